import { base, BODY_VERTICES, type Face } from '../source/base-mesh';
import { components, proxy } from '../source/proxy';
import { add, distance, dot, point, scale, smooth, sub, type Vec3 } from '../source/vector';
import { vertexNormals } from '../mesh/part';
import { JOINTS, jointIndex } from '../rig/joints';
import { JOINT_COUNT, type WeightField } from '../rig/heat';
import { SkinGrid, smoothAlong, transferWeights } from '../rig/skin';
import { skirt } from '../garments/skirt';
import { courtShoe } from '../garments/court-shoe';
import type { Piece } from '../garments/piece';
import type { TileName } from '../paint/layout';
import type { Figure } from './figure';
import type { PersonSpec } from './spec';

/** A worn thing, ready to become a part: `share` is its claim on the triangle budget. */
export interface Worn extends Omit<Piece, 'tile'> {
  readonly allFaces: readonly Face[];
  readonly tile: TileName;
  readonly kind: 'jacket' | 'trousers' | 'skirt' | 'shoes';
}

/** Cloth is pushed out of the skin where skin shows: at collar and wrists. */
function clearOfSkin(cloth: Float64Array, body: Float64Array, near: (y: number, x: number) => boolean, gap: number): void {
  const grid = new SkinGrid(body, (i) => near(body[i * 3 + 1] ?? 0, body[i * 3] ?? 0));
  const normals = vertexNormals(body.subarray(0, BODY_VERTICES * 3), base.body);
  for (let round = 0; round < 2; round++) {
    for (let i = 0; i < cloth.length / 3; i++) {
      const p = point(cloth, i);
      if (!near(p[1], p[0])) continue;
      const [nearest] = grid.near(p, 1);
      if (!nearest || nearest[1] > 0.05) continue;
      const normal = point(normals, nearest[0]);
      const out = dot(sub(p, point(body, nearest[0])), normal);
      if (out < gap) cloth.set(add(p, scale([normal[0], normal[1] * 0.3, normal[2]], gap - out)), i * 3);
    }
  }
}

const ARMS = JOINTS.flatMap(({ kind }, j) => (kind === 'world' ? [] : [j]));

/** What a jacket hangs over: points of trousers or skirt, and how they move. */
interface Under {
  readonly points: readonly { readonly at: Vec3; readonly index: number }[];
  readonly field: WeightField;
}

const underOf = ({ positions, field, faces }: Pick<Worn, 'positions' | 'field' | 'faces'>, below: number): Under => {
  const used = [...new Set(faces.flatMap(({ v }) => v))];
  return { field, points: used.map((index) => ({ at: point(positions, index), index })).filter(({ at }) => at[1] < below) };
};

/** How the cloth beneath a point moves, between the three places nearest to it. */
function movesAt({ points, field }: Under, p: Vec3): Float64Array {
  const row = new Float64Array(JOINT_COUNT);
  const three = points.map(({ at, index }) => ({ index, d: distance(at, p) })).sort((a, b) => a.d - b.d || a.index - b.index).slice(0, 3);
  const total = three.reduce((sum, { d }) => sum + 1 / (d + 0.003), 0);
  for (const { index, d } of three) for (let j = 0; j < JOINT_COUNT; j++) row[j] = (row[j] ?? 0) + (field[index * JOINT_COUNT + j] ?? 0) / (d + 0.003) / total;
  return row;
}

/** Room between a jacket's skirts and what is beneath them, m. */
const EASE = 0.006;

/**
 * Below the hips a jacket moves as what it lies on, so that no thigh comes through it; only the tail of a long one stays
 * behind, hanging from the hips.
 */
function hang(field: WeightField, cloth: Float64Array, { frames }: Figure, faces: readonly Face[], under: Under, hasTail: boolean): void {
  const hip = frames[jointIndex('upperLegL')]?.position ?? [0, 0, 0];
  const hips = jointIndex('hips');
  for (const i of new Set(faces.flatMap(({ v }) => v))) {
    const p = point(cloth, i);
    const low = smooth(hip[1] + 0.09, hip[1], p[1]);
    let arm = 0;
    for (const j of ARMS) arm += field[i * JOINT_COUNT + j] ?? 0;
    if (low === 0 || Math.abs(p[0]) > 0.3 || arm > 0.3) continue;
    const tail = hasTail ? smooth(0.02, -0.1, p[2] - hip[2]) : 0;
    const moves = movesAt(under, p);
    for (let j = 0; j < JOINT_COUNT; j++) {
      const want = (moves[j] ?? 0) * (1 - tail) + (j === hips ? tail : 0);
      field[i * JOINT_COUNT + j] = (field[i * JOINT_COUNT + j] ?? 0) * (1 - low) + want * low;
    }
    const out = Math.hypot(p[0], p[2] - hip[2]) || 1;
    cloth.set([p[0] * (1 + (EASE * low) / out), p[1], p[2] + ((p[2] - hip[2]) * EASE * low) / out], i * 3);
  }
  smoothAlong(field, JOINT_COUNT, faces, 2);
}

/** A woman's jacket ends at the hip, and is a little closer to the waist. */
function shorten(cloth: Float64Array, { frames }: Figure, field: WeightField): void {
  const waist = (frames[jointIndex('upperLegL')]?.position[1] ?? 0) + 0.12;
  for (let i = 0; i < cloth.length / 3; i++) {
    const p = point(cloth, i);
    let arm = 0;
    for (const j of ARMS) arm += field[i * JOINT_COUNT + j] ?? 0;
    if (arm > 0.3 || p[1] > waist || p[1] < waist - 0.26) continue;
    const k = (waist - p[1]) / 0.26;
    cloth.set([p[0] * (1 - 0.03 * k), waist - (waist - p[1]) * 0.66, p[2] * (1 - 0.05 * k)], i * 3);
  }
}

/** The source's sleeves are wide enough for a coat: they are drawn in towards the bones of the arm. */
function slimSleeves(cloth: Float64Array, { frames }: Figure, field: WeightField, share: number): void {
  for (const side of ['L', 'R'] as const) {
    const [shoulder, elbow, hand] = (['upperArm', 'lowerArm', 'hand'] as const).map((name) => frames[jointIndex(name + side)]?.position ?? ([0, 0, 0] as const));
    if (!shoulder || !elbow || !hand) continue;
    const upper = (['upperArm', 'upperArmTwist'] as const).map((name) => jointIndex(name + side));
    const lower = (['lowerArm', 'lowerArmTwist'] as const).map((name) => jointIndex(name + side));
    const sum = (i: number, joints: readonly number[]): number => joints.reduce((all, j) => all + (field[i * JOINT_COUNT + j] ?? 0), 0);
    for (let i = 0; i < cloth.length / 3; i++) {
      const [a, b] = [sum(i, upper), sum(i, lower)];
      if (a + b < 0.3) continue;
      const p = point(cloth, i);
      const onBone = (from: typeof shoulder, to: typeof shoulder) => {
        const way = sub(to, from);
        return add(from, scale(way, Math.max(0, Math.min(1, dot(sub(p, from), way) / dot(way, way)))));
      };
      const axis = a > b ? onBone(shoulder, elbow) : onBone(elbow, hand);
      // Cuffs keep their width: a wrist must pass.
      const cuff = smooth(0.03, 0.09, Math.sqrt(dot(sub(p, hand), sub(p, hand))));
      cloth.set(add(p, scale(sub(axis, p), share * smooth(0.3, 0.95, a + b) * cuff)), i * 3);
    }
  }
}

/** A man's jacket on a woman: narrower in the shoulder, and cloth that spans the chest and does not cling to it. */
function tailor(cloth: Float64Array, { frames }: Figure, faces: readonly Face[]): void {
  const shoulder = frames[jointIndex('upperArmL')]?.position ?? [0, 0, 0];
  const chest = frames[jointIndex('chest')]?.position ?? [0, 0, 0];
  const front = Array.from({ length: cloth.length / 3 }, (_, i) => {
    const p = point(cloth, i);
    return Math.abs(p[0]) > shoulder[0] - 0.01 ? 0 : smooth(0.02, 0.07, p[2] - chest[2]) * smooth(0.17, 0.08, Math.abs(p[1] - chest[1] - 0.02));
  });
  smoothAlong(cloth, 3, faces, 14, (i) => front[i] ?? 0);
  for (let i = 0; i < cloth.length / 3; i++) {
    const p = point(cloth, i);
    const side = Math.sign(p[0]);
    const d = Math.sqrt((Math.abs(p[0]) - shoulder[0] - 0.02) ** 2 + (p[1] - shoulder[1] - 0.01) ** 2 + (p[2] - shoulder[2]) ** 2);
    const near = smooth(0.11, 0.02, d);
    cloth.set([p[0] - side * 0.014 * near, p[1] - 0.009 * near, p[2]], i * 3);
  }
}

export function dress(spec: PersonSpec, figure: Figure): { worn: Worn[]; hidden: (face: Face) => boolean } {
  const { source, bound, frames, field } = figure;
  const { clothes } = spec;
  const suit = proxy('suit');
  const cut = suit.fit(source);
  const neck = frames[jointIndex('neck1')]?.position ?? [0, 0, 0];
  clearOfSkin(cut, source, (y, x) => y > neck[1] - 0.05 && Math.abs(x) < 0.11, 0.0045);
  const [trousers = [], jacket = []] = components(suit.vertexCount, suit.faces).sort((a, b) => b.length - a.length).slice(0, 2).sort((a, b) => a.length - b.length);
  const weights = transferWeights(cut, new SkinGrid(source), field);
  smoothAlong(weights, JOINT_COUNT, suit.faces, 5);
  // A sleeve ends at the wrist: it must not turn with the hand.
  for (let i = 0; i < cut.length / 3; i++) {
    for (const side of ['L', 'R']) {
      let hand = 0;
      for (let j = jointIndex(`hand${side}`); j <= jointIndex(`little3${side}`); j++) {
        hand += weights[i * JOINT_COUNT + j] ?? 0;
        weights[i * JOINT_COUNT + j] = 0;
      }
      const at = i * JOINT_COUNT + jointIndex(`lowerArmTwist${side}`);
      weights[at] = (weights[at] ?? 0) + hand;
    }
  }
  const worn: Worn[] = [];
  const bare = figure.intoBind(cut, weights, suit.faces);
  slimSleeves(bare, figure, weights, spec.sex === 'woman' ? 0.13 : 0.08);
  if (spec.sex === 'woman') {
    shorten(bare, figure, weights);
    tailor(bare, figure, suit.faces);
  }
  const hip = frames[jointIndex('upperLegL')]?.position ?? [0, 0, 0];
  const knee = frames[jointIndex('lowerLegL')]?.position ?? [0, 0, 0];
  const hides = new Set(suit.hides.filter((i) => (source[i * 3 + 1] ?? 0) < neck[1] - 0.012));
  const shoes = proxy('shoes');
  if (clothes.bottom === 'trousers') {
    worn.push({ positions: bare, allFaces: suit.faces, faces: trousers, uvs: suit.uvs, field: weights, tile: 'suit', kind: 'trousers' });
  } else {
    const one = skirt(bound, frames, field);
    worn.push({ ...one, allFaces: one.faces, kind: 'skirt' });
  }
  const hanging = weights.slice();
  const coat = bare.slice();
  for (const below of worn.slice(0, 1)) hang(hanging, coat, figure, jacket, underOf(below, hip[1] + 0.12), spec.sex === 'man');
  worn.push({ positions: coat, allFaces: suit.faces, faces: jacket, uvs: suit.uvs, field: hanging, tile: 'suit', kind: 'jacket' });
  if (clothes.shoes === 'derby') {
    const fitted = shoes.fit(source);
    const held = transferWeights(fitted, new SkinGrid(source, (i) => (source[i * 3 + 1] ?? 0) < 0.16), field);
    smoothAlong(held, JOINT_COUNT, shoes.faces, 2);
    worn.push({ positions: fitted, allFaces: shoes.faces, faces: shoes.faces, uvs: shoes.uvs, field: held, tile: 'shoes', kind: 'shoes' });
    for (const i of shoes.hides) hides.add(i);
  } else {
    for (const side of ['L', 'R'] as const) {
      for (const one of courtShoe(bound, frames, side)) worn.push({ ...one, allFaces: one.faces, kind: 'shoes' });
    }
  }
  const isHand = (i: number): boolean => {
    let share = 0;
    for (const side of ['L', 'R']) for (let j = jointIndex(`lowerArmTwist${side}`); j <= jointIndex(`little3${side}`); j++) share += field[i * JOINT_COUNT + j] ?? 0;
    return share > 0.5;
  };
  const underSkirt = (i: number): boolean => {
    const y = bound[i * 3 + 1] ?? 0;
    return !isHand(i) && (y > hip[1] + 0.02 ? hides.has(i) : y > knee[1] + 0.05);
  };
  const inShoe = (i: number): boolean => {
    const p = point(bound, i);
    const toes = frames[jointIndex('toesL')]?.position ?? [0, 0, 0];
    return clothes.shoes === 'court' && p[1] < 0.12 && (p[2] > toes[2] + 0.012 || p[1] < 0.012);
  };
  // No skin inside the sleeve: the wrist begins a little way in, and no triangle of it reaches further; a bent wrist would lift that through the cloth.
  const sleeved = (['L', 'R'] as const).map((side) => ({
    arm: (['upperArm', 'upperArmTwist', 'lowerArm', 'lowerArmTwist'] as const).map((name) => jointIndex(name + side)),
    hand: frames[jointIndex(`hand${side}`)]?.position ?? ([0, 0, 0] as const),
  }));
  const inSleeve = (i: number): boolean =>
    sleeved.some(({ arm, hand }) => {
      const off = sub(point(bound, i), hand);
      return dot(off, off) > 0.05 ** 2 && arm.reduce((sum, j) => sum + (field[i * JOINT_COUNT + j] ?? 0), 0) > 0.5;
    });
  const gone = (i: number): boolean => inShoe(i) || inSleeve(i) || (clothes.bottom === 'skirt' ? underSkirt(i) : hides.has(i));
  return { worn, hidden: ({ v }) => v.every(gone) || v.some(inSleeve) };
}
