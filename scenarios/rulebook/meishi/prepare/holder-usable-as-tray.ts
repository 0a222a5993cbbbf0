/** A plain folding holder: a tray for the card that is received, a flap for the one that is ready. */
import { judgeEach } from '../../judging';
import { packedDeck } from '../../packed';
import type { ScoredRule } from '../../rule';

/** [D] The right holder with nothing ready in it. */
const UNSTAGED_CREDIT = 0.5;

export const rule = {
  id: 'meishi.prepare.holder-usable-as-tray',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'pack', policy: 'mean',
  sources: [
    { title: 'Blossom – smart meishi exchange', url: 'http://www.blossom.org.uk/bean/%e3%82%b9%e3%83%9e%e3%83%bc%e3%83%88%e3%81%aa%e5%90%8d%e5%88%ba%e4%ba%a4%e6%8f%9b%e3%81%ae%e6%96%b9%e6%b3%95' },
    { title: 'Homemate – business manners: meishi', url: 'http://www.homemate.co.jp/monthly/useful/busi_manner/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pack' }, packedDeck(observations, subject), (found) => {
      const { in: holder, staged } = found.fact;
      if (holder !== 'bifold') return { credit: 0, evidence: [found], measured: { how: holder } };
      return { credit: staged > 0 ? 1 : UNSTAGED_CREDIT, evidence: [found] };
    }),
} satisfies ScoredRule;
