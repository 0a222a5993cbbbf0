/** Every rule that S15 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S15: readonly RuleId[] = [
  'nomikai.arrive.on-time',
  'bow.match-context',
  'nomikai.seat.guide-senior-to-kamiza',
  'nomikai.seat.wait-directed',
  'nomikai.seat.shimoza',
  'nomikai.order.seniors-first',
];
