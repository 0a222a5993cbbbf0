// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { remember, type Recall } from './memory/memory';
import * as parts from './memory/parts';
import { localDay } from './due';
import { planToday } from './today-session';

const NOW = new Date(2026, 10, 20, 12);
const RULE = 'meishi.prepare.ready-in-time';
const missed = (scene: string, rule: string): Recall => ({ at: new Date(2026, 10, 17).toISOString(), scene, rule, mode: 'exam', outcome: 'missed' });
const plan = (recalls: readonly Recall[], seed = 5) => planToday(remember(recalls, localDay), { now: NOW, seed, pack: 'traditional', rest: async () => undefined });

describe('what today is made of', () => {
  it('looks with other seeds for a rule that has no occasion with the first', async () => {
    const real = parts.masterPlay;
    const played: number[] = [];
    vi.spyOn(parts, 'masterPlay').mockImplementation((scene, wish) => {
      played.push(wish.seed);
      const play = real(scene, wish);
      return wish.seed === 5 ? { ...play, parts: new Map([...play.parts].filter(([rule]) => rule !== RULE)) } : play;
    });
    const { session } = await plan([missed('s05', RULE)]);
    expect(played).toEqual([5, 6]);
    expect(session.parts).toMatchObject([{ scene: 's05', seed: 6, rules: [RULE] }]);
    vi.restoreAllMocks();
  });

  it('waits for nothing that this version cannot bring back', async () => {
    const { session, nextInDays } = await plan([missed('s99', RULE), missed('s05', 'rule.that.is.gone')]);
    expect(session.parts).toEqual([]);
    expect(nextInDays).toBeUndefined();
  });

  it('stays within what a seed may be', async () => {
    expect((await plan([missed('s05', RULE)], 2 ** 32 - 1)).session.parts).toHaveLength(1);
  });
});
