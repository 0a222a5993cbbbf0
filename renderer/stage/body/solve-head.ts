/** Neck, head, eyes and face: they follow the gaze as far as a neck may. */
import { Quaternion, Vector3 } from 'three';
import type { Expression } from '../../../scenarios/body/staging';
import { BODY_SIDES, BONE, type Pose, placeOf, sign, turnOf } from './bones';
import { type BodyFrame, directionOf } from './body-frame';
import { FACE } from './face-model';
import { frameFrom } from './frame-from';
import type { PersonView } from './person-view';
import type { Proportions } from './proportions';

const MOST_YAW = 1.1;
const MOST_EYE = 0.6;
/** A neck continues the line of a bowing back: 15 degrees at most either way, and a little more down when upright. */
const NECK_UP = 0.26;
const NECK_DOWN = 0.5;
/** Share of a glance that the head makes; the eyes make the rest. */
const HEAD_SHARE = 0.72;

interface Face {
  /** Rise of the brows and of their inner ends, m; rise of the corners of the mouth, m; lids, 0 open..1 shut. */
  readonly brow: number;
  readonly inner: number;
  readonly corner: number;
  readonly lids: number;
}
const FACES: Readonly<Record<Expression, Face>> = {
  neutral: { brow: 0, inner: 0, corner: 0, lids: 0.36 },
  warm: { brow: 0.001, inner: 0.0005, corner: 0.0042, lids: 0.46 },
  attentive: { brow: 0.0022, inner: 0.0008, corner: 0.0008, lids: 0.27 },
  puzzled: { brow: 0.0025, inner: -0.0018, corner: -0.0012, lids: 0.34 },
  worried: { brow: 0.0005, inner: 0.0036, corner: -0.0022, lids: 0.38 },
  strained: { brow: -0.0018, inner: -0.0022, corner: -0.0018, lids: 0.5 },
};

const up = new Vector3();
const ahead = new Vector3();
const eye = new Vector3();
const toGaze = new Vector3();
const back = new Quaternion();
const lid = new Quaternion();
const X = new Vector3(1, 0, 0);

/** What stays of the head's last direction, so that a jump of the gaze turns the head in a human time. */
export interface HeadState {
  yaw: number;
  pitch: number;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

/** `ease`: share of the way to the new direction made since the last picture, 1 = at once. */
export function solveHead(person: PersonView, p: Proportions, frame: BodyFrame, pose: Pose, state: HeadState, ease: number): void {
  const chest = turnOf(pose, BONE.chest);
  up.set(0, 1, 0).applyQuaternion(chest);
  const trunkPitch = Math.atan2(up.dot(frame.forward), up.y);
  const neck = placeOf(pose, BONE.neck);
  turnOf(pose, BONE.neck).copy(chest);
  const head = placeOf(pose, BONE.head).copy(neck).addScaledVector(up, FACE.neckLength * p.scale);
  eye.copy(head).addScaledVector(up, FACE.eyes[1] * p.scale);
  toGaze.subVectors(person.gaze, eye);
  const flat = Math.max(0.05, Math.hypot(toGaze.dot(frame.forward), toGaze.dot(frame.left)));
  const yaw = clamp(Math.atan2(toGaze.dot(frame.left), toGaze.dot(frame.forward)) * HEAD_SHARE, -MOST_YAW, MOST_YAW);
  const down = (Math.atan2(-toGaze.y, flat) - trunkPitch) * HEAD_SHARE;
  state.yaw += (yaw - state.yaw) * ease;
  state.pitch += (clamp(down, -NECK_UP, trunkPitch > 0.1 ? NECK_UP : NECK_DOWN) - state.pitch) * ease;
  const pitch = trunkPitch + state.pitch;
  directionOf(frame, Math.sin(state.yaw) * Math.cos(pitch), -Math.sin(pitch), Math.cos(state.yaw) * Math.cos(pitch), ahead);
  frameFrom(ahead, up, turnOf(pose, BONE.head));
  // The neck bone lies between chest and head, so that the skin of the neck shares the turn.
  turnOf(pose, BONE.neck).slerp(turnOf(pose, BONE.head), 0.4);
  solveFace(person, p, pose);
}

/** A place of the head's own frame, m of the modelled head. */
export function headPoint(pose: Pose, p: Proportions, local: readonly [number, number, number], out: Vector3): Vector3 {
  return out.set(...local).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, BONE.head)).add(placeOf(pose, BONE.head));
}

const spot: [number, number, number] = [0, 0, 0];

function place(pose: Pose, p: Proportions, bone: number, x: number, y: number, z: number): void {
  spot[0] = x;
  spot[1] = y;
  spot[2] = z;
  headPoint(pose, p, spot, placeOf(pose, bone));
  turnOf(pose, bone).copy(turnOf(pose, BONE.head));
}

function solveFace(person: PersonView, p: Proportions, pose: Pose): void {
  const face = FACES[person.expression];
  const shut = Math.max(face.lids, blink(person.step, person.id.length * 37));
  for (const side of BODY_SIDES) {
    const s = sign(side);
    const eyeBone = s > 0 ? BONE.eyeLeft : BONE.eyeRight;
    const lidBone = s > 0 ? BONE.lidLeft : BONE.lidRight;
    const browBone = s > 0 ? BONE.browLeft : BONE.browRight;
    place(pose, p, eyeBone, FACE.eyes[0] * s, FACE.eyes[1], FACE.eyes[2]);
    place(pose, p, lidBone, FACE.eyes[0] * s, FACE.eyes[1], FACE.eyes[2]);
    lookWithEye(person, pose, eyeBone);
    turnOf(pose, lidBone).multiply(lid.setFromAxisAngle(X, shut * FACE.lidSwing));
    place(pose, p, browBone, FACE.brow[0] * s, FACE.brow[1] + face.brow, FACE.brow[2]);
    turnOf(pose, browBone).multiply(lid.setFromAxisAngle(Z, (-s * face.inner) / FACE.browHalf));
    place(pose, p, s > 0 ? BONE.mouthLeft : BONE.mouthRight, FACE.mouth[0] * s, FACE.mouth[1] + face.corner, FACE.mouth[2] - 0.006);
  }
  place(pose, p, BONE.lipLow, 0, FACE.mouth[1] - person.mouth * FACE.mouthOpen, FACE.mouth[2]);
}

const Z = new Vector3(0, 0, 1);

function lookWithEye(person: PersonView, pose: Pose, bone: number): void {
  back.copy(turnOf(pose, BONE.head)).invert();
  toGaze.subVectors(person.gaze, placeOf(pose, bone)).applyQuaternion(back);
  const yaw = clamp(Math.atan2(toGaze.x, Math.max(0.05, toGaze.z)), -MOST_EYE, MOST_EYE);
  const pitch = clamp(Math.atan2(toGaze.y, Math.max(0.05, Math.hypot(toGaze.x, toGaze.z))), -MOST_EYE, MOST_EYE);
  ahead.set(Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)).applyQuaternion(turnOf(pose, BONE.head));
  up.set(0, 1, 0).applyQuaternion(turnOf(pose, BONE.head));
  frameFrom(ahead, up, turnOf(pose, bone));
}

const BLINK_STEPS = 11;

/** A blink every three to five seconds, each person in their own time: 0 open, 1 shut. */
export function blink(step: number, seed: number): number {
  const beat = 236 + (seed % 5) * 13;
  const turn = Math.floor((step + seed * 7) / beat);
  const start = ((turn * 7919 + seed * 131) % 97) / 97 * (beat - BLINK_STEPS);
  const since = step + seed * 7 - turn * beat - start;
  return since < 0 || since > BLINK_STEPS ? 0 : Math.sin((since / BLINK_STEPS) * Math.PI);
}
