/** Today's five minutes: short parts of scenes for what is about to be forgotten, the weakest first. */
import type { Step } from '../../../scenarios/kernel/ids';
import type { RuleOutcome } from './outcomes';
import { isDue, recallability, type Item, type Memory } from './memory';

/** [D] What a busy person has every day. */
export const TODAY_STEPS = 5 * 60 * 60;

/** A part of a scene that can be played alone: from the beat in which its rules have their occasion to the end of the last of these. */
export interface Part {
  readonly scene: string;
  readonly seed: number;
  readonly beat: string;
  /** The first step that is the learner's own; the scene's master has played what was before. */
  readonly from: Step;
  /** The beat with which it is over; '' = the scene's own end. */
  readonly until: string;
  /** How long the master takes for it. */
  readonly steps: number;
}

export interface TodaysPart extends Part {
  /** What is practised in it, weakest first. */
  readonly rules: readonly string[];
}

export interface TodaySession {
  readonly parts: readonly TodaysPart[];
  /** Of the parts that are done, in their order. */
  readonly results: readonly (readonly RuleOutcome[])[];
}

/** `partOf`: where a rule has its occasion, undefined where this version's scenes have none. `weightOf`: what missing it costs. */
export interface Choice {
  readonly now: Date;
  readonly endOfDay: Date;
  partOf(item: Item): Part | undefined;
  weightOf(rule: string): number;
}

export function weakestFirst(items: Iterable<Item>, { now, weightOf }: Pick<Choice, 'now' | 'weightOf'>): readonly Item[] {
  const known = new Map([...items].map((item) => [item, recallability(item, now)]));
  return [...known.keys()].toSorted((one, other) =>
    // What was missed last is weaker than anything that was once right.
    Number(other.last === 'missed') - Number(one.last === 'missed')
    || (known.get(one) ?? 0) - (known.get(other) ?? 0)
    || weightOf(other.rule) - weightOf(one.rule)
    || (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : one.scene < other.scene ? -1 : 1));
}

/** A part brings along all that is due in it. One part is always there if anything is due, however long it is. */
export function todaysSet(memory: Memory, choice: Choice): readonly TodaysPart[] {
  const due = weakestFirst([...memory.values()].filter((item) => isDue(item, choice.endOfDay)), choice);
  const chosen = new Map<string, TodaysPart>();
  let left = TODAY_STEPS;
  for (const item of due) {
    const part = choice.partOf(item);
    if (part === undefined) continue;
    const key = `${part.scene} ${part.from}`;
    const known = chosen.get(key);
    const more = Math.max(0, part.steps - (known?.steps ?? 0));
    if (chosen.size > 0 && more > left) continue;
    // Parts that begin alike are one, as long as the longest.
    chosen.set(key, { ...(known !== undefined && more === 0 ? known : part), rules: [...(known?.rules ?? []), item.rule] });
    left -= more;
  }
  return [...chosen.values()];
}
