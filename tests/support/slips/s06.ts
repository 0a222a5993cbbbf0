/** Which rules each slip of S06 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s06-simultaneous/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S06: SlipRules<Slip> = {
  'two-handed': ['meishi.simul.only-when-mirrored'],
  'gives-with-left': ['meishi.simul.right-gives-left-receives'],
  // The race is the aim that is lost, and the courtesy overdone.
  'racing-down': ['meishi.present.slightly-lower', 'meishi.simul.aim-at-their-holder'],
  'one-hand-afterwards': ['meishi.simul.right-hand-joins'],

  'bare-palm': ['meishi.simul.holder-as-tray'],
  'text-facing-self': ['meishi.present.orientation'],
  'thumb-on-own-print': ['meishi.present.fingers-off-text'],
  'silent-receiving': ['meishi.receive.chodai'],
  'stored-unread': ['meishi.receive.read-a-few-seconds'],
  'low-reading': ['meishi.receive.keep-high'],
  'frozen': ['meishi.simul.lower-side-gives-way'],
};
