import { METRES, parseFaces, readJson, type Face } from './base-mesh';

interface RawProxy {
  ref_vIdxs: number[][];
  weights: number[][];
  offsets: number[][];
  uvs: number[][];
  faces: number[];
  metadata: { deleteVerts?: number[] };
}

/** A garment or other mesh that is bound to the base mesh and follows any shape of it. */
export interface Proxy {
  readonly faces: readonly Face[];
  readonly uvs: Float64Array;
  readonly vertexCount: number;
  /** Body vertices that it hides. */
  readonly hides: readonly number[];
  readonly fit: (positions: ArrayLike<number>) => Float64Array;
}

/** Offsets grow with the body: three pairs of vertices and their distance (dm) on the model it was made for. */
interface Measure {
  readonly pairs: readonly [number, number, number, number, number, number];
  readonly size: readonly [number, number, number];
}

const HEAD = [5399, 11998, 791, 881, 962, 5320] as const;

/** The files in use: each is named in LICENCES.md. Sizes are those of the official files. */
const FILES = {
  suit: { path: 'clothes/male_elegantsuit01/male_elegantsuit01', pairs: HEAD, size: [1.434, 2.4098, 2.0001] },
  shoes: {
    path: 'clothes/shoes03/shoes03', pairs: [12839, 12860, 12828, 12888, 11609, 12442], size: [0.7045, 0.5875, 2.539],
  },
  eyes: { path: 'eyes/Low-Poly/Low-Poly', pairs: HEAD, size: [1.7412, 2.7409, 2.2613] },
  lashes: { path: 'eyelashes/Eyelashes01/Eyelashes01', pairs: HEAD, size: [1.48, 2.3298, 1.9221] },
} as const satisfies Record<string, Measure & { path: string }>;

export type ProxyName = keyof typeof FILES;

const loaded = new Map<ProxyName, Proxy>();

export function proxy(name: ProxyName): Proxy {
  const known = loaded.get(name);
  if (known) return known;
  const { path, pairs, size } = FILES[name];
  const raw = readJson<RawProxy>(`public/data/proxies/${path}.json`);
  const fit = (positions: ArrayLike<number>): Float64Array => {
    const out = new Float64Array(raw.ref_vIdxs.length * 3);
    const grown = [0, 1, 2].map((axis) => {
      const a = positions[(pairs[axis * 2] ?? 0) * 3 + axis] ?? 0;
      const b = positions[(pairs[axis * 2 + 1] ?? 0) * 3 + axis] ?? 0;
      return Math.abs(a - b) / ((size[axis] ?? 1) * METRES);
    });
    raw.ref_vIdxs.forEach((refs, i) => {
      for (let axis = 0; axis < 3; axis++) {
        let value = (raw.offsets[i]?.[axis] ?? 0) * METRES * (grown[axis] ?? 1);
        refs.forEach((ref, k) => (value += (raw.weights[i]?.[k] ?? 0) * (positions[ref * 3 + axis] ?? 0)));
        out[i * 3 + axis] = value;
      }
    });
    return out;
  };
  const result: Proxy = {
    faces: parseFaces(raw.faces),
    uvs: Float64Array.from(raw.uvs[0] ?? []),
    vertexCount: raw.ref_vIdxs.length,
    hides: (raw.metadata.deleteVerts ?? []).flatMap((hidden, vertex) => (hidden ? [vertex] : [])),
    fit,
  };
  loaded.set(name, result);
  return result;
}

/** Faces that hang together, largest sets as they come in the file. */
export function components(vertexCount: number, faces: readonly Face[]): Face[][] {
  const parent = Int32Array.from({ length: vertexCount }, (_, i) => i);
  const find = (start: number): number => {
    let i = start;
    while (parent[i] !== i) {
      parent[i] = parent[parent[i] ?? 0] ?? 0;
      i = parent[i] ?? 0;
    }
    return i;
  };
  for (const face of faces) for (const v of face.v) parent[find(v)] = find(face.v[0] ?? 0);
  const sets = new Map<number, Face[]>();
  for (const face of faces) {
    const root = find(face.v[0] ?? 0);
    const set = sets.get(root);
    if (set) set.push(face);
    else sets.set(root, [face]);
  }
  return [...sets.values()];
}
