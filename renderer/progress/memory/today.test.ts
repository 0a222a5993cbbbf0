// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { random } from '../../../scenarios/kernel/random';
import { remember, type Item, type Recall } from './memory';
import { TODAY_STEPS, todaysSet, weakestFirst, type Part } from './today';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 0, 1, 9);
const utcDay = (at: string): string => at.slice(0, 10);
const on = (day: number): Date => new Date(START_MS + day * DAY_MS);
const endOf = (day: number): Date => new Date(START_MS + day * DAY_MS + 14 * 3_600_000);
const recall = (day: number, rule: string, outcome: Recall['outcome']): Recall => ({ at: on(day).toISOString(), scene: 's03', rule, mode: 'practice', outcome });
/** Each rule in a part of its own, of a minute; rules that begin alike share one. */
const partOf = ({ rule, scene }: Pick<Item, 'rule' | 'scene'>): Part => ({ scene, seed: 1, beat: rule.charAt(0), from: rule.charCodeAt(0), until: '', steps: 3600 });
const choice = (day: number) => ({ now: on(day), endOfDay: endOf(day), partOf, weightOf: () => 3 });

describe('today', () => {
  it('has nothing to do while nothing is due', () => {
    expect(todaysSet(remember([recall(0, 'a', 'met')], utcDay), choice(1))).toEqual([]);
    expect(todaysSet(new Map(), choice(1))).toEqual([]);
  });

  it('takes the weakest first, what was missed before what faded, and all that is due in the same part', () => {
    const memory = remember([recall(0, 'a1', 'met'), recall(0, 'b1', 'missed'), recall(0, 'a2', 'met'), recall(5, 'c1', 'met')], utcDay);
    expect(todaysSet(memory, choice(6)).map(({ rules }) => rules)).toEqual([['b1'], ['a1', 'a2']]);
    expect(weakestFirst(memory.values(), choice(6)).map(({ rule }) => rule)).toEqual(['b1', 'a1', 'a2', 'c1']);
  });

  it('fills five minutes and no more, but for a single part that is longer', () => {
    const memory = remember('abcdefgh'.split('').map((rule) => recall(0, rule, 'missed')), utcDay);
    const set = todaysSet(memory, choice(3));
    expect(set.reduce((sum, { steps }) => sum + steps, 0)).toBe(TODAY_STEPS);
    expect(todaysSet(memory, { ...choice(3), partOf: (item) => ({ ...partOf(item), steps: 2 * TODAY_STEPS }) })).toHaveLength(1);
    expect(todaysSet(memory, { ...choice(3), partOf: () => undefined })).toEqual([]);
  });
});

/**
 * Sixty days of a simulated learner who forgets by a power law and is not the scheduler's own model: what is practised
 * grows in strength by how far it had faded, and a rule has its own difficulty, which no scheduler is told.
 */
function sixtyDays(seed: number, counts?: readonly number[]): { readonly errorRate: number; readonly counts: readonly number[] } {
  const picks: number[] = [];
  const dice = random(seed);
  const rules = Array.from({ length: 60 }, (_, index) => `${String.fromCharCode(65 + (index % 26))}${index}`);
  const learner = new Map(rules.map((rule) => [rule, { strengthDays: 0.6 + dice.below(200) / 100, hardness: 0.7 + dice.below(90) / 100, last: 0 }]));
  const known = (rule: string, day: number): number => {
    const { strengthDays, last } = learner.get(rule) ?? { strengthDays: 1, last: 0 };
    return (1 + (day - last) / (9 * strengthDays)) ** -1;
  };
  const recalls: Recall[] = [];
  let errors = 0;
  let looks = 0;
  for (let day = 0; day < 60; day += 1) {
    // The first days show each rule once; from then on five parts of a minute, of two rules each.
    const fresh = rules.slice(day * 12, day * 12 + 12);
    const picked = fresh.length > 0 ? fresh : counts === undefined
      ? todaysSet(remember(recalls, utcDay), { ...choice(day), partOf: (item) => ({ ...partOf(item), from: rules.indexOf(item.rule), steps: 1800 }) }).flatMap((part) => part.rules)
      : dice.shuffled(rules).slice(0, counts[day]);
    picks.push(picked.length);
    for (const rule of picked) {
      const one = learner.get(rule);
      if (one === undefined) continue;
      const chance = known(rule, day);
      const isRight = dice.below(1000) < chance * 1000;
      recalls.push(recall(day, rule, isRight ? 'met' : 'missed'));
      one.strengthDays = isRight ? one.strengthDays * (1 + (3 * (1 - chance) + 0.4) / one.hardness) : Math.max(0.5, one.strengthDays * 0.6);
      one.last = day;
    }
    if (day < 20) continue;
    for (const rule of rules) errors += 1 - known(rule, day);
    looks += rules.length;
  }
  return { errorRate: errors / looks, counts: picks };
}

describe('sixty days of a learner who forgets', () => {
  it('are kept better by what memory picks than by as many picks by chance', () => {
    const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
    const mean = (rates: readonly number[]): number => rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
    const byMemory = seeds.map((seed) => sixtyDays(seed));
    const byChance = seeds.map((seed, index) => sixtyDays(seed, byMemory[index]?.counts ?? []));
    const [picked, chance] = [mean(byMemory.map(({ errorRate }) => errorRate)), mean(byChance.map(({ errorRate }) => errorRate))];
    console.info(`error rate of days 20 to 59: by memory ${(picked * 100).toFixed(1)} %, by chance ${(chance * 100).toFixed(1)} %, ${Math.round(mean(byMemory.map(({ counts }) => mean(counts))))} picks a day`);
    expect(picked).toBeLessThan(chance * 0.9);
  });
});
