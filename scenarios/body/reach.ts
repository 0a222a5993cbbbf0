/** How far arms reach, from the shoulders as they are now. */
import { fromFrame } from './geometry';
import { armMm, landmarks } from './landmarks';
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

export function withinReach(body: Body, at: { x: number; y: number; z: number }): boolean {
  return SIDES.some((side) => {
    const from = shoulderPoint(body, side);
    const dx = at.x - from.x;
    const dy = at.y - from.y;
    const dz = at.z - from.z;
    return Math.sqrt(dx * dx + dy * dy + dz * dz) <= mostReachMm(body);
  });
}
