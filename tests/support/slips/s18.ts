/** Which rules each slip of S18 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s18-declining/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S18: SlipRules<Slip> = {
  'bare-no': ['nomikai.decline.thank-then-reason'],
  // Without a toast nobody was waited for.
  'sits-out': ['nomikai.decline.still-toast', 'nomikai.kanpai.wait'],
  flips: ['nomikai.decline.hand-over-cup'],
  chugs: ['nomikai.safety.no-coercion'],
  // The scene ends there: no palm, no tables turned, nobody helped.
  'accepts-driving': ['nomikai.decline.hand-over-cup', 'nomikai.decline.thank-then-reason', 'nomikai.pour.ask-first', 'nomikai.safety.no-coercion', 'nomikai.safety.no-driving'],

  'drinks-early': ['nomikai.kanpai.wait'],
  'borrowed-reason': ['nomikai.decline.thank-then-reason'],
  'no-thanks': ['nomikai.decline.thank-then-reason'],
  'eyes-down': ['nomikai.decline.thank-then-reason'],
  'short-palm': ['nomikai.decline.hand-over-cup'],
  'no-palm': ['nomikai.decline.hand-over-cup'],
  'puts-forward': ['nomikai.safety.no-coercion'],
  mocks: ['nomikai.safety.no-coercion'],
  'looks-on': ['nomikai.safety.no-coercion'],
  'pours-unasked': ['nomikai.pour.ask-first'],
};
