/** Collar bone to fingertips: the hand is where the pinch point says, the arm follows. */
import { Quaternion, Vector3 } from 'three';
import { layOut } from '../hand/finger-pose';
import { GRIPS } from '../hand/grip-shares';
import { ARM, BONE, type BodySide, FINGER_JOINTS, type Pose, armOf, placeOf, sign, turnOf } from './bones';
import { type BodyFrame, directionOf } from './body-frame';
import { gripFrame } from './grip-frame';
import type { HandView, PersonView } from './person-view';
import type { Physique } from './physique';
import { turnAlong, twistAbout } from './retarget';
import { bendTwoBones } from './two-bone';

/** How far a shoulder comes along when the arm alone is too short, m. */
const SHOULDER_LEAN = 0.13;
const SHOULDER_DROP = 0.07;
/** Between these drops below the shoulder (in arms to the wrist) a working hand turns into a hanging one. */
const HANGS_FROM = 0.8;
const HANGS_TO = 1.05;
/** Share of the arm's length that is used before the shoulder helps. */
const EASY_REACH = 0.97;
/** Nothing pulls at a hanging arm: it ends where it ends, a little bent, and the shoulder stays up but for this share of its lean. */
const HANGING_REACH = 0.985;
const HANGING_LEAN = 0.1;
/** Of a lean of the shoulder, what the collar bone's turn makes; the rest is the shoulder joint's own give. */
const UPPER_TWIST = 0.45;
const FORE_TWIST = 0.6;
const ROUNDS = 5;
/** From this lean (rad) a bottle pours. */
const POURS_AT = 1.05;

const wrist = new Vector3();
const base = new Vector3();
const arm = new Vector3();
const pole = new Vector3();
const hanging = new Vector3();
const point = new Vector3();
const fore = new Vector3();
const elbow = new Vector3();
const hinge = new Vector3();
const restAlong = new Vector3();
const restHinge = new Vector3();
const anchor = new Vector3();
const handTurn = new Quaternion();
const gripTurn = new Quaternion();
const turn = new Quaternion();
const full = new Quaternion();
const local: readonly Quaternion[] = Array.from({ length: FINGER_JOINTS }, () => new Quaternion());
const places: readonly Vector3[] = Array.from({ length: FINGER_JOINTS }, () => new Vector3());
const turns: readonly Quaternion[] = Array.from({ length: FINGER_JOINTS }, () => new Quaternion());

export function solveArm(person: PersonView, p: Physique, frame: BodyFrame, pose: Pose, side: BodySide): void {
  const first = armOf(side);
  const s = sign(side);
  const hand = person[side];
  const shoulder = placeOf(pose, first + ARM.upper);
  hangShoulder(p, pose, first);
  base.copy(shoulder);
  anchorOf(hand, p, side);
  fore.subVectors(hand.point, shoulder);
  const drop = (-fore.y / (p.upperArm + p.foreArm) - HANGS_FROM) / (HANGS_TO - HANGS_FROM);
  const hangs = Math.min(1, Math.max(0, drop));
  // The hand's direction follows the forearm in part, and the forearm ends at the wrist: a few rounds settle both.
  for (let round = 0; round < ROUNDS; round += 1) {
    turnHand(hand, p, side, frame, s, hangs);
    wrist.copy(hand.point).sub(point.copy(anchor).applyQuaternion(handTurn));
    leanShoulder(p, shoulder.copy(base), SHOULDER_LEAN * (1 - hand.shares.rest * (1 - HANGING_LEAN)));
    hang(p, shoulder, hand.shares.rest);
    polePoint(p, frame, s, shoulder, pours(hand));
    arm.copy(wrist);
    bendTwoBones(shoulder, arm, p.upperArm, p.foreArm, pole, elbow);
    fore.subVectors(arm, elbow);
  }
  layShoulder(p, pose, first);
  layArm(p, pose, first, shoulder);
  layHand(hand, p, pose, first, side);
}

/** Collar bone, shoulder and upper arm where they hang from the chest at rest. */
function hangShoulder(p: Physique, pose: Pose, first: number): void {
  let below: number = BONE.upperChest;
  for (const joint of [first + ARM.clavicle, first + ARM.shoulder, first + ARM.upper]) {
    placeOf(pose, joint).copy(placeOf(p.rig.local, joint)).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, below)).add(placeOf(pose, below));
    turnOf(pose, joint).copy(turnOf(pose, below)).multiply(turnOf(p.rig.local, joint));
    below = joint;
  }
}

/** Shoulders go forward and up; down they hardly go: what the drop's limit takes away is made up level, in a second go. */
function leanShoulder(p: Physique, shoulder: Vector3, most: number): void {
  const easy = (p.upperArm + p.foreArm) * EASY_REACH;
  const lowest = shoulder.y - SHOULDER_DROP;
  let left = most;
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

/** A hand at rest hangs no lower than its arm lets it. */
function hang(p: Physique, shoulder: Vector3, rest: number): void {
  arm.subVectors(wrist, shoulder);
  const [far, longest] = [arm.length(), (p.upperArm + p.foreArm) * HANGING_REACH];
  if (far > longest) wrist.copy(shoulder).addScaledVector(arm, 1 - rest + (rest * longest) / far);
}

/** How far a hand leans a bottle to pour: the forearm comes from the side then, or the wrist could not. */
function pours({ shares, tilt }: HandView): number {
  return shares.bottle * Math.min(1, Math.max(0, -tilt / POURS_AT));
}

/** Elbows hang back when the hands hang, and down and a little out when they work in front. */
function polePoint(p: Physique, frame: BodyFrame, s: number, shoulder: Vector3, aside: number): void {
  point.subVectors(wrist, shoulder);
  // Hands that work near the chest are as much in front as hands that reach out: elbows stay in.
  const raised = 1.5 * (1 + (point.y * 1.15) / (p.upperArm + p.foreArm));
  const ahead = Math.min(1, Math.max(0, raised, point.dot(frame.forward) / (p.upperArm * 0.9)));
  directionOf(frame, s * 0.5, 0, -1, hanging);
  directionOf(frame, s * (0.3 + 0.8 * aside), -1 + 0.75 * aside, -0.5, pole).lerp(hanging, 1 - ahead);
}

/** The pinch point in the hand, between the grips by their shares. */
function anchorOf(hand: HandView, p: Physique, side: BodySide): void {
  anchor.set(0, 0, 0);
  // What a hand has no share of need not be solved.
  for (const grip of GRIPS) if (hand.shares[grip] !== 0) anchor.addScaledVector(p.hands[side][grip].anchor, hand.shares[grip]);
}

/** The hand's rotation: each grip's own, by its share. */
function turnHand(hand: HandView, p: Physique, side: BodySide, frame: BodyFrame, s: number, hangs: number): void {
  let before = 0;
  for (const grip of GRIPS) {
    const share = hand.shares[grip];
    if (share === 0) continue;
    gripFrame(grip, p.hands[side][grip], hand, frame, s, fore, hangs, gripTurn);
    before += share;
    if (before === share) handTurn.copy(gripTurn);
    else handTurn.slerp(gripTurn, share / before);
  }
}

/** The collar bone turns to where the shoulder has gone. */
function layShoulder(p: Physique, pose: Pose, first: number): void {
  const collar = placeOf(pose, first + ARM.clavicle);
  const moved = placeOf(pose, first + ARM.upper);
  turn.setFromUnitVectors(point.subVectors(base, collar).normalize(), hinge.subVectors(moved, collar).normalize());
  for (const joint of [first + ARM.clavicle, first + ARM.shoulder]) turnOf(pose, joint).premultiply(turn);
  placeOf(pose, first + ARM.shoulder).sub(collar).applyQuaternion(turn).add(collar);
  turnOf(pose, first + ARM.upper).premultiply(turn);
  // What the collar bone's length cannot follow, the shoulder gives.
  point.copy(base).sub(collar).applyQuaternion(turn).add(collar);
  placeOf(pose, first + ARM.shoulder).addScaledVector(point.subVectors(moved, point), 0.5);
}

/** Upper arm, elbow, forearm; the forearm's turn is spread over its length. */
function layArm(p: Physique, pose: Pose, first: number, shoulder: Vector3): void {
  const { rest, local: under } = p.rig;
  const [upper, upperTwist, lower, twist, hand] = [first + ARM.upper, first + ARM.upperTwist, first + ARM.fore, first + ARM.twist, first + ARM.hand];
  point.copy(elbow).addScaledVector(shoulder, -0.5).addScaledVector(arm, -0.5);
  if (point.lengthSq() < 1e-5) point.copy(pole);
  hinge.crossVectors(point, restAlong.subVectors(arm, shoulder)).normalize();
  const hung = turn.copy(turnOf(pose, upper));
  // The arm swings there the shortest way; then it turns about itself until the elbow's hinge fits, the second half more than the first.
  restAlong.subVectors(placeOf(rest, lower), placeOf(rest, upper)).normalize();
  restHinge.set(1, 0, 0).applyQuaternion(turnOf(rest, upper));
  turnAlong(turnOf(rest, upper), restAlong, restHinge, point.subVectors(elbow, shoulder), hinge, full);
  restHinge.copy(restAlong).applyQuaternion(gripTurn.copy(turnOf(rest, upper)).invert()).applyQuaternion(hung);
  point.subVectors(elbow, shoulder).normalize();
  turnOf(pose, upper).setFromUnitVectors(restHinge.normalize(), point).multiply(hung).slerp(full, UPPER_TWIST);
  placeOf(pose, upperTwist).copy(shoulder).lerp(elbow, share(p, upperTwist, lower));
  turnOf(pose, upperTwist).copy(full).multiply(turnOf(under, upperTwist));
  placeOf(pose, lower).copy(elbow);
  restAlong.subVectors(placeOf(rest, hand), placeOf(rest, lower)).normalize();
  restHinge.set(1, 0, 0).applyQuaternion(turnOf(rest, lower));
  turnAlong(turnOf(rest, lower), restAlong, restHinge, fore, hinge, turnOf(pose, lower));
  placeOf(pose, twist).copy(elbow).lerp(arm, share(p, twist, hand));
  placeOf(pose, hand).copy(arm);
  turnOf(pose, hand).copy(handTurn);
  // How far the hand is turned about the forearm, against how it rests on it.
  full.copy(turnOf(pose, lower)).multiply(turnOf(under, twist)).multiply(turnOf(under, hand));
  turn.copy(handTurn).multiply(full.invert());
  point.copy(fore).normalize();
  const round = twistAbout(turn, point);
  turnOf(pose, twist).copy(turnOf(pose, lower)).multiply(turnOf(under, twist)).premultiply(turn.setFromAxisAngle(point, round * FORE_TWIST));
}

/** How far along its bone a twisting joint lies. */
function share(p: Physique, joint: number, end: number): number {
  const own = placeOf(p.rig.local, joint).length();
  return own / (own + placeOf(p.rig.local, end).length());
}

function layHand(hand: HandView, p: Physique, pose: Pose, first: number, side: BodySide): void {
  for (let joint = 0; joint < FINGER_JOINTS; joint += 1) {
    let before = 0;
    for (const grip of GRIPS) {
      const part = hand.shares[grip];
      const solved = part === 0 ? undefined : p.hands[side][grip].local[joint];
      if (solved === undefined) continue;
      before += part;
      // Weighted rotations one after another: each new one pulls the sum so far by its share of it.
      if (before === part) local[joint]?.copy(solved);
      else local[joint]?.slerp(solved, part / before);
    }
  }
  layOut(p.rig, side, local, p.scale, places, turns);
  const wristPlace = placeOf(pose, first + ARM.hand);
  for (let joint = 0; joint < FINGER_JOINTS; joint += 1) {
    const place = places[joint];
    const own = turns[joint];
    if (place === undefined || own === undefined) continue;
    placeOf(pose, first + ARM.fingers + joint).copy(place).applyQuaternion(handTurn).add(wristPlace);
    turnOf(pose, first + ARM.fingers + joint).copy(handTurn).multiply(own);
  }
}
