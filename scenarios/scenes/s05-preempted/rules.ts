/** Every rule that S05 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S05: readonly RuleId[] = [
  'meishi.prepare.ready-in-time',
  'meishi.order.preempted-receive-first',
  'meishi.simul.lower-side-gives-way',
  'meishi.receive.two-hands',
  'meishi.receive.chodai',
  'meishi.receive.read-a-few-seconds',
  'meishi.present.orientation',
  'meishi.present.two-hands',
  'meishi.present.fingers-off-text',
  'meishi.present.company-then-name',
];
