/** Nobody has to guess which name is the family’s. Rewarded, never asked. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'meishi.design.family-name-clear',
  severity: 'minor',
  guide: 'no',
  contested: false,
  bonus: true,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: 'Agency for Cultural Affairs notice 2019 (reproduced) – romanised name order', url: 'http://kokugomondaikyo.sakura.ne.jp/ro/shiryo/bunkacho_20191025.html' },
    { title: 'Osaka Basic Law – summary of the 2019 name-order agreement', url: 'https://legalinfo-navi.net/post-828' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      credit: fact.familyCue === 'capitals' ? 1 : 0, // [D]
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;
