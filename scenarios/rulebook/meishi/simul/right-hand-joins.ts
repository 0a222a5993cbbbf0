/** The hand that has given joins at once, so that both hands hold the card received. */
import { cueTo, receiptAfter } from '../../crossings';
import { all, first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [D] within a second of being free; no credit after two. */
const AT_ONCE_STEPS = 60;
const LATE_STEPS = 120;

export const rule = {
  id: 'meishi.simul.right-hand-joins',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi', url: 'https://jakikuchi.jp/110724.html' },
    { title: 'maysee – simultaneous exchange', url: 'https://maysee.jp/blog/archives/602?type=AMP' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, cueTo(observations, subject), (cue) => {
      const received = receiptAfter(observations, cue, subject);
      if (received === undefined) return { credit: 0, evidence: [cue], measured: { how: 'none' }, openUntil: Infinity };
      const given = first(observations, 'card.released', ({ by, to, step }) => by === subject && to === cue.fact.by && step >= cue.fact.step);
      const free = Math.max(received.fact.step, given?.fact.step ?? 0);
      const joined = [
        ...all(observations, 'object.hands', ({ by, object, hands }) => by === subject && object === received.fact.object && hands === 'both'),
        ...all(observations, 'object.taken', ({ by, object, hands }) => by === subject && object === received.fact.object && hands === 'both'),
      ].toSorted((a, b) => a.at - b.at).find(({ fact }) => fact.step >= received.fact.step);
      const delay = received.fact.hands === 'both' ? 0 : joined === undefined ? LATE_STEPS : Math.max(0, joined.fact.step - free);
      return {
        credit: ramp(delay, LATE_STEPS, AT_ONCE_STEPS),
        evidence: joined === undefined ? [received] : [received, joined],
        measured: { seconds: seconds(delay), how: 'late' },
        openUntil: free + LATE_STEPS,
      };
    }),
} satisfies ScoredRule;
