/** The receiver says that they accept the card. */
import { all, says } from '../../facts';
import { bestOf, judgeEach, ramp, seconds } from '../../judging';
import { receipts } from '../../occurrences';
/** [S/D] within 1.5 s of the card's coming; [D] no credit at twice that. */
const CLOSE_STEPS = 90;
const APART_STEPS = 180;
export const rule = {
    id: 'meishi.receive.chodai',
    severity: 'major',
    guide: 'no',
    contested: true,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        {
            title: 'anan – receiving meishi and table layout',
            url: 'https://woman.excite.co.jp/article/lifestyle/rid_AnanNews_529870/pid_3.html',
        },
        {
            title: 'All About (Miura) – meishi: offering, receiving, simultaneous',
            url: 'https://allabout.co.jp/gm/gc/220706/3/',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
        const apart = (line) => Math.abs(line.fact.step - received.fact.step);
        const said = all(observations, 'line.began', (line) => line.by === subject && says(line, 'chodai'));
        const { best, credit } = bestOf(said, (line) => ramp(apart(line), APART_STEPS, CLOSE_STEPS));
        const isSaid = best !== undefined && credit > 0;
        return {
            credit,
            evidence: [isSaid ? best : received],
            measured: isSaid ? { seconds: seconds(apart(best)) } : {},
            openUntil: received.fact.step + APART_STEPS,
        };
    }),
};
