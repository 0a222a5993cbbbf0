/** The light bow of passing by or handing over: about fifteen degrees. */
import { judgeDepth, type DepthBand } from '../../expected-bows';
import type { ScoredRule } from '../../rule';

/** [S/D] 15, five either way; [D] none below 5 or above 30. */
const BAND: DepthBand = [50, 100, 200, 300];

export const rule = {
  id: 'bow.angle.eshaku',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
  ],
  judge: (observations, subject) => judgeDepth(observations, subject, 15, BAND),
} satisfies ScoredRule;
