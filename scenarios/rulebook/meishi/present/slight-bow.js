/** A small bow accompanies the card. */
import { bowFault, smallBowCredit } from '../../bow-credit';
import { band, bestOf, judgeEach, seconds, tenths } from '../../judging';
import { handoverBows, offers, releaseStepOf } from '../../occurrences';
/** Steps at the lowest point. [S/D] 0.5 to 1 s; [D] from a third of a second to 1.5 s in full, never worth less than half. */
const SHORT_STEPS = 20;
const LONG_STEPS = 90;
const FROZEN_STEPS = 240;
const LEAST_TEMPO = 0.5;
/** [D] time to rise again before the bow is missed. */
const RISE_STEPS = 240;
function depthAndTempo({ peak10, holdSteps }) {
    const tempo = band(holdSteps, 0, SHORT_STEPS, LONG_STEPS, FROZEN_STEPS);
    return smallBowCredit(peak10) * Math.max(LEAST_TEMPO, tempo);
}
export const rule = {
    id: 'meishi.present.slight-bow',
    severity: 'major',
    guide: 'yes',
    contested: true,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        {
            title: 'JA newsletter (Kondo Tamami, etiquette school) – handing over meishi',
            url: 'https://jakikuchi.jp/110724.html',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const { best, credit } = bestOf(handoverBows(observations, taken), (bow) => depthAndTempo(bow.fact));
        return {
            credit,
            evidence: [best ?? taken],
            measured: best === undefined
                ? { how: 'none' }
                : {
                    degrees: tenths(best.fact.peak10),
                    seconds: seconds(best.fact.holdSteps),
                    how: bowFault(best.fact.peak10),
                },
            openUntil: releaseStepOf(observations, taken) + RISE_STEPS,
        };
    }),
};
