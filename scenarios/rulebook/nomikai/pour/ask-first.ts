/** One asks, and pours when the answer is yes: it is also what keeps a courtesy from becoming pressure. */
import { says } from '../../facts';
import { askedBefore, pours } from '../../pouring';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** Asked, but not waited for. */
const NOT_WAITED = 0.5;

export const rule = {
  id: 'nomikai.pour.ask-first',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'pour', policy: 'mean',
  sources: [
    { title: 'gatta – drinks with superiors', url: 'https://gatta-media.com/archives/25355' },
    { title: 'kuraneo – pouring and toasting', url: 'https://kuraneo.jp/posts/2917' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'pour' }, pours(observations, subject), (poured) => {
      const { offer, answer } = askedBefore(observations, subject, poured);
      if (offer === undefined) return { credit: 0, evidence: [poured] };
      if (answer === undefined) return { credit: NOT_WAITED, evidence: [offer, poured] };
      return says(answer.fact, 'refuse') ? { credit: 0, evidence: [answer, poured], measured: { how: 'refused' } } : { credit: 1, evidence: [offer, answer, poured] };
    }),
} satisfies ScoredRule;
