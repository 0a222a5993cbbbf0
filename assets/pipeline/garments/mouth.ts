import { base } from '../source/base-mesh';
import type { Face } from '../source/base-mesh';
import { flat, gridFaces, makePart, outward, type Part } from '../mesh/part';
import { distance, point, type Vec3 } from '../source/vector';
import { rigid } from '../rig/skin';
import { placeIn } from '../paint/layout';
import type { Expression } from '../body/expressions';

/**
 * Teeth, gums and tongue: two arches and a low dome, drawn into the mouth of this very face. The source's own helper
 * shapes say where the mouth is and how it opens, but they are a block wider than any jaw.
 */
const COLUMNS = 22;
const HALF = 0.0225;
const DEEP = 0.031;

const helper = (faces: readonly Face[]): number[] => [...new Set(faces.flatMap(({ v }) => v))];
const range = (positions: ArrayLike<number>, ids: readonly number[], axis: number): readonly [number, number] => {
  const all = ids.map((i) => positions[i * 3 + axis] ?? 0);
  return [Math.min(...all), Math.max(...all)];
};

interface Shape { readonly points: readonly Vec3[]; readonly uvs: readonly number[]; readonly faces: readonly Face[] }

/** Rows from gum to biting edge and a little inwards; v runs with them, u along the arch. */
function arch(front: number, rows: readonly (readonly [y: number, inward: number, v: number])[]): Shape {
  const points: Vec3[] = [];
  const uvs: number[] = [];
  for (const [y, inward, v] of rows) {
    for (let c = 0; c < COLUMNS; c++) {
      const s = (c / (COLUMNS - 1)) * 2 - 1;
      // More columns where it turns: x by the sine, z by a blunt parabola.
      const x = Math.sin((s * Math.PI) / 2);
      const half = HALF - inward * 0.8;
      points.push([x * half, y, front - inward - DEEP * Math.abs(x) ** 2.6]);
      uvs.push(c / (COLUMNS - 1), v);
    }
  }
  return { points, uvs, faces: outward(points, gridFaces(rows.length, COLUMNS, false), (p) => [0, p[1], front - DEEP * 1.1]) };
}

function tongueShape(front: number, floor: number): Shape {
  const [rows, columns] = [6, 7];
  const points: Vec3[] = [];
  const uvs: number[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const t = r / (rows - 1);
      const s = (c / (columns - 1)) * 2 - 1;
      const width = 0.0165 * Math.sqrt(Math.max(0, 1 - (1 - t) ** 3)) + 0.002;
      points.push([s * width, floor + 0.0105 * Math.sin(Math.PI * (0.16 + 0.5 * t)) * (1 - 0.55 * s * s) - 0.0012 * Math.exp(-((s / 0.2) ** 2)), front - 0.04 * t]);
      uvs.push(0.1 + 0.8 * (c / (columns - 1)), 0.56 + 0.14 * t);
    }
  }
  return { points, uvs, faces: outward(points, gridFaces(rows, columns, false), (p) => [0, p[1] - 0.05, p[2]]) };
}

const inMouth = placeIn('mouth');

export function mouth(bound: Float64Array, expressions: ReadonlyMap<Expression, Float64Array>): readonly Part[] {
  const upper = helper(base.upperTeeth);
  const lower = helper(base.lowerTeeth);
  const edge = range(bound, upper, 1)[0] + 0.0025;
  const top = range(bound, upper, 1)[1];
  const floor = range(bound, lower, 1)[0];
  const front = range(bound, upper, 2)[1] - 0.0008;
  const behind = range(bound, lower, 2)[1] - 0.0022;
  // Where they meet, the upper teeth stand before the lower ones.
  const meet = edge - 0.0004;
  const pieces = [
    { shape: arch(front, [[top + 0.004, 0.002, 0.02], [edge + 0.0092, 0.0008, 0.2], [edge, 0, 0.5], [edge + 0.0006, 0.0026, 0.52]]), joint: 'head' },
    { shape: arch(behind, [[floor - 0.002, 0.002, 0.02], [meet - 0.0088, 0.0008, 0.22], [meet, 0, 0.48], [meet - 0.0006, 0.0026, 0.52]]), joint: 'jaw' },
    { shape: tongueShape(behind - 0.0045, meet - 0.0125), joint: 'jaw' },
  ];
  return pieces.map(({ shape, joint }) => {
    const positions = flat(shape.points);
    const nearest = shape.points.map((p) => lower.reduce((best, i) => (distance(point(bound, i), p) < distance(point(bound, best), p) ? i : best), lower[0] ?? 0));
    const morphs = new Map<string, Float64Array>();
    for (const [name, face] of expressions) {
      const moved = positions.slice();
      if (joint === 'jaw') {
        for (let i = 0; i < moved.length; i++) {
          const from = (nearest[Math.floor(i / 3)] ?? 0) * 3 + (i % 3);
          moved[i] = (moved[i] ?? 0) + (face[from] ?? 0) - (bound[from] ?? 0);
        }
      }
      morphs.set(name, moved);
    }
    return makePart({
      positions, allFaces: shape.faces, faces: shape.faces, uvs: Float64Array.from(shape.uvs), place: (u, v) => inMouth(u, 1 - v),
      skin: rigid(shape.points.length, joint), morphs,
    });
  });
}
