/** The receiver holds the card by its margin, never over the name or the logo. */
import { judgeEach, ramp, tenths } from '../../judging';
import { readingOf, receipts } from '../../occurrences';
/** 0.1 percent of the card's area under fingers. [D] 2 % is tolerated, 6 % is a thumb on a word. */
const CLEAR10 = 20;
const COVERED10 = 60;
export const rule = {
    id: 'meishi.receive.fingers-off-print',
    severity: 'major',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        { title: 'HappyLifeStyle – where fingers go when receiving', url: 'https://dns.happylifestyle.com/15511' },
        { title: 'Nippon Broadcasting – meishi rules', url: 'https://news.1242.com/article/143906' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
        const reading = readingOf(observations, received);
        const covered10 = reading?.fact.printWorst10 ?? COVERED10;
        return {
            credit: ramp(covered10, COVERED10, CLEAR10),
            evidence: [reading ?? received],
            measured: { percent: tenths(covered10) },
            openUntil: reading === undefined ? Infinity : 0,
        };
    }),
};
