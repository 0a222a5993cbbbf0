import { all, first, last } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
/** The subject's sitting down between the first offer and the last receipt. */
function satTooSoon(observations, subject, exchanges) {
    const begun = first(observations, 'card.extended', ({ by, to }) => by === subject || to === subject);
    const from = begun?.fact.step ?? exchanges[0]?.fact.step ?? 0;
    const until = receipts(observations, subject).at(-1)?.fact.step ?? exchanges.at(-1)?.fact.step ?? from;
    return last(observations, 'posture.began', ({ by, posture, step }) => by === subject && posture === 'sit' && step > from && step < until);
}
export const rule = {
    id: 'meishi.order.stand',
    severity: 'critical',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'order',
    occasion: 'offer',
    policy: 'worst',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        { title: 'BOXIL – meishi order, one-handed exchange', url: 'https://boxil.jp/mag/a1836/' },
    ],
    judge(observations, subject) {
        const taken = all(observations, 'card.taken', ({ by, from }) => by === subject || from === subject);
        return judgeEach({ observations, subject, occasion: 'offer' }, taken.length === 0 ? [] : [taken], (exchanges) => {
            const seated = exchanges.filter(({ fact }) => (fact.by === subject ? fact.takerPosture : fact.giverPosture) !== 'stand');
            const sat = satTooSoon(observations, subject, exchanges);
            return {
                credit: seated.length === 0 && sat === undefined ? 1 : 0, // [S]
                evidence: sat !== undefined ? [sat] : seated.length > 0 ? seated : exchanges,
                measured: { how: seated.length > 0 ? 'seated' : 'early' },
            };
        });
    },
};
