import { Vector3 } from 'three';
import type { Field } from './signed-distance';

export interface FieldMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: number[];
}

export interface FieldBox {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  /** Edge of a cell, m. */
  readonly cell: number;
}

/** Cells of a block that is skipped together when the surface is far. */
const BLOCK = 4;

/** The surface of a field as smooth triangles (naive surface nets), its vertices drawn onto the surface. */
export function surfaceNets(field: Field, box: FieldBox): FieldMesh {
  const size = [0, 1, 2].map((a) => Math.ceil(((box.max[a] ?? 0) - (box.min[a] ?? 0)) / box.cell / BLOCK) * BLOCK + 1);
  const [nx = 1, ny = 1, nz = 1] = size;
  const values = sample(field, box, nx, ny, nz);
  const cells = new Int32Array(nx * ny * nz).fill(-1);
  const points: number[] = [];
  const row = nx;
  const slab = nx * ny;
  for (let k = 0; k < nz - 1; k += 1) {
    for (let j = 0; j < ny - 1; j += 1) {
      for (let i = 0; i < nx - 1; i += 1) {
        const here = i + j * row + k * slab;
        if (crossing(values, here, row, slab, cellPoint)) {
          cells[here] = points.length / 3;
          points.push(box.min[0] + (i + cellPoint.x) * box.cell, box.min[1] + (j + cellPoint.y) * box.cell, box.min[2] + (k + cellPoint.z) * box.cell);
        }
      }
    }
  }
  const indices = faces(values, cells, nx, ny, nz);
  return settle(field, box.cell, new Float32Array(points), indices);
}

const cellPoint = new Vector3();

function sample(field: Field, box: FieldBox, nx: number, ny: number, nz: number): Float32Array {
  const values = new Float32Array(nx * ny * nz);
  const half = (BLOCK * box.cell) / 2;
  const reach = half * 1.74 * 1.35;
  for (let k = 0; k < nz; k += BLOCK) {
    for (let j = 0; j < ny; j += BLOCK) {
      for (let i = 0; i < nx; i += BLOCK) {
        const x0 = box.min[0] + i * box.cell;
        const y0 = box.min[1] + j * box.cell;
        const z0 = box.min[2] + k * box.cell;
        const middle = field(x0 + half, y0 + half, z0 + half);
        const far = Math.abs(middle) > reach;
        for (let c = k; c < Math.min(nz, k + BLOCK); c += 1) {
          for (let b = j; b < Math.min(ny, j + BLOCK); b += 1) {
            for (let a = i; a < Math.min(nx, i + BLOCK); a += 1) {
              values[a + b * nx + c * nx * ny] = far ? middle
                : field(box.min[0] + a * box.cell, box.min[1] + b * box.cell, box.min[2] + c * box.cell);
            }
          }
        }
      }
    }
  }
  return values;
}

/** The twelve edges of a cell as corner pairs; corner bits are x, y, z. */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7], [0, 2], [1, 3], [4, 6], [5, 7], [0, 4], [1, 5], [2, 6], [3, 7],
];
const corners = new Float64Array(8);

/** Where the surface passes through a cell (in cells), if it does. */
function crossing(values: Float32Array, here: number, row: number, slab: number, out: Vector3): boolean {
  let inside = 0;
  for (let c = 0; c < 8; c += 1) {
    const value = values[here + (c & 1) + ((c >> 1) & 1) * row + ((c >> 2) & 1) * slab] ?? 0;
    corners[c] = value;
    if (value < 0) inside += 1;
  }
  if (inside === 0 || inside === 8) return false;
  out.set(0, 0, 0);
  let count = 0;
  for (const [p, q] of EDGES) {
    const a = corners[p] ?? 0;
    const b = corners[q] ?? 0;
    if (a < 0 === b < 0) continue;
    const t = a / (a - b);
    out.x += (p & 1) + ((q & 1) - (p & 1)) * t;
    out.y += ((p >> 1) & 1) + (((q >> 1) & 1) - ((p >> 1) & 1)) * t;
    out.z += ((p >> 2) & 1) + (((q >> 2) & 1) - ((p >> 2) & 1)) * t;
    count += 1;
  }
  out.multiplyScalar(1 / count);
  return true;
}

function faces(values: Float32Array, cells: Int32Array, nx: number, ny: number, nz: number): number[] {
  const indices: number[] = [];
  const row = nx;
  const slab = nx * ny;
  const quad = (a: number, b: number, c: number, d: number, flip: boolean): void => {
    const [p = -1, q = -1, r = -1, s = -1] = [cells[a], cells[b], cells[c], cells[d]];
    if (p < 0 || q < 0 || r < 0 || s < 0) return;
    if (flip) indices.push(p, r, q, p, s, r);
    else indices.push(p, q, r, p, r, s);
  };
  for (let k = 1; k < nz - 1; k += 1) {
    for (let j = 1; j < ny - 1; j += 1) {
      for (let i = 1; i < nx - 1; i += 1) {
        const here = i + j * row + k * slab;
        const inside = (values[here] ?? 0) < 0;
        if (inside !== (values[here + 1] ?? 0) < 0) quad(here, here - row, here - row - slab, here - slab, !inside);
        if (inside !== (values[here + row] ?? 0) < 0) quad(here, here - slab, here - slab - 1, here - 1, !inside);
        if (inside !== (values[here + slab] ?? 0) < 0) quad(here, here - 1, here - 1 - row, here - row, !inside);
      }
    }
  }
  return indices;
}

/** Normals from the field's slope, and one step onto the surface. */
function settle(field: Field, cell: number, positions: Float32Array, indices: number[]): FieldMesh {
  const normals = new Float32Array(positions.length);
  const e = cell * 0.4;
  for (let v = 0; v < positions.length; v += 3) {
    const x = positions[v] ?? 0;
    const y = positions[v + 1] ?? 0;
    const z = positions[v + 2] ?? 0;
    cellPoint.set(field(x + e, y, z) - field(x - e, y, z), field(x, y + e, z) - field(x, y - e, z), field(x, y, z + e) - field(x, y, z - e)).normalize();
    const off = Math.max(-cell, Math.min(cell, field(x, y, z)));
    positions[v] = x - cellPoint.x * off;
    positions[v + 1] = y - cellPoint.y * off;
    positions[v + 2] = z - cellPoint.z * off;
    cellPoint.toArray(normals, v);
  }
  return { positions, normals, indices };
}
