/** Where a person's eyes are, and where a camera in their place looks. */
import { Vector3 } from 'three';
import { BONE, type Pose, turnOf } from '../body/bones';
import { FACE } from '../body/face-model';
import type { Proportions } from '../body/proportions';
import { headPoint } from '../body/solve-head';

const between: readonly [number, number, number] = [0, FACE.eyes[1], FACE.eyes[2] + 0.006];

export function eyePoint(pose: Pose, p: Proportions, out: Vector3): Vector3 {
  return headPoint(pose, p, between, out);
}

/** A level gaze takes in a little more of what is below it than of the ceiling (rad). */
const HANG = 0.1;
const LEVEL = -0.05;
const LOWERED = -0.75;
/** Eyes and neck together turn no further than this from where the chest faces. */
const MOST_UP = 0.95;
/** People see their own hands at the lower rim of their sight while they look someone in the face: a little more is shown then. */
export const VIEW_FOV = 62;
export const WORKING_FOV = 70;
const HALF_WORKING = (WORKING_FOV / 2) * (Math.PI / 180);
/** Working hands stay this far inside the lower rim, what is looked at this far inside the upper one. */
const LOW_RIM = 0.15;
const HIGH_RIM = 0.13;

const chestUp = new Vector3();

/**
 * Pitch of the view (rad, down is negative) for a gaze of this pitch from a trunk leaning this much, with working hands
 * at `handPitch` (undefined = the hands do nothing).
 */
export function viewPitch(gazePitch: number, trunkPitch: number, handPitch: number | undefined): number {
  const free = Math.min(gazePitch, MOST_UP - trunkPitch);
  const lowered = Math.min(1, Math.max(0, (LEVEL - free) / (LEVEL - LOWERED)));
  const level = free - HANG * (1 - lowered * lowered * (3 - 2 * lowered));
  const low = handPitch === undefined ? level : Math.max(free - HALF_WORKING + HIGH_RIM, handPitch + HALF_WORKING - LOW_RIM);
  return Math.max(-1.45, Math.min(level, low));
}

export function trunkPitch(pose: Pose): number {
  chestUp.set(0, 1, 0).applyQuaternion(turnOf(pose, BONE.chest));
  return Math.atan2(Math.hypot(chestUp.x, chestUp.z), chestUp.y);
}
