/** Every rule that S18 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S18: readonly RuleId[] = [
  'nomikai.kanpai.wait',
  'nomikai.decline.still-toast',
  'nomikai.decline.thank-then-reason',
  'nomikai.decline.hand-over-cup',
  'nomikai.pour.ask-first',
  'nomikai.safety.no-driving',
  'nomikai.safety.keep-control',
  'nomikai.safety.no-coercion',
];
