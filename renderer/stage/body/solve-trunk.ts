/** Pelvis to neck base, then legs: the parts that stand on the floor. */
import { Vector3 } from 'three';
import { BODY_SIDES, BONE, LEG, type BodySide, type Pose, legOf, placeOf, sign, turnOf } from './bones';
import { type BodyFrame, directionOf, pointOf } from './body-frame';
import { frameFrom } from './frame-from';
import type { PersonView } from './person-view';
import type { Proportions } from './proportions';
import { bendTrunk, emptyTrunk, hipsBack } from './trunk';
import { bendTwoBones } from './two-bone';

const SEATED_HIP = 0.52;
/** Toes turned out. */
const TOES_OUT = 0.2;
/** Half of what a foot travels over the ground in a step at full pace, m, and how high it is lifted. */
const STEP_HALF = 0.27;
const STEP_LIFT = 0.07;
const STANCE = 0.6;

const trunk = emptyTrunk();
const up = new Vector3();
const ahead = new Vector3();
const hips = new Vector3();
const hipJoint = new Vector3();
const ankle = new Vector3();
const pole = new Vector3();
const toe = new Vector3();

/** Height of the hip joints above the floor. */
export function hipHeight(person: PersonView, p: Proportions): number {
  // Lowest when both feet are on the ground and apart, highest when one passes the other.
  const bob = person.pace * (0.004 + 0.042 * (1 + Math.cos(person.stride * Math.PI * 4)) * 0.5);
  return p.hip + (SEATED_HIP - p.hip) * person.sit - bob;
}

export function solveTrunk(person: PersonView, p: Proportions, frame: BodyFrame, pose: Pose): void {
  bendTrunk(trunk, p.trunk, person.pitch);
  const back = hipsBack(person.pitch) * (1 - person.sit);
  // Legs that lean back reach less high: the hips sink, the feet stay flat.
  const leg = (p.thigh + p.shin) * 0.9994;
  const height = Math.min(hipHeight(person, p), p.ankle + Math.sqrt(leg * leg - back * back));
  pointOf(frame, 0, height, -back, hips);
  for (let i = 0; i < 4; i += 1) {
    const angle = trunk.angles[i] ?? 0;
    const place = placeOf(pose, BONE.pelvis + i).copy(hips);
    if (i > 0) place.addScaledVector(frame.forward, trunk.forward[i - 1] ?? 0).y += trunk.up[i - 1] ?? 0;
    directionOf(frame, 0, Math.cos(angle), Math.sin(angle), up);
    directionOf(frame, 0, -Math.sin(angle), Math.cos(angle), ahead);
    frameFrom(ahead, up, turnOf(pose, BONE.pelvis + i));
  }
  const neck = placeOf(pose, BONE.neck).copy(hips).addScaledVector(frame.forward, trunk.forward[3]);
  neck.y += trunk.up[3];
  for (const side of BODY_SIDES) solveLeg(person, p, frame, pose, side);
}

/** A foot's place ahead of the body and its height, in the walking cycle and while sitting down. */
function placeFoot(person: PersonView, p: Proportions, side: BodySide): void {
  const phase = (person.stride + (side === 'left' ? 0 : 0.5)) % 1;
  const half = STEP_HALF * person.pace;
  let forward: number;
  let lift = 0;
  if (phase < STANCE) forward = half * (1 - (2 * phase) / STANCE);
  else {
    const swing = (phase - STANCE) / (1 - STANCE);
    forward = half * (2 * swing * swing * (3 - 2 * swing) - 1);
    lift = Math.sin(swing * Math.PI) * STEP_LIFT * person.pace;
  }
  // Sitting down and rising, the feet step one after the other to where the knees will be.
  const start = side === 'left' ? 0 : 0.35;
  const share = Math.min(1, Math.max(0, (person.sit - start) / 0.65));
  const eased = share * share * (3 - 2 * share);
  lift += Math.sin(share * Math.PI) * 0.035;
  ankle.set(sign(side) * person.feetHalf, p.ankle + lift, forward + eased * (p.thigh - 0.03));
}

function solveLeg(person: PersonView, p: Proportions, frame: BodyFrame, pose: Pose, side: BodySide): void {
  const first = legOf(side);
  const s = sign(side);
  placeFoot(person, p, side);
  pointOf(frame, ankle.x, ankle.y, ankle.z, ankle);
  hipJoint.copy(hips).addScaledVector(frame.left, s * p.hipHalf);
  const thigh = placeOf(pose, first + LEG.thigh).copy(hipJoint);
  directionOf(frame, s * 0.12, 0.05, 1, pole);
  const knee = placeOf(pose, first + LEG.shin);
  bendTwoBones(thigh, ankle, p.thigh, p.shin, pole, knee);
  const foot = placeOf(pose, first + LEG.foot).copy(ankle);
  frameFrom(up.subVectors(knee, thigh), pole, turnOf(pose, first + LEG.thigh));
  frameFrom(up.subVectors(foot, knee), pole, turnOf(pose, first + LEG.shin));
  const out = TOES_OUT * (1 - person.pace * 0.6);
  directionOf(frame, s * Math.sin(out), 0, Math.cos(out), toe);
  frameFrom(toe, up.set(0, 1, 0), turnOf(pose, first + LEG.foot));
}
