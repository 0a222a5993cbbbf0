/** Company, department and title can be read by a Japanese reader. */
import { all } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] All three; one alone is the company, which says nothing of rank. */
const ALL = 3;
const TOO_FEW = 1;

export const rule = {
  id: 'meishi.design.title-and-department',
  severity: 'minor',
  guide: 'no',
  contested: false,
  bonus: false,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: 'atlasp – why business cards are necessary', url: 'http://atlasp.net/questions/78.html' },
    { title: 'wintranslation – Japanese business etiquette', url: 'http://www.wintranslation.com/business-etiquette-japanese/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      credit: ramp(fact.fields, TOO_FEW, ALL),
      measured: { fields: fact.fields },
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;
