/** Whoever gives their name looks at the person, not at their own hands. */
import { judgeEach, ramp, seconds } from '../../judging';
import { introductions } from '../../occurrences';
/** [D] percent of the line with the gaze on the other's face. */
const MOSTLY_PERCENT = 60;
const HARDLY_PERCENT = 30;
/** [D] longest glance at the hands: 0.7 s, and one that breaks the contact. */
const GLANCE_STEPS = 42;
const STARE_STEPS = 90;
export const rule = {
    id: 'meishi.present.eye-contact',
    severity: 'minor',
    guide: 'no',
    contested: false,
    bonus: false,
    part: 'presenting',
    occasion: 'offer',
    policy: 'mean',
    sources: [
        { title: 'President – meishi: common habits judged', url: 'https://president.jp/articles/amp/17017?page=4' },
        { title: 'digital-park – meishi Q&A', url: 'http://digital-park.info/qa.html' },
    ],
    judge: (observations, subject) => judgeEach({ observations, subject, occasion: 'offer', act: 'name' }, introductions(observations, subject), (line) => {
        const { facePercent, longestHandsGlanceSteps } = line.fact;
        const face = ramp(facePercent, HARDLY_PERCENT, MOSTLY_PERCENT);
        const hands = ramp(longestHandsGlanceSteps, STARE_STEPS, GLANCE_STEPS);
        return {
            credit: Math.min(face, hands),
            evidence: [line],
            measured: {
                percent: facePercent,
                seconds: seconds(longestHandsGlanceSteps),
                how: face <= hands ? 'away' : 'hands',
            },
        };
    }),
};
