/** Whoever goes round to pour goes without a bottle, and pours what the other is drinking from what stands there. */
import { all, last } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** mm: less is shifting on one's cushion. */
const WALK_MM = 500;

export const rule = {
  id: 'nomikai.pour.empty-handed-rounds',
  severity: 'minor', guide: 'no', contested: true, bonus: true, part: 'pouring', occasion: 'rounds', policy: 'mean',
  sources: [
    { title: 'Mynavi News – pouring manners', url: 'https://news.mynavi.jp/article/20211201-2196159' },
    { title: 'everyday-atomatsu – entertaining clients', url: 'https://everyday-atomatsu.net/entry/settai-mana-osake' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'rounds' }, all(observations, 'walk.ended', ({ by, movedMm }) => by === subject && movedMm >= WALK_MM)
      .filter(({ fact }) => all(observations, 'pour.ended', ({ by, to, startStep }) => by === subject && to !== subject && startStep >= fact.step).length > 0), (walk) => {
      const isBottle = ({ by, object, step }: { readonly by: string; readonly object: string; readonly step: number }): boolean => by === subject && step <= walk.fact.step && (object.startsWith('bottle') || object.startsWith('tokkuri'));
      const taken = last(observations, 'object.taken', isBottle);
      const placed = last(observations, 'object.placed', isBottle);
      return { credit: taken === undefined || (placed !== undefined && placed.at > taken.at) ? 1 : 0, evidence: [walk] };
    }),
} satisfies ScoredRule;
