/** Every rule that S04 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S04: readonly RuleId[] = [
  'bow.angle.keirei',
  'seat.lift.entry-order',
  'seat.lift.operate-panel',
  'seat.meeting.kamiza',
  'meishi.order.junior-or-seller-first',
  'meishi.order.stand',
  'meishi.receive.two-hands',
  'meishi.receive.chodai',
  'meishi.receive.read-a-few-seconds',
  'meishi.receive.keep-high',
  'meishi.present.orientation',
  'meishi.present.two-hands',
  'meishi.present.slight-bow',
  'meishi.present.company-then-name',
  'meishi.after.on-table-during-meeting',
  'seat.sendoff.bow-until-closed',
];
