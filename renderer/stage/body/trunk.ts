/**
 * The trunk as four straight segments in the plane of a bow. The hips take 70 % of the bow and three joints of the
 * spine share the rest, so that the line from hip joints to neck base leans by exactly the pitch asked for.
 */

/** Share of the trunk line taken by pelvis, loin, waist and chest, from the hips up. */
export const TRUNK_SHARES = [0.24, 0.24, 0.24, 0.28] as const;
/** Share of a bow made at the hips. */
const HIP_SHARE = 0.7;
/** How far the hips go back in a deep bow (m), so that the body stays over its feet. */
const HIPS_BACK = 0.12;

export interface TrunkShape {
  /** Angle from vertical of each segment, rad. */
  readonly angles: [number, number, number, number];
  /** Points in the bow's plane, from the hip joints (0,0): forward and up, m. Four tops; the last is the neck base. */
  readonly forward: [number, number, number, number];
  readonly up: [number, number, number, number];
}

export function emptyTrunk(): TrunkShape {
  return { angles: [0, 0, 0, 0], forward: [0, 0, 0, 0], up: [0, 0, 0, 0] };
}

function lay(shape: TrunkShape, length: number, hips: number, perJoint: number): number {
  let forward = 0;
  let up = 0;
  for (let i = 0 as 0 | 1 | 2 | 3; i < 4; i += 1) {
    const angle = hips + perJoint * i;
    const part = length * (TRUNK_SHARES[i] ?? 0);
    forward += part * Math.sin(angle);
    up += part * Math.cos(angle);
    shape.angles[i] = angle;
    shape.forward[i] = forward;
    shape.up[i] = up;
  }
  return Math.atan2(forward, up);
}

/** Bends the trunk (in place) until its line leans by `pitch` rad. */
export function bendTrunk(shape: TrunkShape, length: number, pitch: number): void {
  const hips = pitch * HIP_SHARE;
  // The line's lean grows nearly in proportion to the bend of a joint: three secant steps leave less than 0.001 degree.
  let perJoint = (pitch - hips) / 1.5;
  let lean = lay(shape, length, hips, perJoint);
  for (let turn = 0; turn < 3; turn += 1) {
    const slope = Math.abs(perJoint) > 1e-9 ? (lean - hips) / perJoint : 1;
    perJoint += (pitch - lean) / (slope === 0 ? 1 : slope);
    lean = lay(shape, length, hips, perJoint);
  }
}

/** How far behind the ankles the hips stand in a bow, m. */
export function hipsBack(pitch: number): number {
  return HIPS_BACK * Math.sin(Math.max(0, pitch));
}
