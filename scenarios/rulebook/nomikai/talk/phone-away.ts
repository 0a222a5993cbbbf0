/** The phone stays in the pocket, also when it buzzes. */
import { first, last, says } from '../../facts';
import { STEPS_PER_SECOND } from '../../../kernel/ids';
import { judgeEach, seconds, type Finding } from '../../judging';
import type { ScoredRule } from '../../rule';
import { ownLines } from '../../talking';

/** [D] out, made silent, and back: so long and no longer. */
const QUICK_STEPS = 5 * STEPS_PER_SECOND;
const QUICK = 0.5;

export const rule = {
  id: 'nomikai.talk.phone-away',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'talk', occasion: 'phone', policy: 'worst',
  sources: [
    { title: 'Toyo Keizai – no smartphone on the table', url: 'https://toyokeizai.net/articles/-/165387?page=3' },
    { title: 'blogbox – organiser and phones', url: 'https://blogbox.jp/archives/2088/' },
  ],
  judge: (observations, subject) => {
    const taken = first(observations, 'object.taken', ({ by, object }) => by === subject && object === 'phone');
    const buzzed = first(observations, 'phone.buzzed', ({ by }) => by === subject);
    // Whoever takes no part in the talk has left the phone alone as a cushion does.
    const occasion = taken ?? (ownLines(observations, subject).length === 0 ? undefined : buzzed);
    return judgeEach({ observations, subject, occasion: 'phone' }, occasion === undefined ? [] : [occasion], (moment): Finding => {
      if (taken === undefined) return { credit: 1, evidence: [moment] };
      const excused = last(observations, 'line.ended', (line) => line.by === subject && line.step <= taken.fact.step && says(line, 'excuse-call'));
      const posture = last(observations, 'posture.changed', ({ by, step }) => by === subject && step <= taken.fact.step);
      if (excused !== undefined && posture?.fact.posture === 'stand') return { credit: 1, evidence: [excused, taken], measured: { how: 'excused' } };
      const away = first(observations, 'object.placed', ({ by, object, on, step }) => by === subject && object === 'phone' && on.startsWith('pocket:') && step >= taken.fact.step);
      const shown = (away?.fact.step ?? observations.at(-1)?.step ?? taken.fact.step) - taken.fact.step;
      const isSilenced = first(observations, 'phone.silenced', ({ by, step }) => by === subject && step >= taken.fact.step) !== undefined;
      const isQuick = away !== undefined && isSilenced && shown <= QUICK_STEPS;
      return { credit: isQuick ? QUICK : 0, evidence: [taken], measured: { seconds: seconds(shown) } };
    });
  },
} satisfies ScoredRule;
