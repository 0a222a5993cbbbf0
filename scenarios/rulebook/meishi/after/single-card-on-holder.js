/** The one card received lies on the holder as on a cushion. A bonus, never a fault. */
import { first } from '../../facts';
import { judgeEach } from '../../judging';
import { receipts } from '../../occurrences';
/** [S/D] mm from the middle of the holder, and 0.1 degree from upright for the reader. */
const CENTRED_MM = 10;
const UPRIGHT10 = 150;
export const rule = {
    id: 'meishi.after.single-card-on-holder',
    severity: 'minor',
    guide: 'no',
    contested: true,
    bonus: true,
    part: 'afterwards',
    occasion: 'seated',
    policy: 'mean',
    sources: [
        { title: 'HappyLifeStyle – card on top of the holder', url: 'https://happylifestyle.com/15513' },
        { title: 'All About (Miura) – handling received meishi', url: 'https://allabout.co.jp/gm/gc/220706/4/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'seated' }, receipts(observations, subject), (received) => {
        const placed = first(observations, 'card.placed', ({ by, object, on, offsetMm, yaw10 }) => by === subject &&
            object === received.fact.object &&
            on === 'holder' &&
            offsetMm <= CENTRED_MM &&
            Math.abs(yaw10) <= UPRIGHT10);
        return { credit: placed === undefined ? 0 : 1, evidence: [placed ?? received], openUntil: Infinity };
    }),
};
