/** How far arms reach, from the shoulders as they are now. */
import { fromFrame } from './geometry';
import { DEG, cos, sin } from '../kernel/trig';
import { armMm, landmarks } from './landmarks';
import type { Point3 } from './vessel-hold';
import { SIDES, type Body, type Side } from './world';

/** Reach with a little lean of the shoulder. */
const LEAN = 1.12;
const FARTHEST = 1.19;
export const MOST_LEAN = 40 * DEG;
const HALVINGS = 8;

/** Who sits on the floor sits free: nothing but their own back ends their reach. */
export function leansOut(body: Body): boolean {
  return body.sitting !== 'chair' && body.sit === 1;
}

export function mostReachMm(body: Body): number {
  return armMm(body) * LEAN;
}

/** Farther still, for what is held out over a table: the shoulder goes with it as far as it can. */
export function farthestMm(body: Body): number {
  return armMm(body) * FARTHEST;
}

export function shoulderPoint(body: Body, side: Side): Point3 {
  const marks = landmarks(body);
  const half = body.metrics.shoulderHalfWidthMm;
  const at = fromFrame(body, side === 'left' ? -half : half, marks.shoulderForward);
  return { x: at.x, y: marks.shoulderY, z: at.z };
}

/** Where a shoulder is when the back leans out so far. */
function leanedShoulder(body: Body, side: Side, lean: number): Point3 {
  const { hipMm, shoulderMm, shoulderHalfWidthMm: half } = body.metrics;
  const at = fromFrame(body, side === 'left' ? -half : half, (shoulderMm - hipMm) * sin(lean));
  return { x: at.x, y: landmarks(body).hipY + (shoulderMm - hipMm) * cos(lean), z: at.z };
}

/** The least lean with which an arm reaches a place. */
export function leanFor(body: Body, side: Side, at: Point3): number {
  const isFar = (lean: number): boolean => isFarther(leanedShoulder(body, side, lean), at, mostReachMm(body));
  if (!isFar(0)) return 0;
  let [low, high] = [0, MOST_LEAN];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (low + high) / 2;
    if (isFar(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function apartMm(from: Point3, at: Point3): number {
  const dx = at.x - from.x;
  const dy = at.y - from.y;
  const dz = at.z - from.z;
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

const isFarther = (from: Point3, at: Point3, most: number): boolean => apartMm(from, at) > most;

export function withinReach(body: Body, at: Point3): boolean {
  return SIDES.some((side) => !isFarther(shoulderPoint(body, side), at, mostReachMm(body)) || (leansOut(body) && !isFarther(leanedShoulder(body, side, MOST_LEAN), at, mostReachMm(body))));
}

/** A wanted point, brought within the arm's length. */
export function limited(body: Body, side: Side, { x, y, z }: Point3, most = mostReachMm(body)): Point3 {
  const to = { x, y, z };
  const from = shoulderPoint(body, side);
  if (!isFarther(from, to, most)) return to;
  const share = most / apartMm(from, to);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, z: from.z + (to.z - from.z) * share };
}
