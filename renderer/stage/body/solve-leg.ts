/** Hips to toes: feet are planted, knees follow. */
import { Quaternion, Vector3 } from 'three';
import { LEG, type BodySide, type Pose, legOf, placeOf, sign, turnOf, BONE } from './bones';
import { type BodyFrame, directionOf, pointOf } from './body-frame';
import type { PersonView } from './person-view';
import type { Physique } from './physique';
import { turnAlong } from './retarget';
import { emptyWish, sitLeg } from './sit-legs';
import { bendTwoBones } from './two-bone';

/** Toes turned out when standing. */
const TOES_OUT = 0.2;
/** Half of what a foot travels over the ground in a step at full pace, m, and how high it is lifted. */
const STEP_HALF = 0.27;
const STEP_LIFT = 0.07;
const STANCE = 0.6;
/** A leg never quite stretches. */
const STRAIGHT = 0.9985;
/** Heel up at the end of a step and toes up at its start, rad. */
const HEEL_UP = 0.55;
const TOES_UP = 0.22;

const hipJoint = new Vector3();
const ankle = new Vector3();
const knee = new Vector3();
const pole = new Vector3();
const hinge = new Vector3();
const along = new Vector3();
const restAlong = new Vector3();
const toe = new Vector3();
const offset = new Vector3();
const turn = new Quaternion();
const tipped = new Quaternion();
const lying = new Quaternion();
const UP = new Vector3(0, 1, 0);
const LEFT = new Vector3(1, 0, 0);

/** Highest place of the hip joints over feet this far apart when they stand this far behind them. */
export function legReach(p: Physique, feetHalf: number, back: number): number {
  const leg = (p.thigh + p.shin) * STRAIGHT;
  const aside = p.hipHalf - feetHalf;
  return p.ankle + Math.sqrt(Math.max(0, leg * leg - back * back - aside * aside));
}

const wish = emptyWish();

/** A foot's place in the walking cycle; sitting down takes it from there. */
function placeFoot(person: PersonView, p: Physique, side: BodySide): void {
  const s = sign(side);
  const phase = (person.stride + (side === 'left' ? 0 : 0.5)) % 1;
  const half = STEP_HALF * person.pace;
  let lift = 0;
  if (phase < STANCE) {
    const on = phase / STANCE;
    wish.forward = half * (1 - 2 * on);
    const heel = Math.max(0, (on - 0.65) / 0.35);
    wish.tip = heel * heel * HEEL_UP - Math.max(0, 1 - on / 0.18) * TOES_UP;
  } else {
    const swing = (phase - STANCE) / (1 - STANCE);
    wish.forward = half * (2 * swing * swing * (3 - 2 * swing) - 1);
    lift = Math.sin(swing * Math.PI) * STEP_LIFT * person.pace;
    wish.tip = HEEL_UP * (1 - swing) * (1 - swing) - TOES_UP * swing * swing;
  }
  wish.tip *= person.pace;
  // The ball of the foot stays on the floor when the heel leaves it.
  offset.copy(placeOf(p.rig.local, legOf(side) + LEG.toes)).multiplyScalar(p.scale);
  const tip = Math.max(0, wish.tip);
  const rise = -offset.y * (Math.cos(tip) - 1) + offset.z * Math.sin(tip);
  wish.aside = s * person.feetHalf;
  wish.up = p.ankle + lift + rise;
  wish.forward += offset.z * (1 - Math.cos(tip));
  wish.kneeAside = s * 0.12;
  wish.kneeUp = 0.05;
  wish.kneeForward = 1;
  wish.toesFlat = 1;
  wish.lies = 0;
  sitLeg(person, p, side, wish);
}

export function solveLeg(person: PersonView, p: Physique, frame: BodyFrame, pose: Pose, side: BodySide): void {
  const first = legOf(side);
  const s = sign(side);
  const { rest, local } = p.rig;
  placeFoot(person, p, side);
  pointOf(frame, wish.aside, wish.up, wish.forward, ankle);
  hipJoint.copy(placeOf(local, first + LEG.thigh)).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, BONE.pelvis)).add(placeOf(pose, BONE.pelvis));
  placeOf(pose, first + LEG.thigh).copy(hipJoint);
  directionOf(frame, wish.kneeAside, wish.kneeUp, wish.kneeForward, pole).normalize();
  bendTwoBones(hipJoint, ankle, p.thigh, p.shin, pole, knee);
  placeOf(pose, first + LEG.shin).copy(knee);
  placeOf(pose, first + LEG.foot).copy(ankle);
  // The knee's hinge, not where the knee points: a thigh may lie along that.
  hinge.crossVectors(pole, along.subVectors(ankle, hipJoint)).normalize();
  restAlong.subVectors(placeOf(rest, first + LEG.shin), placeOf(rest, first + LEG.thigh));
  turnAlong(turnOf(rest, first + LEG.thigh), restAlong, LEFT, along.subVectors(knee, hipJoint), hinge, turnOf(pose, first + LEG.thigh));
  restAlong.subVectors(placeOf(rest, first + LEG.foot), placeOf(rest, first + LEG.shin));
  turnAlong(turnOf(rest, first + LEG.shin), restAlong, LEFT, along.subVectors(ankle, knee), hinge, turnOf(pose, first + LEG.shin));
  layFoot(person, p, pose, first, s);
}

function layFoot(person: PersonView, p: Physique, pose: Pose, first: number, s: number): void {
  const { rest, local } = p.rig;
  toe.subVectors(placeOf(rest, first + LEG.toes), placeOf(rest, first + LEG.foot));
  const restOut = Math.atan2(toe.x, toe.z);
  const out = s * TOES_OUT * (1 - person.pace * 0.6) * (1 - person.sit * 0.5);
  const foot = turnOf(pose, first + LEG.foot).setFromAxisAngle(UP, person.yaw + out - restOut);
  const flat = turn.copy(foot);
  foot.multiply(tipped.setFromAxisAngle(LEFT, wish.tip)).multiply(turnOf(rest, first + LEG.foot));
  if (wish.lies > 0) foot.slerp(lying.copy(turnOf(pose, first + LEG.shin)).multiply(turnOf(local, first + LEG.foot)).multiply(tipped), wish.lies);
  placeOf(pose, first + LEG.toes).copy(placeOf(local, first + LEG.toes)).multiplyScalar(p.scale).applyQuaternion(foot).add(placeOf(pose, first + LEG.foot));
  // Toes stay flat while the heel is up.
  const toes = turnOf(pose, first + LEG.toes).copy(foot).multiply(turnOf(local, first + LEG.toes));
  if (wish.tip > 0) toes.slerp(flat.multiply(turnOf(rest, first + LEG.toes)), wish.toesFlat);
}
