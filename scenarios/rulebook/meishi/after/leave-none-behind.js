/** No card received stays behind in the room. */
import { first, last } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
export const rule = {
    id: 'meishi.after.leave-none-behind',
    severity: 'critical',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'afterwards',
    occasion: 'leave',
    policy: 'worst',
    sources: [
        { title: 'manner.gyouseki – meishi taboos', url: 'http://manner.gyouseki.com/tb/' },
        { title: "We Do Japan – ten dos and don'ts", url: 'https://www.wedojapan.com/japanese-business-cards-advice/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'leave' }, receipts(observations, subject), (received) => {
        const left = first(observations, 'card.left-behind', ({ by, object }) => by === subject && object === received.fact.object);
        const rested = last(observations, 'card.rested', ({ by, object }) => by === subject && object === received.fact.object);
        const end = last(observations, 'scene.ended');
        return {
            credit: left === undefined && (rested ?? end) !== undefined ? 1 : 0, // [S]
            evidence: [left ?? rested ?? end ?? received],
            openUntil: left === undefined ? Infinity : 0,
        };
    }),
};
