/** A received card stays in the hands and is read before it goes anywhere. */
import { judgeEach, ramp, seconds } from '../../judging';
import { readingOf, receipts } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [G] a few seconds; [D] 3 s in the hands and 2 s of reading, nothing below 1 s, too long after 12 s. */
const GLANCED_STEPS = 60;
const HELD_STEPS = 180;
const READ_STEPS = 120;
const STUDIED_STEPS = 720;
const STUDIED_CREDIT = 0.5;

export const rule = {
  id: 'meishi.receive.read-a-few-seconds',
  severity: 'critical',
  guide: 'yes',
  contested: false,
  bonus: false,
  part: 'receiving',
  occasion: 'receive',
  policy: 'mean',
  sources: [
    { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
    { title: 'the-news – Servcorp survey, meishi part', url: 'https://the-news.jp/archives/1040' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
      const reading = readingOf(observations, received);
      const { heldSteps, gazeSteps } = reading?.fact ?? { heldSteps: 0, gazeSteps: 0 };
      const read = Math.min(ramp(heldSteps, GLANCED_STEPS, HELD_STEPS), ramp(gazeSteps, GLANCED_STEPS, READ_STEPS));
      return {
        credit: gazeSteps > STUDIED_STEPS ? Math.min(read, STUDIED_CREDIT) : read,
        evidence: reading === undefined ? [received] : [received, reading],
        measured: { held: seconds(heldSteps), gaze: seconds(gazeSteps), how: gazeSteps === 0 ? 'unread' : read === 1 ? 'long' : 'short' },
        openUntil: reading === undefined ? Infinity : 0,
      };
    }),
} satisfies ScoredRule;
