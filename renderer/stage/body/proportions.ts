import type { BodyMetrics } from '../../../scenarios/body/metrics';

/** A body's measures in metres, as the solver and the geometry need them. */
export interface Proportions {
  readonly stature: number;
  /** Against the 1.66 m body for which girths and faces are modelled. */
  readonly scale: number;
  readonly hip: number;
  readonly hipHalf: number;
  readonly knee: number;
  readonly ankle: number;
  readonly thigh: number;
  readonly shin: number;
  readonly neck: number;
  /** Length of the trunk line, hip joints to neck base. */
  readonly trunk: number;
  readonly shoulder: number;
  readonly shoulderHalf: number;
  readonly upperArm: number;
  readonly foreArm: number;
  /** Size of the hand against the modelled one. */
  readonly handScale: number;
  readonly eye: number;
}

const MODELLED_STATURE = 1.66;
const MODELLED_HAND = 0.182;
/** Hand length as a share of stature (Drillis and Contini). */
const HAND_SHARE = 0.108;

export function proportionsOf(metrics: BodyMetrics): Proportions {
  const stature = metrics.statureMm / 1000;
  const hip = metrics.hipMm / 1000;
  const knee = metrics.kneeMm / 1000;
  const ankle = stature * 0.042;
  const neck = metrics.neckMm / 1000;
  return {
    stature, hip, knee, ankle, neck,
    scale: stature / MODELLED_STATURE,
    hipHalf: stature * 0.052,
    thigh: hip - knee,
    shin: knee - ankle,
    trunk: neck - hip,
    shoulder: metrics.shoulderMm / 1000,
    shoulderHalf: metrics.shoulderHalfWidthMm / 1000,
    upperArm: metrics.upperArmMm / 1000,
    foreArm: metrics.foreArmMm / 1000,
    handScale: (stature * HAND_SHARE) / MODELLED_HAND,
    eye: metrics.eyeMm / 1000,
  };
}
