/** The highest guest sits behind the driver, the next one beside him at the kerb; each is shown in with an open palm. */
import { all, first } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] the two highest are whoever sees them off looks after; words alone leave it to them which door is meant. */
const HIGHEST = 2;
const WORDS = 0.5;

export const rule = {
  id: 'seat.taxi.behind-driver',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'afterwards', occasion: 'taxi', policy: 'mean',
  sources: [
    { title: 'Mynavi Woman – where is the taxi’s kamiza?', url: 'https://woman.mynavi.jp/outline/131026-053/' },
    { title: 'manner-guide.com – kamiza/shimoza guide', url: 'https://manner-guide.com/en/business/kamiza-shimoza' },
  ],
  judge: (observations, subject) => {
    const guests = (first(observations, 'party.ranked')?.fact.order ?? '').split(' ').slice(0, HIGHEST);
    return judgeEach({ observations, subject, occasion: 'taxi' }, all(observations, 'car.boarded', ({ by }) => guests.includes(by)), (boarded) => {
      const { seat, should, shownBy, how } = boarded.fact;
      const isShown = shownBy === subject && how !== 'none';
      return {
        credit: seat !== should || !isShown ? 0 : how === 'palm' ? 1 : WORDS,
        evidence: [boarded],
        measured: { how: !isShown ? 'unshown' : seat === should ? 'words' : seat === 'front' ? 'front' : 'wrong' },
      };
    });
  },
} satisfies ScoredRule;
