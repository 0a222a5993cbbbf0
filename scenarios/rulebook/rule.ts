/** What every rule of the rulebook is: the contract's rule, plus where it belongs and how its occurrences add up. */
import type { Occasion } from '../kernel/observation';
import type { Rule } from '../kernel/verdict';

/** Parts of the act, in the order in which a debrief tells them. */
export const PARTS = ['arriving', 'preparing', 'order', 'presenting', 'receiving', 'toast', 'pouring', 'talk', 'declining', 'afterwards'] as const;
export type Part = (typeof PARTS)[number];

/** mean: each occurrence counts the same; worst: one bad occurrence decides (things never to be done). */
export type Policy = 'mean' | 'worst';

export interface ScoredRule extends Rule {
  readonly part: Part;
  /** Which opportunity must have been void for this rule not to count. */
  readonly occasion: Occasion;
  readonly policy: Policy;
}
