// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ListedAttempt } from '../../electron/contract/contract';
import { listedAttempt } from '../../tests/support/fixtures/debrief';
import { filtered, isOpen, NO_FILTER, plain, type Filter } from './filter';

const at = (year: number, month: number, day: number, hour = 12): string => new Date(year, month - 1, day, hour).toISOString();
const summary = (grade: 'S' | 'C', critical: string[] = []): ListedAttempt['summary'] => ({ total: 71, grade, critical, pack: 'traditional', ended: 'complete' });
const visit = listedAttempt({ id: 'a', scene: 's03', mode: 'practice', started: at(2026, 11, 5), summary: summary('C', ['meishi.present.two-hands']) });
const toast = listedAttempt({ id: 'b', scene: 's16', mode: 'exam', started: at(2026, 11, 6, 0), summary: summary('S') });
const cutOff = listedAttempt({ id: 'c', scene: 's03', mode: 'learn', started: at(2026, 11, 7, 23), summary: null });
const all = [cutOff, toast, visit];
const found = (change: Partial<Filter>): string => filtered(all, { ...NO_FILTER, ...change }).map(({ id }) => id).join('');

describe('a filter of the history', () => {
  it('lets everything through while it is open', () => {
    expect(found({})).toBe('cba');
    expect([isOpen(NO_FILTER), isOpen({ ...NO_FILTER, text: ' ' }), isOpen({ ...NO_FILTER, mode: 'exam' })]).toEqual([true, true, false]);
  });

  it('knows scene, mode and grade, and what has none', () => {
    expect([found({ scene: 's03' }), found({ mode: 'exam' }), found({ grade: 'C' }), found({ grade: 'none' }), found({ scene: 's16', grade: 'C' })]).toEqual(['ca', 'b', 'a', 'c', '']);
  });

  it('takes days as the learner lives them, the first and the last included', () => {
    expect([found({ from: '2026-11-06' }), found({ to: '2026-11-06' }), found({ from: '2026-11-06', to: '2026-11-06' }), found({ from: '2026-11-07', to: '2026-11-07' })]).toEqual(['cb', 'ba', 'b', 'c']);
    // Half a date is none yet: whoever is still typing sees everything.
    expect([found({ from: '2026-1' }), found({ to: 'x' })]).toEqual(['cba', 'cba']);
  });

  it('finds words in any order and language, without accents, case and width, and rules whose miss was critical', () => {
    expect([found({ text: 'visit FIRST' }), found({ text: 'ｓ１６' }), found({ text: 'two hands' }), found({ text: '両手' }), found({ text: 'première' }), found({ text: 'premiere visit' })]).toEqual(['ca', 'b', 'a', 'a', 'ca', 'ca']);
    expect([found({ text: 'traditional' }), found({ text: 'nothing of the kind' })]).toEqual(['ba', '']);
    expect(plain('ガぱÉ')).toBe('ガぱe');
  });
});
