/** What can be said about a rule in one language. Placeholders `{percent}` are filled with measured figures. */
import type { RuleId } from '../kernel/ids';

export interface RuleText {
  readonly title: string;
  readonly statement: string;
  /** The idea behind the rule, before any detail of this attempt. */
  readonly principle: string;
  readonly why: string;
  readonly advice: string;
  /** What was seen, by outcome; `partly.deep` is used where the judge named that fault, else `partly`. */
  readonly happened: Readonly<Record<string, string>>;
  /** For a contested custom: one view, the other, and what is taken as the rule here. */
  readonly sides?: readonly [string, string, string];
}

export type RuleTexts = Readonly<Record<RuleId, RuleText>>;
