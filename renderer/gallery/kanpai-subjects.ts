/** Moments of a toast as the master lives it: one rim a little below another, the one far away, the first mouthful. */
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import type { Observation } from '../../scenarios/kernel/observation';
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import type { StageCamera } from '../stage/stage-props';
import { freshSession, moment as momentOf } from './moments';
import type { Subject } from './subjects';

/** Eight at the table; the learner has beer, and sits east. */
const SEED = 4;

const moment = (isIt: (one: Observation) => boolean, after: number): (() => Staging) => momentOf(s16, SEED, isIt, after);
const met = (to: string) => (one: Observation): boolean => one.type === 'glasses.met' && one.by === 'learner' && one.to === to;
const START = freshSession(s16, SEED);
const { layout } = s16.setting(START.header);
const METRICS = Object.fromEntries(s16.cast.map(({ id }) => [id, metricsOf(START.header.bodies[id] ?? id)]));
const [room] = layout.rooms;
const [x, z] = [((room?.x0 ?? 0) + (room?.x1 ?? 0)) / 2, ((room?.z0 ?? 0) + (room?.z1 ?? 0)) / 2];
const from = (a: readonly [number, number, number], b: readonly [number, number, number], fovDeg: number): StageCamera =>
  ({ kind: 'free', from: { x: x + a[0], y: a[1], z: z + a[2] }, at: { x: x + b[0], y: b[1], z: z + b[2] }, fovDeg });

const TOUCH = moment(met('nishimura'), 2);
const subject = (staging: () => Staging, camera: StageCamera): Subject => ({ layout, metrics: METRICS, camera, staging });

export const KANPAI_SUBJECTS: Readonly<Record<string, Subject>> = {
  'kanpai-afar': subject(moment((one) => one.type === 'glass.raised' && one.by === 'learner', 0), { kind: 'eyes' }),
  'kanpai-eyes': subject(TOUCH, { kind: 'eyes' }),
  'kanpai-side': subject(TOUCH, from([0, 620, 2350], [0, 520, 900], 34)),
  'kanpai-room': subject(moment((one) => one.type === 'toast.called', 150), from([1300, 1500, 2750], [-250, 520, -500], 56)),
  'kanpai-sip': subject(moment((one) => one.type === 'sip.began' && one.by === 'tanaka', 30), from([900, 1000, -500], [-500, 640, -1100], 48)),
  'kanpai-sip-eyes': subject(moment((one) => one.type === 'sip.began' && one.by === 'learner', 30), { kind: 'eyes' }),
};
