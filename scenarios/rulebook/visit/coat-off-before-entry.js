/** The coat is over the arm, not on the shoulders, when the visitor reaches the reception desk. */
import { all } from '../facts';
import { judgeEach } from '../judging';
export const rule = {
    id: 'visit.coat-off-before-entry',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'arriving',
    occasion: 'reception',
    policy: 'mean',
    sources: [
        { title: 'bmanner – coats when visiting', url: 'https://bmanner.com/other/manner370' },
        { title: 'Tamagoya manners 290 – when to take off a coat', url: 'https://www.tamagoya.ne.jp/manner/?p=6462' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'reception' }, all(observations, 'reception.reached', ({ by }) => by === subject).slice(0, 1), (reached) => ({
        credit: reached.fact.coat === 'off' ? 1 : 0, // [S]
        evidence: [reached],
    })),
};
