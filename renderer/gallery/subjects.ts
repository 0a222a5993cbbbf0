/** What can be looked at by itself. */
import type { BodyMetrics } from '../../scenarios/body/metrics';
import type { Layout } from '../../scenarios/body/layout';
import type { EntityStaging, HandShape, PersonStaging, Staging } from '../../scenarios/body/staging';
import type { StageCamera } from '../stage/stage-props';
import { trainingRoom } from '../../scenarios/body/places/training-room';
import { ARRIVING_SUBJECTS } from './arriving-subjects';
import { BUREIKO_SUBJECTS } from './bureiko-subjects';
import { DECLINING_SUBJECTS } from './declining-subjects';
import { EVENING_SUBJECTS } from './evening-subjects';
import { KANPAI_SUBJECTS } from './kanpai-subjects';
import { LEAVING_SUBJECTS } from './leaving-subjects';
import { POURING_SUBJECTS } from './pouring-subjects';
import { PLACE_SUBJECTS } from './place-subjects';
import { ofPerson, samplePerson, type Pose } from './sample-people';
import { heldCard, sampleStaging, sampleThing } from './sample-things';
import { WARE_SUBJECTS } from './ware-subjects';

export interface Subject {
  /** Where it is; without it, the places of the first visit. */
  readonly layout?: Layout;
  /** Bodies of who is in it, besides the three of the first visit. */
  readonly metrics?: Readonly<Record<string, BodyMetrics>>;
  readonly staging: (values: Values) => Staging;
  readonly camera: StageCamera;
  /** What about it can be changed, by slider or in the address. */
  readonly sliders?: readonly Slider[];
}

export interface Slider {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly value: number;
}

export type Values = Readonly<Record<string, number>>;

const LEARNER_AT = { x: 1500, z: 650, yaw10: 1800 };
const SATO_AT = { x: 1500, z: -400, yaw10: 0 };

function pair(learner: Pose, sato: Pose, things: readonly EntityStaging[] = []): Staging {
  const face = { gazeX: SATO_AT.x, gazeY: 1590, gazeZ: SATO_AT.z + 90, gazeAt: 'face:sato' };
  const back = { gazeX: LEARNER_AT.x, gazeY: 1540, gazeZ: LEARNER_AT.z - 90, gazeAt: 'face:learner' };
  return sampleStaging([
    samplePerson('learner', LEARNER_AT, { ...learner, more: { ...face, ...learner.more } }),
    samplePerson('sato', SATO_AT, { ...sato, more: { ...back, ...sato.more } }),
  ], things);
}

const LEARNER = { id: 'learner', ...LEARNER_AT };

function offer(held: Parameters<typeof heldCard>[2], more: Partial<PersonStaging> = {}, pitch = 0): Staging {
  const { card, left, right } = heldCard('card.learner', LEARNER, held);
  return pair({ pitch, more, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) }, {}, [card]);
}

const SEEN = { y: 1150, forward: 420 } as const;
const AT_CARD: Partial<PersonStaging> = { gazeX: LEARNER_AT.x, gazeY: 1150, gazeZ: LEARNER_AT.z - 420, gazeAt: 'card.learner' };

function handShape(shape: HandShape): Staging {
  const put = (out: number): HandStagingPart => {
    const at = ofPerson(LEARNER_AT, out * (shape === 'open' ? 45 : 140), 380);
    return { x: Math.round(at.x), y: 1120, z: Math.round(at.z), shape, holds: '', spot: 0 };
  };
  return pair({ left: put(-1), right: put(1), more: { gazeX: LEARNER_AT.x, gazeY: 1120, gazeZ: LEARNER_AT.z - 400 } }, {});
}
type HandStagingPart = NonNullable<Pose['left']>;

function bow(pitch: number, more: Partial<PersonStaging> = {}): Staging {
  return pair({ pitch, more }, { pitch });
}

/** Satō offers; the learner's right hand has closed on the card, the left is on its way. */
function taking(): Staging {
  const sato = { id: 'sato', ...SATO_AT };
  const by = heldCard('card.sato', sato, { y: 1210, forward: 470, turn: 180 });
  const mine = heldCard('card.sato', { id: 'learner', ...LEARNER_AT }, { y: 1210, forward: 580 });
  const hands = { ...(mine.right === undefined ? {} : { right: mine.right }), left: { x: LEARNER_AT.x - 45, y: 1190, z: LEARNER_AT.z - 480, shape: 'open' as const } };
  return pair({ ...hands, more: AT_CARD }, { ...(by.left === undefined ? {} : { left: by.left }), ...(by.right === undefined ? {} : { right: by.right }), pitch: 8 }, [by.card]);
}

const EYES: StageCamera = { kind: 'eyes' };
const SIDE: StageCamera = { kind: 'side' };
const shapes = ['rest', 'open', 'pinch', 'hold', 'stop', 'gesture', 'lap'] as const;

function near(x: number, y: number, z: number, fovDeg = 26): StageCamera {
  return { kind: 'free', from: { x: LEARNER_AT.x + x, y: 1150 + y, z: LEARNER_AT.z - 420 + z }, at: { x: LEARNER_AT.x, y: 1130, z: LEARNER_AT.z - 400 }, fovDeg };
}

const DOORS: readonly EntityStaging[] = [
  sampleThing({ id: 'door.meeting', kind: 'door', x: 1800, z: 2000, yaw10: 1800, parent: 'wall', state: '60' }),
  sampleThing({ id: 'door.corridor', kind: 'door', x: 2600, z: 4000, yaw10: 0, parent: 'wall', state: '0' }),
  sampleThing({ id: 'door.entrance', kind: 'door', x: 0, z: 10_000, yaw10: 1800, parent: 'wall', state: '0' }),
  sampleThing({ id: 'clock', kind: 'clock', y: 2290, z: 4050, parent: 'wall', state: '8290' }),
];

/** Two people at the table, each other's cards before them on holders. */
function seated(): Staging {
  const learner = samplePerson('learner', { x: 150, z: 640, yaw10: 1800 }, { sit: 1, more: { gazeX: 150, gazeY: 1190, gazeZ: -560 } });
  const sato = samplePerson('sato', { x: 150, z: -640, yaw10: 0 }, { sit: 1, more: { gazeX: 150, gazeY: 1160, gazeZ: 560, expression: 'warm' } });
  return sampleStaging([learner, sato], [
    sampleThing({ id: 'holder.learner', kind: 'holder', x: 30, y: 704, z: 170, yaw10: 1800, state: 'closed' }),
    sampleThing({ id: 'card.sato', kind: 'card', x: 30, y: 712, z: 170, yaw10: 1800, parent: 'on:holder.learner' }),
    sampleThing({ id: 'holder.sato', kind: 'holder', x: 270, y: 704, z: -170, yaw10: 0, state: 'open' }),
    sampleThing({ id: 'card.learner', kind: 'card', x: 270, y: 712, z: -170, yaw10: 0, parent: 'on:holder.sato' }),
    sampleThing({ id: 'phone', kind: 'phone', x: 420, y: 700, z: 190, yaw10: 1800, state: 'ringing' }),
    sampleThing({ id: 'bag', kind: 'bag', x: 560, y: 0, z: 700, yaw10: 1800, parent: 'floor' }),
    ...DOORS,
  ]);
}

/** A card on its way off the table, in the hand or both. */
function lifted(hands: 'right' | 'both'): Staging {
  const at = { x: 150, z: 640, yaw10: 1800 };
  const { card, left, right } = heldCard('card.sato', { id: 'learner', ...at }, { y: 728, forward: 420, turn: 0, hands });
  const gaze = { gazeX: card.x, gazeY: card.y, gazeZ: card.z };
  return sampleStaging([samplePerson('learner', at, { sit: 1, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }), more: gaze })], [card, ...DOORS]);
}

/** Both faces of both cards, as they are read. */
function cardFaces(): Staging {
  const lay = (id: string, face: 'ja' | 'en', x: number, z: number): EntityStaging => sampleThing({ id, kind: 'card', x, y: 701, z, yaw10: 1800, face });
  return sampleStaging([], [lay('card.learner', 'ja', 100, 0), lay('card.own', 'en', 200, 0), lay('card.sato', 'ja', 100, 62), lay('card.other', 'en', 200, 62), ...DOORS]);
}

function lobby(): Staging {
  const learner = samplePerson('learner', { x: 0, z: 6500, yaw10: 1800 }, { more: { gazeX: 0, gazeY: 1500, gazeZ: 5000 } });
  const kimura = samplePerson('kimura', { x: 0, z: 4950, yaw10: 0 }, { more: { gazeX: 0, gazeY: 1540, gazeZ: 6400, expression: 'warm' } });
  return sampleStaging([learner, kimura], [
    ...DOORS,
    sampleThing({ id: 'coat', kind: 'coat', x: 0, y: 1000, z: 6400, parent: 'arm:learner' }),
    sampleThing({ id: 'bag', kind: 'bag', x: 250, y: 757, z: 6530, yaw10: 1800, parent: 'shoulder:learner' }),
  ], 'lobby');
}

/** The learner bows beside the mirror and looks into it. */
function dojo(pitch: number): Staging {
  const at = { x: 119_400, z: 800, yaw10: 1800 };
  return sampleStaging([
    samplePerson('learner', at, { pitch, more: { gazeX: 116_500, gazeY: 1150, gazeZ: 500 } }),
    samplePerson('sato', { x: 119_400, z: -1000, yaw10: 0 }, { pitch: 0 }),
  ], [], 'training');
}

const view = (from: readonly [number, number, number], at: readonly [number, number, number], fovDeg: number): StageCamera =>
  ({ kind: 'free', from: { x: from[0], y: from[1], z: from[2] }, at: { x: at[0], y: at[1], z: at[2] }, fovDeg });

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  'eyes-offer': { staging: () => offer({ ...SEEN, turn: 180 }), camera: EYES },
  'eyes-offer-look': { staging: () => offer({ ...SEEN, turn: 180 }, AT_CARD), camera: EYES },
  'eyes-upside': { staging: () => offer({ ...SEEN, turn: 0 }, AT_CARD), camera: EYES },
  'eyes-one-hand': { staging: () => offer({ ...SEEN, turn: 180, hands: 'right' }, AT_CARD), camera: EYES },
  'eyes-left-hand': { staging: () => offer({ ...SEEN, turn: 180, hands: 'left' }, AT_CARD), camera: EYES },
  'eyes-on-print': { staging: () => offer({ ...SEEN, turn: 180, spot: 2 }, AT_CARD), camera: EYES },
  'eyes-edge-of-print': { staging: () => offer({ ...SEEN, turn: 180, spot: 1 }, AT_CARD), camera: EYES },
  'eyes-tilted': { staging: () => offer({ ...SEEN, turn: 0, tilt10: 300 }, AT_CARD), camera: EYES },
  'eyes-bow-30': { staging: () => offer({ y: 1120, forward: 520, turn: 180 }, {}, 30), camera: EYES },
  'eyes-take': { staging: taking, camera: EYES },
  'eyes-read': { staging: () => offer({ y: 1180, forward: 330, turn: 0, tilt10: 350 }, { gazeX: LEARNER_AT.x, gazeY: 1180, gazeZ: LEARNER_AT.z - 330, gazeAt: 'card.learner' }), camera: EYES },
  'eyes-down': { staging: () => bow(0, { gazeX: LEARNER_AT.x, gazeY: 0, gazeZ: LEARNER_AT.z - 500 }), camera: EYES },
  'grip-front': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(180, 180, -420) },
  'grip-side': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(-520, 60, -40) },
  'grip-under': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(60, -330, -330) },
  'grip-top': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(0, 460, 60) },
  ...Object.fromEntries(shapes.map((shape) => [`hand-${shape}`, { staging: () => handShape(shape), camera: EYES }])),
  ...Object.fromEntries([0, 15, 30, 45].map((pitch) => [`bow-${pitch}`, { staging: () => bow(pitch), camera: SIDE }])),
  ...Object.fromEntries([0, 250, 600].map((stride) => [`walk-${stride}`, { staging: () => pair({ more: { stride, speedMmS: 1150 } }, {}), camera: SIDE }])),
  'sitting-down': { staging: () => sampleStaging([samplePerson('learner', { x: 150, z: 640, yaw10: 1800 }, { sit: 0.5 })], DOORS), camera: view([2300, 1000, 700], [150, 800, 600], 40) },
  'face-sato': { staging: () => bow(0), camera: { kind: 'free', from: { x: 1620, y: 1600, z: 600 }, at: { x: 1500, y: 1560, z: -150 }, fovDeg: 24 } },
  'room-meeting': { staging: () => sampleStaging([...bow(15).people], [...DOORS]), camera: view([2300, 1900, 1850], [-400, 850, -700], 62) },
  'room-meeting-door': { staging: () => sampleStaging([...bow(0).people], [...DOORS]), camera: view([-2300, 1600, -1700], [900, 900, 900], 62) },
  'room-lobby': { staging: lobby, camera: view([-2900, 1800, 9600], [500, 1000, 5000], 62) },
  'room-lobby-eyes': { staging: lobby, camera: EYES },
  'room-lobby-south': { staging: lobby, camera: view([2600, 1800, 4300], [-800, 900, 8500], 62) },
  'seated-eyes': { staging: seated, camera: EYES },
  'seated-side': { staging: seated, camera: SIDE },
  'seated-table': { staging: seated, camera: view([820, 1250, 60], [150, 700, 0], 44) },
  'lifted-eyes': { staging: () => lifted('both'), camera: EYES },
  'lifted-side': { staging: () => lifted('both'), camera: view([-420, 930, 420], [150, 715, 225], 26) },
  'lifted-low': { staging: () => lifted('right'), camera: view([700, 760, 120], [150, 715, 240], 24) },
  'card-faces': { staging: cardFaces, camera: view([150, 940, 33], [150, 700, 30], 42) },
  'face-kimura': { staging: lobby, camera: view([60, 1520, 5700], [0, 1440, 4950], 24) },
  'body-kimura': { staging: lobby, camera: view([1500, 1300, 5000], [0, 900, 4950], 50) },
  'body-learner': { staging: lobby, camera: view([-1300, 1300, 5400], [0, 950, 6500], 46) },
  'mirror-bow': { layout: trainingRoom, staging: () => dojo(30), camera: { kind: 'eyes' } },
  'mirror-side': { layout: trainingRoom, staging: () => dojo(30), camera: view([121_900, 1450, 900], [116_500, 1000, -150], 56) },
  ...PLACE_SUBJECTS,
  ...WARE_SUBJECTS,
  ...EVENING_SUBJECTS,
  ...ARRIVING_SUBJECTS,
  ...KANPAI_SUBJECTS,
  ...POURING_SUBJECTS,
  ...DECLINING_SUBJECTS,
  ...BUREIKO_SUBJECTS,
  ...LEAVING_SUBJECTS,
  'face-learner': { staging: () => bow(0), camera: { kind: 'counterpart', person: 'sato' } },
};
