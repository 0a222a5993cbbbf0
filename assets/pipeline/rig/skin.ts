import { BODY_VERTICES } from '../source/base-mesh';
import type { Face } from '../source/base-mesh';
import { point, type Vec3 } from '../source/vector';
import { jointIndex } from './joints';
import { JOINT_COUNT, type WeightField } from './heat';

/** Four joints and weights per vertex: what ships. */
export interface Skin {
  readonly joints: Uint8Array;
  readonly weights: Float32Array;
}

export function strongestFour(field: WeightField, count: number): Skin {
  const joints = new Uint8Array(count * 4);
  const weights = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const all: [number, number][] = [];
    for (let j = 0; j < JOINT_COUNT; j++) {
      const w = field[i * JOINT_COUNT + j] ?? 0;
      if (w > 0.003) all.push([j, w]);
    }
    all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const four = all.slice(0, 4);
    const total = four.reduce((sum, [, w]) => sum + w, 0);
    if (total === 0) four.push([jointIndex('head'), 1]);
    four.forEach(([j, w], k) => {
      joints[i * 4 + k] = j;
      weights[i * 4 + k] = w / (total || 1);
    });
  }
  return { joints, weights };
}

/** Everything moves with one joint. */
export function rigid(count: number, joint: string): Skin {
  const joints = new Uint8Array(count * 4);
  const weights = new Float32Array(count * 4);
  for (let i = 0; i < count; i++) {
    joints[i * 4] = jointIndex(joint);
    weights[i * 4] = 1;
  }
  return { joints, weights };
}

/** Body vertices in a grid, for finding the skin under a cloth. */
export class SkinGrid {
  readonly #cells = new Map<number, number[]>();
  readonly #positions: ArrayLike<number>;

  constructor(positions: ArrayLike<number>, keep: (i: number) => boolean = () => true) {
    this.#positions = positions;
    for (let i = 0; i < BODY_VERTICES; i++) {
      if (!keep(i)) continue;
      const key = this.#key(point(positions, i));
      const cell = this.#cells.get(key);
      if (cell) cell.push(i);
      else this.#cells.set(key, [i]);
    }
  }

  #key(p: Vec3, dx = 0, dy = 0, dz = 0): number {
    const cell = (x: number, d: number): number => Math.floor(x / 0.03) + 200 + d;
    return (cell(p[0], dx) * 512 + cell(p[1], dy)) * 512 + cell(p[2], dz);
  }

  /** The k nearest body vertices with their distance. */
  near(p: Vec3, k: number): [number, number][] {
    const found: [number, number][] = [];
    for (let reach = 1; reach <= 6 && found.length < k; reach++) {
      found.length = 0;
      for (let dx = -reach; dx <= reach; dx++)
        for (let dy = -reach; dy <= reach; dy++)
          for (let dz = -reach; dz <= reach; dz++)
            for (const i of this.#cells.get(this.#key(p, dx, dy, dz)) ?? []) {
              const q = point(this.#positions, i);
              found.push([i, Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2)]);
            }
    }
    return found.sort((a, b) => a[1] - b[1] || a[0] - b[0]).slice(0, k);
  }
}

/** Weights for points near the body, from the nearest skin. */
export function transferWeights(points: ArrayLike<number>, grid: SkinGrid, body: WeightField): WeightField {
  const count = points.length / 3;
  const field = new Float64Array(count * JOINT_COUNT);
  for (let i = 0; i < count; i++) {
    let total = 0;
    for (const [v, d] of grid.near(point(points, i), 6)) {
      const w = 1 / (d + 0.004) ** 2;
      total += w;
      for (let j = 0; j < JOINT_COUNT; j++) {
        field[i * JOINT_COUNT + j] = (field[i * JOINT_COUNT + j] ?? 0) + w * (body[v * JOINT_COUNT + j] ?? 0);
      }
    }
    for (let j = 0; j < JOINT_COUNT; j++) field[i * JOINT_COUNT + j] = (field[i * JOINT_COUNT + j] ?? 0) / (total || 1);
  }
  return field;
}

/** Evens any per-vertex values along a mesh, so that cloth bends in curves and not in creases. */
export function smoothAlong(values: Float64Array, width: number, faces: readonly Face[], rounds: number, mask?: (i: number) => number): void {
  const count = values.length / width;
  const near: Set<number>[] = Array.from({ length: count }, () => new Set());
  for (const { v } of faces) {
    v.forEach((a, k) => {
      const b = v[(k + 1) % v.length] ?? a;
      near[a]?.add(b);
      near[b]?.add(a);
    });
  }
  const lists = near.map((set) => [...set]);
  let from = values;
  for (let round = 0; round < rounds; round++) {
    const next = from.slice();
    for (let i = 0; i < count; i++) {
      const list = lists[i] ?? [];
      const share = mask ? mask(i) : 1;
      if (list.length === 0 || share === 0) continue;
      for (let c = 0; c < width; c++) {
        let sum = 0;
        for (const j of list) sum += from[j * width + c] ?? 0;
        const at = i * width + c;
        next[at] = (from[at] ?? 0) * (1 - 0.5 * share) + (sum / list.length) * 0.5 * share;
      }
    }
    from = next;
  }
  values.set(from);
}
