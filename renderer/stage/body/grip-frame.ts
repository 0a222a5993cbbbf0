/** Which way a hand is turned, by its shape, what it holds and where its forearm comes from. */
import { Quaternion, Vector3 } from 'three';
import type { HandShape } from '../../../scenarios/body/staging';
import { PINCH_NORMAL } from '../hand/hand-shapes';
import { type BodyFrame, directionOf } from './body-frame';
import { frameFrom } from './frame-from';
import type { HandView } from './person-view';

interface Turned {
  /** Fingers, in the person's frame: outward (to the hand's own side), up, forward. */
  readonly along: readonly [number, number, number];
  /** Back of the hand. */
  readonly back: readonly [number, number, number];
  /** How far the hand follows its forearm rather than this direction. */
  readonly follow: number;
}

const TURNED: Readonly<Record<Exclude<HandShape, 'pinch'>, Turned>> = {
  rest: { along: [0.04, -1, 0.12], back: [1, 0, 0.25], follow: 0.5 },
  open: { along: [-0.1, 0.1, 0.98], back: [0.34, -0.93, 0.05], follow: 0.12 },
  hold: { along: [0.02, -1, 0.1], back: [1, 0, 0.1], follow: 0.6 },
  stop: { along: [-0.3, 0.12, 0.94], back: [0.45, 0.88, 0], follow: 0.4 },
  gesture: { along: [0.18, 0.12, 0.97], back: [0.62, -0.78, 0], follow: 0.5 },
  lap: { along: [-0.42, -0.12, 0.9], back: [0.25, 0.96, 0.12], follow: 0.25 },
};
/** A thing held in front (a folder, a coat) lies in the hands as a card does. */
const FLAT_HELD: ReadonlySet<string> = new Set(['card', 'holder', 'phone']);
/** Inward turn of a pinching hand against straight ahead, and its share of the forearm's direction. */
const PINCH_INWARD = 0.02;
const PINCH_FOLLOW = 0.35;

const along = new Vector3();
const back = new Vector3();
const normal = new Vector3();
const hanging = new Quaternion();

/** The pinch's own directions in the hand: the card's plane ahead of the thumb, and its normal. */
const GRIP_LOCAL = {
  right: gripLocal(1),
  left: gripLocal(-1),
};

function gripLocal(mirror: number): Quaternion {
  const nail = new Vector3(PINCH_NORMAL[0] * mirror, PINCH_NORMAL[1], PINCH_NORMAL[2]).normalize();
  return frameFrom(new Vector3(0, 0, 1), nail, new Quaternion()).invert();
}

/** `hangs`: 0 when the hand works in front, 1 when it is so low that an arm can only hang. */
export function gripFrame(shape: HandShape, hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, hangs: number, out: Quaternion): Quaternion {
  if (shape === 'pinch' || (shape === 'hold' && FLAT_HELD.has(hand.holds))) return pinchFrame(hand, frame, s, forearm, out);
  turnedFrame(TURNED[shape], frame, s, forearm, out);
  return hangs === 0 || shape === 'rest' || shape === 'lap' ? out : out.slerp(turnedFrame(TURNED.rest, frame, s, forearm, hanging), hangs);
}

function turnedFrame(turned: Turned, frame: BodyFrame, s: number, forearm: Vector3, out: Quaternion): Quaternion {
  directionOf(frame, turned.along[0] * s, turned.along[1], turned.along[2], along).normalize();
  along.lerp(normal.copy(forearm).normalize(), turned.follow);
  directionOf(frame, turned.back[0] * s, turned.back[1], turned.back[2], back);
  return frameFrom(along, back, out);
}

function pinchFrame(hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, out: Quaternion): Quaternion {
  directionOf(frame, 0, Math.cos(hand.tilt), -Math.sin(hand.tilt), normal);
  directionOf(frame, -Math.sin(PINCH_INWARD) * s, 0, Math.cos(PINCH_INWARD), along);
  along.lerp(back.copy(forearm).setY(0).normalize(), PINCH_FOLLOW);
  along.addScaledVector(normal, -along.dot(normal));
  return frameFrom(along, normal, out).multiply(s > 0 ? GRIP_LOCAL.left : GRIP_LOCAL.right);
}
