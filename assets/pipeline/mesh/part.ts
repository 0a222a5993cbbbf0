import type { Face } from '../source/base-mesh';
import { add, cross, dot, normalize, point, sub, type Vec3 } from '../source/vector';
import type { Skin } from '../rig/skin';

export interface Morph { readonly positions: Float32Array; readonly normals: Float32Array }

/** A piece of mesh as the GPU wants it: one index space, four weights a vertex, morphs as differences. */
export interface Part {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly uvs: Float32Array;
  readonly joints: Uint8Array;
  readonly weights: Float32Array;
  readonly indices: Uint32Array;
  readonly morphs: ReadonlyMap<string, Morph>;
}

export const vertexCount = (part: Part): number => part.positions.length / 3;
export const triangleCount = (part: Part): number => part.indices.length / 3;

/** Area-weighted vertex normals. */
export function vertexNormals(positions: ArrayLike<number>, faces: readonly Face[]): Float64Array {
  const out = new Float64Array(positions.length);
  for (const { v } of faces) {
    const [a = 0, b = 0, c = 0, d] = v;
    const normal =
      d === undefined
        ? cross(sub(point(positions, b), point(positions, a)), sub(point(positions, c), point(positions, a)))
        : cross(sub(point(positions, c), point(positions, a)), sub(point(positions, d), point(positions, b)));
    for (const i of v) out.set(add(point(out, i), normal), i * 3);
  }
  for (let i = 0; i < out.length / 3; i++) out.set(normalize(point(out, i)), i * 3);
  return out;
}

export interface PartSource {
  readonly positions: ArrayLike<number>;
  /** All faces, for normals that stay smooth over the edge of what is kept. */
  readonly allFaces: readonly Face[];
  readonly faces: readonly Face[];
  readonly uvs: ArrayLike<number>;
  readonly skin: Skin;
  /** From the source's texture coordinates (v up) to the atlas (v down). */
  readonly place: (u: number, v: number) => readonly [number, number];
  readonly morphs?: ReadonlyMap<string, ArrayLike<number>>;
}

/** Splits vertices by texture coordinate. Normals are taken before, so seams of the texture do not show. */
export function makePart(source: PartSource): Part {
  const ids = new Map<number, number>();
  const vertices: number[] = [];
  const coordinates: number[] = [];
  const indices: number[] = [];
  const id = (v: number, t: number): number => {
    const key = v * 65536 + t;
    const known = ids.get(key);
    if (known !== undefined) return known;
    const fresh = vertices.length;
    ids.set(key, fresh);
    vertices.push(v);
    coordinates.push(t);
    return fresh;
  };
  for (const { v, t } of source.faces) {
    const [a = 0, b = 0, c = 0, d] = v.map((vertex, k) => id(vertex, t[k] ?? 0));
    indices.push(a, b, c);
    if (d !== undefined) indices.push(a, c, d);
  }
  const normals = vertexNormals(source.positions, source.allFaces);
  const pick = (from: ArrayLike<number>): Float32Array =>
    Float32Array.from(vertices.flatMap((v) => [from[v * 3] ?? 0, from[v * 3 + 1] ?? 0, from[v * 3 + 2] ?? 0]));
  const four = <T extends Uint8Array | Float32Array>(from: T, to: T): T => {
    vertices.forEach((v, i) => to.set(from.subarray(v * 4, v * 4 + 4), i * 4));
    return to;
  };
  const morphs = new Map<string, Morph>();
  for (const [name, moved] of source.morphs ?? []) {
    const turned = vertexNormals(moved, source.allFaces);
    const difference = (to: ArrayLike<number>, from: ArrayLike<number>): Float32Array =>
      Float32Array.from(vertices.flatMap((v) => [0, 1, 2].map((k) => (to[v * 3 + k] ?? 0) - (from[v * 3 + k] ?? 0))));
    morphs.set(name, { positions: difference(moved, source.positions), normals: difference(turned, normals) });
  }
  return {
    positions: pick(source.positions),
    normals: pick(normals),
    uvs: Float32Array.from(coordinates.flatMap((t) => source.place(source.uvs[t * 2] ?? 0, source.uvs[t * 2 + 1] ?? 0))),
    joints: four(source.skin.joints, new Uint8Array(vertices.length * 4)),
    weights: four(source.skin.weights, new Float32Array(vertices.length * 4)),
    indices: Uint32Array.from(indices),
    morphs,
  };
}

const joined = (lists: readonly Float32Array[]): Float32Array => {
  const out = new Float32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let at = 0;
  for (const list of lists) {
    out.set(list, at);
    at += list.length;
  }
  return out;
};

/** One draw call out of several pieces; a piece without some morph stays still in it. */
export function mergeParts(parts: readonly Part[]): Part {
  const names = new Set(parts.flatMap((part) => [...part.morphs.keys()]));
  const still = (part: Part): Float32Array => new Float32Array(part.positions.length);
  let offset = 0;
  const indices = parts.flatMap((part) => {
    const shifted = Array.from(part.indices, (i) => i + offset);
    offset += vertexCount(part);
    return shifted;
  });
  return {
    positions: joined(parts.map((part) => part.positions)),
    normals: joined(parts.map((part) => part.normals)),
    uvs: joined(parts.map((part) => part.uvs)),
    joints: Uint8Array.from(parts.flatMap((part) => [...part.joints])),
    weights: joined(parts.map((part) => part.weights)),
    indices: Uint32Array.from(indices),
    morphs: new Map(
      [...names].map((name) => [
        name,
        {
          positions: joined(parts.map((part) => part.morphs.get(name)?.positions ?? still(part))),
          normals: joined(parts.map((part) => part.morphs.get(name)?.normals ?? still(part))),
        },
      ]),
    ),
  };
}

/** A grid of points as faces: rows x columns, optionally closed around. */
export function gridFaces(rows: number, columns: number, closed: boolean, offset = 0): Face[] {
  const faces: Face[] = [];
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + (closed ? 0 : 1) < columns; c++) {
      const next = (c + 1) % columns;
      const v = [r * columns + c, r * columns + next, (r + 1) * columns + next, (r + 1) * columns + c].map((i) => i + offset);
      faces.push({ v, t: v, group: 0 });
    }
  }
  return faces;
}

export const flipFaces = (faces: readonly Face[]): Face[] =>
  faces.map(({ v, t, group }) => ({ v: v.toReversed(), t: t.toReversed(), group }));

/** Turns every face so that it looks away from the middle that belongs to it. */
export const outward = (points: readonly Vec3[], faces: readonly Face[], middle: (p: Vec3) => Vec3): Face[] =>
  faces.map((face) => {
    const [a, b, c] = face.v.map((i) => points[i] ?? ([0, 0, 0] as Vec3));
    if (!a || !b || !c) return face;
    const d = points[face.v[3] ?? face.v[0] ?? 0] ?? a;
    const normal = cross(sub(c, a), sub(d, b));
    const centre: Vec3 = [(a[0] + c[0]) / 2, (a[1] + c[1]) / 2, (a[2] + c[2]) / 2];
    return dot(normal, sub(centre, middle(centre))) < 0 ? (flipFaces([face])[0] ?? face) : face;
  });

export const flat = (points: readonly Vec3[]): Float64Array => Float64Array.from(points.flat());
