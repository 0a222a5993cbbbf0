/** People for the gallery: standing, sitting and bowing as the core would put them. */
import { metricsFromStature, type BodyMetrics } from '../../scenarios/body/metrics';
import { SEATED, hipsDown, type Sitting } from '../../scenarios/body/sitting';
import type { HandStaging, PersonStaging } from '../../scenarios/body/staging';

export const GALLERY_METRICS: Readonly<Record<string, BodyMetrics>> = {
  learner: metricsFromStature(1660), sato: metricsFromStature(1720), kimura: metricsFromStature(1600),
};

type Place = { readonly x: number; readonly z: number; readonly yaw10: number };

/** A point of a person's own frame: to their right, forward. */
export function ofPerson(at: Place, side: number, forward: number): { x: number; z: number } {
  const yaw = (at.yaw10 * Math.PI) / 1800;
  return { x: at.x + forward * Math.sin(yaw) - side * Math.cos(yaw), z: at.z + forward * Math.cos(yaw) + side * Math.sin(yaw) };
}

export interface Pose {
  readonly pitch?: number;
  readonly sit?: number;
  readonly sitting?: Sitting;
  readonly left?: Partial<HandStaging>;
  readonly right?: Partial<HandStaging>;
  readonly more?: Partial<PersonStaging>;
}

/** Height of the hip joints of a person who sits so far. */
export function hipMm(metrics: BodyMetrics, sit: number, sitting: Sitting): number {
  return metrics.hipMm - hipsDown(sitting, sit) * (metrics.hipMm - SEATED[sitting].hipMm);
}

function atEase(metrics: BodyMetrics, at: Place, pitch: number, sit: number, sitting: Sitting, out: number): HandStaging {
  const rad = (pitch * Math.PI) / 180;
  const hip = hipMm(metrics, sit, sitting);
  const { lap } = SEATED[sitting];
  const shoulderForward = (metrics.shoulderMm - metrics.hipMm) * Math.sin(rad);
  const shoulderY = hip + (metrics.shoulderMm - metrics.hipMm) * Math.cos(rad);
  const arm = metrics.upperArmMm + metrics.foreArmMm + metrics.handMm;
  const seated = sit > 0.5;
  const point = ofPerson(at, out * (seated ? lap.asideMm : metrics.shoulderHalfWidthMm + 45), seated ? lap.aheadMm : 20 + shoulderForward * 0.75);
  const y = seated ? hip + lap.aboveMm : shoulderY - Math.sqrt(arm * arm * 0.94 - shoulderForward * shoulderForward * 0.06);
  return { x: Math.round(point.x), y: Math.round(y), z: Math.round(point.z), shape: seated ? 'lap' : 'rest', holds: '', spot: 0 };
}

export function samplePerson(id: string, at: Place, pose: Pose = {}, metrics = GALLERY_METRICS[id] ?? metricsFromStature(1660)): PersonStaging {
  const pitch = pose.pitch ?? 0;
  const sit = pose.sit ?? 0;
  const sitting = pose.sitting ?? 'chair';
  const ahead = ofPerson(at, 0, 3000);
  return {
    id, room: 'meeting', x: at.x, z: at.z, yaw10: at.yaw10, posture: sit > 0.5 ? 'sit' : 'stand', sitPercent: sit * 100, sitting, feetGapMm: 100, speedMmS: 0,
    stride: 0, pitch10: pitch * 10, gazeX: ahead.x, gazeY: metrics.eyeMm - metrics.hipMm + hipMm(metrics, sit, sitting) - 260 + (sit > 0 ? 200 : 0), gazeZ: ahead.z, gazeAt: 'room', expression: 'neutral',
    speaking: '', mora: -1, left: { ...atEase(metrics, at, pitch, sit, sitting, -1), ...pose.left }, right: { ...atEase(metrics, at, pitch, sit, sitting, 1), ...pose.right },
    ...pose.more,
  };
}
