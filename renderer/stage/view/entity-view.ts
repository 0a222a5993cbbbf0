/** A thing in the moment to be drawn, in metres and radians. Written in place. */
import { Vector3 } from 'three';
import type { EntityKind, EntityStaging } from '../../../scenarios/body/staging';
import type { CardFace } from '../../../scenarios/kernel/observation';

export interface EntityView {
  readonly id: string;
  kind: EntityKind;
  readonly at: Vector3;
  yaw: number;
  tilt: number;
  face: CardFace;
  parent: string;
  room: string;
  state: string;
  /** What it holds, ml; things that hold nothing have nought. */
  fillMl: number;
  foamMl: number;
  /** Direction of whoever holds it: the far edge is the one in this direction. */
  holderYaw: number;
  held: boolean;
  /** Middle of the pinch points on it, and how many there are. */
  readonly grip: Vector3;
  grips: number;
}

const MM = 0.001;
const RAD10 = Math.PI / 1800;

export function mix(from: number, to: number, alpha: number): number {
  return from + (to - from) * alpha;
}

/** From one angle to another (0.1 degree) the short way, in rad. */
export function mixAngle(from10: number, to10: number, alpha: number): number {
  const turn = ((((to10 - from10) % 3600) + 5400) % 3600) - 1800;
  return (from10 + turn * alpha) * RAD10;
}

export function writeEntity(view: EntityView, from: EntityStaging, to: EntityStaging, alpha: number): void {
  view.kind = to.kind;
  view.at.set(mix(from.x, to.x, alpha), mix(from.y, to.y, alpha), mix(from.z, to.z, alpha)).multiplyScalar(MM);
  view.yaw = mixAngle(from.yaw10, to.yaw10, alpha);
  view.tilt = mixAngle(from.tilt10, to.tilt10, alpha);
  view.face = to.face;
  view.parent = to.parent;
  view.room = to.room;
  view.state = to.state;
  view.fillMl = mix(from.fillMl ?? 0, to.fillMl ?? 0, alpha);
  view.foamMl = mix(from.foamMl ?? 0, to.foamMl ?? 0, alpha);
  view.held = to.parent.startsWith('hand:');
  view.grips = 0;
  if (!view.held) view.holderYaw = view.yaw;
}
