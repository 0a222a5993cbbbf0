/** Every rule that S02 scores. */
import type { RuleId } from '../../kernel/ids';

export const RULES_S02: readonly RuleId[] = [
  'bow.angle.eshaku',
  'bow.angle.keirei',
  'bow.angle.saikeirei',
  'bow.match-context',
  'bow.from-the-hips',
  'bow.tempo',
  'bow.speech-first',
  'bow.gaze',
  'bow.hands',
  'bow.stop-first',
  'bow.one-good-bow',
];
