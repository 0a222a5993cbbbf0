import { noise } from '../paint/image';
import { add, normalize, scale, smooth, type Vec3 } from '../source/vector';
import type { Hair } from '../person/spec';
import type { Landmarks } from '../body/landmarks';
import { azimuthOf, direction, elevationOf, type Hairline, type Scalp } from './scalp';
import { around, overScalp, sheet, slerp, type Sheet, type Strand } from './sheet';

const DEG = Math.PI / 180;
const MM = 0.001;

export interface Head { readonly scalp: Scalp; readonly line: Hairline; readonly marks: Landmarks; readonly hair: Hair }

/** A full head of short layers or of combed hair: strands run from a pole to the hairline. */
interface Cap {
  readonly pole: Vec3;
  readonly end: 'tips' | 'hairline';
  /** Height over the scalp in mm, by share of the way (0 pole .. 1 edge) and by direction. */
  readonly lift: (t: number, d: Vec3) => number;
  /** How far over the hairline strands reach, degrees. */
  readonly over: (d: Vec3) => number;
  readonly columns?: number;
  readonly steps?: number;
  readonly shift?: number;
  /** How much the height varies from lock to lock, mm. */
  readonly locks?: number;
}

/** Hair falls in locks: their heights differ, slowly along a strand and quickly across. Nothing of it shows at roots and ends. */
const lock = (across: number, t: number, seed: number): number => {
  // Round a circle, so that the last lock meets the first.
  const ring = (locks: number, long: number, salt: number): number => {
    const r = locks / (2 * Math.PI);
    return noise(r * Math.cos(across * 2 * Math.PI) + salt, r * Math.sin(across * 2 * Math.PI) + salt, t * long + salt);
  };
  return (ring(34, 2.2, seed * 17 + 50) * 0.65 + ring(83, 3, seed * 29 + 50) * 0.35 - 0.5) * 2 * smooth(0, 0.25, t) * smooth(1.02, 0.8, t);
};

export function cap({ scalp, line }: Head, { pole, end, lift, over, columns = 56, steps = 12, shift = 0, locks = 0 }: Cap): Sheet {
  const strands: Strand[] = [];
  for (let c = 0; c <= columns; c++) {
    // The seam lies behind.
    const angle = (c / columns + 0.5) * 2 * Math.PI;
    let edge = 0.2;
    for (let away = 0.2; away < 2.9; away += 0.01) {
      const d = around(pole, [0, 0.2, 1], angle, away);
      if (line.inside(d) < -over(d) * DEG) break;
      edge = away;
    }
    const points: Vec3[] = [];
    for (let k = 0; k < steps; k++) {
      const t = k / (steps - 1);
      const d = around(pole, [0, 0.2, 1], angle, 0.02 + (edge - 0.02) * t);
      points.push(scalp.at(d, Math.max(0.4, lift(t, d) + locks * lock((c % columns) / columns, t, shift)) * MM));
    }
    strands.push({ points, u: (c / columns) * 3 + shift });
  }
  return sheet(strands, end);
}

/** How far forward (1) or back (-1) and how high a direction looks. */
export const frontness = (d: Vec3): number => smooth(75 * DEG, 30 * DEG, Math.abs(azimuthOf(d)));
/** How far ahead of the crown, without the jump that an azimuth has there. */
export const ahead = (d: Vec3): number => smooth(-0.15, 0.8, d[2]);
export const topness = (d: Vec3): number => smooth(8 * DEG, 48 * DEG, elevationOf(d));

interface Sweep {
  /** Roots, first to last. */
  readonly roots: readonly Vec3[];
  /** Where each strand lies down. */
  readonly ends: readonly Vec3[];
  readonly count: number;
  readonly steps: number;
  readonly lift: (t: number, k: number) => number;
  readonly end: 'tips' | 'hairline' | 'solid';
  readonly u?: number;
  readonly locks?: number;
}

const alongDirections = (list: readonly Vec3[], t: number): Vec3 => {
  const x = t * (list.length - 1);
  const i = Math.min(list.length - 2, Math.floor(x));
  return slerp(list[i] ?? [0, 1, 0], list[i + 1] ?? [0, 1, 0], x - i);
};

/** Hair combed over: strands from a line of roots to a line of ends. */
export function sweep({ scalp }: Head, { roots, ends, count, steps, lift, end, u = 1, locks = 0 }: Sweep): Sheet {
  return sheet(
    Array.from({ length: count }, (_, k) => {
      const s = k / (count - 1);
      return { points: overScalp(scalp, alongDirections(roots, s), alongDirections(ends, s), steps, (t) => (lift(t, s) + locks * lock(s * 0.35, t, u)) * MM), u: s * u };
    }),
    end,
  );
}

interface Fall {
  /** Azimuth of the strands, degrees, from the face side to the back. */
  readonly from: number;
  readonly to: number;
  readonly side: 1 | -1;
  readonly root: (s: number) => Vec3;
  /** Height at which strands end. */
  readonly endY: (s: number) => number;
  readonly lift: number;
  /** How far the ends turn in, mm. */
  readonly tuck: number;
  readonly count: number;
  readonly shift?: number;
}

/** Hair that hangs: over the scalp from the parting to the side of the head, then straight down. */
export function fall({ scalp, marks }: Head, f: Fall): Sheet {
  const strands: Strand[] = [];
  const over = 9;
  const down = 8;
  const level = marks.noseRoot[1] - 0.004;
  for (let k = 0; k < f.count; k++) {
    const s = k / (f.count - 1);
    const az = (f.from + (f.to - f.from) * s) * DEG * f.side;
    const hip = direction(az, 3 * DEG);
    const root = f.root(s);
    const wave = (t: number): number => 1.5 * lock(s * 0.5 + (f.side > 0 ? 0 : 0.5), t * 0.7, f.lift);
    const points = overScalp(scalp, root, hip, over, (t) => (1.6 + f.lift * smooth(0, 0.5, t) + wave(t * 0.5)) * MM);
    const last = points.at(-1) ?? hip;
    const out: Vec3 = normalize([hip[0], 0, hip[2]]);
    // Ears push hair out at the side.
    const ear = Math.exp(-(((Math.abs(az) / DEG - 92) / 22) ** 2)) * 13 * MM;
    const endY = f.endY(s);
    for (let i = 1; i <= down; i++) {
      const t = i / down;
      const y = last[1] + (endY - last[1]) * t;
      const below = smooth(level, level - 0.05, y);
      const bulge = ear * smooth(0, 0.25, t) + 5 * MM * Math.sin(Math.PI * Math.min(1, t * 1.1)) - f.tuck * MM * smooth(0.55, 1, t);
      // The neck is narrower than the head, and hair follows it a little.
      points.push(add([last[0], y, last[2]], scale(out, bulge - 4 * MM * below + wave(0.5 + t * 0.5) * 1.4 * MM)));
    }
    strands.push({ points, u: s * 1.6 + (f.shift ?? 0) });
  }
  return sheet(strands, 'blunt');
}

/** The elevation at which the scalp has a height. */
export function elevationAt({ scalp }: Head, azimuth: number, y: number): number {
  let low = -30 * DEG;
  let high = 70 * DEG;
  for (let i = 0; i < 20; i++) {
    const m = (low + high) / 2;
    if (scalp.at(direction(azimuth, m), 0)[1] < y) low = m;
    else high = m;
  }
  return low;
}

interface Fringe {
  readonly from: number;
  readonly to: number;
  readonly rootElevation: number;
  readonly endY: (s: number) => number;
  readonly swayDeg: (s: number) => number;
  readonly lift: number;
  readonly count: number;
  readonly shift?: number;
}

/** Hair over the forehead: from the front of the scalp, arched out, down towards the brows; it lies closer at its two sides. */
export function fringe(head: Head, o: Fringe): Sheet {
  const strands: Strand[] = [];
  const steps = 9;
  for (let k = 0; k < o.count; k++) {
    const s = k / (o.count - 1);
    const az = o.from + (o.to - o.from) * s;
    const endAz = (az + o.swayDeg(s)) * DEG;
    const root = direction(az * 0.55 * DEG, o.rootElevation * DEG);
    const end = direction(endAz, elevationAt(head, endAz, o.endY(s)));
    const close = 0.15 + 0.85 * smooth(0, 0.28, Math.min(s, 1 - s));
    const points = overScalp(head.scalp, root, end, steps, (t) =>
      (2 + close * o.lift * Math.sin(Math.PI * Math.min(0.86, 0.02 + t * 0.84)) + 1.1 * lock(s * 0.4, t, o.lift)) * MM);
    strands.push({ points, u: s * 0.9 + (o.shift ?? 0) });
  }
  return sheet(strands, 'blunt');
}
