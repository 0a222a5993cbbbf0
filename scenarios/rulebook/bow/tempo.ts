/** Down briskly, a pause, up more slowly. */
import { judgeBows } from '../bow-moments';
import { bowTarget, FASTER, SLOWER } from '../bow-targets';
import { CLASSES, classesOff } from '../expected-bows';
import { band, ramp, seconds } from '../judging';
import type { ScoredRule } from '../rule';

export const rule = {
  id: 'bow.tempo',
  severity: 'major', guide: 'no', contested: false, bonus: false, part: 'order', occasion: 'greet', policy: 'mean',
  sources: [
    { title: 'Locipo/Nagoya TV – manners class (Nomura Mie)', url: 'https://locipo.jp/article/b7b2a0ba-72d0-4e3b-82bb-d8b4bd721bc4' },
    { title: 'Tenshoku Kizoku – three bows, gaze, tempo', url: 'http://tenshoku-kizoku.com/cat5/11.html' },
  ],
  judge: (observations, subject) => judgeBows(observations, subject, 0, ({ moment, bow }) => {
    const { fallSteps, holdSteps, riseSteps, peak10 } = bow.fact;
    // Where the depth was one's own choice, the tempo is that of the bow that was made.
    const made = CLASSES.find((deg) => classesOff(peak10, deg) === 0) ?? moment.fact.deg;
    const { deg, cue, why } = moment.fact;
    const { fall, hold } = cue === 'said' ? bowTarget(deg) : bowTarget(made, made === deg ? why : undefined);
    const parts = [band(fallSteps, ...fall), band(holdSteps, ...hold), ramp(riseSteps / Math.max(1, fallSteps), FASTER, SLOWER)];
    const credit = Math.min(...parts);
    const how = (['fall', 'hold', 'rise'] as const)[parts.indexOf(credit)] ?? 'rise';
    return { credit, measured: { down: seconds(fallSteps), hold: seconds(holdSteps), up: seconds(riseSteps), how } };
  }),
} satisfies ScoredRule;
