/** Vessels in hands: at what height, how they lean, how a glass finds the lips, a bottle the glass, and a glass its neighbour. */
import { DEG, PI, wrapRad } from '../kernel/trig';
import { distance, footprint, inside } from './geometry';
import { isSurface } from './layout';
import { gripPoint } from './grip-points';
import { footForMouth, heightOf, holderOf, isDrinkable, isPourer, lipOf, lipsOf, mouthRadius, nameOf, rimOf } from './rims';
import { isDrunkFrom } from './minding';
import { farthestMm, limited, withinReach } from './reach';
import type { Point3 } from './vessel-hold';
import type { VesselName } from './vessels';
import { SIDES, type Body, type Entity, type World } from './world';

/** A hand that carries is about a vessel's middle: its foot hangs so much lower. */
export const FOOT_BELOW_MM = 20;
const LEAN_PER_STEP = 2.2 * DEG;
/** Leaning toward oneself, a glass is on its way to the lips: from here on, and there by the second. */
const TO_LIPS_FROM = 3 * DEG;
const AT_LIPS_BY = 14 * DEG;
const MOST_DRUNK = 92 * DEG;
/** Held farther out than this, it is only being tilted. */
const NEAR_LIPS_MM = 340;
/** Leaning away, a bottle's mouth finds a glass within this; the eye does that, not the will. */
const AIM_FROM = 25 * DEG;
const AIM_MM = 190;
const OVER_TABLE_MM = 3;
const BEFORE_TABLE_MM = 350;
/** A practised hand keeps a bottle's mouth so far above the rim. */
const POUR_GAP_MM = 22;

/** Where the foot of a held vessel goes. */
export function vesselPoint(world: World, body: Body, thing: Entity, name: VesselName, carry: Point3): Point3 {
  const free = { x: carry.x, y: carry.y - FOOT_BELOW_MM, z: carry.z };
  const other = body.meets === '' ? undefined : world.entities.get(body.meets);
  if (other !== undefined) {
    const met = isPourer(thing) ? isDrunkFrom(other) ? undefined : pouring(world, body, thing, name, other) : meeting(world, name, free, other);
    if (met !== undefined && withinReach(body, met)) return overTable(world, body, thing, name, met);
  }
  // Nobody drinks from a glass that is being turned over.
  const isTurned = thing.face === 'en' || thing.tilt > MOST_DRUNK;
  const tilt = isTurned || (isDrinkable(thing) && body.carryForward > NEAR_LIPS_MM) ? 0 : Math.max(0, thing.tilt);
  const share = isDrinkable(thing) ? Math.min(1, Math.max(0, (tilt - TO_LIPS_FROM) / (AT_LIPS_BY - TO_LIPS_FROM))) : 0;
  const high = share > 0 ? mixed(free, footForMouth(name, lipsOf(body), body.yaw, thing.tilt), share) : free;
  return overTable(world, body, thing, name, aimed(world, thing, name, high));
}

/** The eye's help takes a bottle no farther than the hand that holds it can be; a hand that supports it comes along as far as it can. */
export function heldBack(body: Body, thing: Entity, to: Point3): Point3 {
  if (!isPourer(thing)) return to;
  const side = body.hands.right.holds === thing.id ? 'right' : 'left';
  const grip = gripPoint({ ...thing, ...to }, body, side, body.hands[side].spot);
  const { x, y, z } = limited(body, side, grip, farthestMm(body));
  return { x: to.x + x - grip.x, y: to.y + y - grip.y, z: to.z + z - grip.z };
}

export function leanVessel(world: World, body: Body, thing: Entity, name: VesselName): void {
  thing.yaw = wrapRad(body.yaw + thing.turn);
  const wanted = thing.face === 'en' ? PI : leans(body, thing) ? body.readTilt : 0;
  thing.tilt += Math.max(-LEAN_PER_STEP, Math.min(LEAN_PER_STEP, wanted - thing.tilt));
  thing.y = overTable(world, body, thing, name, thing).y;
}

/** Of a bottle and a glass in two hands, the bottle leans away and the glass toward oneself. What is being put down stands up. */
function leans(body: Body, thing: Entity): boolean {
  const hands = SIDES.map((side) => body.hands[side]);
  if (hands.some((hand) => hand.holds === thing.id && hand.task.kind === 'set-down')) return false;
  const isAlone = hands.every((hand) => hand.holds === '' || hand.holds === thing.id);
  return isAlone || (isPourer(thing) ? body.readTilt < 0 : body.readTilt > 0);
}

function mixed(from: Point3, to: Point3, share: number): Point3 {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, z: from.z + (to.z - from.z) * share };
}

/** Neither foot nor lip goes into a table. */
function overTable(world: World, body: Body, thing: Entity, name: VesselName, at: Point3): Point3 {
  const table = tableNear(world, body.room, at);
  const lip = thing.tilt === 0 ? heightOf(name) : lipOf(world, { ...thing, x: at.x, y: at.y, z: at.z }, name).y - at.y;
  const least = table + OVER_TABLE_MM - Math.min(0, lip);
  const isSetDown = SIDES.some((side) => body.hands[side].holds === thing.id && body.hands[side].task.kind === 'set-down');
  return isSetDown || at.y >= least ? { x: at.x, y: at.y, z: at.z } : { x: at.x, y: least, z: at.z };
}

/** Height of the table over which, or close before which, a point is: nobody drinks under it. */
function tableNear(world: World, room: string, at: Point3): number {
  const found = world.layout.furniture.find((one) => one.room === room && isSurface(one.kind) && inside(footprint(one, BEFORE_TABLE_MM), at));
  return found?.heightMm ?? 0;
}

/** Moved so that what runs out falls into the glass that is meant. */
function aimed(world: World, thing: Entity, name: VesselName, at: Point3): Point3 {
  if (!isPourer(thing) || thing.tilt > -AIM_FROM) return at;
  const lip = lipOf(world, { ...thing, x: at.x, y: at.y, z: at.z }, name);
  let best: Point3 | undefined;
  let near = AIM_MM;
  for (const one of world.entities.values()) {
    const into = isDrinkable(one) && one.room === thing.room ? nameOf(one) : undefined;
    if (into === undefined) continue;
    const rim = rimOf(world, one, into);
    if (distance(rim, lip) < near) {
      near = distance(rim, lip);
      best = rim;
    }
  }
  return best === undefined ? at : { x: at.x + best.x - lip.x, y: at.y, z: at.z + best.z - lip.z };
}

/** A glass that goes to meet another one stops where the two touch. */
function meeting(world: World, name: VesselName, free: Point3, other: Entity): Point3 | undefined {
  const theirs = holderOf(world, other) === undefined ? undefined : nameOf(other);
  if (theirs === undefined) return undefined;
  const apart = Math.max(1, distance(free, other));
  const gap = mouthRadius(name) + mouthRadius(theirs);
  const share = Math.max(0, apart - gap) / apart;
  return { x: free.x + (other.x - free.x) * share, y: free.y, z: free.z + (other.z - free.z) * share };
}

/** A bottle that goes to fill a glass: its mouth over the glass's, however it leans. */
function pouring(world: World, body: Body, thing: Entity, name: VesselName, glass: Entity): Point3 | undefined {
  const into = nameOf(glass);
  if (into === undefined) return undefined;
  const rim = rimOf(world, glass, into);
  const lip = lipOf(world, thing, name);
  const mouth = rimOf(world, thing, name);
  return footForMouth(name, { x: rim.x + mouth.x - lip.x, y: rim.y + POUR_GAP_MM + mouth.y - lip.y, z: rim.z + mouth.z - lip.z }, body.yaw, thing.tilt);
}
