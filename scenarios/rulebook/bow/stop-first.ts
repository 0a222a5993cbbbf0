/** One stops before one bows. */
import { judgeBows } from '../bow-moments';
import { ramp } from '../judging';
import type { ScoredRule } from '../rule';

/** mm a second. [D] as good as standing, and walking on. A bow in passing is exempt. */
const STANDING = 100;
const WALKING = 500;
const FROM_DEG = 30;

export const rule = {
  id: 'bow.stop-first',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'inumimi – stop before bowing', url: 'https://inumimi.papy.co.jp/inmm/sc/kiji/1-1002198-84/' },
    { title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi', url: 'https://jakikuchi.jp/110724.html' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, FROM_DEG, ({ bow }) => ({ credit: ramp(bow.fact.speedMmS ?? 0, WALKING, STANDING) })),
} satisfies ScoredRule;
