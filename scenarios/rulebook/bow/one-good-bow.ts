/** One composed bow, not a string of small ones. */
import { judgeBows } from '../bow-moments';
import type { ScoredRule } from '../rule';

/** Steps. [D] three within four seconds are bobbing; two are half a fault. */
const WINDOW_STEPS = 240;
const TWICE_CREDIT = 0.5;

export const rule = {
  id: 'bow.one-good-bow',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Discover Japan – Ogasawara Keishosai on bowing', url: 'https://discoverjapan-web.com/?p=45898' },
    { title: 'bibouroku – one second of after-look', url: 'https://bibouroku1212.blogspot.com/2016/07/blog-post_68.html' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, 0, ({ bows }) => {
    const most = Math.max(...bows.map(({ fact }) => bows.filter((other) => other.fact.step >= fact.step && other.fact.startStep <= fact.step + WINDOW_STEPS).length));
    return { credit: most <= 1 ? 1 : most === 2 ? TWICE_CREDIT : 0, measured: { bows: most } };
  }),
} satisfies ScoredRule;
