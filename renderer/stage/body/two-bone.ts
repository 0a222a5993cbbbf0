import { Vector3 } from 'three';

const along = new Vector3();
const side = new Vector3();

/** How much of a limb's full length it may use: a limb quite straight has no bending plane. */
const STRAIGHTEST = 0.9995;

/**
 * The middle joint of a limb of two bones from `root` to `tip`, bent toward `pole`. A tip out of reach is drawn in
 * (in place) until the limb reaches it. Returns by how much (m) it had to be moved.
 */
export function bendTwoBones(root: Vector3, tip: Vector3, upper: number, lower: number, pole: Vector3, middle: Vector3): number {
  along.subVectors(tip, root);
  const distance = along.length();
  if (distance < 1e-6) along.set(0, -1, 0);
  else along.multiplyScalar(1 / distance);
  const longest = (upper + lower) * STRAIGHTEST;
  const shortest = Math.abs(upper - lower) * 1.001 + 1e-4;
  const reach = Math.min(Math.max(distance, shortest), longest);
  tip.copy(root).addScaledVector(along, reach);
  const alongUpper = (upper * upper - lower * lower + reach * reach) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper * upper - alongUpper * alongUpper));
  side.copy(pole).addScaledVector(along, -pole.dot(along));
  if (side.lengthSq() < 1e-10) side.set(along.y, -along.x, 0);
  if (side.lengthSq() < 1e-10) side.set(1, 0, 0);
  side.normalize();
  middle.copy(root).addScaledVector(along, alongUpper).addScaledVector(side, out);
  return Math.abs(distance - reach);
}
