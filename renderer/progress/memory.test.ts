import { describe, expect, test } from 'vitest';
import type { MemoryGrade } from '../../scenarios/scoring/reviews';
import { chanceAt, remembered, type DatedReview } from './memory';
import { lengthOf, todaySet, TODAY_SECONDS, type MicroScene } from './today';

const DAY_MS = 86_400_000;
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1) + n * DAY_MS).toISOString();
const review = (n: number, grade: MemoryGrade, rule = 'a', context = 's03'): DatedReview => ({ rule, context, grade, at: day(n) });
const item = (...reviews: readonly DatedReview[]) => {
  const [one] = [...remembered(reviews).values()];
  if (one === undefined) throw new Error('no item');
  return one;
};

describe('memory', () => {
  test('holds one item per rule and context', () => {
    expect([...remembered([review(0, 'good'), review(0, 'good', 'a', 's05'), review(1, 'good')]).keys()]).toEqual(['a@s03', 'a@s05']);
  });

  test('grows with every success, breaks with a miss, and does not mind in which order it is told', () => {
    const grown = item(review(0, 'good'), review(3, 'good'), review(17, 'good'));
    expect(grown.stabilityDays).toBeGreaterThan(30);
    const lapsed = item(review(0, 'good'), review(3, 'good'), review(17, 'again'));
    expect(lapsed.stabilityDays).toBeLessThan(item(review(0, 'good'), review(3, 'good')).stabilityDays);
    expect(lapsed.lapses).toBe(1);
    expect(item(review(17, 'good'), review(0, 'good'), review(3, 'good')).due).toEqual(grown.due);
  });

  test('is nine in ten when it is due, and fades after', () => {
    const one = item(review(0, 'good'));
    expect(chanceAt(one, one.due)).toBeCloseTo(0.9, 1);
    expect(chanceAt(one, new Date(one.due.getTime() + 30 * DAY_MS))).toBeLessThan(0.8);
  });

  test('is never due within the day: minutes are the session’s own affair', () => {
    for (const grade of ['again', 'hard', 'good'] as const) expect(item(review(0, grade)).due.getTime() - Date.parse(day(0))).toBeGreaterThanOrEqual(DAY_MS);
  });
});

describe('today', () => {
  const micro = (beat: string, rules: readonly string[], seconds = 40): MicroScene => ({ scene: 's03', beat, seconds, rules });
  const now = new Date(day(40));

  test('takes what is about to be forgotten, the weakest first, and says for which rules', () => {
    const items = remembered([review(0, 'again', 'weak'), review(0, 'good', 'fading'), review(40, 'good', 'fresh')]);
    const picks = todaySet(items, [micro('x', ['fresh']), micro('y', ['fading']), micro('z', ['weak', 'fresh'])], now);
    expect(picks.map(({ beat }) => beat)).toEqual(['z', 'y']);
    expect(picks[0]?.weakest.map(({ rule }) => rule)).toEqual(['weak']);
  });

  test('never asks the same rule twice, nor takes longer than there is time', () => {
    const items = remembered(Array.from({ length: 12 }, (_, n) => review(0, 'good', `r${n}`)));
    const scenes = Array.from({ length: 12 }, (_, n) => micro(`b${n}`, [...new Set([`r${n}`, 'r0'])]));
    const picks = todaySet(items, scenes, now);
    const asked = picks.flatMap(({ weakest }) => weakest.map(({ rule }) => rule));
    expect(new Set(asked).size).toBe(asked.length);
    const long = picks.reduce((sum, pick) => sum + lengthOf(pick), 0);
    expect(long).toBeLessThanOrEqual(TODAY_SECONDS);
    expect(long).toBeGreaterThan(TODAY_SECONDS - 50);
  });

  test('is empty for a newcomer and where everything is fresh', () => {
    expect(todaySet(new Map(), [micro('x', ['a'])], now)).toEqual([]);
    expect(todaySet(remembered([review(40, 'good')]), [micro('x', ['a'])], now)).toEqual([]);
  });
});
