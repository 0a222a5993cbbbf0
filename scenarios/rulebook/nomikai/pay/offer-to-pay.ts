/** One shows that one would pay, where no guest hears it, and lets oneself be treated. */
import { all, first } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S] refused, one offers once more at the most. */
const MOST_OFFERS = 2;
/** [D] the wish was good, the eyes were not; or it became a tug of war. */
const PEEKED = 0.5;
const INSISTED = 0.5;

export const rule = {
  id: 'nomikai.pay.offer-to-pay',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'bill', policy: 'mean',
  sources: [
    { title: 'J-CAST – showing willingness to pay', url: 'https://j-cast.com/kaisha/2016/12/09284698.html?p=2' },
    { title: 'kicoriya – being treated gracefully', url: 'https://kicoriya.com/?p=3588' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'bill' }, all(observations, 'bill.settled').slice(0, 1), (settled) => {
      const offers = all(observations, 'bill.offered', ({ by, step }) => by === subject && step <= settled.fact.step);
      const heard = offers.find(({ fact }) => fact.isHeardByGuests);
      const peeked = first(observations, 'bill.peeked', ({ by }) => by === subject);
      const insists = offers.length > MOST_OFFERS;
      const [offer] = offers;
      return {
        credit: heard !== undefined || offer === undefined ? 0 : (peeked === undefined ? 1 : PEEKED) * (insists ? INSISTED : 1),
        evidence: [heard ?? peeked ?? offer ?? settled],
        measured: { how: heard !== undefined ? 'heard' : offer === undefined ? 'none' : peeked !== undefined ? 'peeked' : insists ? 'insisted' : offer.fact.how, times: offers.length },
      };
    }),
} satisfies ScoredRule;
