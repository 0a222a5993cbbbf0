/** One hand is answered with one hand, two with two: the switch is the other's to cue. */
import { answersTo, cueTo } from '../../crossings';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] one hand held out this long before the other's is a switch that nobody cued; no credit twice as early. */
const TOGETHER_STEPS = 60;
const ALONE_STEPS = 120;
/** [D] time to notice a cue. */
const NOTICE_STEPS = 600;

export const rule = {
  id: 'meishi.simul.only-when-mirrored',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'presenting', occasion: 'offer', policy: 'mean',
  sources: [
    { title: 'maysee – simultaneous exchange', url: 'https://maysee.jp/blog/archives/602?type=AMP' },
    { title: 'Oggi – three principles of meishi exchange', url: 'https://oggi.jp/6893591/9' },
    { title: 'Shin-Yuri Soken – when simultaneous exchange is (not) acceptable', url: 'https://shinyuri-souken.com/?embed=true&p=70589' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, cueTo(observations, subject), (cue) => {
      const answers = answersTo(observations, cue, subject);
      const [answer] = answers;
      if (answer === undefined) return { credit: 0, evidence: [cue], measured: { how: 'none' }, openUntil: cue.fact.step + NOTICE_STEPS };
      const twoHanded = answers.find(({ fact }) => fact.hands === 'both' && fact.step >= cue.fact.step - TOGETHER_STEPS);
      if (twoHanded !== undefined) return { credit: 0, evidence: [cue, twoHanded], measured: { how: 'both' } };
      const early = cue.fact.step - answer.fact.step;
      return { credit: ramp(early, ALONE_STEPS, TOGETHER_STEPS), evidence: [cue, answer], measured: { seconds: seconds(Math.max(0, early)), how: 'early' } };
    }),
} satisfies ScoredRule;
