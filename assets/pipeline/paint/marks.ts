import { clamp, mix, smooth, type Vec3 } from '../source/vector';
import type { PersonSpec } from '../person/spec';
import type { Landmarks } from '../body/landmarks';
import { blend, noise, rgb, times, type Rgb } from './image';

/** Lines that are drawn on a face: each adds ink (0 .. 1) or light (below 0) at a point. */
export type Mark = (p: Vec3, n: Vec3) => { readonly colour: Rgb; readonly amount: number } | undefined;

/** Where p lies along a polyline seen from the front: share of the way, distance, and which side. */
function along(p: Vec3, line: readonly Vec3[]): { t: number; d: number; above: number } {
  let best = { t: 0, d: Infinity, above: 0 };
  for (let i = 0; i + 1 < line.length; i++) {
    const a = line[i] ?? p;
    const b = line[i + 1] ?? p;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const k = clamp(((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1), 0, 1);
    const [ex, ey] = [p[0] - a[0] - dx * k, p[1] - a[1] - dy * k];
    const d = Math.hypot(ex, ey);
    if (d < best.d) best = { t: (i + k) / (line.length - 1), d, above: ex * -dy + ey * dx };
  }
  return best;
}

/** Most of a face is far from any line: only this much around a line is looked at. */
function around(line: readonly Vec3[], reach: number): (q: Vec3) => boolean {
  const xs = line.map((p) => p[0]);
  const ys = line.map((p) => p[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs) - reach, Math.max(...xs) + reach, Math.min(...ys) - reach, Math.max(...ys) + reach];
  return ([x, y]) => x > x0 && x < x1 && y > y0 && y < y1;
}

const curve = (points: readonly Vec3[], steps = 14): Vec3[] => {
  const [a, b, c] = points;
  if (!a || !b || !c) return [...points];
  return Array.from({ length: steps }, (_, i) => {
    const t = i / (steps - 1);
    return mix(mix(a, b, t), mix(b, c, t), t);
  });
};

const MM = 0.001;

/** Brows of single hairs that lean outwards, thick in the first third, thin at the end. */
export function browMark(spec: PersonSpec, marks: Landmarks): Mark {
  const { thick, arch, drop, density } = spec.brows;
  const { browInner: i, browMiddle: m, browOuter: o } = marks;
  const lift = 1.5 * MM;
  const line = curve([
    [i[0] + 0.5 * MM, i[1] - 2.5 * MM + lift, i[2]],
    [m[0] + 4 * MM, i[1] + (arch * 2 - 2.5) * MM + lift, m[2]],
    [o[0] + 0.5 * MM, i[1] - (drop + 3.5) * MM + lift, o[2]],
  ]);
  const isNear = around(line, 10 * MM);
  const hair = blend(rgb(spec.hair.colour), [120, 118, 116], spec.hair.grey * 0.55);
  return (p, n) => {
    if (n[2] < 0.05 || p[1] < marks.upperLid[1]) return undefined;
    const side = p[0] < 0 ? 1 : 0;
    const q: Vec3 = [Math.abs(p[0]), p[1], p[2]];
    if (!isNear(q)) return undefined;
    const { t, d } = along(q, line);
    if (t <= 0 && q[0] < i[0] - 3 * MM) return undefined;
    const half = thick * MM * (0.55 + 0.45 * smooth(0, 0.25, t)) * (1 - 0.72 * smooth(0.45, 1, t));
    const edge = smooth(half * 1.12, half * 0.2, d) * smooth(-0.02, 0.1, t + 0.02) * smooth(1.02, 0.9, t);
    if (edge <= 0) return undefined;
    // Strands: noise stretched along a direction that turns from upright to lying.
    const upright = 1 - smooth(0, 0.5, t);
    const s = (q[0] * (1 - 0.75 * upright) - q[1] * (0.2 + 0.5 * upright)) / MM;
    const r = (q[1] * (1 - 0.4 * upright) + q[0] * (0.25 + 0.5 * upright)) / MM;
    const strand = noise(s * 0.3 + side * 40, r * 2.1, 3) * 0.8 + noise(s * 0.6, r * 3.2 + 70 * side, 5) * 0.2;
    const body = 0.42 + 0.58 * smooth(0.25, 0.6, strand);
    return { colour: times(hair, 0.9 + 0.4 * strand), amount: clamp(edge * body * density, 0, 0.94) };
  };
}

/** The dark edge of the lids, which is what makes eyes read from two metres. */
export function lashMark(spec: PersonSpec, upperRoots: readonly Vec3[], lowerRoots: readonly Vec3[]): Mark {
  const ink: Rgb = [34, 24, 22];
  const strength = spec.sex === 'woman' ? 0.92 : 0.7;
  const width = (spec.sex === 'woman' ? 1.5 : 1.0) * MM;
  const nearest = (p: Vec3, roots: readonly Vec3[]): number => {
    let best = Infinity;
    for (const r of roots) best = Math.min(best, (p[0] - r[0]) ** 2 + (p[1] - r[1]) ** 2 + (p[2] - r[2]) ** 2);
    return Math.sqrt(best);
  };
  const box = [...upperRoots, ...lowerRoots];
  const low = Math.min(...box.map((r) => r[1])) - 0.004;
  const high = Math.max(...box.map((r) => r[1])) + 0.004;
  return (p) => {
    if (p[1] < low || p[1] > high || p[2] < 0.05) return undefined;
    const up = smooth(width * 1.7, width * 0.6, nearest(p, upperRoots)) * strength;
    const down = smooth(width * 1.3, width * 0.4, nearest(p, lowerRoots)) * strength * 0.32;
    return { colour: ink, amount: Math.max(up, down) };
  };
}

/** Lines that come with the years: a dark groove with a light lip above it. */
export function ageMarks(spec: PersonSpec, marks: Landmarks): Mark {
  const k = spec.skin.wrinkles;
  const tone = rgb(spec.skin.tone);
  const dark: Rgb = [tone[0] * 0.66, tone[1] * 0.54, tone[2] * 0.48];
  const light: Rgb = [Math.min(255, tone[0] * 1.06), Math.min(255, tone[1] * 1.06), Math.min(255, tone[2] * 1.06)];
  const { noseWing: w, mouthCorner: c, eye, browMiddle: b, lowerLid } = marks;
  const at = (x: number, y: number): Vec3 => [x, y, 0];
  interface Groove { readonly line: Vec3[]; readonly width: number; readonly depth: number }
  const grooves: Groove[] = [
    { line: curve([at(w[0] + 3 * MM, w[1] + 3 * MM), at(w[0] + 14 * MM, w[1] - 8 * MM), at(c[0] + 8 * MM, c[1] + 1 * MM)]), width: 1.5, depth: 0.75 },
    { line: curve([at(c[0] + 3 * MM, c[1] - 3 * MM), at(c[0] + 5 * MM, c[1] - 9 * MM), at(c[0] + 4 * MM, c[1] - 15 * MM)]), width: 1.2, depth: 0.42 },
    { line: curve([at(lowerLid[0] - 13 * MM, lowerLid[1] - 3 * MM), at(lowerLid[0], lowerLid[1] - 10 * MM), at(lowerLid[0] + 14 * MM, lowerLid[1] - 4 * MM)]), width: 1.2, depth: 0.5 },
    { line: curve([at(2.5 * MM, b[1] - 7 * MM), at(3.5 * MM, b[1] - 1 * MM), at(3 * MM, b[1] + 5 * MM)]), width: 0.9, depth: 0.35 },
  ];
  for (let i = 0; i < 3; i++) {
    const y = b[1] + (15 + i * 9) * MM;
    grooves.push({ line: curve([at(0, y), at(22 * MM, y + 4 * MM), at(44 * MM, y - 1 * MM)]), width: 1, depth: 0.5 - 0.08 * i });
    grooves.push({
      line: curve([at(eye[0] + 19 * MM, eye[1] + (3 - 4 * i) * MM), at(eye[0] + 25 * MM, eye[1] + (5 - 6 * i) * MM), at(eye[0] + 31 * MM, eye[1] + (8 - 10 * i) * MM)]),
      width: 0.8, depth: 0.42,
    });
  }
  const reached = grooves.map((groove) => ({ ...groove, isNear: around(groove.line, 6 * MM) }));
  return (p, n) => {
    if (k === 0 || n[2] < -0.1 || p[2] < 0.03) return undefined;
    const q: Vec3 = [Math.abs(p[0]), p[1] + (p[0] < 0 ? 0.4 * MM : 0), p[2]];
    let ink = 0;
    let lip = 0;
    for (const { line, width, depth, isNear } of reached) {
      if (!isNear(q)) continue;
      const { t, d, above } = along(q, line);
      const ends = smooth(0, 0.18, t) * smooth(1, 0.72, t);
      const waver = 0.75 + 0.5 * noise(q[0] * 240, q[1] * 240, p[0] < 0 ? 5 : 1);
      ink = Math.max(ink, Math.exp(-((d / (width * MM)) ** 2)) * depth * ends * waver);
      if (above > 0) lip = Math.max(lip, Math.exp(-(((d - 2.2 * width * MM) / (1.4 * width * MM)) ** 2)) * depth * ends);
    }
    const amount = (ink - lip * 0.5) * k * 0.62;
    return { colour: amount > 0 ? dark : light, amount: Math.abs(amount) };
  };
}
