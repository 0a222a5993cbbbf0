/** The standard business bow: about thirty degrees. */
import { answerOf, ANSWER_STEPS, expectedBows } from '../../expected-bows';
import { band, judgeEach, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** 0.1 degree. [S/D] 30, seven either way; [D] none below 15 or above 50. */
const LEAST10 = 150;
const LOW10 = 230;
const HIGH10 = 370;
const MOST10 = 500;

export const rule = {
  id: 'bow.angle.keirei',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'greet' }, expectedBows(observations, subject, 30), (moment) => {
      const bow = answerOf(observations, moment);
      if (bow === undefined) return { credit: 0, evidence: [moment], measured: { how: 'none' }, openUntil: moment.fact.step + ANSWER_STEPS };
      const { peak10 } = bow.fact;
      return {
        credit: band(peak10, LEAST10, LOW10, HIGH10, MOST10), evidence: [bow],
        measured: { degrees: tenths(peak10), how: peak10 > HIGH10 ? 'deep' : 'shallow' },
        openUntil: moment.fact.step + ANSWER_STEPS,
      };
    }),
} satisfies ScoredRule;
