import { BODY_VERTICES } from '../source/base-mesh';
import { flipFaces, gridFaces, outward } from '../mesh/part';
import { add, point, scale, smooth, type Vec3 } from '../source/vector';
import type { Frame } from '../rig/joints';
import { jointIndex } from '../rig/joints';
import { JOINT_COUNT, type WeightField } from '../rig/heat';
import type { Piece } from './piece';

const COLUMNS = 36;
const ROWS = 15;
/** Share of the shin in how the hem's front moves. */
const OVER_KNEE = 0.4;

/** Farthest extent of both legs and hips in a direction, at a height. */
function extents(positions: ArrayLike<number>, y: number, half: number, angles: readonly number[], keep: (i: number) => boolean): number[] {
  const out = angles.map(() => 0);
  for (let i = 0; i < BODY_VERTICES; i++) {
    const p = point(positions, i);
    if (Math.abs(p[1] - y) > half || !keep(i)) continue;
    angles.forEach((a, k) => (out[k] = Math.max(out[k] ?? 0, p[0] * Math.sin(a) + p[2] * Math.cos(a))));
  }
  return out;
}

/** A knee-length pencil skirt drawn round the hull of hips and thighs, so that it hangs over the gap between the legs. */
export function skirt(positions: ArrayLike<number>, frames: readonly Frame[], body: WeightField): Piece {
  const trunk = ['hips', 'spine1', 'spine2', 'upperLegL', 'upperLegR', 'lowerLegL', 'lowerLegR'].map(jointIndex);
  const isTrunk = (i: number): boolean => trunk.reduce((sum, j) => sum + (body[i * JOINT_COUNT + j] ?? 0), 0) > 0.6;
  const hip = frames[jointIndex('upperLegL')]?.position ?? [0, 0, 0];
  const knee = frames[jointIndex('lowerLegL')]?.position ?? [0, 0, 0];
  const waist = hip[1] + 0.13;
  const hem = knee[1] - 0.014;
  const angles = Array.from({ length: COLUMNS }, (_, c) => (c / COLUMNS) * 2 * Math.PI);
  const points: Vec3[] = [];
  const uvs: number[] = [];
  let before: number[] | undefined;
  for (let r = 0; r < ROWS; r++) {
    const t = r / (ROWS - 1);
    const y = waist + (hem - waist) * t;
    const wide = extents(positions, y, 0.018, angles, isTrunk);
    const now = wide.map((w, k) => {
      // A little room at the hem: knees are broader bent than straight.
      const ease = 0.007 + (0.006 + 0.011 * Math.max(0, Math.cos(angles[k] ?? 0))) * Math.max(0, (t - 0.72) / 0.28);
      const eased = before ? Math.max(w + ease, (before[k] ?? 0) - 0.0055) : w + 0.006;
      return eased;
    });
    before = now;
    angles.forEach((a, k) => {
      // From support distances to a point of the hull: h and its change along the angle.
      const h = now[k] ?? 0;
      const turn = ((now[(k + 1) % COLUMNS] ?? 0) - (now[(k + COLUMNS - 1) % COLUMNS] ?? 0)) / (2 * (2 * Math.PI / COLUMNS));
      const x = h * Math.sin(a) + turn * Math.cos(a);
      const z = h * Math.cos(a) - turn * Math.sin(a);
      points.push([x, y, z]);
      uvs.push(0.05 + 0.9 * (k / COLUMNS), 0.05 + 0.9 * t);
    });
  }
  const outer = outward(points, gridFaces(ROWS, COLUMNS, true), (p) => [0, p[1], hip[2]]);
  // Under the hem one looks at the lining.
  const shell = points.length;
  const lower = COLUMNS * (ROWS - 7);
  const lining = flipFaces(outer.filter(({ v }) => v.every((i) => i >= lower)).map(({ v }) => {
    const inner = v.map((i) => i - lower + shell);
    return { v: inner, t: inner, group: 0 };
  }));
  for (let i = lower; i < shell; i++) {
    const p = points[i] ?? hip;
    points.push([p[0] * 0.975, p[1], hip[2] + (p[2] - hip[2]) * 0.975]);
    uvs.push(uvs[i * 2] ?? 0, uvs[i * 2 + 1] ?? 0);
  }
  // And where the lining ends it is closed: nobody looks through a skirt.
  const middle = points.length;
  const ring = Array.from({ length: COLUMNS }, (_, k) => shell + k);
  const [x, y, z] = ring.reduce((sum, i) => add(sum, scale(points[i] ?? hip, 1 / COLUMNS)), [0, 0, 0] as Vec3);
  points.push([x, y, z]);
  uvs.push(0.5, 0.5);
  const cap = outward(points, ring.map((i, k) => ({ v: [middle, i, ring[(k + 1) % COLUMNS] ?? i], t: [middle, i, ring[(k + 1) % COLUMNS] ?? i], group: 0 })), (p) => [p[0], p[1] + 1, p[2]]);
  const faces = [...outer, ...lining, ...cap];
  const count = points.length;
  const field: WeightField = new Float64Array(count * JOINT_COUNT);
  points.forEach((p, i) => {
    // The front folds over the thighs earlier than the seat does; further down all of it goes with them, or it would
    // be flattened when they turn.
    const front = smooth(-0.08, 0.1, p[2] - hip[2]);
    const fold = hip[1] - 0.02 - 0.075 * (1 - front);
    const share = smooth(fold + 0.085, fold - 0.085, p[1]);
    const left = smooth(-0.075, 0.075, p[0]);
    const spine = smooth(hip[1] + 0.06, hip[1] + 0.16, p[1]) * 0.5;
    // The hem's front falls over the knee when that is bent.
    const over = OVER_KNEE * smooth(knee[1] + 0.06, hem, p[1]) * smooth(-0.02, 0.03, p[2] - knee[2]);
    field[i * JOINT_COUNT + jointIndex('upperLegL')] = share * left * (1 - over);
    field[i * JOINT_COUNT + jointIndex('upperLegR')] = share * (1 - left) * (1 - over);
    field[i * JOINT_COUNT + jointIndex('lowerLegL')] = share * left * over;
    field[i * JOINT_COUNT + jointIndex('lowerLegR')] = share * (1 - left) * over;
    field[i * JOINT_COUNT + jointIndex('hips')] = (1 - share) * (1 - spine);
    field[i * JOINT_COUNT + jointIndex('spine1')] = (1 - share) * spine;
  });
  return { positions: Float64Array.from(points.flat()), faces, uvs: Float64Array.from(uvs), field, tile: 'bottom' };
}
