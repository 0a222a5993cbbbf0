/** Every rule that S12 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S12: readonly RuleId[] = [
  'meishi.prepare.enough-cards',
  'meishi.receive.never-drop',
  'meishi.receive.drop-recovery',
  'bow.angle.saikeirei',
  'bow.match-context',
  'meishi.prepare.clean-cards',
  'meishi.present.orientation',
  'meishi.present.two-hands',
];
