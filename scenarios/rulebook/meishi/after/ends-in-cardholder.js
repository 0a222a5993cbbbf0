/** Every card received ends in the cardholder. */
import { last } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
export const rule = {
    id: 'meishi.after.ends-in-cardholder',
    severity: 'major',
    guide: 'yes',
    contested: false,
    bonus: false,
    part: 'afterwards',
    occasion: 'leave',
    policy: 'mean',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        {
            title: 'JNTO (Office national du tourisme japonais) – Cartes de visite',
            url: 'https://www.japan.travel/fr/fr/savoir-vivre-au-japon/cartes-de-visite/',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'leave' }, receipts(observations, subject), (received) => {
        const rested = last(observations, 'card.rested', ({ by, object }) => by === subject && object === received.fact.object);
        return {
            credit: rested?.fact.in.startsWith('holder') === true ? 1 : 0, // [G]
            evidence: [rested ?? received],
            openUntil: Infinity,
        };
    }),
};
