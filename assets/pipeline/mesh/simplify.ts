import { MeshoptSimplifier } from 'meshoptimizer';
import { triangleCount, vertexCount, type Morph, type Part } from './part';

await MeshoptSimplifier.ready;

function compact(part: Part, kept: Uint32Array): Part {
  const map = new Int32Array(vertexCount(part)).fill(-1);
  const old: number[] = [];
  const indices = kept.map((i) => {
    if ((map[i] ?? -1) < 0) {
      map[i] = old.length;
      old.push(i);
    }
    return map[i] ?? 0;
  });
  const pick = <T extends Float32Array | Uint8Array>(from: T, width: number, to: T): T => {
    old.forEach((v, i) => to.set(from.subarray(v * width, v * width + width), i * width));
    return to;
  };
  const floats = (from: Float32Array, width: number): Float32Array => pick(from, width, new Float32Array(old.length * width));
  return {
    positions: floats(part.positions, 3),
    normals: floats(part.normals, 3),
    uvs: floats(part.uvs, 2),
    joints: pick(part.joints, 4, new Uint8Array(old.length * 4)),
    weights: floats(part.weights, 4),
    indices,
    morphs: new Map(
      [...part.morphs].map(([name, { positions, normals }]): [string, Morph] => [
        name,
        { positions: floats(positions, 3), normals: floats(normals, 3) },
      ]),
    ),
  };
}

export interface Simplify {
  readonly triangles: number;
  readonly error?: number;
  /** Vertices that must stay. */
  readonly locked?: (part: Part, vertex: number) => boolean;
  readonly lockBorder?: boolean;
}

/** Fewer triangles, keeping shape, shading and texture in that order. */
export function simplify(part: Part, { triangles, error = 0.02, locked, lockBorder = false }: Simplify): Part {
  if (triangleCount(part) <= triangles) return part;
  const count = vertexCount(part);
  const attributes = new Float32Array(count * 5);
  for (let i = 0; i < count; i++) {
    attributes.set(part.normals.subarray(i * 3, i * 3 + 3), i * 5);
    attributes.set(part.uvs.subarray(i * 2, i * 2 + 2), i * 5 + 3);
  }
  const lock = locked ? Uint8Array.from({ length: count }, (_, i) => (locked(part, i) ? 1 : 0)) : null;
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    part.indices, part.positions, 3, attributes, 5, [0.5, 0.5, 0.5, 1, 1], lock, Math.floor(triangles) * 3, error,
    lockBorder ? ['LockBorder'] : [],
  );
  return compact(part, indices);
}
