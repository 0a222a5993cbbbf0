/** Shoulder to fingertips: the hand is where the pinch point says, the arm follows. */
import { Quaternion, Vector3 } from 'three';
import type { HandShape } from '../../../scenarios/body/staging';
import { HAND_BONES } from '../hand/hand-model';
import { HAND_SHAPES, layFingers } from '../hand/hand-mix';
import { ARM, BONE, type BodySide, type Pose, armOf, placeOf, sign, turnOf } from './bones';
import { type BodyFrame, directionOf } from './body-frame';
import { frameFrom } from './frame-from';
import { gripFrame } from './grip-frame';
import type { HandView, PersonView } from './person-view';
import type { Proportions } from './proportions';
import { bendTwoBones } from './two-bone';

/** How far a shoulder comes along when the arm alone is too short, m. */
const SHOULDER_LEAN = 0.13;
const SHOULDER_DROP = 0.07;
/** Between these drops below the shoulder (in arms to the wrist) a working hand turns into a hanging one. */
const HANGS_FROM = 0.8;
const HANGS_TO = 1.05;
/** Share of the arm's length that is used before the shoulder helps. */
const EASY_REACH = 0.97;

const wrist = new Vector3();
const base = new Vector3();
const arm = new Vector3();
const pole = new Vector3();
const hanging = new Vector3();
const point = new Vector3();
const fore = new Vector3();
const handTurn = new Quaternion();
const shapeTurn = new Quaternion();
const local: Pose = {
  positions: Array.from({ length: HAND_BONES }, () => new Vector3()),
  rotations: Array.from({ length: HAND_BONES }, () => new Quaternion()),
};

export function solveArm(person: PersonView, p: Proportions, frame: BodyFrame, pose: Pose, side: BodySide): void {
  const first = armOf(side);
  const s = sign(side);
  const hand = person[side];
  const shoulder = placeOf(pose, first + ARM.shoulder);
  turnOf(pose, first + ARM.shoulder).copy(turnOf(pose, BONE.chest));
  placeShoulder(p, frame, pose, s, shoulder);
  base.copy(shoulder);
  const elbow = placeOf(pose, first + ARM.fore);
  fore.subVectors(hand.point, shoulder);
  const drop = (-fore.y / (p.upperArm + p.foreArm) - HANGS_FROM) / (HANGS_TO - HANGS_FROM);
  const hangs = Math.min(1, Math.max(0, drop));
  // The hand's direction follows the forearm in part, and the forearm ends at the wrist: two rounds settle both.
  for (let round = 0; round < 4; round += 1) {
    turnHand(hand, frame, s, fore, hangs, handTurn);
    point.copy(hand.mix.anchor).multiplyScalar(p.handScale);
    point.x *= -s;
    wrist.copy(hand.point).sub(point.applyQuaternion(handTurn));
    leanShoulder(p, shoulder.copy(base));
    polePoint(p, frame, s, shoulder);
    arm.copy(wrist);
    bendTwoBones(shoulder, arm, p.upperArm, p.foreArm, pole, elbow);
    fore.subVectors(arm, elbow);
  }
  placeOf(pose, first + ARM.upper).copy(shoulder);
  point.copy(elbow).addScaledVector(shoulder, -0.5).addScaledVector(arm, -0.5);
  if (point.lengthSq() < 1e-5) point.copy(pole);
  frameFrom(wrist.subVectors(elbow, shoulder), point, turnOf(pose, first + ARM.upper));
  frameFrom(fore, point, turnOf(pose, first + ARM.fore));
  placeOf(pose, first + ARM.cuff).copy(arm);
  frameFrom(fore, pole.set(0, 1, 0).applyQuaternion(handTurn), turnOf(pose, first + ARM.cuff));
  placeOf(pose, first + ARM.twist).copy(arm);
  turnOf(pose, first + ARM.twist).copy(turnOf(pose, first + ARM.fore)).slerp(turnOf(pose, first + ARM.cuff), 0.5);
  layHand(hand, p, pose, first + ARM.hand, s, arm);
}

function placeShoulder(p: Proportions, frame: BodyFrame, pose: Pose, s: number, out: Vector3): void {
  const chest = placeOf(pose, BONE.chest);
  const neck = placeOf(pose, BONE.neck);
  // The shoulders hang a little below the neck base, in line with the trunk.
  const below = (p.neck - p.shoulder) / (p.trunk * 0.28);
  out.copy(neck).lerp(chest, below).addScaledVector(frame.left, s * p.shoulderHalf);
}

/** Shoulders go forward and up; down they hardly go: what the drop's limit takes away is made up level, in a second go. */
function leanShoulder(p: Proportions, shoulder: Vector3): void {
  const easy = (p.upperArm + p.foreArm) * EASY_REACH;
  const lowest = shoulder.y - SHOULDER_DROP;
  let left = SHOULDER_LEAN;
  for (let go = 0; go < 2; go += 1) {
    arm.subVectors(wrist, shoulder);
    const far = arm.length();
    if (far <= easy) return;
    arm.multiplyScalar(Math.min(left, far - easy) / far);
    arm.y = Math.max(arm.y, lowest - shoulder.y);
    left -= arm.length();
    shoulder.add(arm);
  }
}

/** Elbows hang back when the hands hang, and down and a little out when they work in front. */
function polePoint(p: Proportions, frame: BodyFrame, s: number, shoulder: Vector3): void {
  point.subVectors(wrist, shoulder);
  // Hands that work near the chest are as much in front as hands that reach out: elbows stay in.
  const raised = 1.5 * (1 + (point.y * 1.15) / (p.upperArm + p.foreArm));
  const ahead = Math.min(1, Math.max(0, raised, point.dot(frame.forward) / (p.upperArm * 0.9)));
  directionOf(frame, s * 0.5, 0, -1, hanging);
  directionOf(frame, s * 0.3, -1, -0.5, pole).lerp(hanging, 1 - ahead);
}

/** The hand's rotation: each shape's own, by its share. */
function turnHand(hand: HandView, frame: BodyFrame, s: number, forearm: Vector3, hangs: number, out: Quaternion): void {
  let before = 0;
  for (let i = 0; i < HAND_SHAPES.length; i += 1) {
    const share = hand.mix.shares[i] ?? 0;
    if (share === 0) continue;
    const shape: HandShape = HAND_SHAPES[i] ?? 'rest';
    gripFrame(shape, hand, frame, s, forearm, hangs, shapeTurn);
    before += share;
    if (before === share) out.copy(shapeTurn);
    else out.slerp(shapeTurn, share / before);
  }
}

/** Fingers are laid out for a right hand; a left hand is its mirror image. */
function layHand(hand: HandView, p: Proportions, pose: Pose, first: number, s: number, at: Vector3): void {
  layFingers(hand.mix, local.positions, local.rotations);
  for (let i = 0; i < HAND_BONES; i += 1) {
    const place = placeOf(pose, first + i).copy(placeOf(local, i)).multiplyScalar(p.handScale);
    const turn = turnOf(pose, first + i).copy(turnOf(local, i));
    if (s > 0) {
      place.x *= -1;
      turn.set(turn.x, -turn.y, -turn.z, turn.w);
    }
    place.applyQuaternion(handTurn).add(at);
    turn.premultiply(handTurn);
  }
}
