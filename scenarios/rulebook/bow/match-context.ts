/** The bow suits the moment: fifteen degrees in passing, thirty in greeting, forty-five for an apology or a farewell that matters. */
import { ANSWER_STEPS, answerOf, classesOff, expectedBows } from '../expected-bows';
import { judgeEach, tenths } from '../judging';
import type { ScoredRule } from '../rule';

/** [D] one class off; two are a misunderstanding. */
const ONE_OFF_CREDIT = 0.5;

export const rule = {
  id: 'bow.match-context',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
    { title: 'Tamagoya manners 029 – ojigi', url: 'https://tama5ya.net/manner/?p=6809' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'greet' }, expectedBows(observations, subject).filter(({ fact }) => fact.cue !== 'said'), (moment) => {
      const bow = answerOf(observations, moment);
      const openUntil = moment.fact.step + ANSWER_STEPS;
      if (bow === undefined) return { credit: 0, evidence: [moment], measured: { how: 'none' }, openUntil };
      const off = classesOff(bow.fact.peak10, moment.fact.deg);
      return {
        credit: off === 0 ? 1 : off === 1 ? ONE_OFF_CREDIT : 0, evidence: [moment, bow],
        measured: { degrees: tenths(bow.fact.peak10), wanted: moment.fact.deg, how: bow.fact.peak10 > moment.fact.deg * 10 ? 'deep' : 'shallow' }, openUntil,
      };
    }),
} satisfies ScoredRule;
