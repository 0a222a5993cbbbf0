/** Nothing touches the lips before the call of the toast. */
import { calledAt, early, toastsOf } from '../../toasting';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.kanpai.wait',
  severity: 'critical', guide: 'no', contested: false, bonus: false, part: 'toast', occasion: 'toast', policy: 'worst',
  sources: [
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
    { title: 'Reihoku Block (JET) – drinking rules', url: 'https://sites.google.com/view/reihokublock/japanese-culture/drinking' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'toast' }, [early(observations, subject) ?? toastsOf(observations, subject)[0]].filter((one) => one !== undefined), (moment) => {
      const isEarly = moment.fact.step < calledAt(observations);
      return { credit: isEarly ? 0 : 1, evidence: [moment], measured: isEarly && moment.fact.type === 'object.taken' ? { how: 'ate' } : {} };
    }),
} satisfies ScoredRule;
