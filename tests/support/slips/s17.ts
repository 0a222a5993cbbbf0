/** Which rules each slip of S17 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s17-pouring/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S17: SlipRules<Slip> = {
  'self-pour': ['nomikai.pour.not-own-glass'],
  'unasked': ['nomikai.pour.ask-first'],
  'label-down': ['nomikai.pour.label-up'],
  'one-hand': ['nomikai.pour.two-hands'],
  // What stands on the table is in no hand.
  'leaves-glass': ['nomikai.receive.lift-glass', 'nomikai.receive.make-room', 'nomikai.receive.two-hands'],
  'untouched': ['nomikai.receive.thank-and-sip'],
  'chugs': ['nomikai.receive.make-room'],
  'friend-first': ['nomikai.pour.rank-order'],

  'late': ['nomikai.pour.watch-glasses'],
  'neck': ['nomikai.pour.two-hands'],
  'underhand': ['nomikai.pour.no-underhand'],
  'touches-rim': ['nomikai.pour.no-rim-contact'],
  'overfills': ['nomikai.pour.fill-level'],
  'flask-neck': ['nomikai.pour.flask-handling'],
  'no-room': ['nomikai.receive.make-room'],
  'one-hand-receives': ['nomikai.receive.two-hands'],
  'no-thanks': ['nomikai.receive.thank-and-sip'],
  'no-offer-back': ['nomikai.receive.offer-back'],
};
