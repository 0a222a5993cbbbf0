/** Every rule that S17 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S17: readonly RuleId[] = [
  'nomikai.pour.watch-glasses',
  'nomikai.pour.ask-first',
  'nomikai.pour.rank-order',
  'nomikai.pour.two-hands',
  'nomikai.pour.label-up',
  'nomikai.pour.no-underhand',
  'nomikai.pour.no-rim-contact',
  'nomikai.pour.fill-level',
  'nomikai.pour.flask-handling',
  'nomikai.pour.not-own-glass',
  'nomikai.pour.empty-handed-rounds',
  'nomikai.receive.make-room',
  'nomikai.receive.lift-glass',
  'nomikai.receive.two-hands',
  'nomikai.receive.thank-and-sip',
  'nomikai.receive.offer-back',
];
