/**
 * A learner who forgets by a law of their own (half-lives, not the app's model), for sixty days. What is asked brings it
 * back; what is asked just before it is lost lasts longest.
 */
import { random, type Random } from '../../scenarios/kernel/random';
import { itemKey, reviewed, type MemoryItem } from '../../renderer/progress/memory';
import type { MicroScene } from '../../renderer/progress/today';

export const DAYS = 60;
const DAY_MS = 86_400_000;
const RULES_PER_SCENE = 3;

/** Beats of three rules each; five minutes hold about six of them. */
export const scenesOf = (beats: number): readonly MicroScene[] => Array.from({ length: beats }, (_, n) => ({
  scene: `s${n % 12}`, beat: `b${n}`, seconds: 30 + (n % 4) * 8, rules: Array.from({ length: RULES_PER_SCENE }, (_rule, k) => `r${n * RULES_PER_SCENE + k}`),
}));

export type Choose = (items: ReadonlyMap<string, MemoryItem>, now: Date) => readonly MicroScene[];

interface Trace {
  halfLifeDays: number;
  lastDay: number;
}

const recall = ({ halfLifeDays, lastDay }: Trace, day: number): number => 2 ** (-(day - lastDay) / halfLifeDays);

function practised(trace: Trace, day: number, luck: Random): boolean {
  const chance = recall(trace, day);
  const isRecalled = luck.below(1000) < chance * 1000;
  // The harder it was to recall, the more it is worth; a miss is explained by the debrief, so something of it stays.
  trace.halfLifeDays = isRecalled ? trace.halfLifeDays * (1.05 + 1.6 * (1 - chance)) : Math.max(1.5, trace.halfLifeDays * 0.7);
  trace.lastDay = day;
  return isRecalled;
}

/** The share of rules that would go wrong on an average day of the second month. */
export function liveSixtyDays(seed: number, scenes: readonly MicroScene[], choose: Choose): number {
  const luck = random(seed);
  const keys = scenes.flatMap(({ scene, rules }) => rules.map((rule) => ({ rule, context: scene })));
  const traces = new Map(keys.map((key) => [itemKey(key), { halfLifeDays: luck.between(15, 160) / 10, lastDay: 0 }]));
  const at = (day: number): string => new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString();
  const items = new Map(keys.map((key) => [itemKey(key), reviewed(undefined, { ...key, grade: 'good', at: at(0) })]));
  let wrong = 0;
  for (let day = 1; day <= DAYS; day += 1) {
    for (const { scene, rules } of choose(items, new Date(at(day)))) {
      for (const rule of rules) {
        const key = { rule, context: scene };
        const trace = traces.get(itemKey(key));
        if (trace === undefined) continue;
        const grade = practised(trace, day, luck) ? 'good' : 'again';
        items.set(itemKey(key), reviewed(items.get(itemKey(key)), { ...key, grade, at: at(day) }));
      }
    }
    if (day > DAYS / 2) for (const trace of traces.values()) wrong += 1 - recall(trace, day);
  }
  return wrong / (traces.size * (DAYS / 2));
}
