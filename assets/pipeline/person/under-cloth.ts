import { base, BODY_VERTICES, type Face } from '../source/base-mesh';
import { add, cross, distance, dot, point, scale, smooth, sub, type Vec3 } from '../source/vector';
import { vertexNormals, type Part } from '../mesh/part';
import { jointIndex } from '../rig/joints';
import type { Figure } from './figure';

/** Cloth is looked for from so far inside the skin, where it may have sunk in, to so far outside, m. */
const INSIDE = 0.012;
const OUTSIDE = 0.045;
/** From so far beneath the edge of the cloth skin is not needed at all: no bow shows it. */
const NEVER_SEEN = 0.034;
/** Skin begins to sink so far beneath the edge, and is sunk whole there. */
const SINKS_FROM = 0.004;
const SUNK_BY = 0.02;

/** Skin of neck and shoulders beneath a collar: what is never seen, and how far the rest lies from the edge of the cloth. */
export interface UnderCloth {
  readonly neverSeen: (vertex: number) => boolean;
  /** A part of the body with its covered skin sunk by this much (m), so that coarser triangles do not lift it through the cloth. */
  readonly sunk: (part: Part, by: number) => Part;
}

const key = (p: ArrayLike<number>, i: number): string => [0, 1, 2].map((k) => Math.fround(p[i * 3 + k] ?? 0)).join(' ');

/** Does the ray from `from` along `along` meet the triangle within `reach`? (Möller and Trumbore 1997.) */
function meets(from: Vec3, along: Vec3, reach: number, a: Vec3, b: Vec3, c: Vec3): boolean {
  const [ab, ac] = [sub(b, a), sub(c, a)];
  const h = cross(along, ac);
  const det = dot(ab, h);
  if (Math.abs(det) < 1e-12) return false;
  const s = sub(from, a);
  const u = dot(s, h) / det;
  if (u < 0 || u > 1) return false;
  const q = cross(s, ab);
  const v = dot(along, q) / det;
  if (v < 0 || u + v > 1) return false;
  const t = dot(ac, q) / det;
  return t >= 0 && t <= reach;
}

export function underCloth({ bound, frames }: Figure, cloth: Float64Array, faces: readonly Face[]): UnderCloth {
  const neck = frames[jointIndex('neck1')]?.position ?? [0, 0, 0];
  const isNear = (p: Vec3): boolean => p[1] > neck[1] - 0.1 && p[1] < neck[1] + 0.11 && Math.abs(p[0]) < 0.22;
  const triangles: [Vec3, Vec3, Vec3][] = faces.flatMap(({ v }): [Vec3, Vec3, Vec3][] => {
    const [a, b, c, d] = v.map((i) => point(cloth, i));
    if (!a || !b || !c || !isNear(a)) return [];
    return d ? [[a, b, c], [a, c, d]] : [[a, b, c]];
  });
  const normals = vertexNormals(bound.subarray(0, BODY_VERTICES * 3), base.body);
  const near: number[] = [];
  for (let i = 0; i < BODY_VERTICES; i++) if (isNear(point(bound, i))) near.push(i);
  const isCovered = (i: number): boolean => {
    const out = point(normals, i);
    const from = sub(point(bound, i), scale(out, INSIDE));
    return triangles.some(([a, b, c]) => meets(from, out, INSIDE + OUTSIDE, a, b, c));
  };
  const covered = new Set(near.filter(isCovered));
  const seen = near.filter((i) => !covered.has(i)).map((i) => point(bound, i));
  const beneath = new Map([...covered].map((i) => [i, seen.reduce((least, p) => Math.min(least, distance(p, point(bound, i))), Infinity)]));
  const down = new Map([...beneath].map(([i, depth]) => [key(bound, i), scale(point(normals, i), -smooth(SINKS_FROM, SUNK_BY, depth))]));
  return {
    neverSeen: (i) => (beneath.get(i) ?? 0) > NEVER_SEEN,
    sunk(part, by) {
      const positions = part.positions.slice();
      for (let i = 0; i < positions.length / 3; i++) {
        const way = down.get(key(part.positions, i));
        if (way) positions.set(add(point(part.positions, i), scale(way, by)), i * 3);
      }
      return { ...part, positions };
    },
  };
}
