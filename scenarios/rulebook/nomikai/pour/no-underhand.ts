/** Nobody pours with the palm turned up. */
import { pours } from '../../pouring';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.pour.no-underhand',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'macaroni – pouring, receiving, declining', url: 'https://macaro-ni.jp/20927?page=2' },
    { title: 'Nanairo-gumi sake shop – receiving and pouring sake', url: 'https://nanairo-gumi.jp/jizake/sp/news/index.php?c=topics_view&pk=68' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject), (poured) => ({
      credit: poured.fact.grip === 'under' ? 0 : 1, evidence: [poured],
    })),
} satisfies ScoredRule;
