/** One bends at the hips, head and back in one line: no nod of the head. */
import { judgeBows } from '../bow-moments';
import { ramp, tenths } from '../judging';
import type { ScoredRule } from '../rule';

/** 0.1 degree of the neck's own bend. [D] up to 15 degrees; nothing at 30. */
const STRAIGHT10 = 150;
const NODDING10 = 300;

export const rule = {
  id: 'bow.from-the-hips',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'JLPT reading text – three bows, straight back', url: 'https://tuhocjlpt.com/test/4402' },
    { title: 'Hayashi Motoko – bowing: straight line and pause', url: 'http://motokohayashi.com/ntt/k_2aisat/kp_223.html' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, 0, ({ bows }) => {
    const worst = Math.max(...bows.map(({ fact }) => fact.neck10));
    return { credit: ramp(worst, NODDING10, STRAIGHT10), measured: { degrees: tenths(worst) } };
  }),
} satisfies ScoredRule;
