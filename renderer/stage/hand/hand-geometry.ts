/** The hand's skin: one smooth surface round palm, thumb and four fingers, carried by its bones; then the nails. */
import { Vector3 } from 'three';
import { type Field, blendMin, ellipsoid, taperedCapsule } from '../geometry/signed-distance';
import { type FieldMesh, surfaceNets } from '../geometry/surface-nets';
import { FINGERS, FINGER_MODELS, HAND_BONES, HAND_REST, THUMB, chainStart } from './hand-model';

type P3 = [number, number, number];
const list = (v: Vector3): P3 => [v.x, v.y, v.z];

/** Fillets: between palm and finger, between neighbours, thumb and palm. */
const KNUCKLE_FILLET = 0.009;
const WEB_FILLET = 0.003;
const THUMB_FILLET = 0.016;

interface Part {
  readonly bone: number;
  readonly field: Field;
}

function fingerParts(chain: number, radii: readonly number[]): Part[] {
  const first = chainStart(chain);
  return [0, 1, 2].map((bone) => {
    const from = HAND_REST.positions[first + bone];
    const to = bone < 2 ? HAND_REST.positions[first + bone + 1] : HAND_REST.tips[chain];
    if (from === undefined || to === undefined) throw new RangeError('a finger has three bones');
    return { bone: first + bone, field: taperedCapsule(list(from), list(to), radii[bone] ?? 0, radii[bone + 1] ?? 0) };
  });
}

function palmField(): Field {
  const roots: P3[] = [[0.012, 0.001, 0.016], [0.004, 0.002, 0.014], [-0.006, 0.001, 0.014], [-0.014, -0.001, 0.016]];
  const bones = FINGERS.map((name, i) => {
    const { base, radii } = FINGER_MODELS[name];
    return taperedCapsule(roots[i] ?? [0, 0, 0], [base[0], base[1] - 0.001, base[2] - 0.002], 0.0128, radii[0] + 0.0014);
  });
  const heel = taperedCapsule([-0.015, -0.006, 0.016], [-0.031, -0.006, 0.056], 0.0135, 0.0105);
  const cushion = ellipsoid([0, -0.0065, 0.072], [0.033, 0.0105, 0.021]);
  const wrist = [taperedCapsule([0.0095, 0, -0.05], [0.0095, 0, 0.012], 0.0162, 0.0158), taperedCapsule([-0.0095, 0, -0.05], [-0.0095, 0, 0.012], 0.0162, 0.0158)];
  return (x, y, z) => {
    let d = 1;
    for (const bone of bones) d = blendMin(d, bone(x, y, z), 0.01);
    for (const bone of wrist) d = blendMin(d, bone(x, y, z), 0.014);
    d = blendMin(d, heel(x, y, z), 0.012);
    return blendMin(d, cushion(x, y, z), 0.01);
  };
}

const palm = palmField();
const thenar = taperedCapsule([0.017, -0.009, 0.02], [0.036, -0.013, 0.052], 0.0165, 0.0125);
const thumbParts = fingerParts(0, THUMB.radii);
const fingers = FINGERS.map((name, i) => fingerParts(i + 1, FINGER_MODELS[name].radii));
/** Knuckles of the bent-most joints stand out a little on the back. */
const knuckles = FINGERS.map((name, i) => {
  const { radii } = FINGER_MODELS[name];
  const at = HAND_REST.positions[chainStart(i + 1) + 1] ?? new Vector3();
  return ellipsoid([at.x, at.y + 0.0012, at.z], [radii[1] * 0.96, radii[1] * 0.98, radii[1] * 1.25]);
});

function chainDistance(parts: readonly Part[], x: number, y: number, z: number): number {
  let d = 1;
  for (const part of parts) d = Math.min(d, part.field(x, y, z));
  return d;
}

const handField: Field = (x, y, z) => {
  let d = blendMin(palm(x, y, z), thenar(x, y, z), THUMB_FILLET);
  d = blendMin(d, chainDistance(thumbParts, x, y, z), THUMB_FILLET * 0.6);
  let four = 1;
  fingers.forEach((parts, i) => {
    const knuckle = knuckles[i];
    const finger = blendMin(chainDistance(parts, x, y, z), knuckle === undefined ? 1 : knuckle(x, y, z), 0.003);
    four = blendMin(four, finger, WEB_FILLET);
  });
  return blendMin(d, four, KNUCKLE_FILLET);
};

export interface HandSkin extends FieldMesh {
  /** Four bones and weights a vertex, of the hand's own bones; -1 = the forearm. */
  readonly bones: Int8Array;
  readonly weights: Float32Array;
}

/** Table columns: the hand's bones, then the forearm. */
const COLUMNS = HAND_BONES + 1;

/** Carrier of a vertex before smoothing: the nearest bone. */
function carrier(x: number, y: number, z: number): number {
  if (z < -0.012) return HAND_BONES;
  let best = 0;
  let least = blendMin(palm(x, y, z), thenar(x, y, z), 0.004) + 0.0015;
  const consider = (parts: readonly Part[]): void => {
    for (const part of parts) {
      const d = part.field(x, y, z);
      if (d < least) {
        least = d;
        best = part.bone;
      }
    }
  };
  consider(thumbParts);
  for (const parts of fingers) consider(parts);
  return best;
}

function skinWeights(mesh: FieldMesh, cell: number): { bones: Int8Array; weights: Float32Array } {
  const count = mesh.positions.length / 3;
  let table = new Float32Array(count * COLUMNS);
  for (let v = 0; v < count; v += 1) {
    table[v * COLUMNS + carrier(mesh.positions[v * 3] ?? 0, mesh.positions[v * 3 + 1] ?? 0, mesh.positions[v * 3 + 2] ?? 0)] = 1;
  }
  // Weights spread over about 7 mm either side of a joint, whatever the cells' size.
  const rounds = Math.max(2, Math.round((0.007 / cell) ** 2 * 0.9));
  for (let round = 0; round < rounds; round += 1) table = spread(table, mesh.indices, count);
  const bones = new Int8Array(count * 4);
  const weights = new Float32Array(count * 4);
  const order = Array.from({ length: COLUMNS }, (_, i) => i);
  for (let v = 0; v < count; v += 1) {
    const row = table.subarray(v * COLUMNS, (v + 1) * COLUMNS);
    const top = [...order].sort((a, b) => (row[b] ?? 0) - (row[a] ?? 0)).slice(0, 4);
    const sum = top.reduce((total, bone) => total + (row[bone] ?? 0), 0);
    top.forEach((bone, i) => {
      bones[v * 4 + i] = bone === HAND_BONES ? -1 : bone;
      weights[v * 4 + i] = (row[bone] ?? 0) / sum;
    });
  }
  return { bones, weights };
}

/** One round of averaging each vertex with its neighbours. */
function spread(table: Float32Array, indices: readonly number[], count: number): Float32Array<ArrayBuffer> {
  const next = new Float32Array(table);
  const shares = new Float32Array(count).fill(1);
  const add = (to: number, from: number): void => {
    shares[to] = (shares[to] ?? 0) + 0.25;
    for (let c = 0; c < COLUMNS; c += 1) next[to * COLUMNS + c] = (next[to * COLUMNS + c] ?? 0) + (table[from * COLUMNS + c] ?? 0) * 0.25;
  };
  for (let i = 0; i < indices.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [indices[i], indices[i + 1], indices[i + 2]];
    add(a, b);
    add(b, c);
    add(c, a);
  }
  for (let v = 0; v < count; v += 1) {
    for (let c = 0; c < COLUMNS; c += 1) next[v * COLUMNS + c] = (next[v * COLUMNS + c] ?? 0) / (shares[v] ?? 1);
  }
  return next;
}

const made = new Map<number, HandSkin>();

/** The right hand's skin with cells of this size (m); made once. */
export function handSkin(cell: number): HandSkin {
  const known = made.get(cell);
  if (known !== undefined) return known;
  const mesh = surfaceNets(handField, { min: [-0.052, -0.046, -0.028], max: [0.092, 0.026, 0.196], cell });
  const skin = { ...mesh, ...skinWeights(mesh, cell) };
  made.set(cell, skin);
  return skin;
}
