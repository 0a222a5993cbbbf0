/**
 * What a learner remembers, by rule and scene, and when it will be forgotten (FSRS-6, by ts-fsrs). Worked out anew from
 * every outcome that was ever measured: nothing is estimated by the learner, and nothing but outcomes is kept.
 */
import { createEmptyCard, fsrs, generatorParameters, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Mode } from '../../../scenarios/kernel/attempt';
import type { Recalled } from './outcomes';

export interface Recall {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly scene: string;
  readonly rule: string;
  readonly mode: Mode;
  readonly outcome: Recalled;
}

/** One rule in one scene: the same act is another in another company. */
export interface Item {
  readonly rule: string;
  readonly scene: string;
  readonly card: Card;
  readonly last: Recalled;
  /** How often it was measured, and how often of these it was missed. */
  readonly times: number;
  readonly missed: number;
}

/** By `${rule}@${scene}`. */
export type Memory = ReadonlyMap<string, Item>;

/** [D] The share that shall still be known when something is due again. */
const RETENTION = 0.9;
const MATURE_DAYS = 21;

// Repeats within a day are the practice's own affair; without chance, the same outcomes give the same days.
const scheduler = fsrs(generatorParameters({ request_retention: RETENTION, enable_fuzz: false, enable_short_term: false }));

/** A miss is Again and never Hard: Hard would call it remembered. */
const GRADES: Readonly<Record<Recalled, Grade>> = { missed: Rating.Again, partly: Rating.Hard, met: Rating.Good };

/** Where a master moves along, getting it right says nothing about what one would have known. */
function isEvidence({ mode, outcome }: Recall): boolean {
  return mode !== 'learn' || outcome === 'missed';
}

export function keyOf({ rule, scene }: Pick<Recall, 'rule' | 'scene'>): string {
  return `${rule}@${scene}`;
}

/** Of each day only the first outcome counts: what follows is fresh in mind. `dayOf` names the learner's own day. */
export function remember(recalls: readonly Recall[], dayOf: (at: string) => string): Memory {
  const memory = new Map<string, Item>();
  const days = new Map<string, string>();
  for (const recall of recalls.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))) {
    if (!isEvidence(recall)) continue;
    const [key, day] = [keyOf(recall), dayOf(recall.at)];
    if (days.get(key) === day) continue;
    days.set(key, day);
    memory.set(key, after(memory.get(key), recall));
  }
  return memory;
}

function after(before: Item | undefined, { rule, scene, outcome, at }: Recall): Item {
  const now = new Date(at);
  const { card } = scheduler.next(before?.card ?? createEmptyCard(now), now, GRADES[outcome]);
  return { rule, scene, card, last: outcome, times: (before?.times ?? 0) + 1, missed: (before?.missed ?? 0) + (outcome === 'missed' ? 1 : 0) };
}

/** The chance, 0 to 1, that it is still known at that moment. */
export function recallability({ card }: Item, now: Date): number {
  return scheduler.get_retrievability(card, now, false);
}

/** Due by the end of that day; to be had weakest first. */
export function isDue({ card }: Item, endOfDay: Date): boolean {
  return card.due.getTime() <= endOfDay.getTime();
}

export function daysUntilDue({ card }: Item, now: Date): number {
  return Math.max(0, Math.ceil((card.due.getTime() - now.getTime()) / 86_400_000));
}

/** How well something sits: missed last, still young, or kept for weeks. */
export function ripeness({ card, last }: Item): 'missed' | 'young' | 'ripe' {
  if (last === 'missed') return 'missed';
  return card.stability >= MATURE_DAYS ? 'ripe' : 'young';
}
