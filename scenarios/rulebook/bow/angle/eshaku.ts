/** The light bow of passing by or handing over: about fifteen degrees. */
import { LIGHT } from '../../bow-targets';
import { judgeDepth } from '../../expected-bows';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'bow.angle.eshaku',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
  ],
  judge: (observations, subject) => judgeDepth(observations, subject, 15, LIGHT),
} satisfies ScoredRule;
