/** Which rules each slip of S04 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s04-host/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S04: SlipRules<Slip> = {
  'presents-first': ['meishi.order.junior-or-seller-first'],
  'takes-kamiza': ['seat.meeting.kamiza'],
  'back-to-guest': ['seat.lift.operate-panel'],
  'walks-off': ['seat.sendoff.bow-until-closed'],

  'leaves-lift-first': ['seat.lift.entry-order'],
  'shallow-greeting': ['bow.angle.keirei'],
  'one-hand-receiving': ['meishi.receive.two-hands'],
  'silent-receiving': ['meishi.receive.chodai'],
  'stored-unread': ['meishi.receive.read-a-few-seconds'],
  'low-reading': ['meishi.receive.keep-high'],
  'text-facing-self': ['meishi.present.orientation'],
  'one-hand': ['meishi.present.two-hands'],
  'no-bow': ['meishi.present.slight-bow'],
  'no-name': ['meishi.present.company-then-name'],
  'off-the-table': ['meishi.after.on-table-during-meeting'],
};
