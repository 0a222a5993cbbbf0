/** Whoever has no card left apologises and says that they have run out, never that they forgot. */
import { judgeEach, ramp, seconds } from '../../judging';
import { offerTo, receiptOf, saidBy } from '../../run-out';
import type { ScoredRule } from '../../rule';

/** [S/D] as the other's card is received at the latest, give or take a second; [D] nothing five seconds after. */
const LATE_STEPS = 60;
const TOO_LATE_STEPS = 300;
/** [D] to say it after having said that one forgot. */
const CORRECTED_CREDIT = 0.3;

export const rule = {
  id: 'meishi.runout.say-run-out',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'maysee – when you can only receive a card', url: 'https://maysee.jp/blog/archives/662' },
    { title: 'U-NOTE – asked for a card you do not have', url: 'http://u-note.me/note/47493246' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, offerTo(observations, subject), (offer) => {
      const received = receiptOf(observations, offer);
      const [ranOut] = saidBy(observations, subject, 'ran-out', 'apology');
      const [forgot] = saidBy(observations, subject, 'forgot');
      const delay = ranOut === undefined ? TOO_LATE_STEPS : Math.max(0, ranOut.fact.step - received.fact.step);
      const inTime = ramp(delay, TOO_LATE_STEPS, LATE_STEPS);
      const evidence = [forgot ?? ranOut ?? received];
      const openUntil = received === offer ? Infinity : received.fact.step + TOO_LATE_STEPS;
      if (forgot !== undefined) return { credit: Math.min(inTime, CORRECTED_CREDIT), evidence, measured: { how: 'forgot' } };
      return { credit: inTime, evidence, measured: ranOut === undefined ? { how: 'unsaid' } : { seconds: seconds(delay), how: 'late' }, openUntil };
    }),
} satisfies ScoredRule;
