/** The card speaks both languages. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'meishi.design.bilingual',
  severity: 'major',
  guide: 'yes',
  contested: false,
  bonus: false,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: "We Do Japan – ten dos and don'ts", url: 'https://www.wedojapan.com/japanese-business-cards-advice/' },
    { title: 'JapanPrint – business card etiquette', url: 'https://www.japanprint.com/business-etiquette/japanese-business-cards-etiquette/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      credit: fact.scripts === 'both' ? 1 : 0, // [G]
      measured: { how: fact.scripts },
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;
