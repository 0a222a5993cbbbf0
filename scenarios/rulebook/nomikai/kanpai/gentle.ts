/** Glasses touch lightly, or not at all. */
import { toastsOf } from '../../toasting';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] a light touch is up to 0.3 m/s; what comes at twice that and more is a blow. */
const LIGHT_MM_S = 320;
const BLOW_MM_S = 760;

export const rule = {
  id: 'nomikai.kanpai.gentle',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'worst',
  sources: [
    { title: 'Lettuce Club (Iwashita Noriko) – toasting', url: 'https://www.lettuceclub.net/news/article/1066932/' },
    { title: 'happiness-days – kanpai manners', url: 'http://happiness-days.com/674.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, toastsOf(observations, subject), (toast) => {
      if (toast.fact.type === 'glass.raised') return { credit: 1, evidence: [toast], measured: { how: 'sight' } };
      return { credit: ramp(toast.fact.speedMmS, BLOW_MM_S, LIGHT_MM_S), evidence: [toast], measured: { speed: Math.round(toast.fact.speedMmS / 10) } };
    }),
} satisfies ScoredRule;
