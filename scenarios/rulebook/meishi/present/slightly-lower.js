/** One small dip of the card is polite; racing downwards is not. */
import { judgeEach, ramp } from '../../judging';
import { offers } from '../../occurrences';
/** [D] at most one lowering counts as a courtesy, two as a hesitation. */
const COURTEOUS_LOWERINGS = 1;
const HESITANT_LOWERINGS = 2;
const HESITANT_CREDIT = 0.5;
/** [D] mm above the sternum: the foot of the chest band, and where the dip has become a race. */
const BAND_MM = -150;
const RACE_MM = -200;
export const rule = {
    id: 'meishi.present.slightly-lower',
    severity: 'minor',
    guide: 'no',
    contested: true,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'F-Navigation (Suwanai Emi) – right height of the card',
            url: 'https://f-navigation.jp/column/business/521.html',
        },
        {
            title: 'info-jpn – business card exchange for foreigners',
            url: 'https://info-jpn.com/blog/business-card-exchange-in-japan-a-guide-for-foreigners',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const { lowerings, lowestMm } = taken.fact;
        const steady = lowerings <= COURTEOUS_LOWERINGS ? 1 : lowerings <= HESITANT_LOWERINGS ? HESITANT_CREDIT : 0;
        return {
            credit: Math.min(steady, ramp(lowestMm, RACE_MM, BAND_MM)),
            evidence: [taken],
            measured: {
                lowerings,
                centimetres: Math.abs(Math.round(lowestMm / 10)),
                how: lowerings > COURTEOUS_LOWERINGS ? 'often' : 'low',
            },
        };
    }),
};
