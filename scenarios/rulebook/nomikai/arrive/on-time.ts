/** Whoever hosts is there well before the hour; a guest shortly before it. */
import { all } from '../../facts';
import { band, judgeEach, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** Tenths of a minute before the hour: none, full from, full to, none again. [S/D] hosts 30 to 10 min, guests 15 to 3 min. */
const HOST10 = [0, 100, 300, 450] as const;
const GUEST10 = [0, 30, 150, 240] as const;
/** [D] late, but nobody had to wonder. */
const ANNOUNCED_CREDIT = 0.4;

export const rule = {
  id: 'nomikai.arrive.on-time',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'arriving', occasion: 'venue', policy: 'mean',
  sources: [
    { title: 'stacker.news – nomikai dos and don’ts from work experience', url: 'https://a.stacker.news/items/376270' },
    { title: 'Delicook – nomikai manners for new hires', url: 'https://deli-cook.com/column/1396/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'venue' }, all(observations, 'venue.reached', ({ by }) => by === subject).slice(0, 1), (reached) => {
      const { minutesBefore10, side, hasSentWord } = reached.fact;
      const isLate = minutesBefore10 < 0;
      const [none, from, to, noneAgain] = side === 'host' ? HOST10 : GUEST10;
      const timely = band(minutesBefore10, none, from, to, noneAgain);
      return {
        credit: isLate && hasSentWord ? ANNOUNCED_CREDIT : timely, evidence: [reached],
        measured: { minutes: tenths(Math.abs(minutesBefore10)), how: isLate ? (hasSentWord ? 'word' : 'late') : timely < 1 && minutesBefore10 > to ? 'early' : 'close' },
      };
    }),
} satisfies ScoredRule;
