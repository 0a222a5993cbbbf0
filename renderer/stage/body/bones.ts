/** The joints of a person, named as in the cast's files and in one order for all of them. Left is the person's own left. */
import { Quaternion, Vector3 } from 'three';

const FINGERS = ['thumb', 'index', 'middle', 'ring', 'little'] as const;
export type Finger = (typeof FINGERS)[number];

const armNames = (side: string): readonly string[] => [
  ...['clavicle', 'shoulder', 'upperArm', 'upperArmTwist', 'lowerArm', 'lowerArmTwist', 'hand'].map((name) => name + side),
  ...FINGERS.flatMap((finger) => [1, 2, 3].map((joint) => `${finger}${joint}${side}`)),
];
const legNames = (side: string): readonly string[] => ['upperLeg', 'lowerLeg', 'foot', 'toes'].map((name) => name + side);

/** Hair that hangs free; people without it do without these joints. */
export const HAIR_TAIL = ['hairTail1', 'hairTail2', 'hairTail3'] as const;

export const JOINT_NAMES: readonly string[] = [
  'hips', 'spine1', 'spine2', 'spine3', 'chest', 'upperChest', 'neck1', 'neck2', 'head', 'jaw', 'eyeL', 'eyeR',
  ...armNames('L'), ...armNames('R'), ...legNames('L'), ...legNames('R'), ...HAIR_TAIL,
];
export const JOINT_COUNT = JOINT_NAMES.length;
const ARM_JOINTS = armNames('L').length;
const LEG_JOINTS = legNames('L').length;
const FIRST_ARM = 12;

export const BONE = {
  pelvis: 0, spine1: 1, spine2: 2, spine3: 3, chest: 4, upperChest: 5, neck: 6, neck2: 7, head: 8, jaw: 9, eyeLeft: 10, eyeRight: 11,
  armLeft: FIRST_ARM, armRight: FIRST_ARM + ARM_JOINTS,
  legLeft: FIRST_ARM + 2 * ARM_JOINTS, legRight: FIRST_ARM + 2 * ARM_JOINTS + LEG_JOINTS,
  hairTail: FIRST_ARM + 2 * ARM_JOINTS + 2 * LEG_JOINTS,
} as const;

/** Within an arm: from the collar bone to the hand, the forearm's turn spread over two joints, then thumb to little finger, three joints each. */
export const ARM = { clavicle: 0, shoulder: 1, upper: 2, upperTwist: 3, fore: 4, twist: 5, hand: 6, fingers: 7 } as const;
export const FINGER_JOINTS = 15;
/** First joint of a finger within an arm's fingers. */
export const fingerStart = (finger: Finger): number => FINGERS.indexOf(finger) * 3;
/** Within a leg. */
export const LEG = { thigh: 0, shin: 1, foot: 2, toes: 3 } as const;

export type BodySide = 'left' | 'right';
export const BODY_SIDES: readonly BodySide[] = ['left', 'right'];
/** +1 to the person's left, -1 to the right: the sign of x in the person's own frame. */
export const sign = (side: BodySide): 1 | -1 => (side === 'left' ? 1 : -1);
export const armOf = (side: BodySide): number => (side === 'left' ? BONE.armLeft : BONE.armRight);
export const legOf = (side: BodySide): number => (side === 'left' ? BONE.legLeft : BONE.legRight);

/** Where every joint is, in the world (m). */
export interface Pose {
  readonly positions: readonly Vector3[];
  readonly rotations: readonly Quaternion[];
}

export function emptyPose(): Pose {
  return {
    positions: Array.from({ length: JOINT_COUNT }, () => new Vector3()),
    rotations: Array.from({ length: JOINT_COUNT }, () => new Quaternion()),
  };
}

/** The position of a joint; a wrong index is a fault of ours. */
export function placeOf(pose: Pose, joint: number): Vector3 {
  const found = pose.positions[joint];
  if (found === undefined) throw new RangeError(`no joint ${joint}`);
  return found;
}

export function turnOf(pose: Pose, joint: number): Quaternion {
  const found = pose.rotations[joint];
  if (found === undefined) throw new RangeError(`no joint ${joint}`);
  return found;
}
