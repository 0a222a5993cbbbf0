/** How far arms reach, from the shoulders as they are now. */
import { fromFrame } from './geometry';
import { cos, sin } from '../kernel/trig';
import { armMm, landmarks } from './landmarks';
import { leansOut, mostLean } from './leaning';
import { SIDES, type Body, type Side } from './world';

/** Reach with a little lean of the shoulder. */
const LEAN = 1.12;

export function mostReachMm(body: Body): number {
  return armMm(body) * LEAN;
}

export function shoulderPoint(body: Body, side: Side): { x: number; y: number; z: number } {
  const marks = landmarks(body);
  const half = body.metrics.shoulderHalfWidthMm;
  const at = fromFrame(body, side === 'left' ? -half : half, marks.shoulderForward);
  return { x: at.x, y: marks.shoulderY, z: at.z };
}

/** Where a shoulder is when the back leans out as far as it goes. */
function leanedShoulder(body: Body, side: Side): { x: number; y: number; z: number } {
  const { hipMm, shoulderMm, shoulderHalfWidthMm: half } = body.metrics;
  const lean = mostLean();
  const at = fromFrame(body, side === 'left' ? -half : half, (shoulderMm - hipMm) * sin(lean));
  return { x: at.x, y: landmarks(body).hipY + (shoulderMm - hipMm) * cos(lean), z: at.z };
}

export function withinReach(body: Body, at: { x: number; y: number; z: number }): boolean {
  return isInArmsOf(body, at, shoulderPoint) || (leansOut(body) && isInArmsOf(body, at, leanedShoulder));
}

function isInArmsOf(body: Body, at: { x: number; y: number; z: number }, shoulder: typeof shoulderPoint): boolean {
  return SIDES.some((side) => {
    const from = shoulder(body, side);
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const dz = at.z - from.z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) <= mostReachMm(body);
  });
}
