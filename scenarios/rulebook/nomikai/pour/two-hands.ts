/** Toward those above one both hands are on the bottle: one low, one beneath its shoulder. */
import { isFlask, poursUpward } from '../../pouring';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] share of the pour (%) with both hands on it. A bottle held by its neck with both is half of it. */
const MOSTLY = 50;
export const THROUGHOUT = 90;
const AT_NECK = 0.5;

export const rule = {
  id: 'nomikai.pour.two-hands',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'SoraNews24 (after Tokai Walker) – pouring beer for the boss', url: 'https://soranews24.com/2013/04/30/how-to-succeed-at-japanese-business-using-beer/amp' },
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, poursUpward(observations, subject), (poured) => {
      const { bothPercent, grip } = poured.fact;
      const both = ramp(bothPercent, MOSTLY, THROUGHOUT);
      const isNeck = grip === 'neck' && !isFlask(poured);
      return { credit: isNeck ? both * AT_NECK : both, evidence: [poured], measured: { percent: bothPercent, ...(isNeck && both > 0 ? { how: 'neck' } : {}) } };
    }),
} satisfies ScoredRule;
