/** Which rules each slip of S20 touches: exactly these. */
import { RULES_S20 } from '../../../scenarios/scenes/s20-leaving/rules';
import type { Slip } from '../../../scenarios/scenes/s20-leaving/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S20: SlipRules<Slip> = {
  peeks: ['nomikai.pay.offer-to-pay'],
  'thanks-early': ['nomikai.pay.gochisosama'],
  'claps-once-more': ['nomikai.close.clap-pattern'],
  // Whoever is not there does nothing of all that comes after.
  'slips-out': RULES_S20.toSorted(),
  'front-seat': ['seat.taxi.behind-driver'],

  'stays-seated': ['nomikai.close.join-nakajime'],
  'turns-away': ['nomikai.close.join-nakajime'],
  'talks-on': ['nomikai.close.join-nakajime'],
  'misses-a-clap': ['nomikai.close.clap-pattern'],
  'off-beat': ['nomikai.close.clap-pattern'],
  'tells-one': RULES_S20.toSorted(),
  'no-offer': ['nomikai.pay.offer-to-pay'],
  'asks-before-guests': ['nomikai.pay.offer-to-pay'],
  insists: ['nomikai.pay.offer-to-pay'],
  'thanks-before-guests': ['nomikai.pay.gochisosama'],
  'no-thanks': ['nomikai.pay.gochisosama'],
  'words-only': ['seat.taxi.behind-driver'],
  'wrong-order': ['seat.taxi.behind-driver'],
  'waits-for-others': ['seat.taxi.behind-driver'],
  'rises-early': ['seat.sendoff.bow-until-closed'],
  'walks-off': ['seat.sendoff.bow-until-closed'],
  excuses: ['nomikai.leave.second-party-optional'],
  curt: ['nomikai.leave.second-party-optional'],
  'silent-leave': ['nomikai.leave.take-leave-properly'],
  'no-second-bow': ['nomikai.leave.take-leave-properly'],
  'no-leave': ['nomikai.leave.take-leave-properly'],
  'rides-home': ['nomikai.safety.no-driving'],
  // Not observed any more: nobody takes leave of those with whom one goes on.
  joins: ['nomikai.leave.take-leave-properly', 'nomikai.safety.no-driving'],
};
