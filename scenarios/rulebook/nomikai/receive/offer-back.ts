/** Whoever has been poured for offers to pour in return: a pour, never one’s own cup. */
import { first, last, says } from '../../facts';
import { received } from '../../pouring';
import { judgeEach, ramp, seconds } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] within fifteen seconds, while the other still thinks of it; after half a minute it is another matter. */
const SOON_STEPS = 900;
const LATER_STEPS = 1800;
/** With so much in it (0.1 %) nobody need be asked. */
const STILL_FULL_10 = 800;

export const rule = {
  id: 'nomikai.receive.offer-back',
  severity: 'minor', guide: 'no', contested: false, bonus: false, part: 'pouring', occasion: 'poured', policy: 'mean',
  sources: [
    { title: 'Reihoku Block (JET) – drinking rules', url: 'https://sites.google.com/view/reihokublock/japanese-culture/drinking' },
    { title: 'Japan Deluxe Tours – drinking rules', url: 'https://japandeluxetours.com/blog/drinking-rules' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'poured' }, received(observations, subject), (poured) => {
      const asked = first(observations, 'line.began', (line) => line.by === subject && line.to === poured.fact.by && line.step >= poured.fact.step && says(line, 'offer-pour'));
      const left = last(observations, 'sip.ended', ({ by, step }) => by === poured.fact.by && step <= poured.fact.step)?.fact.left10 ?? 0;
      if (asked === undefined && left >= STILL_FULL_10) return { credit: 1, evidence: [poured], measured: { how: 'full' } };
      if (asked === undefined) return { credit: 0, evidence: [poured], openUntil: poured.fact.step + LATER_STEPS };
      const late = asked.fact.step - poured.fact.step;
      return { credit: ramp(late, LATER_STEPS, SOON_STEPS), evidence: [asked], measured: { seconds: seconds(late) } };
    }),
} satisfies ScoredRule;
