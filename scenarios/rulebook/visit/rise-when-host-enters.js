import { first, last } from '../facts';
import { judgeEach, ramp, seconds } from '../judging';
import { drawnCard, entranceOf } from '../occurrences';
/** [D] rising may begin 1.5 s after the door opens; no credit after 3 s. */
const PROMPT_STEPS = 90;
const LATE_STEPS = 180;
/** [D] rising and the staged card count half each. */
const HALF = 0.5;
/** How long after the door the rising began: 0 for someone already standing, for ever for someone who stayed seated. */
function rising(observations, subject, door) {
    const before = last(observations, 'posture.began', ({ by, step }) => by === subject && step < door);
    if (before === undefined || before.fact.posture === 'stand')
        return { steps: 0 };
    const rose = first(observations, 'posture.began', ({ by, posture, step }) => by === subject && posture === 'stand' && step >= door);
    return rose === undefined ? { steps: Infinity } : { steps: rose.fact.step - door, rose };
}
export const rule = {
    id: 'visit.rise-when-host-enters',
    severity: 'major',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'preparing',
    occasion: 'wait',
    policy: 'mean',
    sources: [
        { title: 'Tamagoya manners 299 – reception room seats', url: 'https://www.tamagoya.ne.jp/manner/?p=6471' },
        { title: 'U-NOTE – seats when visiting', url: 'https://u-note.me/note/47489460' },
    ],
    judge(observations, subject) {
        const entrance = entranceOf(observations, subject);
        return judgeEach({ observations, subject, occasion: 'wait' }, entrance === undefined ? [] : [entrance], (door) => {
            const { steps, rose } = rising(observations, subject, door.fact.step);
            const staged = drawnCard(observations, subject, door.fact.step);
            const risen = ramp(steps, LATE_STEPS, PROMPT_STEPS);
            return {
                credit: HALF * risen + (staged === undefined ? 0 : HALF),
                evidence: [door, rose, staged].filter((moment) => moment !== undefined),
                measured: {
                    seconds: seconds(Math.min(steps, LATE_STEPS)),
                    how: risen === 1 ? 'unready' : risen === 0 ? 'seated' : 'slow',
                },
                openUntil: door.fact.step + LATE_STEPS,
            };
        });
    },
};
