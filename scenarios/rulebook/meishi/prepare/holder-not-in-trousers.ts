/** The holder is carried at the chest, never where one sits on it. */
import { judgeEach } from '../../judging';
import { packedDeck } from '../../packed';
import type { ScoredRule } from '../../rule';

/** [D] Packed, but still lying there: it can be taken along in the morning, or forgotten. */
const LEFT_CREDIT = 0.5;

export const rule = {
  id: 'meishi.prepare.holder-not-in-trousers',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'pack', policy: 'mean',
  sources: [
    { title: 'HappyLifeStyle – where to carry the holder', url: 'https://dns.happylifestyle.com/15522' },
    { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pack' }, packedDeck(observations, subject), (found) => ({
      credit: found.fact.at === 'inner' ? 1 : found.fact.at === 'left' ? LEFT_CREDIT : 0, // [S]
      evidence: [found],
    })),
} satisfies ScoredRule;
