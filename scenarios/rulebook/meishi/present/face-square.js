/** The giver has stopped, feet together, square to the other person, before the card goes out. */
import { judgeEach, ramp, tenths } from '../../judging';
import { extensionOf, offers } from '../../occurrences';
/** [D] mm/s: standing still, and walking. */
const STILL_MM_S = 100;
const WALKING_MM_S = 400;
/** [D] 0.1 degree off the line to the other person. */
const SQUARE10 = 100;
const TURNED10 = 250;
/** [D] mm between the feet. */
const FEET_MM = 150;
const ASTRIDE_MM = 300;
export const rule = {
    id: 'meishi.present.face-square',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi',
            url: 'https://jakikuchi.jp/110724.html',
        },
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const extended = extensionOf(observations, taken) ?? taken;
        const { speedMmS, squareError10, feetGapMm } = extended.fact;
        const still = ramp(speedMmS, WALKING_MM_S, STILL_MM_S);
        const square = ramp(squareError10, TURNED10, SQUARE10);
        const feet = ramp(feetGapMm, ASTRIDE_MM, FEET_MM);
        const credit = Math.min(still, square, feet);
        return {
            credit,
            evidence: [extended],
            measured: {
                degrees: tenths(squareError10),
                centimetres: Math.round(feetGapMm / 10),
                how: still === credit ? 'walking' : square === credit ? 'turned' : 'feet',
            },
        };
    }),
};
