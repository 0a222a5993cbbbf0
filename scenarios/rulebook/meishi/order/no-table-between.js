/** Nothing stands between the two people when a card changes hands. */
import { all } from '../../facts';
import { judgeEach } from '../../judging';
export const rule = {
    id: 'meishi.order.no-table-between',
    severity: 'critical',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'order',
    occasion: 'offer',
    policy: 'worst',
    sources: [
        { title: 'suit2-rental – not across the table', url: 'https://www.suit2-rental.com/blog/useful/1765/' },
        { title: 'JSK Jinji – how to exchange meishi', url: 'http://www.jskjinji.jp/html/exchange.html' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, all(observations, 'card.taken', ({ by, from }) => by === subject || from === subject), (taken) => ({
        credit: taken.fact.between === '' ? 1 : 0, // [D]
        evidence: [taken],
    })),
};
