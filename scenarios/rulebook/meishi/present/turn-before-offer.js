/** The card is turned before the arms go out, not under the other person's eyes. */
import { judgeEach, ramp, tenths } from '../../judging';
import { offers } from '../../occurrences';
/** [D] 0.1 degree turned while the arms were out. */
const STEADY10 = 100;
const TURNING10 = 450;
export const rule = {
    id: 'meishi.present.turn-before-offer',
    severity: 'minor',
    guide: 'no',
    contested: true,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'All About (Miura) – meishi: offering, receiving, simultaneous',
            url: 'https://allabout.co.jp/gm/gc/220706/3/',
        },
        { title: 'e-kensyu/abit – meishi and introductions', url: 'https://www.e-kensyu-abit.com/2021/10/2160' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
        credit: ramp(taken.fact.turnedDuring10, TURNING10, STEADY10),
        evidence: [taken],
        measured: { degrees: tenths(taken.fact.turnedDuring10) },
    })),
};
