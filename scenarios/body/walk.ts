/** Walking, turning, sitting down and standing up. A body never passes through furniture and never leaves its room. */
import { DEG, cos, sin, wrapRad } from '../kernel/trig';
import { distance, footprint, fromFrame, inside, solids, yawToward, type Point } from './geometry';
import type { Spot } from './layout';
import { liesNear, watchFeet } from './floor';
import { SEATED, sittingAt, type Sitting } from './sitting';
import { barWays, corners, GIRTH_MM } from './way';
import { person, type Body, type World } from './world';

const WALK_MM_PER_STEP = 1150 / 60;
const TURN_PER_STEP = (200 / 60) * DEG;
const DRIVE_TURN_PER_STEP = (90 / 60) * DEG;
const SEATED_TURN_PER_STEP = (45 / 60) * DEG;
const SEATED_TURN = 35 * DEG;
/** Closest that two torsos come. */
const PERSONAL_MM = 450;
/** Hips settle this fast when the way of sitting changes. */
const SETTLE_MM_PER_STEP = 3;
/** Whoever has waited this long squeezes past. */
const PATIENT_STEPS = 60;
const SQUEEZE_MM = 260;
/** After this long a walk to somewhere is given up. */
const GIVE_UP_STEPS = 240;
/** Whoever wants to stand within furniture tries so much nearer at a time. */
const BACK_MM = 10;
/** Ways round somebody, from the way straight on. */
const ROUND = [40 * DEG, 75 * DEG, 100 * DEG] as const;
/** Speed below which a person counts as standing still. */
const STILL_MM_PER_STEP = 0.5;

/** As near to a point as anybody can stand, on the way to it: within furniture nobody arrives, however long they try. */
function standable(world: World, body: Body, at: Point): Point {
  const rects = solids(world.layout, body.room).map((thing) => footprint(thing, GIRTH_MM));
  const way = distance(body, at);
  for (let back = 0; back < way; back += BACK_MM) {
    const point = { x: at.x + ((body.x - at.x) * back) / way, z: at.z + ((body.z - at.z) * back) / way };
    if (!rects.some((rect) => inside(rect, point))) return point;
  }
  return { x: body.x, z: body.z };
}

/** Sends a body to a spot, round the furniture; it ends up facing as the spot says. */
export function walkTo(world: World, body: Body, wanted: { x: number; z: number; yaw: number }, spot = ''): void {
  const target = spot === '' ? { ...wanted, ...standable(world, body, wanted) } : wanted;
  body.path = [...corners(world, body, target).map((at) => ({ ...at, yaw: Number.NaN })), target];
  body.pathSpot = spot;
  body.stuckSteps = 0;
  if (body.posture === 'sit') body.wantPosture = 'stand';
}

export function walkToSpot(world: World, body: Body, spot: Spot): void {
  walkTo(world, body, { x: spot.x, z: spot.z, yaw: (spot.yaw10 / 10) * DEG }, spot.id);
}

function nearestOther(world: World, body: Body): number {
  let near = 10_000;
  for (const other of world.people.values()) {
    if (other !== body && other.room === body.room) near = Math.min(near, distance(body, other));
  }
  return near;
}

/** Moves the feet by one step; true while moving. */
function moveFeet(world: World, body: Body, dx: number, dz: number, slides = true): boolean {
  const room = world.layout.rooms.find((one) => one.id === body.room);
  const to = { x: body.x + dx, z: body.z + dz };
  const apart = body.stuckSteps > PATIENT_STEPS ? SQUEEZE_MM : PERSONAL_MM;
  const blocked = (at: Point): boolean => {
    if (room !== undefined && (at.x < room.x0 + 250 || at.x > room.x1 - 250 || at.z < room.z0 + 250 || at.z > room.z1 - 250)) return true;
    for (const thing of solids(world.layout, body.room)) {
      const rect = footprint(thing, GIRTH_MM - 10);
      if (inside(rect, at) && !inside(rect, body)) return true;
    }
    for (const other of world.people.values()) {
      if (other === body || other.room !== body.room) continue;
      if (distance(at, other) < apart && distance(at, other) < distance(body, other)) return true;
    }
    return false;
  };
  // Sliding along an edge: try both axes, then each alone.
  for (const at of slides ? [to, { x: to.x, z: body.z }, { x: body.x, z: to.z }] : [to]) {
    if ((at.x !== body.x || at.z !== body.z) && !blocked(at)) {
      const moved = distance(body, at);
      body.x = at.x;
      body.z = at.z;
      body.speed = moved;
      body.stride = (body.stride + moved / 1400) % 1;
      return true;
    }
  }
  return false;
}

/** Straight on if that is free, else round whoever stands there, on one side for as long as that goes. */
function goToward(world: World, body: Body, heading: number, pace: number): boolean {
  const go = (yaw: number, slides = false): boolean => moveFeet(world, body, sin(yaw) * pace, cos(yaw) * pace, slides);
  if (go(heading)) return true;
  body.stuckSteps += 1;
  for (const side of [body.passSide, -body.passSide] as const) {
    for (const angle of ROUND) {
      if (!go(heading + side * angle)) continue;
      body.passSide = side > 0 ? 1 : -1;
      return true;
    }
  }
  return go(heading, true);
}

function followPath(world: World, body: Body): boolean {
  const next = body.path[0];
  if (next === undefined) return false;
  const left = distance(body, next);
  const last = body.path.length === 1;
  if (left > 1) {
    const heading = yawToward(body, next);
    // A short shuffle keeps the way one faces; a real walk turns into it first.
    if (left > 350) turnToward(body, heading, TURN_PER_STEP);
    const pace = Math.min(left, last ? Math.max(3, Math.min(WALK_MM_PER_STEP, left * 0.12)) : WALK_MM_PER_STEP);
    const slow = left > 350 && Math.abs(wrapRad(heading - body.yaw)) > 60 * DEG ? 0.25 : 1;
    if (goToward(world, body, heading, pace * slow)) return true;
    if (body.stuckSteps > GIVE_UP_STEPS) body.path = [];
    return false;
  }
  if (last && !Number.isNaN(next.yaw) && !turnToward(body, next.yaw, TURN_PER_STEP)) return true;
  body.path = body.path.slice(1);
  return body.path.length > 0;
}

/** Turns at most `most` rad; true when facing there. */
export function turnToward(body: Body, yaw: number, most: number): boolean {
  const error = wrapRad(yaw - body.yaw);
  body.yaw = wrapRad(body.yaw + Math.max(-most, Math.min(most, error)));
  return Math.abs(error) <= most;
}

/** Knees and all, toward whoever sits beside one; farther round one has to rise. */
function turnSeated(world: World, body: Body): void {
  const seat = world.layout.spots.find(({ id }) => id === body.seat);
  if (seat === undefined) return;
  const off = (yaw: number): number => Math.abs(wrapRad(yaw - (seat.yaw10 / 10) * DEG));
  const next = wrapRad(body.yaw + body.driveTurn * SEATED_TURN_PER_STEP);
  if (off(next) <= SEATED_TURN || off(next) < off(body.yaw)) body.yaw = next;
}

export function stepFeet(world: World, body: Body): void {
  body.speed = 0;
  stepPosture(world, body);
  let moving = false;
  const steered = body.driveX !== 0 || body.driveZ !== 0;
  if (body.sit === 0) {
    if (steered) {
      body.path = [];
      const aim = fromFrame({ x: 0, z: 0, yaw: body.yaw }, body.driveX, body.driveZ);
      // Forward and sideways at once is no faster than either.
      const pace = WALK_MM_PER_STEP / Math.max(1, Math.sqrt(aim.x * aim.x + aim.z * aim.z));
      moving = moveFeet(world, body, aim.x * pace, aim.z * pace);
    } else moving = followPath(world, body);
    if (body.driveTurn !== 0) body.yaw = wrapRad(body.yaw + body.driveTurn * DRIVE_TURN_PER_STEP);
  } else if (body.sit === 1 && body.driveTurn !== 0) turnSeated(world, body);
  body.stillSteps = body.speed > STILL_MM_PER_STEP ? 0 : Math.min(600, body.stillSteps + 1);
  if (moving) watchFeet(world, body);
  if (moving && !body.walking) {
    body.walking = true;
    body.walkFromX = body.x;
    body.walkFromZ = body.z;
    body.walkFromNear = nearestOther(world, body);
    world.observe({ type: 'walk.began', by: body.id });
  }
  // A breath of standing still ends a walk, so that a pause of one frame does not cut it in two.
  if (body.walking && !moving && body.stillSteps >= 6 && body.path.length === 0) {
    body.walking = false;
    const near = nearestOther(world, body);
    world.observe({
      type: 'walk.ended', by: body.id, movedMm: Math.round(distance(body, { x: body.walkFromX, z: body.walkFromZ })),
      awayMm: Math.round(near - body.walkFromNear), at: body.pathSpot,
    });
    body.pathSpot = '';
  }
}

function stepPosture(world: World, body: Body): void {
  if (body.wantPosture !== body.posture) {
    if (body.wantPosture === 'sit') {
      const seat = seatNear(world, body);
      const kneels = seat === undefined && liesNear(world, body);
      if ((seat === undefined && !kneels) || body.path.length > 0 || body.walking) {
        if (seat === undefined && !kneels) body.wantPosture = 'stand';
        return;
      }
      body.seat = seat?.id ?? '';
      body.sitting = seat === undefined ? 'seiza' : wayOf(world, body, seat);
      body.seatMm = SEATED[body.sitting].hipMm;
    }
    body.posture = body.wantPosture;
    world.observe({ type: 'posture.began', by: body.id, posture: body.posture });
  }
  const goal = body.posture === 'sit' ? 1 : 0;
  if (body.sit === goal) {
    if (goal === 1) resettle(body);
    return;
  }
  const isFirst = goal === 1 && body.sit === 0;
  const perStep = 1 / SEATED[body.sitting].steps;
  body.sit = goal > body.sit ? Math.min(1, body.sit + perStep) : Math.max(0, body.sit - perStep);
  if (isFirst) barWays(world, body);
  if (body.sit === goal) {
    if (goal === 0) {
      body.seat = '';
      body.wantSitting = undefined;
    }
    world.observe({ type: 'posture.changed', by: body.id, posture: body.posture, ...(body.seat === '' ? {} : { seat: body.seat }) });
  }
}

/** A cushion can be sat on in any way but a chair's, the well's only where there is one. */
function wayOf(world: World, body: Body, seat: Spot): Sitting {
  const usual = sittingAt(world.layout, seat.seat ?? '');
  const asked = body.wantSitting;
  return asked === undefined || asked === 'chair' || usual === 'chair' || (asked === 'well' && usual !== 'well') ? usual : asked;
}

/** Who sits on the floor may change how. */
function resettle(body: Body): void {
  if (body.wantSitting !== undefined && body.wantSitting !== 'chair' && body.sitting !== 'chair') body.sitting = body.wantSitting;
  const left = SEATED[body.sitting].hipMm - body.seatMm;
  body.seatMm += Math.max(-SETTLE_MM_PER_STEP, Math.min(SETTLE_MM_PER_STEP, left));
}

/** The chair beside which a body stands, within an arm's length. */
export function seatNear(world: World, body: Body): Spot | undefined {
  return world.layout.spots.find((spot) => spot.seat !== undefined && spot.room === body.room && distance(spot, body) < 420
    && ![...world.people.values()].some((other) => other !== body && other.seat === spot.id));
}

/** Faces that are looked at draw the body after them, slowly, once the feet are still. */
export function stepFacing(world: World, body: Body): void {
  if (!body.follow || body.walking || body.path.length > 0 || body.driveTurn !== 0 || body.sit > 0) return;
  const id = body.gazeAt.startsWith('face:') ? body.gazeAt.slice(5) : '';
  if (id === '' || !world.people.has(id)) return;
  const other = person(world, id);
  if (other.room !== body.room || distance(body, other) > 3500) return;
  turnToward(body, yawToward(body, other), 0.9 * DEG);
}

/** Gap between the feet: wide while walking, closed again half a second after. */
export function feetGapMm(body: Body): number {
  if (body.walking) return 300;
  return Math.round(Math.max(100, 300 - body.stillSteps * 7));
}

