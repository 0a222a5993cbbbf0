/** A rig at its person's own size, with the lengths that the solver asks for. */
import { Vector3 } from 'three';
import type { BodyMetrics } from '../../../scenarios/body/metrics';
import { type SolvedHand, solveHands } from '../hand/solved-hand';
import { UPRIGHT, type Habit } from './habit';
import { ARM, BODY_SIDES, BONE, LEG, type BodySide, armOf, legOf, placeOf } from './bones';
import type { Rig } from './rig';

export interface Physique {
  readonly rig: Rig;
  /** Size against the file's. */
  readonly scale: number;
  readonly habit: Habit;
  /** Height of the hip joints, of the ankles, and half the distance between the hips. */
  readonly hip: number;
  readonly ankle: number;
  readonly hipHalf: number;
  readonly thigh: number;
  readonly shin: number;
  /** Length of the trunk line, hip joints to neck base. */
  readonly trunk: number;
  readonly upperArm: number;
  readonly foreArm: number;
  /** From the neck base up to the eyes. */
  readonly eyesAbove: number;
  /** From the head's joint to between the eyes, in the head's own axes. */
  readonly eyes: Vector3;
  readonly hands: Readonly<Record<BodySide, SolvedHand>>;
}

/** Eyes at the height that the kernel gives this person: what they see and reach for follows from it. */
export function physiqueOf(rig: Rig, metrics: BodyMetrics, habit = UPRIGHT): Physique {
  const at = (joint: number): Vector3 => placeOf(rig.rest, joint);
  const eyes = at(BONE.eyeLeft).clone().add(at(BONE.eyeRight)).multiplyScalar(0.5);
  const scale = metrics.eyeMm / 1000 / eyes.y;
  const length = (from: number, to: number): number => at(from).distanceTo(at(to)) * scale;
  const leg = legOf('left');
  const arm = armOf('left');
  const hips = at(leg + LEG.thigh).clone().add(at(legOf('right') + LEG.thigh)).multiplyScalar(0.5);
  return {
    rig, scale, habit,
    hip: hips.y * scale,
    ankle: at(leg + LEG.foot).y * scale,
    hipHalf: Math.abs(at(leg + LEG.thigh).x) * scale,
    thigh: length(leg + LEG.thigh, leg + LEG.shin),
    shin: length(leg + LEG.shin, leg + LEG.foot),
    trunk: hips.distanceTo(at(BONE.neck)) * scale,
    upperArm: length(arm + ARM.upper, arm + ARM.fore),
    foreArm: length(arm + ARM.fore, arm + ARM.hand),
    eyesAbove: (eyes.y - at(BONE.neck).y) * scale,
    eyes: eyes.sub(at(BONE.head)).multiplyScalar(scale),
    hands: Object.fromEntries(BODY_SIDES.map((side) => [side, solveHands(rig, side, scale)])) as Record<BodySide, SolvedHand>,
  };
}
