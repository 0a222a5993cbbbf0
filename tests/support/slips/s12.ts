/** Which rules each slip of S12 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s12-falling-card/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S12: SlipRules<Slip> = {
  // A card from the floor is no clean card.
  'hands-it-over': ['meishi.prepare.clean-cards', 'meishi.receive.drop-recovery'],
  'laughs': ['meishi.receive.drop-recovery'],
  // The scene ends there: no words, no bow, no card handed over.
  'steps-on-it': [
    'bow.angle.saikeirei', 'bow.match-context', 'meishi.prepare.clean-cards', 'meishi.present.orientation', 'meishi.present.two-hands',
    'meishi.receive.drop-recovery', 'meishi.receive.never-drop',
  ],
  'drops-holder': ['meishi.receive.never-drop'],

  // Thirty degrees are a greeting.
  'shallow-apology': ['bow.angle.saikeirei', 'bow.match-context'],
  'lifts-with-one': ['meishi.receive.drop-recovery'],
  'says-nothing': ['meishi.receive.drop-recovery'],
  'no-refill': ['meishi.prepare.enough-cards'],
  'text-facing-self': ['meishi.present.orientation'],
  'one-hand': ['meishi.present.two-hands'],
};
