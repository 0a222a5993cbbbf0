/** After handing over, half a step back and a deeper bow. A bonus, never a fault. */
import { all, first } from '../../facts';
import { judgeEach } from '../../judging';
/** [D] mm stepped back, and the bow's depth in 0.1 degree. */
const NEAR_MM = 300;
const FAR_MM = 600;
const SHALLOW10 = 250;
const DEEP10 = 350;
/** [D] both begin within 4 s of letting go. */
const WITHIN_STEPS = 240;
export const rule = {
    id: 'meishi.present.step-back-bow',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: true,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi',
            url: 'https://jakikuchi.jp/110724.html',
        },
        {
            title: 'Nikkei WOL – meishi step by step',
            url: 'https://wol.nikkeibp.co.jp/atcl/column/15/041700185/083000012/?P=3',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, all(observations, 'card.released', ({ by, to }) => by === subject && to !== subject), (released) => {
        const from = released.fact.step;
        const isSoon = (step) => step > from && step <= from + WITHIN_STEPS;
        const back = first(observations, 'walk.ended', ({ by, awayMm, step }) => by === subject && awayMm >= NEAR_MM && awayMm <= FAR_MM && isSoon(step));
        const bow = first(observations, 'bow.made', ({ by, peak10, startStep }) => by === subject && peak10 >= SHALLOW10 && peak10 <= DEEP10 && isSoon(startStep));
        const evidence = [released, back, bow].filter((moment) => moment !== undefined);
        return { credit: evidence.length === 3 ? 1 : 0, evidence, openUntil: from + 2 * WITHIN_STEPS };
    }),
};
