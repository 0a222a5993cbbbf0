/** Both hands hold the glass while somebody above one pours. */
import { isAbove, received } from '../../pouring';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] share of the pour (%) with both hands on the glass. */
const MOSTLY = 50;
const THROUGHOUT = 90;

export const rule = {
  id: 'nomikai.receive.two-hands',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'pouring', occasion: 'poured', policy: 'mean',
  sources: [
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
    { title: 'LIG – receiving a pour', url: 'https://liginc.co.jp/life/useful-info/127413/2' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'poured' }, received(observations, subject).filter(({ fact }) => isAbove(observations, subject, fact.by)), (poured) => ({
      credit: ramp(poured.fact.liftedBothPercent, MOSTLY, THROUGHOUT), evidence: [poured], measured: { percent: poured.fact.liftedBothPercent },
    })),
} satisfies ScoredRule;
