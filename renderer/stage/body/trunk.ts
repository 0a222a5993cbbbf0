/**
 * The trunk in the plane of a bow. The hips take 70 % of the bow and three joints of the spine share the rest, so that
 * the line from hip joints to neck base leans by exactly the pitch asked for, whatever the spine's own curve.
 */
import { Vector3 } from 'three';
import { BONE, LEG, legOf, placeOf } from './bones';
import type { Physique } from './physique';

/** Share of a bow made at the hips. */
const HIP_SHARE = 0.7;
const DEG = Math.PI / 180;
/** Of a round back, what the hips make. */
const TUCKS = 0.5;
/** How far the hips go back in a deep bow (m), so that the body stays over its feet. */
const HIPS_BACK = 0.12;
/** Joints from the hips' own to the neck base. */
export const TRUNK_JOINTS = [BONE.pelvis, BONE.spine1, BONE.spine2, BONE.spine3, BONE.chest, BONE.upperChest, BONE.neck] as const;

export interface TrunkShape {
  /** Lean of each joint of TRUNK_JOINTS, rad; the neck base leans with what is below it. */
  readonly angles: number[];
  /** Where they are in the bow's plane, from the middle of the hip joints: forward and up, m. */
  readonly forward: number[];
  readonly up: number[];
}

export function emptyTrunk(): TrunkShape {
  return { angles: TRUNK_JOINTS.map(() => 0), forward: TRUNK_JOINTS.map(() => 0), up: TRUNK_JOINTS.map(() => 0) };
}

const step = new Vector3();

function lay(shape: TrunkShape, { rig, scale }: Physique, hips: number, perJoint: number): number {
  let forward = 0;
  let up = 0;
  let angle = hips;
  const last = TRUNK_JOINTS.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const joint = TRUNK_JOINTS[i] ?? 0;
    if (i === 0) step.copy(placeOf(rig.rest, joint)).sub(placeOf(rig.rest, legOf('left') + LEG.thigh)).setX(0);
    else step.copy(placeOf(rig.local, joint));
    step.multiplyScalar(scale);
    forward += step.z * Math.cos(angle) + step.y * Math.sin(angle);
    up += step.y * Math.cos(angle) - step.z * Math.sin(angle);
    if (i >= 1 && i <= 3) angle += perJoint;
    shape.angles[i] = angle;
    shape.forward[i] = forward;
    shape.up[i] = up;
  }
  return Math.atan2(forward, up);
}

/** Bends the trunk (in place) until its line leans by `pitch` rad. */
export function bendTrunk(shape: TrunkShape, physique: Physique, pitch: number): void {
  // A round back tucks the hips in; the spine makes up for it, and the line stays where it was.
  const hips = pitch * HIP_SHARE - physique.habit.backDeg * TUCKS * DEG;
  // The line's lean grows nearly in proportion to the bend of a joint: a few secant steps leave less than 0.001 degree.
  let [last, perJoint] = [0, (pitch - hips) / 1.5];
  let lastLean = lay(shape, physique, hips, last);
  for (let turn = 0; turn < 4; turn += 1) {
    const lean = lay(shape, physique, hips, perJoint);
    if (Math.abs(lean - pitch) < 1e-7) return;
    const slope = (lean - lastLean) / (perJoint - last || 1);
    [last, lastLean] = [perJoint, lean];
    perJoint += (pitch - lean) / (slope || 1);
  }
  lay(shape, physique, hips, perJoint);
}

/** How far behind the ankles the hips stand in a bow, m. */
export function hipsBack(pitch: number): number {
  return HIPS_BACK * Math.sin(Math.max(0, pitch));
}
