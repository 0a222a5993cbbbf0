/** What can be looked at by itself. */
import type { EntityStaging, HandShape, PersonStaging, Staging } from '../../scenarios/body/staging';
import type { StageCamera } from '../stage/stage-props';
import { ofPerson, samplePerson, type Pose } from './sample-people';
import { heldCard, sampleStaging } from './sample-things';

export interface Subject {
  readonly staging: () => Staging;
  readonly camera: StageCamera;
}

const LEARNER_AT = { x: 1500, z: 650, yaw10: 1800 };
const SATO_AT = { x: 1500, z: -150, yaw10: 0 };

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

function bow(pitch: number): Staging {
  return pair({ pitch }, { pitch });
}

const EYES: StageCamera = { kind: 'eyes' };
const SIDE: StageCamera = { kind: 'side' };
const shapes = ['rest', 'open', 'pinch', 'hold', 'stop', 'gesture', 'lap'] as const;

function near(x: number, y: number, z: number, fovDeg = 26): StageCamera {
  return { kind: 'free', from: { x: LEARNER_AT.x + x, y: 1150 + y, z: LEARNER_AT.z - 420 + z }, at: { x: LEARNER_AT.x, y: 1130, z: LEARNER_AT.z - 400 }, fovDeg };
}

export const SUBJECTS: Readonly<Record<string, Subject>> = {
  'eyes-offer': { staging: () => offer({ ...SEEN, turn: 180 }), camera: EYES },
  'eyes-offer-look': { staging: () => offer({ ...SEEN, turn: 180 }, AT_CARD), camera: EYES },
  'eyes-upside': { staging: () => offer({ ...SEEN, turn: 0 }, AT_CARD), camera: EYES },
  'eyes-one-hand': { staging: () => offer({ ...SEEN, turn: 180, hands: 'right' }, AT_CARD), camera: EYES },
  'eyes-on-print': { staging: () => offer({ ...SEEN, turn: 180, spot: 2 }, AT_CARD), camera: EYES },
  'eyes-edge-of-print': { staging: () => offer({ ...SEEN, turn: 180, spot: 1 }, AT_CARD), camera: EYES },
  'eyes-tilted': { staging: () => offer({ ...SEEN, turn: 0, tilt10: 300 }, AT_CARD), camera: EYES },
  'grip-front': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(180, 180, -420) },
  'grip-side': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(-520, 60, -40) },
  'grip-under': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(60, -330, -330) },
  'grip-top': { staging: () => offer({ ...SEEN, turn: 180 }), camera: near(0, 460, 60) },
  ...Object.fromEntries(shapes.map((shape) => [`hand-${shape}`, { staging: () => handShape(shape), camera: EYES }])),
  ...Object.fromEntries([0, 15, 30, 45].map((pitch) => [`bow-${pitch}`, { staging: () => bow(pitch), camera: SIDE }])),
  'face-sato': { staging: () => bow(0), camera: { kind: 'free', from: { x: 1620, y: 1600, z: 600 }, at: { x: 1500, y: 1560, z: -150 }, fovDeg: 24 } },
  'face-learner': { staging: () => bow(0), camera: { kind: 'counterpart', person: 'sato' } },
};
