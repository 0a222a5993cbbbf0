import { type Object3D, Quaternion, Vector3 } from 'three';
import type { EntityView } from '../view/frame-view';

const UP = new Vector3(0, 1, 0);
const axis = new Vector3();
const rise = new Quaternion();
const arm = new Vector3();

/** Puts an object where its thing is: turned by its yaw, its far edge (seen by the holder) raised by its tilt. */
export function placeThing(object: Object3D, thing: EntityView): void {
  object.quaternion.setFromAxisAngle(UP, thing.yaw);
  object.position.copy(thing.at);
  if (thing.tilt === 0) return;
  rise.setFromAxisAngle(axis.set(-Math.cos(thing.holderYaw), 0, Math.sin(thing.holderYaw)), thing.tilt);
  object.quaternion.premultiply(rise);
  // Held by an edge it turns about the fingers, not about its middle.
  if (thing.grips > 0) object.position.copy(thing.grip).add(arm.subVectors(thing.at, thing.grip).applyQuaternion(rise));
}
