import { type Object3D, Quaternion, Vector3 } from 'three';
import { HOLDABLE } from '../../../scenarios/body/vessel-hold';
import { vesselOf } from '../../../scenarios/body/vessels';
import type { EntityView } from '../view/entity-view';

const MM = 0.001;
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
  else if (thing.face === 'en') standOnMouth(object, thing);
}

/** A glass that was turned over stands where the hand that turned it was: about the same point. */
function standOnMouth(object: Object3D, thing: EntityView): void {
  const name = vesselOf(thing.kind, thing.state);
  if (name === undefined) return;
  const up = HOLDABLE[name].holdMm * MM;
  object.position.y += up;
  object.position.add(arm.set(0, -up, 0).applyQuaternion(rise));
}
