/** Hips to neck base: the part that bows. */
import { Quaternion, Vector3 } from 'three';
import { BONE, type Pose, placeOf, turnOf } from './bones';
import { type BodyFrame, pointOf } from './body-frame';
import type { PersonView } from './person-view';
import type { Physique } from './physique';
import { seatedHip } from './sit-legs';
import { legReach } from './solve-leg';
import { TRUNK_JOINTS, bendTrunk, emptyTrunk, hipsBack } from './trunk';

const trunk = emptyTrunk();
const hips = new Vector3();
const facing = new Quaternion();
const lean = new Quaternion();
const UP = new Vector3(0, 1, 0);
const LEFT = new Vector3(1, 0, 0);

/** How much a breath lifts the upper chest's lean, rad, and how long it takes, steps. */
const BREATH = 0.006;
const BREATH_STEPS = 230;

/** 0 empty to 1 full: in quicker than out, each person in their own time. */
export function breath(step: number, seed: number): number {
  const phase = ((step + seed * 41) % BREATH_STEPS) / BREATH_STEPS;
  const rise = phase < 0.4 ? phase / 0.4 : (1 - phase) / 0.6;
  return rise * rise * (3 - 2 * rise);
}

/** Height of the hip joints above the floor. */
export function hipHeight(person: PersonView, p: Physique): number {
  // Lowest when both feet are on the ground and apart, highest when one passes the other.
  const bob = person.pace * (0.004 + 0.042 * (1 + Math.cos(person.stride * Math.PI * 4)) * 0.5);
  return (person.sit === 0 ? p.hip : seatedHip(person, p)) - bob;
}

/** Where the middle of the hip joints is. */
export function placeHips(person: PersonView, p: Physique, frame: BodyFrame, out: Vector3): Vector3 {
  const back = hipsBack(person.pitch) * (1 - person.sit);
  // Legs that lean back reach less high: the hips sink, the feet stay flat.
  return pointOf(frame, 0, Math.min(hipHeight(person, p), legReach(p, person.feetHalf, back)), -back, out);
}

export function solveTrunk(person: PersonView, p: Physique, frame: BodyFrame, pose: Pose): void {
  bendTrunk(trunk, p, person.pitch);
  placeHips(person, p, frame, hips);
  facing.setFromAxisAngle(UP, person.yaw);
  TRUNK_JOINTS.forEach((joint, i) => {
    const angle = trunk.angles[i] ?? 0;
    placeOf(pose, joint).copy(hips).addScaledVector(frame.forward, trunk.forward[i] ?? 0).y += trunk.up[i] ?? 0;
    turnOf(pose, joint).copy(facing).multiply(lean.setFromAxisAngle(LEFT, angle)).multiply(turnOf(p.rig.rest, joint));
  });
  // Breath shows in the shoulders: the upper chest opens a little, the trunk line stays as measured.
  turnOf(pose, BONE.upperChest).multiply(lean.setFromAxisAngle(LEFT, -BREATH * breath(person.step, person.id.length * 37)));
}
