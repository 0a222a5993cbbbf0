/** After a drop: an apology at once, the card lifted with both hands, and never handed over from the floor. No source sets the sequence. */
import { all, first, says } from '../../facts';
import { dropsOf, isOwn } from '../../drops';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] the words within two seconds, the card within twelve; nothing at five and at twenty-four. */
const WORDS_STEPS = 120;
const SILENT_STEPS = 300;
const LIFTED_STEPS = 720;
const LEFT_STEPS = 1440;

export const rule = {
  id: 'meishi.receive.drop-recovery',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi', url: 'https://jakikuchi.jp/110724.html' },
    { title: 'Learner story – dropped the card, mixed up names', url: 'http://kenyonhillel.org/division1/report45.html' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, dropsOf(observations, subject), (drop) => {
      const { object, step } = drop.fact;
      const handed = isOwn(observations, subject, object) ? first(observations, 'card.taken', (fact) => fact.from === subject && fact.object === object && fact.step > step) : undefined;
      if (handed !== undefined) return { credit: 0, evidence: [drop, handed], measured: { how: 'handed' } };
      const words = first(observations, 'line.began', (line) => line.by === subject && line.step >= step && says(line, 'apology'));
      const laugh = first(observations, 'line.began', (line) => line.by === subject && line.step >= step && says(line, 'laugh'));
      const lifted = [...all(observations, 'object.taken'), ...all(observations, 'object.hands')]
        .filter(({ fact }) => fact.by === subject && fact.object === object && fact.step > step && fact.hands === 'both').toSorted((a, b) => a.at - b.at)[0];
      const spoken = words === undefined || laugh !== undefined ? 0 : ramp(words.fact.step - step, SILENT_STEPS, WORDS_STEPS);
      const raised = lifted === undefined ? 0 : ramp(lifted.fact.step - step, LEFT_STEPS, LIFTED_STEPS);
      return {
        credit: (spoken + raised) / 2,
        evidence: [drop, ...(lifted === undefined ? [] : [lifted])],
        measured: { seconds: seconds((lifted?.fact.step ?? step) - step), how: laugh !== undefined ? 'laughed' : spoken < 1 ? 'words' : lifted === undefined ? 'lying' : 'slow' },
        openUntil: step + LEFT_STEPS,
      };
    }),
} satisfies ScoredRule;
