/** Cards live in a cardholder, not in a wallet, a pass case or a pocket. */
import { judgeEach } from '../../judging';
import { packedDeck } from '../../packed';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'meishi.prepare.cardholder',
  severity: 'major', guide: 'yes', contested: false, bonus: false, part: 'preparing', occasion: 'pack', policy: 'mean',
  sources: [
    { title: 'Homemate – business manners: meishi', url: 'http://www.homemate.co.jp/monthly/useful/busi_manner/' },
    { title: 'Printmate – meishi manners', url: 'https://printmate.co.jp/nc/manner.php' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pack' }, packedDeck(observations, subject), (found) => {
      const { count, loose } = found.fact;
      // [G] The share of one's cards that is in a holder.
      return { credit: count / (count + loose), evidence: [found], measured: { cards: count, loose } };
    }),
} satisfies ScoredRule;
