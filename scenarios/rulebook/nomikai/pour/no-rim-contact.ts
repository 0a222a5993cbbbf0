/** The mouth of the bottle stays above the rim of the glass. */
import { pours } from '../../pouring';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] mm between them at the nearest; half a centimetre is safe. */
const TOUCHES_MM = 0;
const CLEAR_MM = 5;

export const rule = {
  id: 'nomikai.pour.no-rim-contact',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'gbiz – pouring manners', url: 'http://gbiz.jp/gbizmb/jpn95.html' },
    { title: 'Syukatu-navi – drinking-occasion manners', url: 'https://syukatu-navi.amebaownd.com/posts/2140190' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject), (poured) => ({
      credit: ramp(poured.fact.gapMm, TOUCHES_MM, CLEAR_MM), evidence: [poured], measured: { mm: Math.max(0, poured.fact.gapMm) },
    })),
} satisfies ScoredRule;
