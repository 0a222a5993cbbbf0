/** Whoever called the toast drinks first. */
import { first } from '../../facts';
import { firstSip } from '../../toasting';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] together is soon enough; a second and a half before is plainly first. */
const FIRST_STEPS = 90;

export const rule = {
  id: 'nomikai.kanpai.after-senior',
  severity: 'minor', guide: 'principle', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'mean',
  sources: [
    { title: 'Syukatu-navi – drinking-occasion manners', url: 'https://syukatu-navi.amebaownd.com/posts/2140190' },
    { title: 'Planet Tokyo – drinking rituals', url: 'https://planettokyo.com/eat/dining-tips/alcoholic-beverages-drinking-rituals/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, [firstSip(observations, subject)].filter((one) => one !== undefined), (sip) => {
      const called = first(observations, 'toast.called');
      const theirs = called === undefined ? undefined : first(observations, 'sip.began', ({ by, step }) => by === called.fact.by && step >= called.fact.step);
      const ahead = theirs === undefined ? FIRST_STEPS : theirs.fact.step - sip.fact.step;
      return { credit: ramp(ahead, FIRST_STEPS, 0), evidence: [sip], measured: { seconds: seconds(Math.max(0, ahead)) } };
    }),
} satisfies ScoredRule;
