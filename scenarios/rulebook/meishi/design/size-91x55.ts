/** The size that Japanese holders are made for. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S] Tenths of a mm; a card of 90 x 55 mm passes. */
const WIDTH10 = 910;
const HEIGHT10 = 550;
const TOLERANCE10 = 10;

export const rule = {
  id: 'meishi.design.size-91x55',
  severity: 'minor',
  guide: 'no',
  contested: false,
  bonus: false,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: 'Printbahn – meishi size', url: 'https://printbahn.com/column/business-card-size' },
    { title: 'btool – meishi sizes by country', url: 'https://news.btool.jp/articles/787' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      credit: Math.abs(fact.width10 - WIDTH10) <= TOLERANCE10 && Math.abs(fact.height10 - HEIGHT10) <= TOLERANCE10 ? 1 : 0,
      measured: { width: fact.width10 / 10, height: fact.height10 / 10 },
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;
