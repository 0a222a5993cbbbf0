/** The bow of a send-off is held until the lift's doors have closed, or the car is out of sight. */
import { all, first } from '../../facts';
import { judgeEach, ramp, seconds, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] 30 to 45 degrees, held until 0.3 s after the doors have closed; [D] no credit a second and a half too early. */
const SHALLOW10 = 150;
const DEEP_ENOUGH10 = 280;
const AFTER_STEPS = 18;
const EARLY_STEPS = 90;

export const rule = {
  id: 'seat.sendoff.bow-until-closed',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'see-off', policy: 'mean',
  sources: [
    { title: 'U-NOTE – seeing guests off at the lift', url: 'http://u-note.me/note/47488303' },
    { title: 'Baby Calendar – lift etiquette', url: 'https://baby-calendar.jp/knowledge/life/712' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'see-off' }, [...all(observations, 'door.closed'), ...all(observations, 'car.gone')], (closed) => {
      const bows = all(observations, 'bow.made', ({ by, startStep, step }) => by === subject && startStep < closed.fact.step && step > closed.fact.step - 600);
      const bow = bows.at(-1);
      const left = first(observations, 'walk.began', ({ by, step }) => by === subject && step > (bow?.fact.startStep ?? closed.fact.step - EARLY_STEPS) && step < closed.fact.step);
      // The bow itself is written only when it is over.
      if (bow === undefined) return { credit: 0, evidence: [closed], measured: { how: 'none' }, openUntil: closed.fact.step + 300 };
      const { startStep, fallSteps, holdSteps, peak10 } = bow.fact;
      const missing = closed.fact.step + AFTER_STEPS - (startStep + fallSteps + holdSteps);
      const held = ramp(missing, EARLY_STEPS, 0);
      return {
        credit: left === undefined ? Math.min(held, ramp(peak10, SHALLOW10, DEEP_ENOUGH10)) : 0,
        evidence: [bow, closed],
        measured: { seconds: seconds(Math.max(0, missing)), degrees: tenths(peak10), how: left !== undefined ? 'left' : held < 1 ? 'early' : 'shallow' },
      };
    }),
} satisfies ScoredRule;
