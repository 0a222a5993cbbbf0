/** A small bow acknowledges the card received. */
import { bowFault, smallBowCredit } from '../../bow-credit';
import { all } from '../../facts';
import { bestOf, judgeEach, tenths } from '../../judging';
import { receipts } from '../../occurrences';
/** [D] the bow begins from 1 s before the card is held to 2 s after. */
const BEFORE_STEPS = 60;
const AFTER_STEPS = 120;
/** [D] time to rise again before the bow is missed. */
const RISE_STEPS = 240;
export const rule = {
    id: 'meishi.receive.small-bow',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'receiving',
    occasion: 'receive',
    policy: 'mean',
    sources: [
        {
            title: 'All About (Miura) – meishi: offering, receiving, simultaneous',
            url: 'https://allabout.co.jp/gm/gc/220706/3/',
        },
        { title: 'BBT Online – explaining meishi-kokan', url: 'https://bbtonline.jp/blog/phrase/20200410/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'receive' }, receipts(observations, subject), (received) => {
        const { step } = received.fact;
        const bows = all(observations, 'bow.made', ({ by, startStep }) => by === subject && startStep >= step - BEFORE_STEPS && startStep <= step + AFTER_STEPS);
        const { best, credit } = bestOf(bows, (bow) => smallBowCredit(bow.fact.peak10));
        return {
            credit,
            evidence: [best ?? received],
            measured: best === undefined ? { how: 'none' } : { degrees: tenths(best.fact.peak10), how: bowFault(best.fact.peak10) },
            openUntil: step + AFTER_STEPS + RISE_STEPS,
        };
    }),
};
