/** The card is in sight as the introductions begin, without rummaging. */
import { first } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { drawnCard, greetingOf } from '../../occurrences';
/** [D] from the end of the greeting bow (or the facing) to a card in sight: 3 s is ready, 6 s is rummaging. */
const READY_STEPS = 180;
const RUMMAGING_STEPS = 360;
export const rule = {
    id: 'meishi.prepare.ready-in-time',
    severity: 'major',
    guide: 'yes',
    contested: false,
    bonus: false,
    part: 'preparing',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'japan-guide.com – Business Cards', url: 'https://japan-guide.com/e/e2227.html' },
        { title: 'JSK Jinji – how to exchange meishi', url: 'http://www.jskjinji.jp/html/exchange.html' },
    ],
    judge(observations, subject) {
        const offer = first(observations, 'card.extended', ({ by }) => by === subject);
        const card = drawnCard(observations, subject, offer?.fact.step ?? Infinity);
        return judgeEach({ observations, subject, occasion: 'offer' }, card === undefined ? [] : [card], (drawn) => {
            const waited = drawn.fact.step - (greetingOf(observations, subject)?.step ?? drawn.fact.step);
            return {
                credit: ramp(waited, RUMMAGING_STEPS, READY_STEPS),
                evidence: [drawn],
                measured: { seconds: seconds(Math.max(0, waited)) },
            };
        });
    },
};
