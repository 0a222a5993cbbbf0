/** What a debrief says about a rule, in one language. Comes from the rule texts of the core. */
import type { RuleId } from '../../scenarios/kernel/ids';
import type { Verdict } from '../../scenarios/kernel/verdict';

export interface RuleWords {
  readonly title: string;
  readonly principle: string;
  readonly why: string;
  readonly advice: string;
  /** Both views of a contested custom, and what counts here; undefined when nobody disputes it. */
  readonly sides: { readonly one: string; readonly other: string; readonly here: string } | undefined;
  /** What the learner did, with the measured figures. */
  happened(verdict: Verdict): string;
}

export type WordsOf = (rule: RuleId) => RuleWords;
