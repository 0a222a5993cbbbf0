import { Vector3 } from 'three';
import type { PersonView } from './person-view';

/** The person's own directions in the world, for one solving. */
export interface BodyFrame {
  readonly origin: Vector3;
  readonly forward: Vector3;
  /** To the person's own left. */
  readonly left: Vector3;
}

export function emptyFrame(): BodyFrame {
  return { origin: new Vector3(), forward: new Vector3(), left: new Vector3() };
}

export function frameOf(person: PersonView, out: BodyFrame): void {
  const sine = Math.sin(person.yaw);
  const cosine = Math.cos(person.yaw);
  out.origin.set(person.x, 0, person.z);
  out.forward.set(sine, 0, cosine);
  out.left.set(cosine, 0, -sine);
}

/** A point of the person's frame in the world. */
export function pointOf(frame: BodyFrame, left: number, up: number, forward: number, out: Vector3): Vector3 {
  return directionOf(frame, left, up, forward, out).add(frame.origin);
}

/** A direction of the person's frame in the world. */
export function directionOf(frame: BodyFrame, left: number, up: number, forward: number, out: Vector3): Vector3 {
  return out.set(0, up, 0).addScaledVector(frame.left, left).addScaledVector(frame.forward, forward);
}
