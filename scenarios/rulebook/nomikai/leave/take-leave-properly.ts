/** Whoever goes first says so, and bows to each of those to whom it is due. */
import type { PersonId } from '../../../kernel/ids';
import type { Observation } from '../../../kernel/observation';
import { all, first, last, says, type Found } from '../../facts';
import { judgeEach, ramp, tenths } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] words and a bow of 30 degrees; [D] the words are for all, each bow is for one. */
const WORDS = 0.4;
const BOW = 0.6;
const NOD_10 = 100;
const DEEP_10 = 270;

export const rule = {
  id: 'nomikai.leave.take-leave-properly',
  severity: 'major', guide: 'principle', contested: false, bonus: false, part: 'afterwards', occasion: 'parting', policy: 'mean',
  sources: [
    { title: 'kenkou-job – leaving without bad feeling', url: 'https://kenkou-job.com/plus/special/808.html?amp=1' },
    { title: 'hken67 – declining the second party', url: 'https://hken67.com/534.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'parting' }, all(observations, 'pair.ranked', ({ lower }) => lower === subject), (due) => {
      const { higher, step } = due.fact;
      const words = first(observations, 'line.began', (line) => line.by === subject && line.step >= step && says(line, 'before-you'));
      const bow = all(observations, 'bow.made', (one) => one.by === subject && one.startStep >= step && toward(observations, subject, one.startStep) === higher)
        .toSorted((a, b) => b.fact.peak10 - a.fact.peak10)[0];
      return {
        credit: (words === undefined ? 0 : WORDS) + (bow === undefined ? 0 : BOW * ramp(bow.fact.peak10, NOD_10, DEEP_10)),
        evidence: [bow ?? words ?? due],
        measured: { degrees: tenths(bow?.fact.peak10 ?? 0), how: words === undefined ? (bow === undefined ? 'none' : 'silent') : bow === undefined ? 'no-bow' : 'shallow' },
        openUntil: Number.MAX_SAFE_INTEGER,
      };
    }),
} satisfies ScoredRule;

/** Whose face was looked at when a bow began. */
function toward(observations: readonly Observation[], subject: PersonId, at: number): PersonId {
  const look: Found<'gaze.moved'> | undefined = last(observations, 'gaze.moved', (fact) => fact.by === subject && fact.step <= at && fact.at.startsWith('face:'));
  return look?.fact.at.slice('face:'.length) ?? '';
}
