/** A card is received with both hands. */
import { first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { receipts } from '../../occurrences';
/** [S/D] the other hand may join within a second; [D] no credit after two. */
const JOINING_STEPS = 60;
const LATE_STEPS = 120;
export const rule = {
    id: 'meishi.receive.two-hands',
    severity: 'critical',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        {
            title: 'anan – receiving meishi and table layout',
            url: 'https://woman.excite.co.jp/article/lifestyle/rid_AnanNews_529870/pid_3.html',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
        const { object, step, hands } = received.fact;
        const joined = first(observations, 'object.hands', (fact) => fact.by === subject && fact.object === object && fact.hands === 'both' && fact.step >= step);
        const delay = hands === 'both' ? 0 : joined === undefined ? LATE_STEPS : joined.fact.step - step;
        return {
            credit: ramp(delay, LATE_STEPS, JOINING_STEPS),
            evidence: hands !== 'both' && joined !== undefined && delay < LATE_STEPS ? [received, joined] : [received],
            measured: { seconds: seconds(delay) },
            openUntil: step + LATE_STEPS,
        };
    }),
};
