import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFolder } from './package';
import { add, point, scale, type Vec3 } from './vector';

/** One quad (or triangle) with corners in two index spaces: vertices and texture coordinates. */
export interface Face {
  readonly v: readonly number[];
  readonly t: readonly number[];
  readonly group: number;
}

const VERTICES = 19158;
/** Vertices of the body proper; everything after is helpers that clothes and teeth are fitted to. */
export const BODY_VERTICES = 13380;
/** Source files are in decimetres. */
export const METRES = 0.1;

interface RawMesh {
  vertices: number[];
  uvs: number[][];
  faces: number[];
  materials: { DbgName: string }[];
  metadata: { joint_pos_idxs: Record<string, number[]> };
}

export const readJson = <T>(path: string): T => JSON.parse(readFileSync(join(sourceFolder(), path), 'utf8')) as T;

/** Flat records of three.js' old format: 11 = quad, 10 = triangle, each with material and uv indices. */
export function parseFaces(flat: readonly number[]): Face[] {
  const faces: Face[] = [];
  for (let i = 0; i < flat.length; ) {
    const corners = flat[i] === 11 ? 4 : flat[i] === 10 ? 3 : 0;
    if (corners === 0) throw new Error(`Unknown face type ${flat[i]}.`);
    const v = flat.slice(i + 1, i + 1 + corners);
    const t = flat.slice(i + 2 + corners, i + 2 + 2 * corners);
    // Some files write triangles as quads with a repeated corner.
    const flatQuad = corners === 4 && (v[3] === v[0] || v[3] === v[2]);
    faces.push({ v: flatQuad ? v.slice(0, 3) : v, t: flatQuad ? t.slice(0, 3) : t, group: flat[i + 1 + corners] ?? 0 });
    i += 2 + 2 * corners;
  }
  return faces;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

// Read on first use: checking files must not fetch the source.
const raw = once(() => {
  const mesh = readJson<RawMesh>('public/data/models/human_full_size.json');
  if (mesh.vertices.length !== VERTICES * 3) throw new Error('The base mesh is not the expected one.');
  return mesh;
});
const faces = once(() => parseFaces(raw().faces));
const inGroup = (pattern: RegExp) =>
  once((): readonly Face[] => faces().filter((face) => pattern.test(raw().materials[face.group]?.DbgName ?? '')));

const positions = once(() => Float64Array.from(raw().vertices, (x) => x * METRES));
const uvs = once(() => Float64Array.from(raw().uvs[0] ?? []));
const body = inGroup(/^body$/);
const upperTeeth = inGroup(/^helper-upper-teeth$/);
const lowerTeeth = inGroup(/^helper-lower-teeth$/);

/** The neutral person: topology, texture coordinates and where joints lie. */
export const base = {
  vertexCount: VERTICES,
  get positions() { return positions(); },
  get uvs() { return uvs(); },
  get body() { return body(); },
  get upperTeeth() { return upperTeeth(); },
  get lowerTeeth() { return lowerTeeth(); },
};

/** Where a source bone begins or ends: the mean of its marker vertices, after all shaping. */
export function sourceJoint(positions: ArrayLike<number>, bone: string, end: 'head' | 'tail' = 'head'): Vec3 {
  const markers = raw().metadata.joint_pos_idxs[`${bone}____${end}`];
  if (markers === undefined) throw new Error(`No joint ${bone}.`);
  let sum: Vec3 = [0, 0, 0];
  for (const i of markers) sum = add(sum, point(positions, i));
  return scale(sum, 1 / markers.length);
}
