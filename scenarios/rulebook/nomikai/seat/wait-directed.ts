/** Nobody sits before the guests and seniors are placed, unless asked to. */
import { all, first, last, says } from '../../facts';
import { judgeEach } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] sitting down within a second of the last of them. */
const TOGETHER_STEPS = 60;
/** [D] the guest of honour at least has a place. */
const GUEST_PLACED_CREDIT = 0.5;

export const rule = {
  id: 'nomikai.seat.wait-directed',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'order', occasion: 'table', policy: 'mean',
  sources: [
    { title: 'Diamond Online – business dinners: seating and topics', url: 'https://diamond.jp/articles/-/359718?page=2' },
    { title: 'macaroni – basic nomikai manners', url: 'http://macaro-ni.jp/20927' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'table' }, all(observations, 'seat.taken', ({ by }) => by === subject).slice(0, 1), (taken) => {
      const began = last(observations, 'posture.began', ({ by, posture, step }) => by === subject && posture === 'sit' && step <= taken.fact.step) ?? taken;
      const seniors = (first(observations, 'party.ranked')?.fact.order ?? '').split(' ').filter((id) => id !== '' && id !== subject);
      const placedAt = (id: string): number => first(observations, 'seat.taken', ({ by }) => by === id)?.fact.step ?? Infinity;
      const waiting = seniors.filter((id) => placedAt(id) > began.fact.step + TOGETHER_STEPS);
      const invited = first(observations, 'line.began', (line) => line.to === subject && says(line, 'sit-down') && line.step <= began.fact.step);
      const [guest = ''] = seniors;
      const isPlaced = !waiting.includes(guest);
      return {
        credit: waiting.length === 0 || invited !== undefined ? 1 : isPlaced ? GUEST_PLACED_CREDIT : 0,
        evidence: invited === undefined ? [began, taken] : [invited, began],
        measured: { standing: waiting.length, how: isPlaced ? 'early' : 'first' },
      };
    }),
} satisfies ScoredRule;
