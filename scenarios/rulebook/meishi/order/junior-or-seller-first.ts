/** Within a pair the lower side offers first: the junior, the seller, the supplier. The higher side waits for it. */
import { all, first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] the lower side's offer begins at least 0.3 s before the higher one's. */
const FIRST_STEPS = 18;

export const rule = {
  id: 'meishi.order.junior-or-seller-first',
  severity: 'major', guide: 'no', contested: true, bonus: false, part: 'order', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'BOXIL – meishi order, one-handed exchange', url: 'https://boxil.jp/mag/a1836/' },
    { title: 'Nippon Broadcasting – meishi rules', url: 'https://news.1242.com/article/143906' },
  ],
  judge(observations, subject) {
    const ranked = all(observations, 'pair.ranked', ({ lower, higher }) => lower === subject || higher === subject);
    // A pair of which the subject never offered is an act left out.
    const offered = ranked.filter(() => first(observations, 'card.extended', ({ by }) => by === subject) !== undefined);
    return judgeEach({ observations, subject, occasion: 'offer' }, offered, ({ fact: { lower, higher } }) => {
      const low = first(observations, 'card.extended', ({ by, to }) => by === lower && to === higher);
      const high = first(observations, 'card.extended', ({ by, to }) => by === higher && to === lower);
      const before = low === undefined ? -Infinity : high === undefined ? Infinity : high.fact.step - low.fact.step;
      return {
        credit: ramp(Math.max(-1000, Math.min(1000, before)), 0, FIRST_STEPS),
        evidence: [low, high].flatMap((one) => (one === undefined ? [] : [one])),
        measured: { seconds: seconds(Math.min(600, Math.abs(before))), how: lower === subject ? 'late' : 'early' },
      };
    });
  },
} satisfies ScoredRule;
