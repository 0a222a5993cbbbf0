/** An evening without alcohol, written by hand, in which everything is right: a toast with tea, a no, a palm, a colleague who is helped. */
import type { Observation } from '../../kernel/observation';

const by = 'learner';
const glass = 'glass.learner';

export const goodRefusal: readonly Observation[] = [
  { step: 10, type: 'alcohol.avoided', by: 'scene', of: by, why: 'driving' },
  { step: 900, type: 'object.taken', by, object: glass, hands: 'right' },
  { step: 1000, type: 'toast.called', by: 'suzuki' },
  { step: 1200, type: 'glasses.met', by, to: 'tanaka', object: glass, belowMm: 25, speedMmS: 120, hands: 'both', lowerings: 0 },
  { step: 1500, type: 'sip.began', by, object: glass },
  { step: 1560, type: 'sip.ended', by, object: glass, ml: 15, left10: 780, startStep: 1500, drink: 'oolong' },
  { step: 2000, type: 'drink.offered', by: 'tanaka', to: by, alcohol: true },
  { step: 2200, type: 'line.began', by, to: 'tanaka', line: 'arigatou', tokens: 'thanks' },
  { step: 2300, type: 'line.began', by, to: 'tanaka', line: 'p66', tokens: 'refuse reason driving' },
  { step: 2500, type: 'line.ended', by, to: 'tanaka', line: 'p66', tokens: 'refuse reason driving', startStep: 2300, bentPercent: 0, facePercent: 100, longestHandsGlanceSteps: 0 },
  { step: 2700, type: 'drink.offered', by: 'tanaka', to: by, alcohol: true },
  { step: 2700, type: 'drink.pressed', by: 'tanaka', to: by },
  { step: 2800, type: 'glass.covered', by, object: 'glass.learner.beer' },
  { step: 2820, type: 'line.began', by, to: 'tanaka', line: 'p36', tokens: 'refuse thought thanks' },
  { step: 2990, type: 'glass.uncovered', by, object: 'glass.learner.beer' },
  { step: 3300, type: 'line.began', by, to: 'tanaka', line: 'p32', tokens: 'offer-pour' },
  { step: 3600, type: 'pour.began', by, to: 'tanaka', object: 'bottle.1', into: 'glass.tanaka', before10: 300 },
  {
    step: 3900, type: 'pour.ended', by, to: 'tanaka', object: 'bottle.1', into: 'glass.tanaka', startStep: 3600, ml: 90, before10: 300, level10: 860, foam10: 250, spilledMl: 0,
    bothPercent: 100, labelOff10: 0, gapMm: 20, fallMm: 30, liftedPercent: 100, liftedBothPercent: 0,
  },
  { step: 4300, type: 'drink.pressed', by: 'tanaka', to: 'yamada' },
  { step: 4600, type: 'menu.offered', by, to: 'yamada', hands: 'both' },
  { step: 5200, type: 'way.home', by, how: 'car' },
  { step: 5400, type: 'scene.ended', by: 'scene', how: 'complete' },
];
