/** A scorecard arranged for reading: by part of the act, what to look at first, and what each line was worth. */
import type { Step } from '../../scenarios/kernel/ids';
import type { Outcome, Scorecard, Severity, Verdict } from '../../scenarios/kernel/verdict';
import { findRule } from '../../scenarios/rulebook/catalog';
import { PARTS as ACT_PARTS, type ScoredRule } from '../../scenarios/rulebook/rule';
import { aggregate } from '../../scenarios/scoring/scorecard';

/** `throughout` takes verdicts of rules that this version no longer knows. */
export const PARTS = [...ACT_PARTS, 'throughout'] as const;
export type PartId = (typeof PARTS)[number];

export interface VerdictView {
  /** Unique on the page; also the anchor that the replay leads back to. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly rule: ScoredRule | undefined;
  /** How often this rule was judged in the attempt. */
  readonly occurrences: number;
  /** Share of the rule's weight that this occurrence decides; 0 when another one decides. */
  readonly worth: number;
  /** When to look: from the first piece of evidence to the last. */
  readonly span: { readonly from: Step; readonly to: Step } | undefined;
}

export interface PartView {
  readonly part: PartId;
  /** Missed, then partly met; the weighty ones first. */
  readonly toLookAt: readonly VerdictView[];
  /** Bonuses that were not earned: they cost nothing, so they ask for nothing. */
  readonly extras: readonly VerdictView[];
  readonly met: readonly VerdictView[];
  readonly notObserved: readonly VerdictView[];
}

const URGENCY: Readonly<Record<Outcome, number>> = { missed: 0, partly: 1, met: 2, 'not-observed': 3 };

export function partsOf(card: Scorecard): readonly PartView[] {
  const views = viewsOf(card).toSorted(
    (a, b) =>
      URGENCY[a.verdict.outcome] - URGENCY[b.verdict.outcome] ||
      b.verdict.weight - a.verdict.weight ||
      (a.span?.from ?? 0) - (b.span?.from ?? 0),
  );
  return PARTS.map((part) => {
    const own = views.filter(({ rule }) => (rule?.part ?? 'throughout') === part);
    return {
      part,
      toLookAt: own.filter(({ verdict }) => isFault(verdict) && !verdict.bonus),
      extras: own.filter(({ verdict }) => isFault(verdict) && verdict.bonus),
      met: own.filter(({ verdict }) => verdict.outcome === 'met'),
      notObserved: own.filter(({ verdict }) => verdict.outcome === 'not-observed'),
    };
  }).filter(({ toLookAt, extras, met, notObserved }) => [...toLookAt, ...extras, ...met, ...notObserved].length > 0);
}

function isFault({ outcome }: Verdict): boolean {
  return outcome === 'missed' || outcome === 'partly';
}

function viewsOf({ verdicts }: Scorecard): readonly VerdictView[] {
  return verdicts.map((verdict) => {
    const rule = findRule(verdict.rule);
    const judged = verdicts.filter((other) => other.rule === verdict.rule && other.outcome !== 'not-observed');
    return {
      id: `verdict-${verdict.rule}-${verdict.occurrence}`,
      verdict,
      rule,
      occurrences: judged.length,
      worth: worthOf(verdict, judged, rule),
      span: spanOf(verdict),
    };
  });
}

function worthOf(verdict: Verdict, judged: readonly Verdict[], rule: ScoredRule | undefined): number {
  if (verdict.outcome === 'not-observed') return 0;
  if (rule?.policy !== 'worst') return verdict.weight / judged.length;
  const worst = Math.min(...judged.map(({ credit }) => credit));
  return judged.find(({ credit }) => credit === worst) === verdict ? verdict.weight : 0;
}

function spanOf({ evidence }: Verdict): VerdictView['span'] {
  if (evidence.length === 0) return undefined;
  const steps = evidence.map(({ step }) => step);
  return { from: Math.min(...steps), to: Math.max(...steps) };
}

/** One row of the sum that makes the total. */
export interface SumRow {
  readonly severity: Severity;
  readonly judged: number;
  readonly weight: number;
  readonly earned: number;
}
export interface Sum {
  readonly rows: readonly SumRow[];
  readonly weight: number;
  readonly earned: number;
  readonly bonus: number;
}

/** The same sum that the total comes from, kept apart by severity. */
export function sumOf({ verdicts }: Scorecard): Sum {
  const judged = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    if (verdict.outcome !== 'not-observed') judged.set(verdict.rule, [...(judged.get(verdict.rule) ?? []), verdict]);
  }
  const rules = [...judged.values()].map((occurrences) => {
    const [first] = occurrences as [Verdict];
    const policy = findRule(first.rule)?.policy ?? 'mean';
    return { ...first, earned: first.weight * aggregate(occurrences.map(({ credit }) => credit), policy) };
  });
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
  const plain = rules.filter(({ bonus }) => !bonus);
  const rows = (['critical', 'major', 'minor'] as const).map((severity) => {
    const own = plain.filter((rule) => rule.severity === severity);
    return { severity, judged: own.length, weight: add(own.map(({ weight }) => weight)), earned: add(own.map(({ earned }) => earned)) };
  });
  const bonus = add(rules.filter((rule) => rule.bonus).map(({ earned }) => earned));
  return { rows, weight: add(rows.map(({ weight }) => weight)), earned: add(rows.map(({ earned }) => earned)) + bonus, bonus };
}
