/** Trunk and sleeves of a suit jacket, with shirt front, tie and lapels laid on its chest. */
import { Vector3 } from 'three';
import { ARM, BODY_SIDES, BONE, armOf, sign } from '../body/bones';
import type { Proportions } from '../body/proportions';
import { type Ring, addLoft } from '../geometry/loft';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { jacketAt, sleeveAt, trunkAt } from './carriers';
import { type Look, rgb } from './looks';

/** Height above the hips (share of the trunk line), half width, half depth, forward shift, squareness. */
type Cut = readonly [number, number, number, number, number];

const SUIT_CUTS: readonly Cut[] = [
  [-0.17, 0.176, 0.122, 0.002, 2.3], [-0.1, 0.177, 0.122, 0, 2.3], [0.04, 0.168, 0.117, 0, 2.3], [0.2, 0.157, 0.108, 0.004, 2.3],
  [0.36, 0.152, 0.106, 0.008, 2.3], [0.52, 0.16, 0.111, 0.01, 2.4], [0.66, 0.171, 0.114, 0.008, 2.5], [0.78, 0.179, 0.108, 0.002, 2.6],
  [0.87, 0.186, 0.094, -0.005, 2.6], [0.925, 0.184, 0.076, -0.012, 2.3], [0.958, 0.16, 0.064, -0.015, 2.1], [0.982, 0.108, 0.06, -0.016, 2], [1.006, 0.066, 0.055, -0.016, 2],
];
const COAT_CUTS: readonly Cut[] = SUIT_CUTS.map(([y, w, d, f, q]) => [y, w + 0.014, d + 0.016, f, q]);
const TORSO_SEGMENTS = 28;

export interface Trunk {
  readonly rings: readonly Ring[];
  /** The front of the chest at a height and a distance to the left, a little above the cloth. */
  front(y: number, x: number, lift: number, out: Vector3): Vector3;
}

function ringsOf(p: Proportions, cuts: readonly Cut[], girth: number, colour: Rgb, down: number): Ring[] {
  return cuts.map(([share, width, depth, forward, square], i) => {
    const y = p.hip + p.trunk * share - (i === 0 ? down : 0);
    const slim = share > 0.84 ? 0.5 + 0.5 * girth : girth;
    return {
      center: new Vector3(0, y, forward * p.scale), across: new Vector3(width * slim * p.scale, 0, 0),
      ahead: new Vector3(0, 0, depth * slim * p.scale), square, colour, influences: (at) => jacketAt(p, at),
    };
  });
}

/** Rings from the hem up run so that the tube's outside is out. */
export function jacketTrunk(p: Proportions, look: Look): Trunk {
  const rings = ringsOf(p, SUIT_CUTS, look.girth, rgb(look.jacket), 0);
  return { rings, front: (y, x, lift, out) => frontOf(rings, y, x, lift, out) };
}

/** Point of the surface at height y and side x, on the front. */
function frontOf(rings: readonly Ring[], y: number, x: number, lift: number, out: Vector3): Vector3 {
  let i = 0;
  while (i < rings.length - 2 && (rings[i + 1]?.center.y ?? 0) < y) i += 1;
  const a = rings[i];
  const b = rings[i + 1];
  if (a === undefined || b === undefined) throw new RangeError('a trunk has rings');
  const t = Math.min(1, Math.max(0, (y - a.center.y) / (b.center.y - a.center.y)));
  const depthAt = (ring: Ring): number => {
    const square = ring.square ?? 2;
    const u = Math.min(0.999, Math.abs(x) / ring.across.x);
    return ring.center.z + ring.ahead.z * (1 - u ** square) ** (1 / square);
  };
  return out.set(x, y, depthAt(a) * (1 - t) + depthAt(b) * t + lift);
}

export function addJacket(builder: MeshBuilder, p: Proportions, look: Look): Trunk {
  const trunk = jacketTrunk(p, look);
  addLoft(builder, [...trunk.rings].reverse(), TORSO_SEGMENTS, { start: true, end: true });
  addCollar(builder, p, look);
  addSleeves(builder, p, rgb(look.jacket), rgb(look.shirt), 0.25 + 0.75 * look.girth);
  return trunk;
}

/** Height above the hips (share of the trunk line), half width, half depth, forward shift. */
const COLLAR: readonly (readonly [number, number, number, number])[] = [[1.05, 0.0525, 0.05, -0.018], [1.053, 0.0555, 0.053, -0.017], [1.02, 0.06, 0.0575, -0.012], [0.975, 0.068, 0.063, -0.006]];

/** A collar is lower under the chin than at the nape. */
const FRONT_LOW = -0.011;

/** The shirt's collar stands a finger's breadth above the jacket's. */
function addCollar(builder: MeshBuilder, p: Proportions, look: Look): void {
  const slim = 0.4 + 0.6 * look.slim;
  const rings: Ring[] = COLLAR.map(([share, width, depth, forward]) => ({
    center: new Vector3(0, p.hip + p.trunk * share, forward * p.scale), across: new Vector3(width * p.scale * slim, 0, 0), ahead: new Vector3(0, FRONT_LOW * p.scale, depth * p.scale * slim),
    colour: rgb(look.shirt), influences: () => [[BONE.chest, 1]],
  }));
  addLoft(builder, rings, 20);
}

/** An overcoat over everything: wider, to the knee, with wider sleeves. */
export function addOvercoat(builder: MeshBuilder, p: Proportions, look: Look, colour: string): void {
  const cloth = rgb(colour);
  const hem: Cut[] = [[-0.72, 0.205, 0.15, 0.004, 2.2], [-0.4, 0.19, 0.138, 0.002, 2.2]];
  const rings = ringsOf(p, [...hem, ...COAT_CUTS.slice(1, -1)], look.girth, cloth, 0);
  addLoft(builder, [...rings].reverse(), TORSO_SEGMENTS, {});
  addSleeves(builder, p, cloth, undefined, 1.2);
}

/** Distance down the arm (share of the arm to the wrist), radius, of a sleeve. */
const SLEEVE: readonly (readonly [number, number])[] = [
  [-0.05, 0.012], [-0.045, 0.025], [-0.03, 0.036], [-0.004, 0.0435], [0.04, 0.048], [0.085, 0.0495], [0.14, 0.0498], [0.25, 0.0488], [0.42, 0.0468], [0.54, 0.046],
  [0.6, 0.0458], [0.68, 0.0452], [0.76, 0.044], [0.84, 0.042], [0.9, 0.04], [0.955, 0.0385],
];
/** A cuff shows a centimetre of shirt. */
const CUFF: readonly (readonly [number, number])[] = [[0.935, 0.0335], [0.955, 0.0352], [0.984, 0.0355], [0.987, 0.0345], [0.978, 0.033], [0.94, 0.031]];

function addSleeves(builder: MeshBuilder, p: Proportions, cloth: Rgb, shirt: Rgb | undefined, wide: number): void {
  const length = p.upperArm + p.foreArm;
  for (const side of BODY_SIDES) {
    const x = sign(side) * p.shoulderHalf;
    const ring = (share: number, radius: number, colour: Rgb, cuff: boolean): Ring => {
      const y = p.shoulder - share * length;
      // A slender build's sleeves hang a little closer.
      const rounding = Math.max(0, 0.085 - share) / 0.135;
      const inward = -sign(side) * (0.006 + 0.05 * rounding * rounding + Math.max(0, 1 - wide) * 0.12);
      return {
        center: new Vector3(x + inward, y, -0.008 * p.scale * Math.max(0, 1 - share)), square: 2.1, colour,
        // Toward the wrist the sleeve flattens with it: the back of the hand is to the side in this pose.
        across: new Vector3(radius * p.scale * wide * (cuff ? 0.8 : 0.94 - 0.12 * Math.max(0, share - 0.7) / 0.26), 0, 0), ahead: new Vector3(0, 0, radius * p.scale * wide),
        influences: cuff ? () => [[armOf(side) + ARM.cuff, 1]] : (at) => sleeveAt(p, side, at.y),
      };
    };
    addLoft(builder, SLEEVE.map(([share, radius]) => ring(share, radius, cloth, false)), 14, { start: true });
    if (shirt !== undefined) addLoft(builder, CUFF.map(([share, radius]) => ring(share, radius, shirt, true)), 14);
    // The sleeve's dark mouth, just inside its edge.
    addLoft(builder, [ring(0.955, 0.0395, cloth, false), ring(0.94, 0.034, [cloth[0] * 0.4, cloth[1] * 0.4, cloth[2] * 0.4], false)], 14, { end: true });
  }
}

const P = new Vector3();
const ROW = 0.04;

type Row = readonly [share: number, from: number, to: number];

function mixRow(a: Row, b: Row, t: number): Row {
  return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
}

/** More rows between the given ones, so that a piece follows the chest and no layer shows through another. */
function followed(pairs: readonly Row[]): Row[] {
  return pairs.flatMap((pair, i) => {
    const next = pairs[i + 1];
    if (next === undefined) return [pair];
    const parts = Math.max(1, Math.ceil(Math.abs(pair[0] - next[0]) / ROW));
    return Array.from({ length: parts }, (_, k) => mixRow(pair, next, k / parts));
  });
}

/** A flat piece laid on the chest: corners (height above the hips as a share, x), as a strip of pairs from top to bottom. */
export function addPiece(
  builder: MeshBuilder, p: Proportions, trunk: Trunk, pairs: readonly Row[], lift: number, colour: Rgb, columns = 4,
): void {
  const first = builder.count;
  const firstIndex = builder.indices.length;
  for (const [share, x0, x1] of followed(pairs)) {
    for (let c = 0; c <= columns; c += 1) {
      const x = (x0 + ((x1 - x0) * c) / columns) * p.scale;
      trunk.front(p.hip + p.trunk * share, x, lift, P);
      builder.vertex(P, colour, trunkAt(p, P.y));
    }
  }
  for (let r = 0; r < (builder.count - first) / (columns + 1) - 1; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const a = first + r * (columns + 1) + c;
      builder.quad(a, a + columns + 1, a + columns + 2, a + 1);
    }
  }
  builder.smooth(first, firstIndex);
}
