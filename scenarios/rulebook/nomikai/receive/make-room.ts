/** A mouthful makes room for what is going to be poured. Emptying the glass for it is not asked of anybody. */
import { all } from '../../facts';
import { offeredAt, received } from '../../pouring';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] a mouthful, in ml; and a glass that is left this empty (0.1 %) by more than so much at once was drained. */
const TOUCH_ML = 0;
const MOUTHFUL_ML = 6;
const EMPTY_10 = 120;
const DRAINED_ML = 60;

export const rule = {
  id: 'nomikai.receive.make-room',
  severity: 'minor', guide: 'no', contested: true, bonus: false, part: 'pouring', occasion: 'poured', policy: 'mean',
  sources: [
    { title: 'spirits-health – beer and sake manners', url: 'http://spirits-health.com/page17.html' },
    { title: 'LIG – receiving a pour', url: 'https://liginc.co.jp/life/useful-info/127413/2' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'poured' }, received(observations, subject), (poured) => {
      const since = offeredAt(observations, subject, poured);
      const sips = all(observations, 'sip.ended', ({ by, object, startStep }) => by === subject && object === poured.fact.into && startStep >= since && startStep < poured.fact.startStep);
      const ml = sips.reduce((sum, { fact }) => sum + fact.ml, 0);
      const drained = sips.find(({ fact }) => fact.left10 <= EMPTY_10 && ml >= DRAINED_ML);
      if (drained !== undefined) return { credit: 0, evidence: [drained], measured: { ml, how: 'drained' } };
      return { credit: ramp(ml, TOUCH_ML, MOUTHFUL_ML), evidence: sips.length > 0 ? sips : [poured], measured: { ml } };
    }),
} satisfies ScoredRule;
