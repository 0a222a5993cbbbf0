/** Whoever stands higher within reach is served first. */
import { passedOver, pours } from '../../pouring';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] one inversion later in the evening is forgiven by half. */
const LATER = 0.5;

export const rule = {
  id: 'nomikai.pour.rank-order',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'worst',
  sources: [
    { title: 'Mynavi News – pouring manners', url: 'https://news.mynavi.jp/article/20211201-2196159' },
    { title: 'everyday-atomatsu – entertaining clients', url: 'https://everyday-atomatsu.net/entry/settai-mana-osake' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject), (poured) => {
      const isFirst = poured === pours(observations, subject)[0] || poured.at === pours(observations, subject)[0]?.at;
      const passed = passedOver(observations, subject, poured);
      return { credit: passed === undefined ? 1 : isFirst ? 0 : LATER, evidence: [poured] };
    }),
} satisfies ScoredRule;
