/** The name is read back, or its reading asked, on the spot. */
import { first, says } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
/** [D] asked once seated: late, but asked. */
const LATE_CREDIT = 0.5;
export const rule = {
    id: 'meishi.receive.confirm-name',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        { title: 'nifty/Neta – unreadable names', url: 'https://news.nifty.com/article/item/neta/12251-1494513/' },
        { title: 'digital-park – meishi Q&A', url: 'http://digital-park.info/qa.html' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
        const { step } = received.fact;
        const line = first(observations, 'line.began', (said) => said.by === subject && said.step >= step && (says(said, 'confirm') || says(said, 'ask-reading')));
        const sat = first(observations, 'posture.began', ({ by, posture, step: at }) => by === subject && posture === 'sit' && at >= step);
        const isInTime = line !== undefined && line.fact.step <= (sat?.fact.step ?? Infinity);
        return {
            credit: line === undefined ? 0 : isInTime ? 1 : LATE_CREDIT,
            evidence: [line ?? received],
            openUntil: line === undefined ? Infinity : 0,
        };
    }),
};
