/** The host shows the guest of honour to the best seat, with an open palm. */
import { all, first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] words alone: the guest has to work out which seat is meant. */
const WORDS_CREDIT = 0.5;

export const rule = {
  id: 'nomikai.seat.guide-senior-to-kamiza',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'order', occasion: 'table', policy: 'mean',
  sources: [
    { title: 'Akatsu – izakaya kamiza/shimoza', url: 'https://akatsu-the-3rd.com/column/detail/22081910223519/' },
    { title: 'Musubu Library – izakaya seating', url: 'https://library.musubu.in/articles/10659' },
  ],
  judge: (observations, subject) => {
    const guest = first(observations, 'party.ranked')?.fact.order.split(' ')[0] ?? '';
    return judgeEach({ observations, subject, occasion: 'table' }, all(observations, 'seat.taken', ({ by }) => by === guest).slice(0, 1), (taken) => {
      const isEarlier = ({ step }: { readonly step: number }): boolean => step <= taken.fact.step;
      const palms = all(observations, 'seat.shown', (fact) => fact.by === subject && fact.to === guest && isEarlier(fact));
      const shown = palms.find(({ fact }) => fact.seat === taken.fact.seat);
      // Shown elsewhere, and put right by others.
      const [astray] = shown === undefined ? palms : [];
      const words = first(observations, 'line.began', (line) => line.by === subject && says(line, 'invite') && isEarlier(line));
      const isBest = astray === undefined && (taken.fact.fit === 'right' || taken.fact.fit === 'custom');
      return {
        credit: !isBest ? 0 : shown !== undefined ? 1 : words !== undefined ? WORDS_CREDIT : 0,
        evidence: [shown ?? astray ?? words ?? taken, taken],
        measured: { how: !isBest ? 'wrong' : words !== undefined && shown === undefined ? 'words' : 'unshown' },
      };
    });
  },
} satisfies ScoredRule;
