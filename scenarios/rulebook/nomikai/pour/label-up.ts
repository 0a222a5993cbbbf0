/** A bottle is poured from with its label up. */
import { isFlask, pours } from '../../pouring';
import { judgeEach, ramp, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] 0.1 deg from the upper side: a little aside is up; a quarter round is not. */
export const UP_10 = 300;
const ASIDE_10 = 900;

export const rule = {
  id: 'nomikai.pour.label-up',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'the-right-manner – label direction', url: 'https://the-right-manner.com/940.html' },
    { title: 'Olive Hitomawashi – pouring beer', url: 'https://www.olive-hitomawashi.com/lifestyle/2019/10/3-5.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject).filter((one) => !isFlask(one)), (poured) => ({
      credit: ramp(poured.fact.labelOff10, ASIDE_10, UP_10), evidence: [poured], measured: { degrees: tenths(poured.fact.labelOff10) },
    })),
} satisfies ScoredRule;
