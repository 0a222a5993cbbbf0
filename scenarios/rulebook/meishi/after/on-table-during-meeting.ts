/** In a seated meeting the card received lies on the table until the end. */
import { first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { seatings } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** [S/D] laid out within 5 s of sitting; [D] no credit after 10 s. */
const PROMPT_STEPS = 300;
const LATE_STEPS = 600;
/** [D] who was seated when the card came first reads it, as one should. */
const READING_STEPS = 300;

export const rule = {
  id: 'meishi.after.on-table-during-meeting',
  severity: 'major',
  guide: 'no',
  contested: true,
  bonus: false,
  part: 'afterwards',
  occasion: 'seated',
  policy: 'mean',
  sources: [
    {
      title: 'JNTO (Office national du tourisme japonais) – Cartes de visite',
      url: 'https://www.japan.travel/fr/fr/savoir-vivre-au-japon/cartes-de-visite/',
    },
    {
      title: 'Mynavi News 2014 – 82.3 % do not put cards away at once',
      url: 'https://news.mynavi.jp/article/20140826-a132',
    },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'seated' }, seatings(observations, subject), ({ object, sat, wasSeated }) => {
      const closing = first(
        observations,
        'beat.entered',
        ({ beat, step }) => beat === 'closing' && step >= sat.fact.step,
      );
      const placed = first(observations, 'card.placed', (fact) => fact.by === subject && fact.object === object);
      const stored = first(
        observations,
        'card.stored',
        (fact) =>
          fact.by === subject &&
          fact.object === object &&
          fact.step >= sat.fact.step &&
          fact.step < (closing?.fact.step ?? Infinity),
      );
      const from = sat.fact.step + (wasSeated ? READING_STEPS : 0);
      const delay = placed === undefined ? LATE_STEPS : placed.fact.step - from;
      return {
        credit: stored === undefined ? ramp(delay, LATE_STEPS, PROMPT_STEPS) : 0,
        evidence: [sat, stored ?? placed ?? sat].filter((moment, at, list) => list.indexOf(moment) === at),
        measured: { seconds: seconds(Math.max(0, delay)), how: stored === undefined ? 'unplaced' : 'stored' },
        openUntil: from + LATE_STEPS,
      };
    }),
} satisfies ScoredRule;
