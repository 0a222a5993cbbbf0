/** Which way a hand is turned, by its grip, what it holds and where its forearm comes from. Hand frame: y along it, z out of the palm. */
import { Quaternion, Vector3 } from 'three';
import { supportedFrom } from '../../../scenarios/body/vessel-hold';
import type { Grip } from '../hand/grip-shares';
import type { SolvedGrip } from '../hand/solved-hand';
import { type BodyFrame, directionOf } from './body-frame';
import { frameFrom } from './frame-from';
import type { HandView } from './person-view';

interface Turned {
  /** Fingers, in the person's frame: outward (to the hand's own side), up, forward. */
  readonly along: readonly [number, number, number];
  readonly palm: readonly [number, number, number];
  /** How far the hand follows its forearm rather than this direction. */
  readonly follow: number;
  /** It follows the forearm's direction in the level, however steep that is. */
  readonly isLevel?: true;
}

type Held = 'pinch' | 'tray' | 'flat';
/** Hands on a vessel, turned as it leans. */
type OnVessel = 'bottle' | 'glass' | 'ochoko' | 'under' | 'cradle';
const TURNED: Readonly<Record<Exclude<Grip, Held | OnVessel>, Turned>> = {
  rest: { along: [0.0, -1, 0.12], palm: [-1, 0, -0.25], follow: 0.55 },
  open: { along: [0.02, 0.06, 0.98], palm: [-0.3, 0.94, -0.05], follow: 0.15 },
  round: { along: [0.02, -1, 0.1], palm: [-1, 0, -0.1], follow: 0.6 },
  clap: { along: [0.02, 0.74, 0.66], palm: [-1, 0, 0], follow: 0 },
  cover: { along: [-0.35, 0, 0.94], palm: [0, -1, 0], follow: 0.5, isLevel: true },
  stop: { along: [-0.3, 0.12, 0.94], palm: [-0.45, -0.88, 0], follow: 0.4 },
  gesture: { along: [0.18, 0.12, 0.97], palm: [-0.55, 0.83, 0], follow: 0.5 },
  lap: { along: [-0.42, -0.14, 0.9], palm: [-0.12, -0.98, -0.1], follow: 0.2 },
  fold: { along: [-0.8, -0.6, 0.02], palm: [0, -0.05, -1], follow: 0.1 },
};
/** Inward turn of a hand that holds something flat, against straight ahead, and its share of the forearm's direction. */
const HELD: Readonly<Record<Held, { readonly inward: number; readonly follow: number }>> = { pinch: { inward: 0.3, follow: 0.35 }, tray: { inward: 0.22, follow: 0.35 }, flat: { inward: 0.3, follow: 0.35 } };

/** Which way fingers about a vessel point, against straight ahead, and how far they follow the forearm: wrists bend little. */
const ABOUT: Readonly<Record<OnVessel, { readonly inward: number; readonly follow: number }>> = {
  bottle: { inward: 0.7, follow: 0.9 }, glass: { inward: 0.35, follow: 0.75 }, ochoko: { inward: 0.4, follow: 0.75 }, under: { inward: 0.9, follow: 0.5 }, cradle: { inward: 1, follow: 0.5 },
};

const along = new Vector3();
const axis = new Vector3();
const lean = new Vector3();
const ACROSS = 0.9;
const palm = new Vector3();
const normal = new Vector3();
const inPlane = new Vector3();
const hanging = new Quaternion();
/** From z-along, y-up axes to the hand's: y along, z out of the palm. */
const TO_HAND = new Quaternion(0, Math.SQRT1_2, Math.SQRT1_2, 0);

/** `hangs`: 0 when the hand works in front, 1 when it is so low that an arm can only hang. */
export function gripFrame(grip: Grip, solved: SolvedGrip, hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, hangs: number, out: Quaternion): Quaternion {
  if (grip === 'pinch' || grip === 'tray' || grip === 'flat') heldFrame(HELD[grip], solved, hand, frame, s, forearm, out);
  else if (isOnVessel(grip)) vesselFrame(grip, hand, frame, s, forearm, out);
  else turnedFrame(TURNED[grip], frame, s, forearm, out);
  return hangs === 0 || grip === 'rest' || grip === 'lap' || grip === 'fold' ? out : out.slerp(turnedFrame(TURNED.rest, frame, s, forearm, hanging), hangs);
}

const isOnVessel = (grip: Grip): grip is OnVessel => grip in ABOUT;

/** Closed about the axis with the thumb toward the mouth; beneath, the palm looks at the foot or the wall. */
function vesselFrame(grip: OnVessel, hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, out: Quaternion): Quaternion {
  const { inward, follow } = ABOUT[grip];
  directionOf(frame, 0, Math.cos(hand.tilt), -Math.sin(hand.tilt), axis);
  lean.copy(axis);
  if (grip === 'cradle') {
    const from = supportedFrom(hand.tilt);
    directionOf(frame, -from.left, -from.up, -from.forward, axis);
  }
  directionOf(frame, -Math.sin(inward) * s, 0, Math.cos(inward), along).lerp(inPlane.copy(forearm).normalize(), follow);
  // Fingers lie across what they hold.
  along.addScaledVector(axis, -along.dot(axis));
  if (grip === 'cradle') along.addScaledVector(lean, -along.dot(lean) * ACROSS);
  along.normalize();
  if (grip === 'under' || grip === 'cradle') palm.copy(axis);
  else palm.crossVectors(along, axis).multiplyScalar(s);
  return frameFrom(along, palm, out).multiply(TO_HAND);
}

function turnedFrame(turned: Turned, frame: BodyFrame, s: number, forearm: Vector3, out: Quaternion): Quaternion {
  directionOf(frame, turned.along[0] * s, turned.along[1], turned.along[2], along).normalize();
  normal.copy(forearm);
  if (turned.isLevel === true) normal.setY(0);
  along.lerp(normal.normalize(), turned.follow);
  directionOf(frame, turned.palm[0] * s, turned.palm[1], turned.palm[2], palm);
  return frameFrom(along, palm, out).multiply(TO_HAND);
}

/** The hand is turned so that what it holds lies as staged. */
function heldFrame(held: (typeof HELD)[Held], solved: SolvedGrip, hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, out: Quaternion): Quaternion {
  directionOf(frame, 0, Math.cos(hand.tilt), -Math.sin(hand.tilt), normal);
  directionOf(frame, -Math.sin(held.inward) * s, 0, Math.cos(held.inward), along);
  along.lerp(inPlane.copy(forearm).setY(0).normalize(), held.follow);
  along.addScaledVector(normal, -along.dot(normal));
  frameFrom(along, normal, out);
  return solved.plane === undefined ? out : out.multiply(solved.plane);
}
