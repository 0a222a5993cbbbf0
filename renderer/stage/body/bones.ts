/** The bones of a figure, in the order of its skeleton. Left is the person's own left. */
import { Quaternion, Vector3 } from 'three';
import { HAND_BONES } from '../hand/hand-model';

const ARM_BONES = 5 + HAND_BONES;

export const BONE = {
  pelvis: 0, loin: 1, waist: 2, chest: 3, neck: 4, head: 5,
  eyeLeft: 6, eyeRight: 7, lidLeft: 8, lidRight: 9, browLeft: 10, browRight: 11,
  mouthLeft: 12, mouthRight: 13, lipLow: 14,
  armLeft: 15, armRight: 15 + ARM_BONES,
  legLeft: 15 + 2 * ARM_BONES, legRight: 18 + 2 * ARM_BONES,
} as const;
export const BONE_COUNT = BONE.legRight + 3;

/** Within an arm: shoulder, upper arm, forearm, twist (half of the forearm's turn), cuff (the forearm's end, which turns with the hand), then the hand's bones. */
export const ARM = { shoulder: 0, upper: 1, fore: 2, twist: 3, cuff: 4, hand: 5 } as const;
/** Within a leg. */
export const LEG = { thigh: 0, shin: 1, foot: 2 } as const;

export type BodySide = 'left' | 'right';
export const BODY_SIDES: readonly BodySide[] = ['left', 'right'];
/** +1 to the person's left, -1 to the right: the sign of x in the person's own frame. */
export const sign = (side: BodySide): 1 | -1 => (side === 'left' ? 1 : -1);
export const armOf = (side: BodySide): number => (side === 'left' ? BONE.armLeft : BONE.armRight);
export const legOf = (side: BodySide): number => (side === 'left' ? BONE.legLeft : BONE.legRight);

/** Where every bone is, in the world (m). */
export interface Pose {
  readonly positions: readonly Vector3[];
  readonly rotations: readonly Quaternion[];
}

export function emptyPose(): Pose {
  return {
    positions: Array.from({ length: BONE_COUNT }, () => new Vector3()),
    rotations: Array.from({ length: BONE_COUNT }, () => new Quaternion()),
  };
}

/** The position of a bone; a wrong index is a fault of ours. */
export function placeOf(pose: Pose, bone: number): Vector3 {
  const found = pose.positions[bone];
  if (found === undefined) throw new RangeError(`no bone ${bone}`);
  return found;
}

export function turnOf(pose: Pose, bone: number): Quaternion {
  const found = pose.rotations[bone];
  if (found === undefined) throw new RangeError(`no bone ${bone}`);
  return found;
}
