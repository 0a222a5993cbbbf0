/** A toast, written by hand, in which everything is right: one guest far away, one within reach, a colleague of the same year. */
import type { Observation } from '../../kernel/observation';

const me = 'learner';
const glass = 'glass.learner';

export const goodToast: readonly Observation[] = [
  { step: 10, type: 'pair.ranked', by: 'scene', lower: me, higher: 'tanaka' },
  { step: 10, type: 'pair.ranked', by: 'scene', lower: me, higher: 'sato' },
  { step: 900, type: 'object.taken', by: me, object: glass, hands: 'right' },
  { step: 930, type: 'object.hands', by: me, object: glass, hands: 'both' },
  { step: 1000, type: 'toast.called', by: 'tanaka' },
  { step: 1060, type: 'line.began', by: me, to: 'tanaka', line: 'p31', tokens: 'kanpai' },
  { step: 1150, type: 'glass.raised', by: me, to: 'tanaka', object: glass, belowMm: 25, hands: 'both', lowerings: 0 },
  { step: 1300, type: 'glasses.met', by: me, to: 'sato', object: glass, belowMm: 25, speedMmS: 120, hands: 'both', lowerings: 1 },
  { step: 1450, type: 'glasses.met', by: me, to: 'yamada', object: glass, belowMm: 0, speedMmS: 100, hands: 'both', lowerings: 0 },
  { step: 1600, type: 'sip.began', by: 'tanaka', object: 'glass.tanaka' },
  { step: 1660, type: 'sip.began', by: me, object: glass },
  { step: 1700, type: 'sip.ended', by: me, object: glass, ml: 15, left10: 780, startStep: 1660 },
  { step: 1800, type: 'object.placed', by: me, object: glass, on: 'lowtable' },
  { step: 2000, type: 'scene.ended', by: 'scene', how: 'complete' },
];
