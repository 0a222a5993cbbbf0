/** The deep bow of an apology or of deep thanks: forty-five degrees. */
import { judgeDepth, type DepthBand } from '../../expected-bows';
import type { ScoredRule } from '../../rule';

/** [S/D] 45, from 40 to 60; [D] none at 30 or at 70. */
const BAND: DepthBand = [300, 400, 600, 700];

export const rule = {
  id: 'bow.angle.saikeirei',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'UrbanPro – bowing in Japan', url: 'http://urbanpro.com/japanese-language/bowing-in-japan' },
  ],
  judge: (observations, subject) => judgeDepth(observations, subject, 45, BAND),
} satisfies ScoredRule;
