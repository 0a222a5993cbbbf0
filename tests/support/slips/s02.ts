/** Which rules each slip of S02 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s02-bow-dojo/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S02: SlipRules<Slip> = {
  'nod': ['bow.from-the-hips'],
  'rises-fast': ['bow.tempo'],
  'deep-in-corridor': ['bow.match-context'],
  'three-bobs': ['bow.one-good-bow'],

  'too-deep-light': ['bow.angle.eshaku'],
  'too-shallow-greeting': ['bow.angle.keirei'],
  'too-shallow-apology': ['bow.angle.saikeirei'],
  'silent': ['bow.speech-first'],
  'stares': ['bow.gaze'],
  'hand-up': ['bow.hands'],
  'walks': ['bow.stop-first'],
};
