/** The guest is shown the seat far from the door; the host sits near it. */
import { all, first, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] words alone, without the open palm. */
const UNSHOWN_CREDIT = 0.5;
const isUpper = (place: string): boolean => /\.far\./.test(place);

export const rule = {
  id: 'seat.meeting.kamiza',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'seated', policy: 'mean',
  sources: [
    { title: 'manner-guide.com – kamiza/shimoza guide', url: 'https://manner-guide.com/en/business/kamiza-shimoza' },
    { title: 'FAST JAPAN – seating for clients', url: 'https://fastjapan.com/en/p117892' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'seated' }, all(observations, 'posture.changed', ({ by, posture, seat }) => by === subject && posture === 'sit' && seat !== undefined).slice(0, 1), (sat) => {
      const palm = first(observations, 'gesture.made', ({ by, toward }) => by === subject && isUpper(toward));
      const words = first(observations, 'line.began', (line) => line.by === subject && says(line, 'invite'));
      const isOwn = isUpper(sat.fact.seat ?? '');
      return {
        credit: isOwn || (palm === undefined && words === undefined) ? 0 : palm === undefined ? UNSHOWN_CREDIT : 1,
        evidence: [palm ?? words ?? sat, sat],
        measured: { how: isOwn ? 'own' : palm === undefined && words !== undefined ? 'words' : 'unshown' },
      };
    }),
} satisfies ScoredRule;
