/** Where the theatre's cameras stand at one moment of an attempt. */
import type { Layout } from '../../scenarios/body/layout';
import { isSurface } from '../../scenarios/body/layout';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { LEARNER, type PersonId } from '../../scenarios/kernel/ids';
import type { StageCamera, WorldPoint } from '../stage/stage-props';
import { sideOn } from './side-on';
import { lookedAtMm, roomAround, withinRoom } from './standing-room';

export const CAMERAS = ['eyes', 'counterpart', 'side', 'table', 'free'] as const;
export type ReplayCamera = (typeof CAMERAS)[number];

/** Where a free camera is, seen from what it looks at. */
export interface Orbit {
  /** 0 = behind the learner. */
  readonly yawRad: number;
  readonly pitchRad: number;
  readonly distanceMm: number;
}

export const FIRST_ORBIT: Orbit = { yawRad: 0.7, pitchRad: 0.3, distanceMm: 2600 };
const ORBIT_LIMITS = { pitchRad: [-0.35, 1.45], distanceMm: [700, 5200] } as const;

/** A table further away than this has nothing to do with what the hands are doing. */
const TABLE_NEAR_MM = 1900;
const ABOVE_MM = 1050;
/** Where cards lie before somebody who sits. */
const BEFORE_SEAT_MM = 560;
const SEATED_LEAN_MM = 60;
const ASIDE_MM = 320;
const TABLE_FOV = 52;
/** Above the middle of a person are the hands that hold something, and the face. */
const CHEST_ABOVE_MM = 270;
/** Hands that reach further than what lies before a seat take the picture along, up to here. */
const REACH_MM = 420;
const FREE_FOV = 46;

/** The person whose eyes are looked through: whom the learner looks at, else who is nearest in the room. */
export function counterpartIn({ people, room }: Staging): PersonId | undefined {
  const learner = people.find(({ id }) => id === LEARNER);
  const others = people.filter((one) => one.id !== LEARNER && one.room === room);
  if (learner === undefined) return others[0]?.id;
  const looked = others.find(({ id }) => learner.gazeAt === `face:${id}`);
  return (looked ?? others.toSorted((a, b) => apart(a, learner) - apart(b, learner))[0])?.id;
}

interface View {
  readonly person: PersonId | undefined;
  readonly orbit: Orbit;
  /** The camera of a moment ago. */
  readonly before?: StageCamera | undefined;
}

/** Whoever holds the camera: does not change sides for every step that somebody takes. */
export class Cameraman {
  #before: StageCamera | undefined;

  at(kind: ReplayCamera, staging: Staging, layout: Layout, view: Omit<View, 'before'>): StageCamera {
    this.#before = cameraFor(kind, staging, layout, { ...view, before: this.#before });
    return this.#before;
  }
}

export function cameraFor(kind: ReplayCamera, staging: Staging, layout: Layout, view: View): StageCamera {
  const camera = cameraAt(kind, staging, layout, view);
  const learner = staging.people.find(({ id }) => id === LEARNER);
  if (camera.kind !== 'free' || learner === undefined) return camera;
  // The picture moves more often than frames are kept: who walks would tremble in it.
  return { ...camera, along: { person: LEARNER, x: learner.x, z: learner.z, share: opposite(learner, staging) === undefined ? 1 : 0.5 } };
}

function cameraAt(kind: ReplayCamera, staging: Staging, layout: Layout, { person, orbit, before }: View): StageCamera {
  switch (kind) {
    case 'eyes': return { kind: 'eyes' };
    // With nobody there, one's own eyes are all there is.
    case 'counterpart': return person === undefined ? { kind: 'eyes' } : { kind: 'counterpart', person };
    case 'side': return sideOn(staging, layout, counterpartIn(staging), before) ?? { kind: 'side' };
    case 'table': return tableTop(staging, layout);
    case 'free': return orbiting(staging, layout, orbit);
  }
}

/** Turned by this much, and nearer or further by this factor, within what shows something. */
export function turned(orbit: Orbit, yawRad: number, pitchRad: number, times = 1): Orbit {
  return {
    yawRad: orbit.yawRad + yawRad,
    pitchRad: within(orbit.pitchRad + pitchRad, ORBIT_LIMITS.pitchRad),
    distanceMm: within(orbit.distanceMm * times, ORBIT_LIMITS.distanceMm),
  };
}

/** Down on the table before somebody who sits at it; while one stands, down on the hands, from aside, so that no head is in the way. */
function tableTop(staging: Staging, layout: Layout): StageCamera {
  const learner = staging.people.find(({ id }) => id === LEARNER);
  if (learner === undefined) return { kind: 'side' };
  const [table] = layout.furniture
    .filter((one) => one.room === staging.room && isSurface(one.kind) && apart(one, learner) < TABLE_NEAR_MM)
    .toSorted((a, b) => apart(a, learner) - apart(b, learner));
  const ahead = aheadOf(learner);
  const isAtTable = table !== undefined && learner.sitPercent > 50;
  const at = isAtTable ? { ...beforeHands(learner), y: table.heightMm } : between(learner, staging);
  // Never from straight above: then up would have no direction.
  const lean = isAtTable ? { x: -ahead.x * SEATED_LEAN_MM, z: -ahead.z * SEATED_LEAN_MM } : { x: ahead.z * ASIDE_MM, z: -ahead.x * ASIDE_MM };
  return { kind: 'free', at, from: withinRoom({ x: at.x + lean.x, y: at.y + ABOVE_MM, z: at.z + lean.z }, at, roomAround(staging, layout)), fovDeg: TABLE_FOV };
}

/** Where cards and glasses lie before a seat, and half-way on to hands that reach over the table. */
function beforeHands(learner: PersonStaging): { readonly x: number; readonly z: number } {
  const ahead = aheadOf(learner);
  const seat = { x: learner.x + ahead.x * BEFORE_SEAT_MM, z: learner.z + ahead.z * BEFORE_SEAT_MM };
  const [hand] = [learner.left, learner.right].filter(({ shape }) => shape !== 'rest' && shape !== 'lap').toSorted((a, b) => apart(b, learner) - apart(a, learner));
  if (hand === undefined) return seat;
  const off = Math.max(1, apart(hand, seat));
  const share = Math.min(REACH_MM, off / 2) / off;
  return { x: Math.round(seat.x + (hand.x - seat.x) * share), z: Math.round(seat.z + (hand.z - seat.z) * share) };
}

function orbiting(staging: Staging, layout: Layout, { yawRad, pitchRad, distanceMm }: Orbit): StageCamera {
  const learner = staging.people.find(({ id }) => id === LEARNER);
  const at = learner === undefined ? { x: 0, y: ABOVE_MM, z: 0 } : between(learner, staging);
  const behind = ((learner?.yaw10 ?? 0) * Math.PI) / 1800 + Math.PI + yawRad;
  const flat = distanceMm * Math.cos(pitchRad);
  const from = { x: at.x + Math.sin(behind) * flat, y: at.y + Math.sin(pitchRad) * distanceMm, z: at.z + Math.cos(behind) * flat };
  return { kind: 'free', at, from: withinRoom(from, at, roomAround(staging, layout)), fovDeg: FREE_FOV };
}

/** Half-way to the person opposite, at the height of the hands; before somebody who is alone, or who sits and has neighbours. */
function between(learner: PersonStaging, staging: Staging): WorldPoint {
  const other = opposite(learner, staging);
  const y = lookedAtMm(learner) + (learner.sitPercent > 50 ? 0 : CHEST_ABOVE_MM);
  if (other !== undefined) return { x: Math.round((learner.x + other.x) / 2), y, z: Math.round((learner.z + other.z) / 2) };
  const ahead = aheadOf(learner);
  return { x: Math.round(learner.x + ahead.x * 400), y, z: Math.round(learner.z + ahead.z * 400) };
}

function opposite(learner: PersonStaging, staging: Staging): PersonStaging | undefined {
  const other = staging.people.find(({ id }) => id === counterpartIn(staging));
  return other !== undefined && learner.sitPercent <= 50 && apart(other, learner) < 2 * TABLE_NEAR_MM ? other : undefined;
}

function aheadOf({ yaw10 }: PersonStaging): { readonly x: number; readonly z: number } {
  const yaw = (yaw10 * Math.PI) / 1800;
  return { x: Math.sin(yaw), z: Math.cos(yaw) };
}

function apart(one: { readonly x: number; readonly z: number }, other: { readonly x: number; readonly z: number }): number {
  return Math.hypot(one.x - other.x, one.z - other.z);
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(most, value));
}
