/** Every rule that S11 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S11: readonly RuleId[] = [
  'meishi.runout.say-run-out',
  'bow.angle.keirei',
  'meishi.receive.two-hands',
  'meishi.receive.chodai',
  'meishi.receive.read-a-few-seconds',
  'meishi.runout.introduce-verbally',
  'meishi.runout.ask-before-mailing',
  'followup.mail.same-day',
  'meishi.prepare.enough-cards',
];
