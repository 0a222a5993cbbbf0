import { add, distance, scale, sub, type Vec3 } from '../source/vector';
import type { Figure } from './figure';

/**
 * A face as 20 places, mm, from the middle between the eyes and as if every head were equally large: what is left is
 * what tells two people apart. Only one half is taken, faces here are symmetric.
 */
export function likeness({ marks }: Figure): readonly (readonly [number, number, number])[] {
  const places = Object.values(marks) as Vec3[];
  const origin: Vec3 = [0, marks.eye[1], marks.eye[2]];
  const off = places.map((p) => sub(p, origin));
  const mean = scale(off.reduce(add), 1 / off.length);
  const size = Math.sqrt(off.reduce((sum, p) => sum + distance(p, mean) ** 2, 0) / off.length);
  // 60 mm is about what that size is on the average head.
  return off.map((p) => [0, 1, 2].map((k) => Math.round(((p[k] ?? 0) / size) * 600) / 10) as unknown as [number, number, number]);
}
