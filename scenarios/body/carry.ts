/** Things in hands: they follow the carry point at a human speed, the holder as a tray under the card. */
import { DEG, wrapRad } from '../kernel/trig';
import { fromFrame, toFrame } from './geometry';
import { armMm, landmarks } from './landmarks';
import { leaderOf } from './handover';
import { PARTED_MM } from './grip-points';
import { parentOf } from './parent';
import { heldBack, leanVessel, vesselPoint } from './carry-vessel';
import { nameOf } from './rims';
import { TURN_PER_STEP, follow, isRide } from './zones';
import { SIDES, type Body, type Entity, type World } from './world';

const MOST_MM_PER_STEP = 16;
const EASE = 0.22;
const TRAY_GAP_MM = 12;
/** What is read is not tipped off the hands. */
const LEAST_TILT = -60 * DEG;
/** Pushing the hands sideways gives the card a lawful yaw of up to 20 deg, past a dead band. */
const LAWFUL_YAW = 20 * DEG;
const LAWFUL_FROM_MM = 60;
const LAWFUL_TO_MM = 260;

/** The carry point in the world, no further than the arms reach. */
export function carryPoint(body: Body): { x: number; y: number; z: number } {
  const marks = landmarks(body);
  const reach = armMm(body) * 0.95;
  let side = body.carrySide;
  let up = body.carryUp - marks.shoulderY;
  let forward = Math.max(110, body.carryForward) - marks.shoulderForward;
  const far = Math.sqrt(side * side + up * up + forward * forward);
  if (far > reach) {
    side *= reach / far;
    up *= reach / far;
    forward *= reach / far;
  }
  const at = fromFrame(body, side, forward + marks.shoulderForward);
  return { x: at.x, y: up + marks.shoulderY, z: at.z };
}

export function lawfulYaw(side: number): number {
  const past = Math.max(0, Math.min(1, (Math.abs(side) - LAWFUL_FROM_MM) / (LAWFUL_TO_MM - LAWFUL_FROM_MM)));
  return (side > 0 ? -1 : 1) * past * LAWFUL_YAW;
}

export function heldBy(world: World, body: Body): Entity[] {
  const held: Entity[] = [];
  for (const id of [body.hands.left.holds, body.hands.right.holds]) {
    const thing = id === '' ? undefined : world.entities.get(id);
    if (thing !== undefined && !held.includes(thing)) held.push(thing);
  }
  return held;
}

/** Hands, and what they hold, go along when the body walks or turns; whatever else they do is on top of that. */
export function rideAlong(world: World, body: Body, from: { readonly x: number; readonly z: number; readonly yaw: number }): void {
  if (from.x === body.x && from.z === body.z && from.yaw === body.yaw) return;
  const led = heldBy(world, body).filter((thing) => leaderOf(world, thing) === body);
  for (const one of [...SIDES.map((side) => body.hands[side]), ...led]) {
    const { side, forward } = toFrame(from, one);
    const at = fromFrame(body, side, forward);
    one.x = at.x;
    one.z = at.z;
  }
}

export function stepThings(world: World): void {
  const riding: Entity[] = [];
  for (const thing of world.entities.values()) {
    const parent = parentOf(thing.parent);
    if (parent.kind === '') continue;
    const body = parent.kind === 'hand' ? world.people.get(parent.id) : undefined;
    if (body === undefined) follow(world, thing, parent);
    else carryOne(world, body, thing);
    if (isRide(parent)) riding.push(thing);
  }
  // What lies in or on a carried holder rides with it in the same step.
  for (const thing of riding) follow(world, thing, parentOf(thing.parent));
}

function carryOne(world: World, body: Body, thing: Entity): void {
  const at = carryPoint(body);
  const others = heldBy(world, body).filter((one) => one !== thing);
  let down = 0;
  let side = 0;
  if (others.length > 0) {
    const [other] = others;
    const isTray = body.apart < PARTED_MM && (thing.kind === 'holder' ? other?.kind === 'card' : thing.kind === 'card' && other?.kind === 'holder');
    if (isTray) down = thing.kind === 'holder' ? TRAY_GAP_MM : 0;
    else side = (body.hands.left.holds === thing.id ? -1 : 1) * (body.apart < PARTED_MM ? 150 : body.apart / 2);
  }
  const goal = fromFrame({ x: at.x, z: at.z, yaw: body.yaw }, side, 0);
  const vessel = nameOf(thing);
  const wanted = { x: goal.x, y: at.y - down, z: goal.z };
  const to = deliverPoint(world, body, thing) ?? (vessel === undefined ? wanted : heldBack(body, thing, vesselPoint(world, body, thing, vessel, wanted)));
  approach(thing, to);
  thing.room = body.room;
  turnOn(world, body, thing);
  if (vessel !== undefined) {
    leanVessel(world, body, thing, vessel);
    return;
  }
  thing.yaw = wrapRad(body.yaw + thing.turn + (thing.kind === 'card' ? lawfulYaw(body.carrySide) : 0));
  thing.tilt = Math.max(LEAST_TILT, body.readTilt);
}

function turnOn(world: World, body: Body, thing: Entity): void {
  const left = thing.wantTurn - thing.turn;
  if (left !== 0) {
    thing.turnFrom ??= thing.turn;
    thing.turn += Math.max(-TURN_PER_STEP, Math.min(TURN_PER_STEP, left));
  } else if (thing.turnFrom !== undefined) {
    const from = thing.turnFrom;
    thing.turnFrom = undefined;
    if (thing.kind === 'card') {
      world.observe({ type: 'card.turned', by: body.id, object: thing.id, fromYaw10: tenths(from), toYaw10: tenths(thing.turn) });
    }
  }
}

function tenths(rad: number): number {
  return Math.round((rad / DEG) * 10);
}

/** Where a hand is taking a thing to let it go, if it is. */
function deliverPoint(world: World, body: Body, thing: Entity): { x: number; y: number; z: number } | undefined {
  for (const hand of [body.hands.left, body.hands.right]) {
    if (hand.holds === thing.id && hand.task.kind === 'set-down') return hand.task;
    if (hand.holds === thing.id && hand.task.kind === 'deliver') {
      const under = world.entities.get(hand.task.to);
      if (under !== undefined) return { x: under.x, y: under.y + 12, z: under.z };
    }
  }
  return undefined;
}

/** `goesOn`: how far the way goes on past `to` (mm), so that nothing slows down there. */
export function approach(thing: { x: number; y: number; z: number }, to: { x: number; y: number; z: number }, most = MOST_MM_PER_STEP, goesOn = 0): void {
  const dx = to.x - thing.x;
  const dy = to.y - thing.y;
  const dz = to.z - thing.z;
  const left = Math.sqrt(dx * dx + dy * dy + dz * dz);
  if (left < 0.5) return;
  const pace = Math.min(most, Math.max(0.6, (left + goesOn) * EASE)) / left;
  const part = Math.min(1, pace);
  thing.x += dx * part;
  thing.y += dy * part;
  thing.z += dz * part;
}
