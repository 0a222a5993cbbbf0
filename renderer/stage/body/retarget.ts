/** From "this bone points there" to the turn of its joint, whose own axes rest as the file says. */
import { Quaternion, Vector3 } from 'three';
import { frameFrom } from './frame-from';

const rest = new Quaternion();
const now = new Quaternion();
const along = new Vector3();

/** Turn of a joint that rests turned as `resting`, whose bone rests along `restAlong` with `restHint` beside it. */
export function turnAlong(resting: Quaternion, restAlong: Vector3, restHint: Vector3, to: Vector3, hint: Vector3, out: Quaternion): Quaternion {
  frameFrom(restAlong, restHint, rest).invert();
  frameFrom(to, hint, now);
  return out.copy(now).multiply(rest).multiply(resting);
}

/** The part of a turn that goes round an axis (unit), rad, from -pi to pi. */
export function twistAbout(turn: Quaternion, axis: Vector3): number {
  const on = along.set(turn.x, turn.y, turn.z).dot(axis);
  const angle = 2 * Math.atan2(on, turn.w);
  return Math.atan2(Math.sin(angle), Math.cos(angle));
}
