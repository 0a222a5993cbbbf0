// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../scenarios/kernel/verdict';
import { daysUntilDue, isDue, recallability, remember, ripeness, type Recall } from './memory';
import { outcomesOf } from './outcomes';

const RULE = 'meishi.present.two-hands';
const recall = (day: number, outcome: Recall['outcome'], more: Partial<Recall> = {}): Recall => ({
  at: new Date(Date.UTC(2026, 0, day, 9)).toISOString(), scene: 's03', rule: RULE, mode: 'practice', outcome, ...more,
});
const utcDay = (at: string): string => at.slice(0, 10);
const item = (...recalls: readonly Recall[]) => {
  const found = remember(recalls, utcDay).get(`${RULE}@s03`);
  if (found === undefined) throw new Error('nothing is remembered');
  return found;
};
const days = (...recalls: readonly Recall[]): number => daysUntilDue(item(...recalls), new Date(recalls.at(-1)?.at ?? 0));

describe('what is remembered', () => {
  it('lasts longer each time it was right on its day, and is due at once after a miss', () => {
    const first = days(recall(1, 'met'));
    const second = days(recall(1, 'met'), recall(4, 'met'));
    expect(first).toBeGreaterThanOrEqual(2);
    expect(second).toBeGreaterThan(2 * first);
    expect(days(recall(1, 'met'), recall(4, 'missed'))).toBeLessThan(first);
  });

  it('takes a miss for forgotten, and what was half right for harder than what was right', () => {
    expect(days(recall(1, 'missed'))).toBe(1);
    expect(days(recall(1, 'met'), recall(4, 'partly'))).toBeLessThan(days(recall(1, 'met'), recall(4, 'met')));
    expect(item(recall(1, 'missed')).card.lapses + item(recall(1, 'met'), recall(4, 'missed')).card.lapses).toBe(1);
    expect(ripeness(item(recall(1, 'met'), recall(4, 'missed')))).toBe('missed');
    expect(ripeness(item(recall(1, 'met')))).toBe('young');
    expect(ripeness(item(...[1, 4, 18, 75].map((day) => recall(day, 'met'))))).toBe('ripe');
  });

  it('counts the first outcome of a day only', () => {
    expect(item(recall(1, 'missed'), recall(1, 'met', { at: '2026-01-01T20:00:00.000Z' }))).toMatchObject({ times: 1, missed: 1, last: 'missed' });
  });

  it('learns nothing from what went well with the master moving along', () => {
    expect(remember([recall(1, 'met', { mode: 'learn' })], utcDay).size).toBe(0);
    expect(item(recall(1, 'missed', { mode: 'learn' })).missed).toBe(1);
  });

  it('fades: less is known each day, and it is due when a tenth is gone', () => {
    const kept = item(recall(1, 'met'));
    const on = (day: number): Date => new Date(Date.UTC(2026, 0, day, 9));
    expect(recallability(kept, on(2))).toBeGreaterThan(recallability(kept, on(20)));
    expect(isDue(kept, on(2))).toBe(false);
    expect(isDue(kept, on(20))).toBe(true);
  });

  it('is the same whatever the order in which it is read, and keeps scenes apart', () => {
    const three = [recall(1, 'met'), recall(4, 'missed'), recall(5, 'met')];
    expect(item(...three.toReversed())).toEqual(item(...three));
    expect(remember([recall(1, 'met'), recall(1, 'met', { scene: 's04' })], utcDay).size).toBe(2);
  });
});

describe('what an attempt says', () => {
  const verdict = (rule: string, outcome: Verdict['outcome'], step: number, bonus = false): Verdict => ({
    rule, outcome, bonus, subject: 'learner', occurrence: 0, credit: 0, severity: 'minor', weight: 3, measured: {}, evidence: [{ step, observation: 0 }],
  });

  it('is the worst of the occurrences, without what had no occasion or is a bonus', () => {
    const verdicts = [verdict('a', 'met', 10), verdict('a', 'missed', 20), verdict('b', 'partly', 5), verdict('c', 'not-observed', 5), verdict('d', 'missed', 5, true)];
    expect(outcomesOf({ verdicts })).toEqual([{ rule: 'a', outcome: 'missed' }, { rule: 'b', outcome: 'partly' }]);
  });

  it('leaves out what another played', () => {
    expect(outcomesOf({ verdicts: [verdict('a', 'met', 10), verdict('b', 'met', 30)] }, 20)).toEqual([{ rule: 'b', outcome: 'met' }]);
  });
});
