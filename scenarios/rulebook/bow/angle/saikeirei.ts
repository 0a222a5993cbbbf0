/** The deep bow of an apology or of deep thanks: forty-five degrees. */
import { DEEP } from '../../bow-targets';
import { judgeDepth } from '../../expected-bows';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'bow.angle.saikeirei',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Noutore Biyori – eshaku vs saikeirei', url: 'https://www.noutorebiyori.com/quiz/business-manner/article/11/answer' },
    { title: 'UrbanPro – bowing in Japan', url: 'http://urbanpro.com/japanese-language/bowing-in-japan' },
  ],
  judge: (observations, subject) => judgeDepth(observations, subject, 45, DEEP),
} satisfies ScoredRule;
