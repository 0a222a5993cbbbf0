/** Every place from two or three points, empty, its doors shut and its clock going. */
import type { EntityStaging } from '../../scenarios/body/staging';
import type { Layout } from '../../scenarios/body/layout';
import { PLACES } from '../../scenarios/body/places/catalog';
import { sampleStaging, sampleThing } from './sample-things';
import type { Subject } from './subjects';

/** Eye and target in m from the middle of the room's floor. */
type Shot = readonly [room: string, from: readonly [number, number, number], at: readonly [number, number, number], fovDeg: number];

const SHOTS: Readonly<Record<string, readonly Shot[]>> = {
  reception: [['lobby', [1.9, 1.5, 2.4], [-0.9, 1.15, -2.4], 60], ['lobby', [-0.3, 1.5, 2.6], [-3.5, 1.05, -1.6], 60], ['lobby', [-2.9, 1.6, -2.5], [1.4, 1.05, 2.4], 60]],
  'meeting-room': [['meeting', [2.2, 1.5, 1.75], [-1.3, 0.95, -1.2], 62], ['meeting', [-2.2, 1.5, -1.6], [1.4, 0.95, 1.5], 62], ['meeting', [0.15, 1.2, 1.7], [-0.3, 1.05, -2], 62]],
  'meeting-room-of-eight': [['meeting', [3.1, 1.6, 1.7], [-1.6, 0.9, -1], 60]],
  'ground-lobby': [['ground', [-2.6, 1.5, 2.3], [1.6, 1.1, -2.4], 60], ['ground', [2.9, 1.55, -2.3], [-2.4, 0.95, 1.4], 60], ['ground', [0.4, 1.5, 2.2], [-3, 0.95, -1.3], 58]],
  'lift-car': [['lift', [-0.55, 1.6, -0.55], [0.6, 1.2, 0.85], 72], ['lift', [0.1, 1.55, 0.62], [-0.2, 1.2, -0.8], 74]],
  'etoile-hall': [['hall', [1.9, 1.5, 1.5], [-1, 1.15, -1.8], 62], ['hall', [-0.8, 1.5, -1.5], [0.5, 1.2, 1.8], 64]],
  'etoile-office': [['office', [2.1, 1.55, 2.9], [-1.6, 0.9, -1.8], 60], ['office', [-3.4, 1.6, -2.7], [1.6, 0.8, 1.6], 60], ['office', [0.1, 1.5, 1.8], [0.1, 1, -3], 56]],
  'seminar-corridor': [['corridor', [-4.6, 1.5, 0.3], [1.8, 1.2, -0.35], 52], ['corridor', [4.4, 1.5, -0.7], [-1.5, 1.1, 0.6], 54]],
  'project-room': [['project', [1.6, 1.5, 2.4], [-1.3, 1, -1.9], 62], ['project', [-2.7, 1.5, -2.2], [1.6, 1, 1.9], 60]],
  'training-room': [['training', [2.9, 1.5, 2.6], [-1.8, 1, -1.2], 60], ['training', [-0.6, 1.55, 2.2], [-0.6, 1, -2], 60], ['training', [1.6, 1.45, -0.2], [-3.6, 1.05, -0.2], 60]],
  'camille-flat': [['flat', [1.7, 1.5, 1.5], [-1, 0.85, -1.3], 64], ['flat', [-2.1, 1.5, -0.4], [2, 0.9, -0.6], 64], ['flat', [-0.4, 1.35, -0.6], [-1, 0.85, -1.9], 56]],
  'event-floor': [['event', [3.4, 1.6, 3.5], [-1.6, 1.2, -2.4], 60], ['event', [-4.6, 1.6, 2.6], [3, 1.2, -2.2], 58], ['event', [1.2, 1.6, -3.2], [-5, 1, 1], 58]],
  'tatami-room': [['tatami', [1.35, 1.5, 2.55], [-0.35, 0.7, -1.6], 60], ['tatami', [-1.5, 1.3, -1.9], [0.6, 0.45, 1.6], 62], ['tatami', [0.88, 0.82, 0.95], [-1.2, 0.6, -0.6], 62]],
  'izakaya-entrance': [['entrance', [0.2, 1.5, 1.6], [-0.35, 1.15, -2], 66], ['entrance', [-1.9, 1.55, -1.5], [1.6, 1, 0.9], 66]],
  'night-street': [['street', [-3.2, 1.55, -0.3], [1.3, 1.45, -4], 58], ['street', [5.6, 1.6, -2.8], [0.3, 1.15, -1.2], 54], ['street', [0.4, 1.6, -4.2], [0.4, 1.25, 1.5], 60]],
};

const MM = 1000;

function fixtures(layout: Layout): EntityStaging[] {
  return [
    ...layout.doors.map((door) => sampleThing({ id: door.id, kind: 'door', x: door.x, z: door.z, yaw10: door.yaw10, parent: 'wall', state: '0', room: door.room })),
    ...(layout.clock.room === 'away' ? [] : [sampleThing({ id: 'clock', kind: 'clock', x: layout.clock.x, y: layout.clock.y, z: layout.clock.z, parent: 'wall', state: '8290', room: layout.clock.room })]),
  ];
}

function subjectOf(place: string, [room, from, at, fovDeg]: Shot): Subject {
  const layout = PLACES[place];
  const here = layout?.rooms.find((one) => one.id === room);
  if (layout === undefined || here === undefined) throw new RangeError(`no room "${room}" in "${place}"`);
  const [x, z] = [(here.x0 + here.x1) / 2, (here.z0 + here.z1) / 2];
  const point = (p: readonly [number, number, number]) => ({ x: x + p[0] * MM, y: p[1] * MM, z: z + p[2] * MM });
  return {
    layout,
    staging: () => sampleStaging([], fixtures(layout).filter((one) => one.room === room), room),
    camera: { kind: 'free', from: point(from), at: point(at), fovDeg },
  };
}

export const PLACE_SUBJECTS: Readonly<Record<string, Subject>> = Object.fromEntries(
  Object.entries(SHOTS).flatMap(([place, shots]) => shots.map((shot, i) => [`place-${place}-${i + 1}`, subjectOf(place, shot)] as const)),
);
