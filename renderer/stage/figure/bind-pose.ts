/** The pose in which a figure's skin is made: upright, arms straight down, palms to the thighs. */
import { Quaternion, Vector3 } from 'three';
import { ARM, BODY_SIDES, BONE, type Pose, armOf, emptyPose, placeOf, sign, turnOf } from '../body/bones';
import { frameFrom } from '../body/frame-from';
import { emptyPerson } from '../body/person-view';
import type { Proportions } from '../body/proportions';
import { solvePose } from '../body/solve-pose';
import { HAND_BONES, HAND_REST } from '../hand/hand-model';

const DOWN = new Vector3(0, -1, 0);
const BACK = new Vector3(0, 0, -1);

/** Turns a modelled right hand's point or rotation into a left one's. */
export function mirrorTurn(turn: Quaternion): Quaternion {
  return turn.set(turn.x, -turn.y, -turn.z, turn.w);
}

export function bindPose(p: Proportions): Pose {
  const pose = emptyPose();
  const person = emptyPerson('bind');
  person.gaze.set(0, p.eye, 50);
  solvePose(person, p, { yaw: 0, pitch: 0 }, 1, pose);
  for (const side of BODY_SIDES) {
    const first = armOf(side);
    const s = sign(side);
    const shoulder = placeOf(pose, BONE.neck).clone().setX(s * p.shoulderHalf).setY(p.shoulder);
    const points = [shoulder, shoulder, shoulder.clone().addScaledVector(DOWN, p.upperArm)];
    points.forEach((point, i) => placeOf(pose, first + i).copy(point));
    turnOf(pose, first + ARM.shoulder).copy(turnOf(pose, BONE.chest));
    frameFrom(DOWN, BACK, turnOf(pose, first + ARM.upper));
    frameFrom(DOWN, BACK, turnOf(pose, first + ARM.fore));
    const wrist = shoulder.clone().addScaledVector(DOWN, p.upperArm + p.foreArm);
    placeOf(pose, first + ARM.cuff).copy(wrist);
    frameFrom(DOWN, new Vector3(s, 0, 0), turnOf(pose, first + ARM.cuff));
    placeOf(pose, first + ARM.twist).copy(wrist);
    turnOf(pose, first + ARM.twist).copy(turnOf(pose, first + ARM.fore)).slerp(turnOf(pose, first + ARM.cuff), 0.5);
    bindHand(pose, p, first + ARM.hand, s, wrist);
  }
  return pose;
}

function bindHand(pose: Pose, p: Proportions, first: number, s: number, wrist: Vector3): void {
  const turn = frameFrom(DOWN, new Vector3(s, 0, 0), new Quaternion());
  for (let i = 0; i < HAND_BONES; i += 1) {
    const at = (HAND_REST.positions[i] ?? new Vector3()).clone().multiplyScalar(p.handScale);
    const own = (HAND_REST.rotations[i] ?? new Quaternion()).clone();
    if (s > 0) {
      at.x *= -1;
      mirrorTurn(own);
    }
    placeOf(pose, first + i).copy(at.applyQuaternion(turn).add(wrist));
    turnOf(pose, first + i).copy(own.premultiply(turn));
  }
}
