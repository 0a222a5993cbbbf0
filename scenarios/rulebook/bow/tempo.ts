/** Down briskly, a pause, up more slowly. */
import { judgeBows } from '../bow-moments';
import { CLASSES, classesOff } from '../expected-bows';
import { band, ramp, seconds } from '../judging';
import type { ScoredRule } from '../rule';

/** Steps. [S/D] down in 0.7 to 1.2 s, give or take 0.1; [D] nothing below a third of a second or above two. */
const FALL = [20, 36, 78, 120] as const;
/** [S/D] 0.5 to 1 s at 15 degrees, 1 to 1.5 at 30, 2 to 3 at 45; [D] 0.3 s either way is full. */
const HOLD: Readonly<Record<number, readonly [number, number, number, number]>> = { 15: [2, 12, 78, 150], 30: [15, 42, 108, 200], 45: [40, 102, 198, 300] };
/** [S/D] up takes 1.3 times as long as down; [D] nothing at 0.7. */
const SLOWER = 1.3;
const FASTER = 0.7;

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
    const hold = HOLD[moment.fact.cue === 'said' ? moment.fact.deg : made] ?? [0, 0, 0, 0];
    const parts = [band(fallSteps, ...FALL), band(holdSteps, ...hold), ramp(riseSteps / Math.max(1, fallSteps), FASTER, SLOWER)];
    const credit = Math.min(...parts);
    const how = (['fall', 'hold', 'rise'] as const)[parts.indexOf(credit)] ?? 'rise';
    return { credit, measured: { down: seconds(fallSteps), hold: seconds(holdSteps), up: seconds(riseSteps), how } };
  }),
} satisfies ScoredRule;
