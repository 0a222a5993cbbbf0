/** One's own cards and received ones do not lie together, so that nobody is ever handed a stranger's card. */
import { judgeEach } from '../../judging';
import { packedDeck } from '../../packed';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'meishi.prepare.own-deck-separate',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'pack', policy: 'mean',
  sources: [
    { title: 'Printmate – meishi manners', url: 'https://printmate.co.jp/nc/manner.php' },
    { title: 'HappyLifeStyle – technique for several people', url: 'https://dns.happylifestyle.com/15519' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pack' }, packedDeck(observations, subject), (found) => ({
      credit: found.fact.foreign === 0 ? 1 : 0, // [D]
      measured: { foreign: found.fact.foreign },
      evidence: [found],
    })),
} satisfies ScoredRule;
