/** Hips to toes: feet are planted, knees follow. */
import { Quaternion, Vector3 } from 'three';
import { LEG, type BodySide, type Pose, legOf, placeOf, sign, turnOf, BONE } from './bones';
import { type BodyFrame, directionOf, pointOf } from './body-frame';
import type { PersonView } from './person-view';
import type { Physique } from './physique';
import { turnAlong } from './retarget';
import { bendTwoBones } from './two-bone';

export const SEATED_HIP = 0.52;
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
const along = new Vector3();
const restAlong = new Vector3();
const toe = new Vector3();
const offset = new Vector3();
const turn = new Quaternion();
const UP = new Vector3(0, 1, 0);
const LEFT = new Vector3(1, 0, 0);
const AHEAD = new Vector3(0, 0, 1);

/** Highest place of the hip joints over feet this far apart when they stand this far behind them. */
export function legReach(p: Physique, feetHalf: number, back: number): number {
  const leg = (p.thigh + p.shin) * STRAIGHT;
  const aside = p.hipHalf - feetHalf;
  return p.ankle + Math.sqrt(Math.max(0, leg * leg - back * back - aside * aside));
}

interface Step {
  forward: number;
  lift: number;
  /** Turn of the foot, toes down positive. */
  tip: number;
}
const step: Step = { forward: 0, lift: 0, tip: 0 };

/** A foot's place ahead of the body and its height, in the walking cycle and while sitting down. */
function placeFoot(person: PersonView, p: Physique, side: BodySide): void {
  const phase = (person.stride + (side === 'left' ? 0 : 0.5)) % 1;
  const half = STEP_HALF * person.pace;
  step.lift = 0;
  if (phase < STANCE) {
    const on = phase / STANCE;
    step.forward = half * (1 - 2 * on);
    const heel = Math.max(0, (on - 0.65) / 0.35);
    step.tip = heel * heel * HEEL_UP - Math.max(0, 1 - on / 0.18) * TOES_UP;
  } else {
    const swing = (phase - STANCE) / (1 - STANCE);
    step.forward = half * (2 * swing * swing * (3 - 2 * swing) - 1);
    step.lift = Math.sin(swing * Math.PI) * STEP_LIFT * person.pace;
    step.tip = HEEL_UP * (1 - swing) * (1 - swing) - TOES_UP * swing * swing;
  }
  step.tip *= person.pace;
  // Sitting down and rising, the feet step one after the other to where the knees will be.
  const start = side === 'left' ? 0 : 0.35;
  const share = Math.min(1, Math.max(0, (person.sit - start) / 0.65));
  const eased = share * share * (3 - 2 * share);
  step.lift += Math.sin(share * Math.PI) * 0.035;
  step.forward += eased * (p.thigh * 0.97);
}

export function solveLeg(person: PersonView, p: Physique, frame: BodyFrame, pose: Pose, side: BodySide): void {
  const first = legOf(side);
  const s = sign(side);
  const { rest, local } = p.rig;
  placeFoot(person, p, side);
  // The ball of the foot stays on the floor when the heel leaves it.
  offset.copy(placeOf(local, first + LEG.toes)).multiplyScalar(p.scale);
  const tip = Math.max(0, step.tip);
  const rise = -offset.y * (Math.cos(tip) - 1) + offset.z * Math.sin(tip);
  pointOf(frame, s * person.feetHalf, p.ankle + step.lift + rise, step.forward + offset.z * (1 - Math.cos(tip)), ankle);
  hipJoint.copy(placeOf(local, first + LEG.thigh)).multiplyScalar(p.scale).applyQuaternion(turnOf(pose, BONE.pelvis)).add(placeOf(pose, BONE.pelvis));
  placeOf(pose, first + LEG.thigh).copy(hipJoint);
  directionOf(frame, s * 0.12, 0.05, 1, pole);
  bendTwoBones(hipJoint, ankle, p.thigh, p.shin, pole, knee);
  placeOf(pose, first + LEG.shin).copy(knee);
  placeOf(pose, first + LEG.foot).copy(ankle);
  restAlong.subVectors(placeOf(rest, first + LEG.shin), placeOf(rest, first + LEG.thigh));
  turnAlong(turnOf(rest, first + LEG.thigh), restAlong, AHEAD, along.subVectors(knee, hipJoint), pole, turnOf(pose, first + LEG.thigh));
  restAlong.subVectors(placeOf(rest, first + LEG.foot), placeOf(rest, first + LEG.shin));
  turnAlong(turnOf(rest, first + LEG.shin), restAlong, AHEAD, along.subVectors(ankle, knee), pole, turnOf(pose, first + LEG.shin));
  layFoot(person, p, pose, first, s);
}

function layFoot(person: PersonView, p: Physique, pose: Pose, first: number, s: number): void {
  const { rest, local } = p.rig;
  toe.subVectors(placeOf(rest, first + LEG.toes), placeOf(rest, first + LEG.foot));
  const restOut = Math.atan2(toe.x, toe.z);
  const out = s * TOES_OUT * (1 - person.pace * 0.6) * (1 - person.sit * 0.5);
  const foot = turnOf(pose, first + LEG.foot).setFromAxisAngle(UP, person.yaw + out - restOut);
  const flat = turn.copy(foot);
  foot.multiply(new Quaternion().setFromAxisAngle(LEFT, step.tip)).multiply(turnOf(rest, first + LEG.foot));
  placeOf(pose, first + LEG.toes).copy(placeOf(local, first + LEG.toes)).multiplyScalar(p.scale).applyQuaternion(foot).add(placeOf(pose, first + LEG.foot));
  // Toes stay flat while the heel is up.
  if (step.tip > 0) turnOf(pose, first + LEG.toes).copy(flat).multiply(turnOf(rest, first + LEG.toes));
  else turnOf(pose, first + LEG.toes).copy(foot).multiply(turnOf(local, first + LEG.toes));
}
