/** Moments of the hour of pouring as the master lives it: a bottle over a guest's glass, foam rising; a glass held out to Satō; the room of eight. */
import { metricsOf } from '../../scenarios/body/metrics';
import type { Staging } from '../../scenarios/body/staging';
import type { Observation } from '../../scenarios/kernel/observation';
import { createSession } from '../../scenarios/kernel/session';
import type { Session } from '../../scenarios/kernel/session-api';
import { createPlayer } from '../../scenarios/players/create';
import { attemptHeader } from '../../scenarios/scenes/header';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import type { StageCamera } from '../stage/stage-props';
import type { Subject } from './subjects';

/** Eight at the table; the learner has beer. */
const SEED = 4;
const MOST_STEPS = 60 * 60 * 4;

function fresh(): Session {
  return createSession(s17, attemptHeader(s17, { id: 'pouring', seed: SEED, mode: 'practice', pack: 'traditional', device: 'script' }), 'observations');
}

const known = new Map<string, Staging>();

/** As it is some steps after something has happened. */
function moment(name: string, isIt: (one: Observation) => boolean, after: number): () => Staging {
  return () => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const session = fresh();
    const player = createPlayer('perfect', session);
    let left = Infinity;
    for (let at = 0; left > 0 && session.step < MOST_STEPS && !session.ended;) {
      player.act();
      session.advance();
      left -= 1;
      for (; at < session.observations.length; at += 1) if (left === Infinity && isIt(session.observations[at] as Observation)) left = after;
    }
    const staging = session.staging();
    known.set(name, staging);
    return staging;
  };
}

const { layout } = s17.setting(fresh().header);
const METRICS = Object.fromEntries(s17.cast.map(({ id }) => [id, metricsOf(fresh().header.bodies[id] ?? id)]));
const [room] = layout.rooms;
const [x, z] = [((room?.x0 ?? 0) + (room?.x1 ?? 0)) / 2, ((room?.z0 ?? 0) + (room?.z1 ?? 0)) / 2];
const from = (a: readonly [number, number, number], b: readonly [number, number, number], fovDeg: number): StageCamera =>
  ({ kind: 'free', from: { x: x + a[0], y: a[1], z: z + a[2] }, at: { x: x + b[0], y: b[1], z: z + b[2] }, fovDeg });
const began = (by: string, into: string) => (one: Observation): boolean => one.type === 'pour.began' && one.by === by && one.into === into;
const subject = (staging: () => Staging, camera: StageCamera): Subject => ({ layout, metrics: METRICS, camera, staging });

const POURED = moment('poured', began('learner', 'glass.tanaka'), 118);
const RECEIVED = moment('received', began('sato', 'glass.learner'), 40);

export const POURING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'pouring-eyes': subject(POURED, { kind: 'eyes' }),
  'pouring-begins': subject(moment('begins', began('learner', 'glass.tanaka'), 30), { kind: 'eyes' }),
  'pouring-side': subject(POURED, from([250, 760, 900], [-120, 520, -700], 40)),
  'pouring-flask': subject(moment('flask', began('learner', 'ochoko.tanaka'), 60), { kind: 'eyes' }),
  'pouring-received': subject(RECEIVED, { kind: 'eyes' }),
  'pouring-received-side': subject(RECEIVED, from([350, 800, 1100], [150, 520, -480], 40)),
  'pouring-room': subject(moment('room', (one) => one.type === 'glass.low' && one.by === 'tanaka', 60), from([1300, 1500, 2750], [-250, 520, -500], 56)),
};
