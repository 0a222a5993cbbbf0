/** Empty hands lie at the thighs, or lightly joined low in front. */
import { judgeBows } from '../bow-moments';
import type { ScoredRule } from '../rule';

/** [D] a thing in the hand is half a fault where nothing is being handed over. */
const CREDIT = { rest: 1, held: 0.5, raised: 0 } as const;

export const rule = {
  id: 'bow.hands',
  severity: 'minor', guide: 'no', contested: true, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Otona Answer (Nishide) – hand position', url: 'https://otonanswer.jp/post/5052/?replytocom=187' },
    { title: 'Ogasawara-ryu – standing bow (ritsurei)', url: 'http://ogasawara-ryu.gr.jp/lessons/reihou/manners/basic/bow.html' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, 0, ({ bow }) => ({ credit: CREDIT[bow.fact.hands ?? 'rest'] })),
} satisfies ScoredRule;
