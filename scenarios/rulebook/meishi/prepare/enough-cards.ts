/** Enough cards are carried for the occasion. */
import { last } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S] at least ten; [S/D] half as many again as the people one expects to meet. */
const LEAST = 10;
const SPARE = 1.5;

export const rule = {
  id: 'meishi.prepare.enough-cards',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'preparing', occasion: 'stock', policy: 'mean',
  sources: [
    { title: 'jinzaii – forgot your cards; how many to carry', url: 'https://jinzaii.or.jp/4971' },
    { title: 'e-kensyu/abit – meishi and introductions', url: 'https://www.e-kensyu-abit.com/2021/10/2160' },
  ],
  judge(observations, subject) {
    const counted = last(observations, 'cards.carried', ({ by }) => by === subject);
    return judgeEach({ observations, subject, occasion: 'stock' }, counted === undefined ? [] : [counted], (found) => {
      const { count, people } = found.fact;
      return { credit: ramp(count, people, Math.max(LEAST, people * SPARE)), evidence: [found], measured: { cards: count } };
    });
  },
} satisfies ScoredRule;
