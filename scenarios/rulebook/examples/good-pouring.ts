/** Pouring and being poured for, written by hand, in which everything is right: beer for a guest, tea for one's own manager, sake; and a glass received. */
import type { Observation } from '../../kernel/observation';

const me = 'learner';
const own = 'glass.learner';
const clean = { spilledMl: 0, bothPercent: 100, labelOff10: 0, gapMm: 15, fallMm: 60, liftedPercent: 100, liftedBothPercent: 0, grip: 'low' } as const;
const line = (step: number, by: string, to: string, tokens: string): Observation => ({ step, type: 'line.began', by, to, line: 'x', tokens });

export const goodPouring: readonly Observation[] = [
  ...['tanaka', 'sato', 'suzuki', 'kobayashi'].map((higher): Observation => ({ step: 1, type: 'pair.ranked', by: 'scene', lower: me, higher })),
  { step: 1, type: 'party.ranked', by: 'scene', order: 'tanaka sato suzuki kobayashi yamada' },
  { step: 1000, type: 'glass.low', by: 'tanaka', object: 'glass.tanaka', level10: 300 },
  line(1300, me, 'tanaka', 'offer-pour'),
  line(1400, 'tanaka', me, 'assent'),
  { step: 1600, type: 'pour.began', by: me, to: 'tanaka', object: 'bottle.1', into: 'glass.tanaka', before10: 300 },
  { step: 1800, type: 'pour.ended', by: me, to: 'tanaka', object: 'bottle.1', into: 'glass.tanaka', startStep: 1600, ml: 110, before10: 300, level10: 850, foam10: 250, ...clean },
  { step: 2600, type: 'glass.low', by: 'suzuki', object: 'glass.suzuki', level10: 310 },
  line(2900, me, 'suzuki', 'offer-pour'),
  line(3000, 'suzuki', me, 'assent'),
  { step: 3200, type: 'pour.began', by: me, to: 'suzuki', object: 'bottle.tea', into: 'glass.suzuki', before10: 310 },
  { step: 3400, type: 'pour.ended', by: me, to: 'suzuki', object: 'bottle.tea', into: 'glass.suzuki', startStep: 3200, ml: 120, before10: 310, level10: 850, foam10: 0, ...clean },
  { step: 4000, type: 'sip.ended', by: 'sato', object: 'glass.sato', ml: 8, left10: 640, startStep: 3900 },
  line(4200, 'sato', me, 'offer-pour'),
  line(4300, me, 'sato', 'accept thanks receive'),
  { step: 4450, type: 'sip.began', by: me, object: own },
  { step: 4500, type: 'sip.ended', by: me, object: own, ml: 12, left10: 560, startStep: 4450 },
  { step: 4800, type: 'pour.ended', by: 'sato', to: me, object: 'bottle.1', into: own, startStep: 4600, ml: 70, before10: 560, level10: 850, foam10: 240, ...clean, liftedBothPercent: 100 },
  { step: 4900, type: 'sip.began', by: me, object: own },
  { step: 5000, type: 'sip.ended', by: me, object: own, ml: 10, left10: 800, startStep: 4900 },
  { step: 5100, type: 'object.placed', by: me, object: own, on: 'lowtable' },
  line(5200, me, 'sato', 'offer-pour return'),
  line(5300, 'sato', me, 'refuse'),
  { step: 6000, type: 'glass.low', by: 'tanaka', object: 'ochoko.tanaka', level10: 0 },
  line(6200, me, 'tanaka', 'offer-pour'),
  line(6300, 'tanaka', me, 'assent'),
  { step: 6400, type: 'pour.began', by: me, to: 'tanaka', object: 'tokkuri.1', into: 'ochoko.tanaka', before10: 0 },
  { step: 6600, type: 'pour.ended', by: me, to: 'tanaka', object: 'tokkuri.1', into: 'ochoko.tanaka', startStep: 6400, ml: 27, before10: 0, level10: 800, foam10: 0, ...clean },
  { step: 7000, type: 'walk.ended', by: me, movedMm: 1800, awayMm: 0, at: 'tatami.upper' },
  line(7050, me, 'kobayashi', 'offer-pour'),
  line(7100, 'kobayashi', me, 'assent'),
  { step: 7300, type: 'pour.ended', by: me, to: 'kobayashi', object: 'bottle.2', into: 'glass.kobayashi', startStep: 7150, ml: 110, before10: 340, level10: 850, foam10: 250, ...clean },
  line(7600, 'tanaka', me, 'tejaku'),
  { step: 8000, type: 'scene.ended', by: 'scene', how: 'complete' },
];
