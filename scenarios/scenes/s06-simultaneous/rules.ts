/** Every rule that S06 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S06: readonly RuleId[] = [
  'meishi.simul.only-when-mirrored',
  'meishi.simul.right-gives-left-receives',
  'meishi.simul.holder-as-tray',
  'meishi.simul.aim-at-their-holder',
  'meishi.simul.right-hand-joins',
  'meishi.simul.lower-side-gives-way',
  'meishi.present.slightly-lower',
  'meishi.present.orientation',
  'meishi.present.fingers-off-text',
  'meishi.receive.chodai',
  'meishi.receive.read-a-few-seconds',
  'meishi.receive.keep-high',
];
