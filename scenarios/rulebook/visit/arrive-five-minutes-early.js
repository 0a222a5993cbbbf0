/** The visitor reports to reception a few minutes early: neither late nor much too early. */
import { all } from '../facts';
import { band, judgeEach, tenths } from '../judging';
/** Tenths of a minute before the appointment. [S] 10 to 0 minutes before is on time. */
const EARLIEST10 = 100;
const LATEST10 = 0;
/** [D] no credit from a quarter of an hour early, or a minute late. */
const TOO_EARLY10 = 150;
const TOO_LATE10 = -10;
export const rule = {
    id: 'visit.arrive-five-minutes-early',
    severity: 'major',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'arriving',
    occasion: 'reception',
    policy: 'mean',
    sources: [
        { title: 'All About – visiting another company', url: 'https://allabout.co.jp/gm/gc/294941/' },
        {
            title: 'Blossom – visiting a client',
            url: 'http://www.blossom.org.uk/bean/%E5%8F%96%E5%BC%95%E5%85%88%E3%82%92%E8%A8%AA%E5%95%8F%E3%81%99%E3%82%8B%E3%81%A8%E3%81%8D%E3%81%AE%E3%83%9E%E3%83%8A%E3%83%BC',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'reception' }, all(observations, 'reception.announced', ({ by }) => by === subject).slice(0, 1), (announced) => {
        const before10 = announced.fact.minutesBefore10;
        return {
            credit: band(before10, TOO_LATE10, LATEST10, EARLIEST10, TOO_EARLY10),
            evidence: [announced],
            measured: { minutes: tenths(Math.abs(before10)), how: before10 < LATEST10 ? 'late' : 'early' },
        };
    }),
};
