/** A foreign name stands in katakana as it is said, no beat left out. */
import type { ObservationOf } from '../../../kernel/observation';
import { all } from '../../facts';
import { judgeEach, type Finding } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] Right by all that is known, but nobody who bears the name has said so. */
const UNHEARD_CREDIT = 0.5;

export const rule = {
  id: 'meishi.design.katakana-name',
  severity: 'major',
  guide: 'yes',
  contested: false,
  bonus: false,
  part: 'preparing',
  occasion: 'design',
  policy: 'mean',
  sources: [
    { title: 'Wonderful Rife – the business of business cards', url: 'https://wonderfulrife.blogspot.com/2018/06/the-business-of-business-cards.html' },
    { title: 'wintranslation – Japanese business etiquette', url: 'http://www.wintranslation.com/business-etiquette-japanese/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'design' }, all(observations, 'card.designed', ({ by }) => by === subject).slice(-1), ({ at, fact }) => ({
      ...howNamed(fact),
      evidence: [{ at, fact }],
    })),
} satisfies ScoredRule;

function howNamed(fact: ObservationOf<'card.designed'>): Pick<Finding, 'credit' | 'measured'> {
  const { nameScript, missingMora, isReadBack } = fact;
  if (nameScript === 'none' || nameScript === 'other') return { credit: 0, measured: { how: nameScript } };
  // Kanji carry their own reading; it is asked for, not spelt.
  if (nameScript === 'kanji') return { credit: 1, measured: { how: 'kanji' } };
  if (missingMora > 0) return { credit: 0, measured: { how: 'missing', missing: missingMora } };
  return { credit: isReadBack ? 1 : UNHEARD_CREDIT, measured: {} };
}
