/** The handing over is rounded off with a closing courtesy. */
import { first, says } from '../../facts';
import { judgeEach, ramp, seconds } from '../../judging';
import { handoverBows, offers, releaseStepOf } from '../../occurrences';
/** [S/D] from the start of the handing-over bow until 3 s after letting go; no credit after 6 s. */
const AFTER_STEPS = 180;
const LATE_STEPS = 360;
/** [D] words usually set off a moment before the bow they belong to. */
const LEAD_STEPS = 30;
export const rule = {
    id: 'meishi.present.closing-phrase',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        {
            title: 'Nikkei WOL – meishi step by step',
            url: 'https://wol.nikkeibp.co.jp/atcl/column/15/041700185/083000012/?P=3',
        },
        { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const bow = handoverBows(observations, taken)[0];
        const from = Math.min(bow?.fact.startStep ?? taken.fact.step, taken.fact.step) - LEAD_STEPS;
        const released = releaseStepOf(observations, taken);
        const line = first(observations, 'line.began', (said) => said.by === subject && says(said, 'closing') && said.step >= from);
        const delay = line === undefined ? LATE_STEPS : line.fact.step - released;
        return {
            credit: ramp(delay, LATE_STEPS, AFTER_STEPS),
            evidence: [line ?? taken],
            measured: line === undefined ? { how: 'silent' } : { seconds: seconds(Math.max(0, delay)) },
            openUntil: released + LATE_STEPS,
        };
    }),
};
