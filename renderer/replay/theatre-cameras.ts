/** Where the theatre's cameras stand at one moment of an attempt. */
import type { Layout } from '../../scenarios/body/layout';
import { isSurface } from '../../scenarios/body/layout';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import { LEARNER, type PersonId } from '../../scenarios/kernel/ids';
import type { StageCamera, WorldPoint } from '../stage/stage-props';

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
const CHEST_MM = 1150;
const FREE_FOV = 46;

/** The person whose eyes are looked through: whom the learner looks at, else who is nearest in the room. */
export function counterpartIn({ people, room }: Staging): PersonId | undefined {
  const learner = people.find(({ id }) => id === LEARNER);
  const others = people.filter((one) => one.id !== LEARNER && one.room === room);
  if (learner === undefined) return others[0]?.id;
  const looked = others.find(({ id }) => learner.gazeAt === `face:${id}`);
  return (looked ?? others.toSorted((a, b) => apart(a, learner) - apart(b, learner))[0])?.id;
}

export function cameraFor(kind: ReplayCamera, staging: Staging, layout: Layout, { person, orbit }: { readonly person: PersonId | undefined; readonly orbit: Orbit }): StageCamera {
  switch (kind) {
    case 'eyes': return { kind: 'eyes' };
    // With nobody there, one's own eyes are all there is.
    case 'counterpart': return person === undefined ? { kind: 'eyes' } : { kind: 'counterpart', person };
    case 'side': return { kind: 'side' };
    case 'table': return tableTop(staging, layout);
    case 'free': return orbiting(staging, orbit);
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
  const yaw = (learner.yaw10 * Math.PI) / 1800;
  const ahead = { x: Math.sin(yaw), z: Math.cos(yaw) };
  const isAtTable = table !== undefined && learner.sitPercent > 50;
  const at = isAtTable ? { x: learner.x + ahead.x * BEFORE_SEAT_MM, y: table.heightMm, z: learner.z + ahead.z * BEFORE_SEAT_MM } : between(learner, staging);
  // Never from straight above: then up would have no direction.
  const lean = isAtTable ? { x: -ahead.x * SEATED_LEAN_MM, z: -ahead.z * SEATED_LEAN_MM } : { x: ahead.z * ASIDE_MM, z: -ahead.x * ASIDE_MM };
  return { kind: 'free', at, from: { x: at.x + lean.x, y: at.y + ABOVE_MM, z: at.z + lean.z }, fovDeg: TABLE_FOV };
}

function orbiting(staging: Staging, { yawRad, pitchRad, distanceMm }: Orbit): StageCamera {
  const learner = staging.people.find(({ id }) => id === LEARNER);
  const at = learner === undefined ? { x: 0, y: CHEST_MM, z: 0 } : between(learner, staging);
  const behind = ((learner?.yaw10 ?? 0) * Math.PI) / 1800 + Math.PI + yawRad;
  const flat = distanceMm * Math.cos(pitchRad);
  return { kind: 'free', at, from: { x: at.x + Math.sin(behind) * flat, y: Math.max(120, at.y + Math.sin(pitchRad) * distanceMm), z: at.z + Math.cos(behind) * flat }, fovDeg: FREE_FOV };
}

/** Half-way to the person opposite, at the height of the hands; a little ahead of somebody who is alone. */
function between(learner: PersonStaging, staging: Staging): WorldPoint {
  const other = staging.people.find(({ id }) => id === counterpartIn(staging));
  if (other !== undefined && apart(other, learner) < 2 * TABLE_NEAR_MM) return { x: (learner.x + other.x) / 2, y: CHEST_MM, z: (learner.z + other.z) / 2 };
  const yaw = (learner.yaw10 * Math.PI) / 1800;
  return { x: learner.x + Math.sin(yaw) * 400, y: CHEST_MM, z: learner.z + Math.cos(yaw) * 400 };
}

function apart(one: { readonly x: number; readonly z: number }, other: { readonly x: number; readonly z: number }): number {
  return Math.hypot(one.x - other.x, one.z - other.z);
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(most, value));
}
