/** The card travels at the height of the chest. */
import { band, judgeEach } from '../../judging';
import { offers } from '../../occurrences';
import type { ScoredRule } from '../../rule';

/** mm above the sternum. [D] from 15 cm below it to 5 cm above; no credit at the navel or at the face. */
export const LOWEST_MM = -150;
export const HIGHEST_MM = 50;
const FACE_MM = 200;

export const rule = {
  id: 'meishi.present.chest-height',
  severity: 'minor',
  guide: 'no',
  contested: false,
  bonus: false,
  part: 'presenting',
  occasion: 'offer',
  policy: 'mean',
  sources: [
    { title: 'Kanzawa Mizuki (reihodo) – height of the card', url: 'https://kanzawamizuki.com/20230304/' },
    {
      title: 'Akita TV/nordot – Akita Bank business-manners course',
      url: 'https://nordot.app/1155858225896718811?c=414795408717890657',
    },
  ],
  judge: (observations, subject) =>
    judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
      const { heightMm, aboveNavelMm } = taken.fact;
      const navelMm = Math.min(heightMm - aboveNavelMm, LOWEST_MM - 1);
      return {
        credit: band(heightMm, navelMm, LOWEST_MM, HIGHEST_MM, FACE_MM),
        evidence: [taken],
        measured: { centimetres: Math.abs(Math.round(heightMm / 10)), how: heightMm < LOWEST_MM ? 'low' : 'high' },
      };
    }),
} satisfies ScoredRule;
