/**
 * The three to five moments that tell most of an attempt: the faults that weighed most and what carried it, chosen by
 * impact and told in order. Pure: the same card tells the same story.
 */
import type { RuleId, Step } from '../kernel/ids';
import type { Scorecard, Verdict } from '../kernel/verdict';
import { findRule } from '../rulebook/catalog';
import { impressionCurve, IMPRESSION_START, knownAt } from './impression';
import { totalOf } from './scorecard';

export interface KeyMoment {
  readonly kind: 'fault' | 'strength';
  /** The verdict that the moment is about. */
  readonly verdict: Verdict;
  /** Points of the total that it cost, or brought. */
  readonly points: number;
  /** How often the same fault was made; the first one is told. */
  readonly times: number;
  /** Other faults of the same moment, the weightier first. */
  readonly also: readonly RuleId[];
  /** From the first piece of evidence to the last. */
  readonly from: Step;
  readonly to: Step;
  readonly impression: { readonly before: number; readonly after: number };
}

export const FEWEST_MOMENTS = 3;
export const MOST_MOMENTS = 5;
/** [D] A good teacher names what to keep as well: so many faults at most, and then what was done well. */
const MOST_FAULTS = 4;
/** [D] Faults whose evidence lies this close (steps) are one moment to whoever saw it. */
export const SAME_MOMENT_STEPS = 45;
/** [D] What counterparts remember outweighs any number of small things. */
const CRITICAL_TIMES = 2;

/** In the order in which they happened; fewer than three only where there is no more to tell. */
export function keyMoments({ verdicts }: Scorecard): readonly KeyMoment[] {
  const faulty = byRule(verdicts, isFault);
  const wellDone = byRule(verdicts, isStrength).filter(([{ rule }]) => !faulty.some(([fault]) => fault.rule === rule));
  const faults = gathered(faulty, verdicts).slice(0, MOST_FAULTS);
  const wanted = Math.max(faults.length === 0 ? MOST_MOMENTS : 1, FEWEST_MOMENTS - faults.length);
  const strengths = spread(wellDone, wanted).map((group) => momentOf('strength', group, [], verdicts));
  return [...faults, ...strengths].slice(0, MOST_MOMENTS).toSorted((a, b) => a.from - b.from || compare(a.verdict.rule, b.verdict.rule));
}

/** Faults by impact; a weaker one at the same moment joins the stronger. */
function gathered(groups: readonly Group[], verdicts: readonly Verdict[]): readonly KeyMoment[] {
  const leads: { readonly group: Group; readonly also: RuleId[] }[] = [];
  for (const group of groups.toSorted((a, b) => impact(b) - impact(a) || startOf(a[0]) - startOf(b[0]) || compare(a[0].rule, b[0].rule))) {
    const lead = leads.find(({ group: [first] }) => Math.abs(startOf(first) - startOf(group[0])) <= SAME_MOMENT_STEPS);
    if (lead === undefined) leads.push({ group, also: [] });
    else lead.also.push(group[0].rule);
  }
  return leads.map(({ group, also }) => momentOf('fault', group, also, verdicts));
}

/** The weightiest, but of every part of the act one before a second. */
function spread(groups: readonly Group[], count: number): readonly Group[] {
  const seen = new Map<string, number>();
  const ranked = groups
    .toSorted((a, b) => b[0].weight - a[0].weight || startOf(a[0]) - startOf(b[0]) || compare(a[0].rule, b[0].rule))
    .map((group) => {
      const part = findRule(group[0].rule)?.part ?? '';
      const rank = seen.get(part) ?? 0;
      seen.set(part, rank + 1);
      return { group, rank };
    });
  return ranked.toSorted((a, b) => a.rank - b.rank).slice(0, count).map(({ group }) => group);
}

/** All verdicts of one rule that are alike; the first one first. */
type Group = readonly [Verdict, ...Verdict[]];

function byRule(verdicts: readonly Verdict[], isWanted: (verdict: Verdict) => boolean): readonly Group[] {
  const groups = new Map<RuleId, [Verdict, ...Verdict[]]>();
  for (const verdict of verdicts.filter(isWanted).toSorted((a, b) => startOf(a) - startOf(b) || a.occurrence - b.occurrence)) {
    const group = groups.get(verdict.rule);
    if (group === undefined) groups.set(verdict.rule, [verdict]);
    else group.push(verdict);
  }
  return [...groups.values()];
}

function isFault({ outcome, bonus }: Verdict): boolean {
  return (outcome === 'missed' || outcome === 'partly') && !bonus;
}

/** Something done, at a moment that can be looked at. */
function isStrength({ outcome, evidence }: Verdict): boolean {
  return outcome === 'met' && evidence.length > 0;
}

function momentOf(kind: KeyMoment['kind'], group: Group, also: readonly RuleId[], verdicts: readonly Verdict[]): KeyMoment {
  const [verdict] = group;
  const steps = verdict.evidence.map(({ step }) => step);
  const known = knownAt(verdict);
  const curve = impressionCurve(verdicts);
  const impressionAt = (step: Step): number => curve.findLast((change) => change.step <= step)?.value ?? IMPRESSION_START;
  const total = totalOf(verdicts);
  const points = kind === 'fault' ? totalWith(verdicts, group, 1) - total : total - totalWith(verdicts, group, 0);
  return {
    kind, verdict, also, times: group.length, points: Math.round(10 * points) / 10,
    from: steps.length === 0 ? known : Math.min(...steps), to: known,
    impression: { before: impressionAt(known - 1), after: impressionAt(known) },
  };
}

/** What it cost: a rule's weight is shared out among its occasions, so that the same slip each time weighs as one great one. */
function impact(group: Group): number {
  const lost = group.reduce((sum, { weight, credit }) => sum + weight * (1 - credit), 0);
  return lost * (group[0].severity === 'critical' ? CRITICAL_TIMES : 1);
}

/** What the total would be with these verdicts at another credit. */
function totalWith(verdicts: readonly Verdict[], group: Group, credit: number): number {
  return totalOf(verdicts.map((verdict) => (group.includes(verdict) ? { ...verdict, credit } : verdict)));
}

function startOf({ evidence }: Verdict): Step {
  return evidence.reduce((first, { step }) => Math.min(first, step), evidence[0]?.step ?? 0);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
