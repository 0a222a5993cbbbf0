/** Beer and sake are received with the glass off the table. */
import { received } from '../../pouring';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] share of the pour (%) for which the glass was in the hand. */
const MOSTLY = 50;
const THROUGHOUT = 90;

export const rule = {
  id: 'nomikai.receive.lift-glass',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'poured', policy: 'mean',
  sources: [
    { title: 'Nanairo-gumi sake shop – receiving and pouring sake', url: 'https://nanairo-gumi.jp/jizake/sp/news/index.php?c=topics_view&pk=68' },
    { title: 'Nikkan SPA! – banquet manners', url: 'https://nikkan-spa.jp/1532630/2' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'poured' }, received(observations, subject), (poured) => ({
      credit: ramp(poured.fact.liftedPercent, MOSTLY, THROUGHOUT), evidence: [poured], measured: { percent: poured.fact.liftedPercent },
    })),
} satisfies ScoredRule;
