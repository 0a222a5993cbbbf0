/** Neck, head and eyes: they follow the gaze as far as a neck may. */
import { Quaternion, Vector3 } from 'three';
import { BONE, HAIR_TAIL, type Pose, placeOf, turnOf } from './bones';
import { type BodyFrame, directionOf } from './body-frame';
import { frameFrom } from './frame-from';
import type { PersonView } from './person-view';
import type { Physique } from './physique';

const MOST_YAW = 1.1;
const MOST_EYE_YAW = 0.55;
const MOST_EYE_PITCH = 0.4;
/** A neck continues the line of a bowing back: 15 degrees at most either way, and a little more down when upright. */
const NECK_UP = 0.26;
/** Whoever leans over a low table toward somebody, glass or bottle in hand, looks up into their face: no bow, and no eyes rolled up. */
const NECK_UP_OUT = 0.62;
const NECK_DOWN = 0.5;
/** Share of a glance that the head makes; the eyes make the rest. */
const HEAD_SHARE = 0.72;
/** Share of the head's turn that the two joints of the neck make. */
const NECK_SHARES = [[BONE.neck, 0.3], [BONE.neck2, 0.62]] as const;
/** How much of a neck's habit its joints make: the head comes forward and stays level. */
const NECK_LEANS: Readonly<Record<number, number>> = { [BONE.neck]: 1.5, [BONE.neck2]: 1 };
const DEG = Math.PI / 180;
/** Share of the head's pitch by which each part of hanging hair turns back. */
const TAIL_SHARES = [0.55, 0.8, 0.9] as const;

const up = new Vector3();
const ahead = new Vector3();
const eye = new Vector3();
const toGaze = new Vector3();
const back = new Quaternion();
const base = new Quaternion();
const head = new Quaternion();
const turn = new Quaternion();
const LEFT = new Vector3(1, 0, 0);

/** What stays of the head's last direction, so that a jump of the gaze turns the head in a human time. */
export interface HeadState {
  yaw: number;
  pitch: number;
}

function leansOut({ sit, sitting, left, right }: PersonView): boolean {
  return sit > 0.9 && sitting.chair < 0.5 && [left, right].some(({ shape, holds }) => holds !== '' && (shape === 'hold' || shape === 'support'));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** `ease`: share of the way to the new direction made since the last picture, 1 = at once. */
export function solveHead(person: PersonView, p: Physique, frame: BodyFrame, pose: Pose, state: HeadState, ease: number): void {
  base.copy(turnOf(pose, BONE.spine3));
  up.set(0, 1, 0).applyQuaternion(base);
  const trunkPitch = person.pitch;
  eye.copy(placeOf(pose, BONE.neck)).addScaledVector(up, p.eyesAbove);
  toGaze.subVectors(person.gaze, eye);
  const flat = Math.max(0.05, Math.hypot(toGaze.dot(frame.forward), toGaze.dot(frame.left)));
  const yaw = clamp(Math.atan2(toGaze.dot(frame.left), toGaze.dot(frame.forward)) * HEAD_SHARE, -MOST_YAW, MOST_YAW);
  const down = (Math.atan2(-toGaze.y, flat) - trunkPitch) * HEAD_SHARE;
  state.yaw += (yaw - state.yaw) * ease;
  state.pitch += (clamp(down, -(leansOut(person) ? NECK_UP_OUT : NECK_UP), trunkPitch > 0.1 ? NECK_UP : NECK_DOWN) - state.pitch) * ease;
  const pitch = trunkPitch + state.pitch;
  directionOf(frame, Math.sin(state.yaw) * Math.cos(pitch), -Math.sin(pitch), Math.cos(state.yaw) * Math.cos(pitch), ahead);
  frameFrom(ahead, up, head);
  const { rest, local } = p.rig;
  let below: number = BONE.upperChest;
  for (const [joint, share] of [...NECK_SHARES, [BONE.head, 1]] as const) {
    placeOf(pose, joint).copy(placeOf(local, joint)).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, below)).add(placeOf(pose, below));
    turnOf(pose, joint).copy(base).slerp(head, share).multiply(turn.setFromAxisAngle(LEFT, p.habit.neckDeg * DEG * (NECK_LEANS[joint] ?? 0))).multiply(turnOf(rest, joint));
    below = joint;
  }
  for (const joint of [BONE.jaw, BONE.eyeLeft, BONE.eyeRight]) {
    placeOf(pose, joint).copy(placeOf(local, joint)).multiplyScalar(p.scale).applyQuaternion(head).add(placeOf(pose, BONE.head));
    turnOf(pose, joint).copy(head).multiply(turnOf(rest, joint));
  }
  lookWithEye(person, pose, BONE.eyeLeft);
  lookWithEye(person, pose, BONE.eyeRight);
  if (p.rig.hasTail) hangTail(p, pose, Math.max(0, pitch));
}

/** Between the eyes. */
export function eyesOf(pose: Pose, p: Physique, out: Vector3): Vector3 {
  return out.copy(p.eyes).applyQuaternion(turnOf(pose, BONE.head)).add(placeOf(pose, BONE.head));
}

function lookWithEye(person: PersonView, pose: Pose, joint: number): void {
  back.copy(head).invert();
  toGaze.subVectors(person.gaze, placeOf(pose, joint)).applyQuaternion(back);
  const yaw = clamp(Math.atan2(toGaze.x, Math.max(0.05, toGaze.z)), -MOST_EYE_YAW, MOST_EYE_YAW);
  const pitch = clamp(Math.atan2(toGaze.y, Math.max(0.05, Math.hypot(toGaze.x, toGaze.z))), -MOST_EYE_PITCH, MOST_EYE_PITCH);
  ahead.set(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)).applyQuaternion(head);
  up.set(0, 1, 0).applyQuaternion(head);
  frameFrom(ahead, up, turnOf(pose, joint));
}

/** How far down the eyes look in the head, 0..1: the upper lids go with them. */
export function lowered(pose: Pose): number {
  ahead.set(0, 0, 1).applyQuaternion(turnOf(pose, BONE.eyeLeft)).applyQuaternion(back.copy(turnOf(pose, BONE.head)).invert());
  return clamp(-Math.asin(clamp(ahead.y, -1, 1)) / MOST_EYE_PITCH, 0, 1);
}

/** A ponytail hangs: it turns back by as much as the head leans. */
function hangTail(p: Physique, pose: Pose, pitch: number): void {
  let below: number = BONE.head;
  HAIR_TAIL.forEach((_, i) => {
    const joint = BONE.hairTail + i;
    placeOf(pose, joint).copy(placeOf(p.rig.local, joint)).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, below)).add(placeOf(pose, below));
    turnOf(pose, joint).copy(head).multiply(turn.setFromAxisAngle(LEFT, -pitch * (TAIL_SHARES[i] ?? 0))).multiply(turnOf(p.rig.rest, joint));
    below = joint;
  });
}
