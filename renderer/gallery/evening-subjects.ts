/** Eight people at the laid table of the tatami room: one pours, one is poured for, one drinks, one claps, the others talk. */
import { metricsOf, type BodyMetrics } from '../../scenarios/body/metrics';
import type { EntityStaging, Expression, PersonStaging, Staging } from '../../scenarios/body/staging';
import type { Sitting } from '../../scenarios/body/sitting';
import type { StageCamera } from '../stage/stage-props';
import { glassInHands, heldVessel, vesselInHand } from './bench-vessels';
import type { Held } from './bench-staging';
import { placeOf, spotOf } from './places';
import { hipMm, samplePerson } from './sample-people';
import { sampleStaging, sampleThing } from './sample-things';
import type { Subject } from './subjects';
import { laid } from './ware-subjects';

const TATAMI = placeOf('tatami-room');

interface Guest {
  readonly id: string;
  readonly seat: string;
  readonly looksAt: string;
  readonly sitting?: Sitting;
  readonly expression?: Expression;
  readonly speaks?: boolean;
  /** Turned toward a neighbour (0.1 deg). */
  readonly turned10?: number;
}

const GUESTS: readonly Guest[] = [
  { id: 'yamaguchi', seat: 'west.a', looksAt: 'morimoto', expression: 'warm' },
  { id: 'okada', seat: 'west.b', looksAt: 'suzuki', expression: 'warm' },
  { id: 'suzuki', seat: 'west.c', looksAt: 'okada', sitting: 'seiza', turned10: 624, expression: 'attentive' },
  { id: 'kato', seat: 'west.d', looksAt: 'learner', speaks: true, expression: 'warm' },
  { id: 'morimoto', seat: 'east.a', looksAt: 'yamaguchi', speaks: true, sitting: 'agura' },
  { id: 'watanabe', seat: 'east.b', looksAt: 'okada' },
  { id: 'ito', seat: 'east.c', looksAt: 'kato', expression: 'warm' },
  { id: 'learner', seat: 'east.d', looksAt: 'kato' },
];

const POURED_AT = 430;
/** Before the sternum, where hands work. */
const WORKING_MM = 60;

/** Where they sit, turned as they are. */
function placed(guest: Guest) {
  const spot = spotOf(TATAMI, `seat.${guest.seat}`);
  return { id: guest.id, x: spot.x, z: spot.z, yaw10: spot.yaw10 + (guest.turned10 ?? 0) };
}

function working(guest: Guest): number {
  const metrics = metricsOf(guest.id);
  return metrics.sternumMm - WORKING_MM - metrics.hipMm + hipMm(metrics, 1, guest.sitting ?? 'well');
}

const NOTHING: Held = { things: [] };

function held(): Readonly<Record<string, Held>> {
  const [pourer, drinker] = ['suzuki', 'ito'].map((id) => GUESTS.find((one) => one.id === id)) as [Guest, Guest];
  const poured = GUESTS.find((one) => one.id === 'okada') as Guest;
  const bottle = heldVessel('pour', { ...placed(pourer) }, working(pourer), POURED_AT);
  const [, glass] = bottle.things;
  return {
    suzuki: { ...bottle, things: bottle.things.slice(0, 1) },
    okada: glass === undefined ? NOTHING : glassInHands(placed(poured), glass),
    ito: vesselInHand(placed(drinker), { id: 'glass.ito', kind: 'glass', side: 5, y: working(drinker) + 228, forward: 165, tilt: 40, fillMl: 90, foamMl: 8 }),
    learner: vesselInHand(placed(GUESTS[7] as Guest), { id: 'glass.learner', kind: 'glass', side: 0, y: working(GUESTS[7] as Guest) - 90, forward: 300, fillMl: 150, foamMl: 25, both: true }),
  };
}

const EYES_ABOVE_SEAT = 30;

function evening(): Staging {
  const hands = held();
  const metrics = new Map(GUESTS.map((guest) => [guest.id, metricsOf(guest.id)]));
  const eyes = (id: string): { x: number; y: number; z: number } => {
    const guest = GUESTS.find((one) => one.id === id) as Guest;
    const own = metrics.get(id) as BodyMetrics;
    const { x, z } = placed(guest);
    return { x, z, y: own.eyeMm - own.hipMm + hipMm(own, 1, guest.sitting ?? 'well') - EYES_ABOVE_SEAT };
  };
  const people = GUESTS.map((guest): PersonStaging => {
    const { left, right } = hands[guest.id] ?? NOTHING;
    const seen = eyes(guest.looksAt);
    return samplePerson(guest.id, placed(guest), {
      sit: 1, sitting: guest.sitting ?? 'well', ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }),
      more: { gazeX: seen.x, gazeY: seen.y, gazeZ: seen.z, gazeAt: `face:${guest.looksAt}`, expression: guest.expression ?? 'neutral', mora: guest.speaks === true ? 3 : -1, speaking: guest.speaks === true ? 'line' : '' },
    }, metrics.get(guest.id));
  });
  const taken = new Set(['glass.w1', 'glass.e2', 'glass.e3', 'bottle.2']);
  const doors = TATAMI.doors.map((door): EntityStaging => sampleThing({ id: door.id, kind: 'door', x: door.x, z: door.z, yaw10: door.yaw10, parent: 'wall', state: '0' }));
  return sampleStaging(people, [...laid().filter((one) => !taken.has(one.id)), ...Object.values(hands).flatMap(({ things }) => things), ...doors], 'tatami');
}

const METRICS: Readonly<Record<string, BodyMetrics>> = Object.fromEntries(GUESTS.map(({ id }) => [id, metricsOf(id)]));

function seen(camera: StageCamera): Subject {
  return { layout: TATAMI, metrics: METRICS, camera, staging: evening };
}

const [room] = TATAMI.rooms;
const middle = { x: ((room?.x0 ?? 0) + (room?.x1 ?? 0)) / 2, z: ((room?.z0 ?? 0) + (room?.z1 ?? 0)) / 2 };
const view = (from: readonly [number, number, number], at: readonly [number, number, number], fovDeg: number): StageCamera => ({
  kind: 'free', from: { x: middle.x + from[0], y: from[1], z: middle.z + from[2] }, at: { x: middle.x + at[0], y: at[1], z: middle.z + at[2] }, fovDeg,
});

export const EVENING_SUBJECTS: Readonly<Record<string, Subject>> = {
  'evening-eight': seen({ kind: 'eyes' }),
  'evening-eight-door': seen(view([1.3 * 1000, 1500, 2.55 * 1000], [-350, 650, -900], 58)),
  'evening-pour': seen(view([300, 950, -250], [-760, 640, -80], 40)),
};
