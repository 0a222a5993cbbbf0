import { base, BODY_VERTICES, sourceJoint } from '../source/base-mesh';
import { dot, point, scale, sub, add, distance, clamp, smooth, type Vec3 } from '../source/vector';
import { JOINTS, jointIndex } from './joints';
import { landmarksOf } from '../body/landmarks';

/** Weights of every base vertex over the 64 joints, one row of 64 each. */
export type WeightField = Float64Array;
export const JOINT_COUNT = JOINTS.length;

interface Segment { readonly joint: number; readonly a: Vec3; readonly b: Vec3 }

const toSegment = (p: Vec3, { a, b }: Segment): number => {
  const ab = sub(b, a);
  const t = clamp(dot(sub(p, a), ab) / (dot(ab, ab) || 1), 0, 1);
  return distance(p, add(a, scale(ab, t)));
};

/** Metacarpal and wrist pull weakly far from the hand, the head bone owns everything above the neck. */
function segmentsOf(positions: ArrayLike<number>): Segment[] {
  const skip = new Set(['eyeL', 'eyeR', 'jaw']);
  return JOINTS.flatMap(({ name, segments }, joint) =>
    skip.has(name)
      ? []
      : segments.map((bone) => ({ joint, a: sourceJoint(positions, bone), b: sourceJoint(positions, bone, 'tail') })),
  );
}

/** Mesh neighbours with inverse-length weights, as flat lists. */
function edges(positions: ArrayLike<number>): { neighbours: number[][]; strengths: number[][] } {
  const neighbours: number[][] = Array.from({ length: BODY_VERTICES }, () => []);
  const strengths: number[][] = Array.from({ length: BODY_VERTICES }, () => []);
  for (const { v } of base.body) {
    v.forEach((a, k) => {
      const b = v[(k + 1) % v.length] ?? a;
      for (const [from, to] of [[a, b], [b, a]] as const) {
        if (neighbours[from]?.includes(to)) continue;
        neighbours[from]?.push(to);
        strengths[from]?.push(1 / (distance(point(positions, from), point(positions, to)) + 1e-5));
      }
    });
  }
  return { neighbours, strengths };
}

/**
 * Heat weights (Baran and Popović 2007): each joint warms the skin nearest to it, and the skin conducts. Solved once on
 * the neutral body, as every person shares its topology; so no weight comes from the source package.
 */
export function heatWeights(positions: ArrayLike<number>): WeightField {
  const segments = segmentsOf(positions);
  const { neighbours, strengths } = edges(positions);
  const marks = landmarksOf(positions);
  const n = BODY_VERTICES;
  const weights: WeightField = new Float64Array(n * JOINT_COUNT);
  const heat = new Float64Array(n);
  const nearest = new Int32Array(n);
  const spread = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const p = point(positions, i);
    let best = Infinity;
    for (const segment of segments) {
      // Nothing warms across the middle of the body.
      const side = JOINTS[segment.joint]?.name.slice(-1);
      if ((side === 'L' && p[0] < -0.004) || (side === 'R' && p[0] > 0.004)) continue;
      const d = toSegment(p, segment);
      if (d < best) [best, nearest[i]] = [d, segment.joint];
    }
    heat[i] = 1 / Math.max(best, 0.004) ** 2;
    const total = (strengths[i] ?? []).reduce((sum, s) => sum + s, 0);
    const mean = (neighbours[i]?.length ?? 1) / (total || 1);
    // Conduction per unit of area: strengths are 1/length, so a cell of the mean length makes it a Laplacian.
    spread[i] = 1 / (mean || 1);
  }
  for (let joint = 0; joint < JOINT_COUNT; joint++) solve(joint, { neighbours, strengths, heat, nearest, spread, weights });
  ownFace(positions, weights, marks.chin, marks.skull, marks.mouthCorner);
  return weights;
}

interface System {
  readonly neighbours: number[][];
  readonly strengths: number[][];
  readonly heat: Float64Array;
  readonly nearest: Int32Array;
  readonly spread: Float64Array;
  readonly weights: WeightField;
}

/** Gauss-Seidel, only around where the joint's warmth reaches. */
function solve(joint: number, { neighbours, strengths, heat, nearest, spread, weights }: System): void {
  const active: number[] = [];
  const seen = new Set<number>();
  for (let i = 0; i < heat.length; i++) if (nearest[i] === joint) seen.add(i);
  let frontier = [...seen];
  for (let ring = 0; ring < 16; ring++) {
    frontier = frontier.flatMap((i) => (neighbours[i] ?? []).filter((j) => !seen.has(j) && Boolean(seen.add(j))));
  }
  active.push(...seen);
  active.sort((a, b) => a - b);
  const w = (i: number): number => weights[i * JOINT_COUNT + joint] ?? 0;
  for (const i of active) weights[i * JOINT_COUNT + joint] = nearest[i] === joint ? 1 : 0;
  for (let sweep = 0; sweep < 60; sweep++) {
    for (const i of active) {
      const near = neighbours[i] ?? [];
      const strong = strengths[i] ?? [];
      const k = spread[i] ?? 0;
      let sum = nearest[i] === joint ? (heat[i] ?? 0) : 0;
      let total = heat[i] ?? 0;
      for (let e = 0; e < near.length; e++) {
        const s = (strong[e] ?? 0) * k;
        sum += s * w(near[e] ?? 0);
        total += s;
      }
      weights[i * JOINT_COUNT + joint] = sum / total;
    }
  }
}

/** The skull is rigid; the jaw is a soft patch about the chin that the mouth's morphs do most of the work for. */
function ownFace(positions: ArrayLike<number>, weights: WeightField, chin: Vec3, skull: Vec3, corner: Vec3): void {
  const head = jointIndex('head');
  const jaw = jointIndex('jaw');
  for (let i = 0; i < BODY_VERTICES; i++) {
    const p = point(positions, i);
    if (p[1] < chin[1] - 0.06) continue;
    // Above a plane from under the chin to the nape everything is head.
    const plane = p[1] - (chin[1] - 0.012) - (skull[2] - p[2] + 0.06) * 0.22;
    const owned = smooth(-0.03, 0.012, plane) * (p[2] < skull[2] - 0.03 ? smooth(skull[1] - 0.06, skull[1] - 0.01, p[1]) : 1);
    if (owned === 0) continue;
    const front = smooth(skull[2] + 0.02, skull[2] + 0.09, p[2]);
    const low = smooth(corner[1] + 0.004, corner[1] - 0.014, p[1]);
    const chewing = front * low;
    for (let j = 0; j < JOINT_COUNT; j++) {
      const at = i * JOINT_COUNT + j;
      const want = j === head ? 1 - chewing : j === jaw ? chewing : 0;
      weights[at] = (weights[at] ?? 0) * (1 - owned) + want * owned;
    }
  }
}
