/** Company and full name are said as the card goes out. */
import { all, says } from '../../facts';
import { band, bestOf, judgeEach, seconds } from '../../judging';
import { offers } from '../../occurrences';
/** [S/D] the line begins from 1 s before to 2 s after the arms go out; no credit at twice that. */
const EARLY_STEPS = -120;
const BEFORE_STEPS = -60;
const AFTER_STEPS = 120;
const LATE_STEPS = 240;
/** [D] only half of it was said, or it was not said humbly. */
const HALF_SAID = 0.5;
export const rule = {
    id: 'meishi.present.company-then-name',
    severity: 'major',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'mannerpage – meishi exchange', url: 'https://mannerpage.com/business/business-office/meishi/' },
        { title: 'railfest – meishi and introductions', url: 'http://www.railfest2012.org/base/005.html' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer' }, offers(observations, subject), (taken) => {
        const from = taken.fact.extendedStep;
        const spoken = all(observations, 'line.began', (line) => line.by === subject && !says(line, 'appointment') && (says(line, 'company') || says(line, 'name')));
        const isWhole = (line) => says(line.fact, 'company', 'name', 'humble');
        const timing = (line) => band(line.fact.step - from, EARLY_STEPS, BEFORE_STEPS, AFTER_STEPS, LATE_STEPS);
        const { best, credit } = bestOf(spoken, (line) => timing(line) * (isWhole(line) ? 1 : HALF_SAID));
        const isSaid = best !== undefined && credit > 0;
        return {
            credit,
            evidence: [isSaid ? best : taken],
            measured: isSaid
                ? { seconds: seconds(Math.abs(best.fact.step - from)), how: isWhole(best) ? 'timing' : 'half' }
                : { how: 'silent' },
            openUntil: from + LATE_STEPS,
        };
    }),
};
