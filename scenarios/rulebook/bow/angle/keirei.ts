/** The standard business bow: about thirty degrees. */
import { EVERYDAY } from '../../bow-targets';
import { judgeDepth } from '../../expected-bows';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'bow.angle.keirei',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
  ],
  judge: (observations, subject) => judgeDepth(observations, subject, 30, EVERYDAY),
} satisfies ScoredRule;
