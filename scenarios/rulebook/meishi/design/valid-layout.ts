/** One language a face, or both on the front. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'meishi.design.valid-layout',
  severity: 'minor',
  guide: 'yes',
  contested: false,
  bonus: false,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: 'TOS – using the reverse side for English', url: 'https://tos.tokyo.jp/article/business-card-back/' },
    { title: "We Do Japan – ten dos and don'ts", url: 'https://www.wedojapan.com/japanese-business-cards-advice/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      credit: fact.layout === 'other' ? 0 : 1, // [G]
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;
