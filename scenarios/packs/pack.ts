/** A pack says which rules count in a practice and how much. It never turns a rule round. */
import type { RuleId } from '../kernel/ids';
import type { Outcome, Rule, Severity } from '../kernel/verdict';

export interface PackOverride {
  readonly severity?: Severity;
  readonly off?: true;
  /** Outcomes that count in full here: custom is looser than the rule. */
  readonly accept?: readonly Outcome[];
}

export interface Pack {
  readonly id: string;
  /** `guide`: only what the guide states or states as a principle, and what `implied` adds; `all`: every rule. */
  readonly include: 'guide' | 'all';
  readonly contested: 'keep' | 'one-level-down';
  /** Rules that follow from the guide's own words though it does not spell them out. */
  readonly implied: readonly RuleId[];
  readonly overrides: Readonly<Record<RuleId, PackOverride>>;
}

/** Below minor there is nothing: such a rule is explained, not scored. */
const ONE_LEVEL_DOWN = { critical: 'major', major: 'minor', minor: 'off' } as const satisfies Record<
  Severity,
  Severity | 'off'
>;

/** How much a rule matters in a pack, or `off`. */
export function severityIn(pack: Pack, rule: Rule): Severity | 'off' {
  const override = pack.overrides[rule.id];
  const isIncluded = pack.include === 'all' || rule.guide !== 'no' || pack.implied.includes(rule.id);
  if (!isIncluded || override?.off === true) return 'off';
  if (override?.severity !== undefined) return override.severity;
  return rule.contested && pack.contested === 'one-level-down' ? ONE_LEVEL_DOWN[rule.severity] : rule.severity;
}

/** Whether an outcome counts in full in this pack. */
export function accepts(pack: Pack, rule: RuleId, outcome: Outcome): boolean {
  return pack.overrides[rule]?.accept?.includes(outcome) ?? false;
}

/** How many of these rules a pack scores, bonuses included. */
export function ruleCount(pack: Pack, rules: readonly Rule[]): number {
  return rules.filter((rule) => severityIn(pack, rule) !== 'off').length;
}
