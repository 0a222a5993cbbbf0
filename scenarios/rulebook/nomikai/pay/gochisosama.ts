/** The thanks for a treat comes when it has been paid; on the hosts' side, when the guests have gone. */
import { all, first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] paid, but the guests who were invited stand beside it. */
const BEFORE_GUESTS = 0.5;

export const rule = {
  id: 'nomikai.pay.gochisosama',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'bill', policy: 'mean',
  sources: [
    { title: 'symply – thanking a boss for a meal', url: 'https://symply.jp/communication/?p=193' },
    { title: 'yomemanners – being treated by a boss', url: 'https://yomemanners.com/5055.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'bill' }, all(observations, 'bill.settled').slice(0, 1), (settled) => {
      const thanks = all(observations, 'line.began', (line) => line.by === subject && says(line, 'gochiso'));
      const gone = first(observations, 'car.gone')?.fact.step ?? Infinity;
      const early = thanks.find(({ fact }) => fact.step < settled.fact.step);
      const late = thanks.find(({ fact }) => fact.step >= gone);
      const [any] = thanks;
      return {
        credit: early !== undefined || any === undefined ? 0 : late !== undefined ? 1 : BEFORE_GUESTS,
        evidence: [early ?? late ?? any ?? settled],
        measured: { how: early !== undefined ? 'early' : any === undefined ? 'none' : 'guests' },
        openUntil: early !== undefined ? 0 : Number.MAX_SAFE_INTEGER,
      };
    }),
} satisfies ScoredRule;
