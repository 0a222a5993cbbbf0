/** Nobody fills their own glass while seniors are there, until somebody has said that each may. */
import { first, says } from '../../facts';
import { ownPours, pours } from '../../pouring';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

export const rule = {
  id: 'nomikai.pour.not-own-glass',
  severity: 'major', guide: 'no', contested: true, bonus: false, part: 'pouring', occasion: 'pour', policy: 'worst',
  sources: [
    { title: 'Tokyo Weekender – six steps to nomikai success', url: 'https://www.tokyoweekender.com/japan-life/japanese-business-etiquette-six-steps-to-hanami-nomikai-success/' },
    { title: 'Reihoku Block (JET) – drinking rules', url: 'https://sites.google.com/view/reihokublock/japanese-culture/drinking' },
  ],
  judge: (observations, subject) =>
{
    const freed = first(observations, 'line.began', (line) => line.by !== subject && says(line, 'tejaku'))?.fact.step ?? Infinity;
    const own = ownPours(observations, subject).find(({ fact }) => fact.startStep < freed);
    const moment = own ?? pours(observations, subject)[0];
    return judgeEach({ observations, subject, occasion: 'pour' }, moment === undefined ? [] : [moment], () => ({ credit: own === undefined ? 1 : 0, evidence: moment === undefined ? [] : [moment] }));
  },
} satisfies ScoredRule;
