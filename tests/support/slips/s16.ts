/** Which rules each slip of S16 touches: exactly these. */
import type { Slip } from '../../../scenarios/scenes/s16-kanpai/slips';
import type { SlipRules } from './slip-rules';

export const SLIPS_S16: SlipRules<Slip> = {
  'drinks-early': ['nomikai.kanpai.wait'],
  'rim-high': ['nomikai.kanpai.lower-glass'],
  'tchin': ['nomikai.kanpai.say-kanpai'],
  'slams': ['nomikai.kanpai.gentle'],

  'one-hand': ['nomikai.kanpai.support-hand'],
  'chases-down': ['nomikai.kanpai.lower-glass'],
  'rim-at-the-table': ['nomikai.kanpai.lower-glass'],
  'late-word': ['nomikai.kanpai.say-kanpai'],
  'drinks-first': ['nomikai.kanpai.after-senior'],
  // Without a mouthful nobody was waited for.
  'no-sip': ['nomikai.kanpai.after-senior', 'nomikai.kanpai.sip-before-table'],
};
