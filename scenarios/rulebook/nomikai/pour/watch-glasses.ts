/** A senior’s glass at a third is noticed, and something is done about it before it stands empty for long. */
import { lowGlasses, seenTo } from '../../pouring';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] rulebook note 87: twenty seconds make a waiter of a guest. Within three quarters of a minute is attentive, after a minute and a half the glass was forgotten. */
const NOTICED_STEPS = 2700;
const FORGOTTEN_STEPS = 5400;

export const rule = {
  id: 'nomikai.pour.watch-glasses',
  severity: 'major', guide: 'principle', contested: true, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'gbiz – pouring manners', url: 'http://gbiz.jp/gbizmb/jpn95.html' },
    { title: 'Spotlight – nomikai rules', url: 'http://spotlight-media.jp/article/215337339085833062' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, lowGlasses(observations, subject), (low) => {
      const done = seenTo(observations, subject, low);
      const openUntil = low.fact.step + FORGOTTEN_STEPS;
      if (done === undefined) return { credit: 0, evidence: [low], measured: { how: 'never' }, openUntil };
      const late = done.fact.step - low.fact.step;
      return { credit: ramp(late, FORGOTTEN_STEPS, NOTICED_STEPS), evidence: [low, done], measured: { seconds: seconds(late) } };
    }),
} satisfies ScoredRule;
