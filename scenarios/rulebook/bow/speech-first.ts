/** Words first, then the bow. */
import { judgeBows } from '../bow-moments';
import { all, says } from '../facts';
import { ramp, seconds } from '../judging';
import type { ScoredRule } from '../rule';

/** Steps by which the words outlast the bow's beginning. [D] 0.3 s; nothing at a second. A light bow is exempt. */
const LATE_STEPS = 18;
const TOGETHER_STEPS = 60;
const FROM_DEG = 30;
/** [D] how long before the bow the words still belong to it. */
const BEFORE_STEPS = 600;

export const rule = {
  id: 'bow.speech-first',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Fujinomiya Tsuun – gosen-gorei', url: 'https://fujinomiya-tsuun.co.jp/article/blog/%E3%83%93%E3%82%B8%E3%83%8D%E3%82%B9%E7%A4%BE%E4%BC%9A%E3%81%AB%E3%81%8A%E3%81%91%E3%82%8B%E6%8C%A8%E6%8B%B6%E3%81%A8%E3%81%8A%E8%BE%9E%E5%84%80%E3%81%AB%E3%81%A4%E3%81%84%E3%81%A6/' },
    { title: 'business-textbooks – bunri-rei', url: 'https://business-textbooks.com/bunrirei/' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, FROM_DEG, ({ bow }) => {
    const { startStep, step } = bow.fact;
    const words = all(observations, 'line.ended', (line) => line.by === subject && line.startStep <= step && line.step >= startStep - BEFORE_STEPS && !says(line, 'casual')).at(-1);
    if (words === undefined) return { credit: 0, measured: { how: 'silent' } };
    const late = Math.max(0, words.fact.step - startStep);
    return { credit: ramp(late, TOGETHER_STEPS, LATE_STEPS), measured: { seconds: seconds(late) } };
  }),
} satisfies ScoredRule;
