/** What an attempt says about what one remembers: one outcome a rule, for the rules whose occasion came. */
import type { Step } from '../../../scenarios/kernel/ids';
import type { Outcome, Scorecard } from '../../../scenarios/kernel/verdict';

export type Recalled = Exclude<Outcome, 'not-observed'>;

export interface RuleOutcome {
  readonly rule: string;
  readonly outcome: Recalled;
}

const WORST_FIRST: readonly Recalled[] = ['missed', 'partly', 'met'];

/** The worst of a rule's occurrences: an act is known when it is right each time. `since`: only what rests wholly on what
 * happened from this step on, for an attempt whose beginning somebody else played. */
export function outcomesOf({ verdicts }: Pick<Scorecard, 'verdicts'>, since: Step = 0): readonly RuleOutcome[] {
  const worst = new Map<string, Recalled>();
  for (const { rule, outcome, bonus, evidence } of verdicts) {
    // What is a bonus is nobody's duty, and so nothing that one forgets.
    if (outcome === 'not-observed' || bonus || (since > 0 && !evidence.every(({ step }) => step >= since))) continue;
    const known = worst.get(rule);
    if (known === undefined || WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf(known)) worst.set(rule, outcome);
  }
  return [...worst].map(([rule, outcome]) => ({ rule, outcome }));
}
