/** Where a person's eyes are, and where a camera in their place looks. */
import { Vector3 } from 'three';
import { BODY_SIDES, BONE, LEG, type Pose, legOf, placeOf, turnOf } from '../body/bones';
import type { Physique } from '../body/physique';
import { eyesOf } from '../body/solve-head';

const line = new Vector3();

/** A picture has no rim of brow and cheek: from a little behind the eyes it shows as much of the own hands as one is used to see. */
const BEHIND = 0.035;

export function eyePoint(pose: Pose, p: Physique, out: Vector3): Vector3 {
  eyesOf(pose, p, out);
  return out.addScaledVector(line.set(0, 0, 1).applyQuaternion(turnOf(pose, BONE.head)), -BEHIND);
}

/** A level gaze takes in a little more of what is below it than of the ceiling (rad). */
const HANG = 0.1;
const LEVEL = -0.05;
const LOWERED = -0.75;
/** Eyes and neck together turn no further than this from where the chest faces. */
const MOST_UP = 0.95;
/** Vertical field of view (deg) of a person whose hands do nothing. */
export const VIEW_FOV = 62;
/**
 * People see their own hands at the lower rim of their sight while they look someone in the face. As much is shown as
 * both need: little while the arms are held out, so that a card can be read, and most while the hands are near the body.
 */
const NARROWEST_FOV = 52;
const WIDE_FOV = 70;
const WIDEST_FOV = 76;
/** Working hands stay this far inside the lower rim, what is looked at this far inside the upper one; less where the view is widest. */
const LOW_RIM = 0.15;
const HIGH_RIM = 0.13;
const LEAST_HIGH_RIM = 0.085;
/** Up to here (rad) a bow keeps its eyes on the face; from there on they sink with the trunk, to the floor a step or two ahead. */
const BOW_HELD = 0.21;
const BOW_SUNK = 0.45;
const BOW_SINKS = 1.75;
const LOWEST = -1.45;
const RAD = Math.PI / 180;


export interface Sight {
  /** Rad, down is negative. */
  readonly pitch: number;
  readonly fovDeg: number;
}

/**
 * The view for a gaze of this pitch from a trunk leaning this much, with working hands at `handPitch` (undefined = the
 * hands do nothing).
 */
export function sightOf(gazePitch: number, trunkPitch: number, handPitch: number | undefined): Sight {
  const free = bowedGaze(Math.min(gazePitch, MOST_UP - trunkPitch), trunkPitch);
  const level = free - HANG * (1 - smooth((LEVEL - free) / (LEVEL - LOWERED)));
  if (handPitch === undefined) return { pitch: Math.max(LOWEST, level), fovDeg: VIEW_FOV };
  const needed = (free - handPitch + LOW_RIM + HIGH_RIM) / RAD;
  const fovDeg = Math.min(WIDEST_FOV, Math.max(NARROWEST_FOV, needed));
  const wide = Math.max(0, (fovDeg - WIDE_FOV) / (WIDEST_FOV - WIDE_FOV));
  const half = (fovDeg / 2) * RAD;
  const low = Math.max(free - half + HIGH_RIM + (LEAST_HIGH_RIM - HIGH_RIM) * wide, handPitch + half - LOW_RIM);
  return { pitch: Math.max(LOWEST, Math.min(level, low)), fovDeg };
}

/** Nobody who bows deeply keeps looking up into a face: the gaze goes down with the trunk, and the hands stay in sight. */
function bowedGaze(gazePitch: number, trunkPitch: number): number {
  const sunk = Math.min(gazePitch, -BOW_SINKS * trunkPitch);
  return gazePitch + (sunk - gazePitch) * smooth((trunkPitch - BOW_HELD) / (BOW_SUNK - BOW_HELD));
}

function smooth(t: number): number {
  const part = Math.min(1, Math.max(0, t));
  return part * part * (3 - 2 * part);
}

export function trunkPitch(pose: Pose): number {
  line.copy(placeOf(pose, BONE.neck));
  for (const side of BODY_SIDES) line.addScaledVector(placeOf(pose, legOf(side) + LEG.thigh), -0.5);
  return Math.atan2(Math.hypot(line.x, line.z), line.y);
}
