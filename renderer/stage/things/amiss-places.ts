/** Where on its wearer a collar that stands up or a thread is, and where it is seen in the mirror. */
import { Vector3, type Quaternion } from 'three';
import { BONE, placeOf } from '../body/bones';
import { mirrorPlane } from '../place/mirror-plane';
import type { StageShared } from '../stage-context';
import type { EntityView } from '../view/entity-view';

/** From which joint, and where from there in the wearer's own frame (m): right, up, ahead. */
const AT = {
  collar: { bone: BONE.neck, offset: [0.052, -0.012, 0.05] },
  lint: { bone: BONE.upperChest, offset: [-0.095, -0.02, 0.125] },
} as const;
export type AmissKind = keyof typeof AT;

const UP = new Vector3(0, 1, 0);

export interface AmissPlace {
  readonly real: Vector3;
  readonly seen: Vector3;
  /** Which way the wearer faces. */
  readonly turned: Quaternion;
  yaw: number;
  hasMirror: boolean;
}

export function isAmissKind(kind: EntityView['kind']): kind is AmissKind {
  return Object.hasOwn(AT, kind);
}

/** Writes into `place`; false where there is nothing amiss to be seen. */
export function findAmiss({ view, poses, layout }: StageShared, thing: EntityView | undefined, place: AmissPlace): boolean {
  if (thing === undefined || !isAmissKind(thing.kind) || !thing.parent.startsWith('worn:') || thing.state === 'straight' || thing.room !== view.room) return false;
  const wearer = thing.parent.slice('worn:'.length);
  const pose = poses.get(wearer);
  const body = view.people.get(wearer);
  if (pose === undefined || body === undefined || body.room !== view.room) return false;
  const { bone, offset: [right, high, ahead] } = AT[thing.kind];
  place.yaw = body.yaw;
  place.turned.setFromAxisAngle(UP, body.yaw);
  place.real.set(-right, high, ahead).applyQuaternion(place.turned).add(placeOf(pose, bone));
  const mirror = layout.furniture.find((one) => one.kind === 'mirror' && one.room === view.room);
  const room = layout.rooms.find((one) => one.id === view.room);
  place.hasMirror = mirror !== undefined && room !== undefined;
  if (mirror !== undefined && room !== undefined) place.seen.set(2 * mirrorPlane(room, mirror) - place.real.x, place.real.y, place.real.z);
  return true;
}
