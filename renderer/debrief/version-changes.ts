/** What came out otherwise when a moment was played again. */
import type { Outcome, Scorecard, Verdict } from '../../scenarios/kernel/verdict';

export interface VerdictChange {
  readonly rule: string;
  readonly before: Outcome;
  readonly now: Outcome;
}

export interface VersionChanges {
  readonly better: readonly VerdictChange[];
  readonly worse: readonly VerdictChange[];
}

/** By rule, as the worst of its occasions went: a learner asks whether it is mended, not which occasion it was. */
export function changesBetween(before: Scorecard, now: Scorecard): VersionChanges {
  const worst = (verdicts: readonly Verdict[], rule: string): Verdict | undefined =>
    verdicts.filter((one) => one.rule === rule && one.outcome !== 'not-observed').toSorted((a, b) => a.credit - b.credit)[0];
  const rules = [...new Set([...before.verdicts, ...now.verdicts].filter(({ bonus }) => !bonus).map(({ rule }) => rule))];
  const changed = rules.flatMap((rule) => {
    const [then, after] = [worst(before.verdicts, rule), worst(now.verdicts, rule)];
    // What came up only once cannot be compared.
    if (then === undefined || after === undefined || then.outcome === after.outcome) return [];
    return [{ change: { rule, before: then.outcome, now: after.outcome }, gain: after.credit - then.credit, weight: after.weight }];
  }).toSorted((a, b) => b.weight - a.weight);
  return {
    better: changed.filter(({ gain }) => gain > 0).map(({ change }) => change),
    worse: changed.filter(({ gain }) => gain < 0).map(({ change }) => change),
  };
}
