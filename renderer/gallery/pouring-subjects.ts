/** Moments of the hour of pouring as the master lives it: a bottle over a guest's glass, foam rising; a glass held out to Satō; the room of eight. */
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import type { Observation } from '../../scenarios/kernel/observation';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import type { StageCamera } from '../stage/stage-props';
import { freshSession, moment } from './moments';
import type { Subject } from './subjects';

/** Eight at the table; the learner has beer. */
const SEED = 4;
const fresh = () => freshSession(s17, SEED);

const { layout } = s17.setting(fresh().header);
const METRICS = Object.fromEntries(s17.cast.map(({ id }) => [id, metricsOf(fresh().header.bodies[id] ?? id)]));
const [room] = layout.rooms;
const [x, z] = [((room?.x0 ?? 0) + (room?.x1 ?? 0)) / 2, ((room?.z0 ?? 0) + (room?.z1 ?? 0)) / 2];
const from = (a: readonly [number, number, number], b: readonly [number, number, number], fovDeg: number): StageCamera =>
  ({ kind: 'free', from: { x: x + a[0], y: a[1], z: z + a[2] }, at: { x: x + b[0], y: b[1], z: z + b[2] }, fovDeg });
const began = (by: string, into: string) => (one: Observation): boolean => one.type === 'pour.began' && one.by === by && one.into === into;
const subject = (staging: () => Staging, camera: StageCamera): Subject => ({ layout, metrics: METRICS, camera, staging });

const POURED = moment(s17, SEED, began('learner', 'glass.tanaka'), 118);
const RECEIVED = moment(s17, SEED, began('sato', 'glass.learner'), 40);

export const POURING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'pouring-eyes': subject(POURED, { kind: 'eyes' }),
  'pouring-begins': subject(moment(s17, SEED, began('learner', 'glass.tanaka'), 30), { kind: 'eyes' }),
  'pouring-side': subject(POURED, from([250, 760, 900], [-120, 520, -700], 40)),
  'pouring-flask': subject(moment(s17, SEED, began('learner', 'ochoko.tanaka'), 60), { kind: 'eyes' }),
  'pouring-received': subject(RECEIVED, { kind: 'eyes' }),
  'pouring-received-side': subject(RECEIVED, from([350, 800, 1100], [150, 520, -480], 40)),
  'pouring-room': subject(moment(s17, SEED, (one) => one.type === 'glass.low' && one.by === 'tanaka', 60), from([1300, 1500, 2750], [-250, 520, -500], 56)),
};
