/** Toward those above one, the other hand is beneath the glass. */
import { toastsUpward } from '../../toasting';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.kanpai.support-hand',
  severity: 'minor', guide: 'principle', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'anan/BIGLOBE – kanpai etiquette', url: 'https://beauty.biglobe.ne.jp/news/lifestyle/anan_191207_3539932910/' },
    { title: 'shufuse – five bad manners at nomikai', url: 'https://shufuse.com/?p=156696' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, toastsUpward(observations, subject), (toast) => ({
      credit: toast.fact.hands === 'both' ? 1 : 0, evidence: [toast],
    })),
} satisfies ScoredRule;
