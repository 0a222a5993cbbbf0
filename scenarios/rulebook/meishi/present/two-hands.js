/** Both hands hold the card from the moment it is held out until it is taken. */
import { judgeEach, ramp } from '../../judging';
import { offers } from '../../occurrences';
/** Percent of the offer with both hands on the card. [G] all of it; [D] the ramp below. */
const WHOLE_PERCENT = 100;
const SCARCELY_PERCENT = 60;
export const rule = {
    id: 'meishi.present.two-hands',
    severity: 'critical',
    guide: 'yes',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        {
            title: 'JNTO (Office national du tourisme japonais) – Cartes de visite',
            url: 'https://www.japan.travel/fr/fr/savoir-vivre-au-japon/cartes-de-visite/',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
        credit: taken.fact.hands === 'both' ? ramp(taken.fact.bothPercent, SCARCELY_PERCENT, WHOLE_PERCENT) : 0,
        evidence: [taken],
        measured: { percent: taken.fact.bothPercent, how: taken.fact.hands === 'both' ? 'late' : 'one' },
    })),
};
