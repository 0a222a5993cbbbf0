/** The counterpart's impression: one number from 0 to 100 that the same verdicts drive as the score. */
import type { RuleId, Step } from '../kernel/ids';
import type { Verdict } from '../kernel/verdict';

export const IMPRESSION_START = 50;
export const IMPRESSION_LOWEST = 0;
export const IMPRESSION_HIGHEST = 100;
/** [D] what a rule met adds and a rule missed takes away, as a share of its weight: trust grows slowly and breaks at once. */
export const GAIN = 0.15;
export const LOSS = 1;

/** What an impression means, from the highest down: each holds from its number on. [D] A good visit ends in the first. */
export const IMPRESSION_BANDS = [
  ['glad', 70],
  ['polite', 45],
  ['reserved', 20],
  ['closed', IMPRESSION_LOWEST],
] as const;
export type ImpressionBand = (typeof IMPRESSION_BANDS)[number][0];

export function bandOf(impression: number): ImpressionBand {
  return IMPRESSION_BANDS.find(([, from]) => impression >= from)?.[0] ?? 'closed';
}

/** The step at which everything that a verdict rests on had happened. */
export function knownAt({ evidence }: Verdict): Step {
  return evidence.reduce((latest, { step }) => Math.max(latest, step), 0);
}

/** A verdict on something that can still be put right, or that never came up, impresses nobody. */
function isSettled({ outcome, measured }: Verdict): boolean {
  return outcome !== 'not-observed' && measured['pending'] === undefined;
}

/** What one verdict does to the impression, before occasions share their rule's weight. */
function change({ credit, weight, bonus }: Verdict): number {
  return weight * (GAIN * credit - (bonus ? 0 : LOSS * (1 - credit)));
}

/** How often each rule was judged: several occurrences share its weight, as they do in the score. */
function timesOf(verdicts: readonly Verdict[]): ReadonlyMap<RuleId, number> {
  const times = new Map<RuleId, number>();
  for (const { rule } of verdicts) times.set(rule, (times.get(rule) ?? 0) + 1);
  return times;
}

function inOrder(a: Verdict, b: Verdict): number {
  const steps = knownAt(a) - knownAt(b);
  if (steps !== 0) return steps;
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return a.occurrence - b.occurrence;
}

/** The impression once everything up to this step has been seen. Works on the verdicts of a running scene as well. */
export function impressionAfter(verdicts: readonly Verdict[], step: Step): number {
  return impressionCurve(verdicts).findLast((change) => change.step <= step)?.value ?? IMPRESSION_START;
}

/** Every step at which the impression could change, and what it was from then on. */
export function impressionCurve(verdicts: readonly Verdict[]): readonly { readonly step: Step; readonly value: number }[] {
  const times = timesOf(verdicts);
  const changes: { step: Step; value: number }[] = [];
  let now = IMPRESSION_START;
  for (const verdict of verdicts.filter(isSettled).sort(inOrder)) {
    now = Math.max(IMPRESSION_LOWEST, Math.min(IMPRESSION_HIGHEST, now + change(verdict) / (times.get(verdict.rule) ?? 1)));
    const step = knownAt(verdict);
    if (changes.at(-1)?.step === step) changes.pop();
    changes.push({ step, value: Math.round(now) });
  }
  return changes;
}
