/** No finger of the giver covers anything printed on the card. */
import { judgeEach, ramp, tenths } from '../../judging';
import { offers } from '../../occurrences';
/** 0.1 percent of the card's area under fingers. [G] none, [D] 2 % is tolerated and 6 % is a thumb on a word. */
const CLEAR10 = 20;
const COVERED10 = 60;
export const rule = {
    id: 'meishi.present.fingers-off-text',
    severity: 'major',
    guide: 'yes',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'Blossom – smart meishi exchange',
            url: 'http://www.blossom.org.uk/bean/%e3%82%b9%e3%83%9e%e3%83%bc%e3%83%88%e3%81%aa%e5%90%8d%e5%88%ba%e4%ba%a4%e6%8f%9b%e3%81%ae%e6%96%b9%e6%b3%95',
        },
        {
            title: 'Olive Hitomawashi – meishi and holder',
            url: 'https://www.olive-hitomawashi.com/lifestyle/2019/10/post-322.html',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
        credit: ramp(taken.fact.printWorst10, COVERED10, CLEAR10),
        evidence: [taken],
        measured: { percent: tenths(taken.fact.printWorst10) },
    })),
};
