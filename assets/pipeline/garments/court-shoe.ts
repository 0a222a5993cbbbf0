import { BODY_VERTICES, sourceJoint } from '../source/base-mesh';
import { gridFaces } from '../mesh/part';
import { point, smooth, type Vec3 } from '../source/vector';
import type { Frame } from '../rig/joints';
import { jointIndex } from '../rig/joints';
import { JOINT_COUNT, type WeightField } from '../rig/heat';
import type { Piece } from './piece';

export const HEEL_M = 0.03;
const SOLE = 0.006;
const STATIONS = 18;
const AROUND = 15;

/** The foot stands on its shoe: heel up, toes flat, everything above rises with the heel. */
export function raiseHeels(positions: Float64Array): void {
  const ankle = sourceJoint(positions, 'foot.L');
  const ball = sourceJoint(positions, 'toe2-1.L');
  for (let i = 0; i < positions.length / 3; i++) {
    const p = point(positions, i);
    const foot = smooth(ball[2] + 0.012, ankle[2] - 0.015, p[2]);
    const above = smooth(ankle[1] - 0.03, ankle[1] + 0.02, p[1]);
    positions[i * 3 + 1] = p[1] + HEEL_M * (above + (1 - above) * foot);
  }
}

/** A plain black court shoe: closed toe, low topline, small heel. Built round the foot it covers. */
export function courtShoe(positions: ArrayLike<number>, frames: readonly Frame[], side: 'L' | 'R'): Piece[] {
  const sign = side === 'L' ? 1 : -1;
  const ankle = frames[jointIndex(`foot${side}`)]?.position ?? [0, 0, 0];
  const foot: Vec3[] = [];
  for (let i = 0; i < BODY_VERTICES; i++) {
    const p = point(positions, i);
    if (p[0] * sign > 0 && p[1] < ankle[1] + 0.01) foot.push(p);
  }
  const z0 = Math.min(...foot.map((p) => p[2])) - 0.004;
  const z1 = Math.max(...foot.map((p) => p[2])) + 0.012;
  const points: Vec3[] = [];
  const uvs: number[] = [];
  const bottoms: { x0: number; x1: number; y: number; z: number }[] = [];
  for (let s = 0; s < STATIONS; s++) {
    const k = s / (STATIONS - 1);
    const z = z0 + (z1 - z0) * (k - 0.04 * Math.sin(2 * Math.PI * k));
    const slice = foot.filter((p) => Math.abs(p[2] - Math.min(z1 - 0.022, Math.max(z0 + 0.012, z))) < 0.011);
    const xs = slice.map((p) => p[0]);
    const bottom = Math.min(...slice.map((p) => p[1]));
    const top = Math.max(...slice.map((p) => p[1]));
    // Rounded at both ends.
    const nose = Math.sqrt(Math.max(0, 1 - (Math.max(0, k - 0.8) / 0.2) ** 2));
    const back = Math.sqrt(Math.max(0, 1 - (Math.max(0, 0.12 - k) / 0.12) ** 2));
    const centre = (Math.min(...xs) + Math.max(...xs)) / 2 - sign * 0.004 * smooth(0.7, 1, k);
    const half = ((Math.max(...xs) - Math.min(...xs)) / 2 + 0.0045) * Math.max(0.015, nose) * (0.25 + 0.75 * back);
    const toe = smooth(0.68, 0.78, k);
    const height = (Math.min(top + 0.006, bottom + 0.034 + 0.02 * toe) - bottom) * (0.25 + 0.75 * nose);
    const line = bottom + (0.046 - 0.022 * smooth(0.05, 0.45, k) - 0.004 * smooth(0.5, 0.68, k));
    bottoms.push({ x0: centre - half, x1: centre + half, y: bottom - SOLE, z });
    for (let a = 0; a < AROUND; a++) {
      const t = a / (AROUND - 1);
      // A closed arch at the toe opens to two sides further back.
      const angle = Math.PI * t;
      const arch: Vec3 = [centre + Math.cos(angle) * half, bottom - SOLE * 0.5 + Math.sin(angle) ** 0.7 * (height + SOLE * 0.5), z];
      const wall = t < 0.5 ? t * 2 : (1 - t) * 2;
      const inward = 1 - 0.16 * wall ** 2;
      const open: Vec3 = [centre + (t < 0.5 ? 1 : -1) * half * inward, bottom - SOLE * 0.5 + wall * (line - bottom + SOLE * 0.5), z];
      points.push([arch[0] * toe + open[0] * (1 - toe), arch[1] * toe + open[1] * (1 - toe), z]);
      uvs.push(t, k);
    }
  }
  const middle = (AROUND - 1) / 2;
  // Behind the toe the two walls are not joined.
  const faces = gridFaces(STATIONS, AROUND, false).filter(({ v }) => {
    const row = Math.floor((v[0] ?? 0) / AROUND);
    const column = (v[0] ?? 0) % AROUND;
    return row / (STATIONS - 1) > 0.66 || Math.abs(column + 0.5 - middle) > 0.6;
  });
  return [piece(points, uvs, faces, side, 'leather'), sole(bottoms, side)];
}

function piece(points: readonly Vec3[], uvs: number[], faces: Piece['faces'], side: 'L' | 'R', tile: Piece['tile']): Piece {
  const field: WeightField = new Float64Array(points.length * JOINT_COUNT);
  points.forEach((_, i) => (field[i * JOINT_COUNT + jointIndex(`foot${side}`)] = 1));
  return { positions: Float64Array.from(points.flat()), faces, uvs: Float64Array.from(uvs), field, tile };
}

/** A sole that runs under the foot, and a heel block under its back. */
function sole(bottoms: readonly { x0: number; x1: number; y: number; z: number }[], side: 'L' | 'R'): Piece {
  const ground = Math.min(...bottoms.map((b) => b.y));
  const points: Vec3[] = [];
  const uvs: number[] = [];
  bottoms.forEach(({ x0, x1, y, z }, s) => {
    const k = s / (bottoms.length - 1);
    const heel = k < 0.26 ? ground : y - 0.001;
    const narrow = k < 0.26 ? 0.12 : 0.02;
    const w = x1 - x0;
    for (const p of [[x0, y + 0.004, z], [x0 + w * narrow, heel, z], [x1 - w * narrow, heel, z], [x1, y + 0.004, z]] as const) {
      points.push(p);
      uvs.push(0.5, 0.5);
    }
  });
  const first = [0, 1, 2, 3];
  const faces = [...gridFaces(bottoms.length, 4, false), { v: first.toReversed(), t: first, group: 0 }];
  return piece(points, uvs, faces, side, 'sole');
}
