/** Fingers of one rig laid out in their hand's own frame: y along the hand, z out of the palm, the thumb's side +x (right) or -x (left). */
import { Quaternion, Vector3 } from 'three';
import { ARM, type BodySide, FINGER_JOINTS, type Finger, type Pose, armOf, fingerStart, placeOf, sign, turnOf } from '../body/bones';
import type { Rig } from '../body/rig';

const DEG = Math.PI / 180;
/** Last bone of a finger against the one before it, to the skin's end; and how thick the pad is, against that. */
export const TIP = { finger: { length: 1.14, pad: 0.3 }, thumb: { length: 0.79, pad: 0.38 } } as const;

export interface FingerPose {
  /** Turn of each joint against the one above. */
  readonly local: readonly Quaternion[];
  /** In the hand's frame. */
  readonly places: readonly Vector3[];
  readonly turns: readonly Quaternion[];
}

export function emptyFingerPose(): FingerPose {
  const quaternions = (): Quaternion[] => Array.from({ length: FINGER_JOINTS }, () => new Quaternion());
  return { local: quaternions(), places: Array.from({ length: FINGER_JOINTS }, () => new Vector3()), turns: quaternions() };
}

const X = new Vector3(1, 0, 0);
const Y = new Vector3(0, 1, 0);
const Z = new Vector3(0, 0, 1);
const bend = new Quaternion();
const ray = new Vector3();

/** +1 where the thumb's side is +x. */
export const thumbward = (side: BodySide): 1 | -1 => (side === 'left' ? -1 : 1);

/** Bends one finger's three joints about their hinges (degrees) and closes it up sideways. */
export function bendFinger(rig: Rig, side: BodySide, finger: Exclude<Finger, 'thumb'>, angles: readonly [number, number, number], together: number, out: FingerPose): void {
  const start = fingerStart(finger);
  const first = armOf(side) + ARM.fingers + start;
  ray.copy(Y).applyQuaternion(turnOf(rig.local, first));
  const fan = Math.atan2(ray.x, ray.y);
  angles.forEach((angle, i) => {
    const turn = out.local[start + i];
    if (turn === undefined) return;
    turn.copy(turnOf(rig.local, first + i));
    if (i === 0) turn.premultiply(bend.setFromAxisAngle(Z, fan * together));
    turn.multiply(bend.setFromAxisAngle(X, angle * DEG));
  });
}

/** Turns the thumb: first joint about hinge, length and across, then the two hinges (degrees). */
export function bendThumb(rig: Rig, side: BodySide, angles: readonly number[], out: FingerPose): void {
  const start = fingerStart('thumb');
  const first = armOf(side) + ARM.fingers + start;
  const s = sign(side);
  const [hinge = 0, along = 0, across = 0, second = 0, third = 0] = angles;
  out.local[start]?.copy(turnOf(rig.local, first)).multiply(bend.setFromAxisAngle(Y, s * along * DEG)).multiply(bend.setFromAxisAngle(Z, s * across * DEG)).multiply(bend.setFromAxisAngle(X, hinge * DEG));
  [second, third].forEach((angle, i) => out.local[start + i + 1]?.copy(turnOf(rig.local, first + i + 1)).multiply(bend.setFromAxisAngle(X, angle * DEG)));
}

/** Lays the first joints out in the hand's frame from their local turns. */
export function layOut(rig: Rig, side: BodySide, local: readonly Quaternion[], scale: number, places: readonly Vector3[], turns: readonly Quaternion[], joints = FINGER_JOINTS): void {
  const first = armOf(side) + ARM.fingers;
  for (let joint = 0; joint < joints; joint += 1) {
    const place = places[joint];
    const turn = turns[joint];
    const own = local[joint];
    if (place === undefined || turn === undefined || own === undefined) continue;
    place.copy(placeOf(rig.local, first + joint)).multiplyScalar(scale);
    turn.copy(own);
    if (joint % 3 === 0) continue;
    const above = turns[joint - 1];
    const from = places[joint - 1];
    if (above === undefined || from === undefined) continue;
    place.applyQuaternion(above).add(from);
    turn.premultiply(above);
  }
}

/** Length of a finger's last bone to the skin's end. */
export function tipLength(rig: Rig, side: BodySide, finger: Finger, scale: number): number {
  const last = placeOf(rig.local, armOf(side) + ARM.fingers + fingerStart(finger) + 2).length();
  return last * scale * (finger === 'thumb' ? TIP.thumb : TIP.finger).length;
}

/** The end of a finger. */
export function fingertip(pose: Pick<Pose, never> & { readonly places: readonly Vector3[]; readonly turns: readonly Quaternion[] }, finger: Finger, length: number, out: Vector3): Vector3 {
  const joint = fingerStart(finger) + 2;
  const turn = pose.turns[joint];
  const place = pose.places[joint];
  if (turn === undefined || place === undefined) throw new RangeError(`no finger ${finger}`);
  return out.copy(Y).multiplyScalar(length).applyQuaternion(turn).add(place);
}
