/** The organiser takes the lowest seat that is left, by the door. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S] better than one's own but not the best: a small thing. */
const ABOVE_CREDIT = 0.5;

export const rule = {
  id: 'nomikai.seat.shimoza',
  severity: 'critical', guide: 'principle', contested: false, bonus: false, part: 'order', occasion: 'table', policy: 'mean',
  sources: [
    { title: 'Mynavi Woman (Matsumoto Shigemi) – nomikai manners', url: 'https://woman.mynavi.jp/article/180130-8/' },
    { title: 'Maidona News (Yamamoto Eriyo) – year-end party rules', url: 'https://maidonanews.jp/article/12245574' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'table' }, all(observations, 'seat.taken', ({ by }) => by === subject).slice(0, 1), (taken) => {
      const { fit } = taken.fact;
      return { credit: fit === 'upper' ? 0 : fit === 'above' ? ABOVE_CREDIT : 1, evidence: [taken], measured: { how: fit } };
    }),
} satisfies ScoredRule;
