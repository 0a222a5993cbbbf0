/** The two stand where the arms reach and the heads do not meet. */
import { band, judgeEach } from '../../judging';
import { offers } from '../../occurrences';
/** [D] mm from torso to torso at the handing over. */
const COLLIDING_MM = 600;
const NEAR_MM = 800;
const FAR_MM = 1200;
const STRETCHING_MM = 1500;
export const rule = {
    id: 'meishi.present.distance',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'J-CAST (Shinohara Akane) – personal space', url: 'https://j-cast.com/kaisha/2017/01/11287404.html' },
        {
            title: 'Senryaku Design Lab – meishi and seating lesson',
            url: 'https://app.s-d-lab.jp/tactics/7aabe173-700d-40a1-bdcb-65eba63ab7a3',
        },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => ({
        credit: band(taken.fact.distanceMm, COLLIDING_MM, NEAR_MM, FAR_MM, STRETCHING_MM),
        evidence: [taken],
        measured: {
            metres: Math.round(taken.fact.distanceMm / 100) / 10,
            how: taken.fact.distanceMm < NEAR_MM ? 'near' : 'far',
        },
    })),
};
