/** Every rule that S20 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S20: readonly RuleId[] = [
  'nomikai.close.join-nakajime',
  'nomikai.close.clap-pattern',
  'nomikai.close.not-before-nakajime',
  'nomikai.pay.offer-to-pay',
  'seat.taxi.behind-driver',
  'seat.sendoff.bow-until-closed',
  'nomikai.pay.gochisosama',
  'nomikai.leave.second-party-optional',
  'nomikai.safety.no-driving',
  'nomikai.leave.take-leave-properly',
];
