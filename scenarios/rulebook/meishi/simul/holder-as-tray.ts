/** The left hand holds the holder, and the other's card lands on it. */
import { cueTo, receiptAfter } from '../../crossings';
import { first } from '../../facts';
import { judgeEach, ramp } from '../../judging';
import type { ScoredRule } from '../../rule';

/** [S/D] mm from the middle of the holder: 3 cm is on it, 8 cm is beside it. */
const ON_MM = 30;
const BESIDE_MM = 80;
const LAND_STEPS = 600;

export const rule = {
  id: 'meishi.simul.holder-as-tray',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'receiving', occasion: 'receive', policy: 'mean',
  sources: [
    { title: 'maysee – simultaneous exchange', url: 'https://maysee.jp/blog/archives/602?type=AMP' },
    { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'receive' }, cueTo(observations, subject), (cue) => {
      const landed = first(observations, 'card.landed', ({ by, from }) => by === subject && from === cue.fact.by);
      const received = receiptAfter(observations, cue, subject);
      return {
        credit: landed === undefined ? 0 : ramp(landed.fact.offsetMm, BESIDE_MM, ON_MM),
        evidence: [landed ?? received ?? cue],
        measured: landed === undefined ? { how: 'bare' } : { centimetres: Math.round(landed.fact.offsetMm / 10) },
        openUntil: received === undefined ? cue.fact.step + LAND_STEPS : 0,
      };
    }),
} satisfies ScoredRule;
