import type { Face } from '../source/base-mesh';
import { flipFaces, gridFaces } from '../mesh/part';
import { add, cross, dot, normalize, scale, sub, type Vec3 } from '../source/vector';
import type { Scalp } from './scalp';

/** Rows of points along strands, neighbouring strands joined: hair as layers of cloth whose ends are cut by the texture. */
export interface Sheet {
  readonly points: Vec3[];
  readonly uvs: [number, number][];
  readonly faces: Face[];
}

/** Which band of the strand texture ends the strands. The picture repeats: its first rows, made small, run into the pale lenses of its last. */
export type End = 'tips' | 'hairline' | 'solid' | 'blunt';
const BANDS: Readonly<Record<End, readonly [number, number]>> = { tips: [0.035, 0.44], hairline: [0.46, 0.72], solid: [0.75, 0.84], blunt: [0.86, 0.99] };

export interface Strand {
  /** Points from hidden root to visible end. */
  readonly points: readonly Vec3[];
  /** Where across the texture. */
  readonly u: number;
  /** Share of the band used: less shows no ends. */
  readonly reach?: number;
}

export function sheet(strands: readonly Strand[], end: End): Sheet {
  const rows = strands.length;
  const columns = strands[0]?.points.length ?? 0;
  const [v0, v1] = BANDS[end];
  const points: Vec3[] = [];
  const uvs: [number, number][] = [];
  for (const { points: line, u, reach = 1 } of strands) {
    line.forEach((p, k) => {
      points.push(p);
      uvs.push([u, v0 + (v1 - v0) * (k / (columns - 1)) * reach]);
    });
  }
  return { points, uvs, faces: gridFaces(rows, columns, false) };
}

/** A sheet whose front looks away from the skull: the other side of a parting is the mirror of the first, and would be lit from within. */
export function lookingOut(one: Sheet, skull: Vec3): Sheet {
  let out = 0;
  for (const { v } of one.faces) {
    const [a, b, , d] = v.map((i) => one.points[i] ?? skull);
    if (a && b && d) out += dot(cross(sub(b, a), sub(d, a)), sub(a, [skull[0], Math.min(a[1], skull[1]), skull[2]]));
  }
  return out < 0 ? { ...one, faces: flipFaces(one.faces) } : one;
}

export function joinSheets(sheets: readonly Sheet[]): Sheet {
  let offset = 0;
  const faces: Face[] = [];
  for (const one of sheets) {
    for (const { v } of one.faces) {
      const shifted = v.map((i) => i + offset);
      faces.push({ v: shifted, t: shifted, group: 0 });
    }
    offset += one.points.length;
  }
  return { points: sheets.flatMap((s) => s.points), uvs: sheets.flatMap((s) => s.uvs), faces };
}

/** Great-circle way between two directions. */
export function slerp(a: Vec3, b: Vec3, t: number): Vec3 {
  const angle = Math.acos(Math.max(-1, Math.min(1, dot(a, b))));
  if (angle < 1e-5) return a;
  const s = Math.sin(angle);
  return normalize(add(scale(a, Math.sin((1 - t) * angle) / s), scale(b, Math.sin(t * angle) / s)));
}

/** Points over the scalp from one direction to another, at a height that changes on the way. */
export function overScalp(scalp: Scalp, from: Vec3, to: Vec3, steps: number, lift: (t: number) => number): Vec3[] {
  return Array.from({ length: steps }, (_, i) => {
    const t = i / (steps - 1);
    return scalp.at(slerp(from, to, t), lift(t));
  });
}

/** Direction turned about a pole. */
export function around(pole: Vec3, reference: Vec3, angle: number, away: number): Vec3 {
  const side = normalize(sub(reference, scale(pole, dot(reference, pole))));
  const other: Vec3 = [
    pole[1] * side[2] - pole[2] * side[1], pole[2] * side[0] - pole[0] * side[2], pole[0] * side[1] - pole[1] * side[0],
  ];
  const out = add(scale(side, Math.cos(angle)), scale(other, Math.sin(angle)));
  return normalize(add(scale(pole, Math.cos(away)), scale(out, Math.sin(away))));
}
