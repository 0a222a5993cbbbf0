/** Whoever gave the evening is thanked once more when one first meets them again, from near enough that it stays between the two. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] Thanked, but so that all the others had to hear it. */
const ALOUD = 0.5;

export const rule = {
  id: 'nomikai.thanks.next-morning',
  severity: 'major', guide: 'no', contested: true, bonus: false, part: 'afterwards', occasion: 'next-day', policy: 'mean',
  sources: [
    { title: 'Money Post – next-morning thanks debate (1)', url: 'https://moneypost.jp/1076084' },
    { title: 'yomemanners – being treated by a boss', url: 'https://yomemanners.com/5055.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'next-day' }, all(observations, 'host.met'), (met) => {
      const thanks = all(observations, 'thanked.again', (one) => one.by === subject && one.to === met.fact.host && one.step >= met.fact.step);
      const near = thanks.find(({ fact }) => fact.isDiscreet);
      const [any] = thanks;
      return {
        credit: near !== undefined ? 1 : any !== undefined ? ALOUD : 0,
        evidence: [near ?? any ?? met],
        openUntil: Number.MAX_SAFE_INTEGER,
      };
    }),
} satisfies ScoredRule;
