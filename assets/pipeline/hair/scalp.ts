import { base } from '../source/base-mesh';
import { add, cross, dot, length, normalize, point, scale, smooth, sub, type Vec3 } from '../source/vector';
import type { Landmarks } from '../body/landmarks';

const COLUMNS = 72;
const ROWS = 44;
const DEG = Math.PI / 180;
const LOWEST = -58 * DEG;

/** Direction from the middle of the skull: azimuth 0 = face, + = the person's left; elevation up. */
export const direction = (azimuth: number, elevation: number): Vec3 => [
  Math.sin(azimuth) * Math.cos(elevation),
  Math.sin(elevation),
  Math.cos(azimuth) * Math.cos(elevation),
];
export const azimuthOf = (d: Vec3): number => Math.atan2(d[0], d[2]);
export const elevationOf = (d: Vec3): number => Math.asin(Math.max(-1, Math.min(1, d[1])));

/** The skull as a distance in every direction: what hair grows on. The ears are smoothed away. */
export class Scalp {
  readonly centre: Vec3;
  readonly #radius: Float64Array;

  constructor(positions: ArrayLike<number>, marks: Landmarks) {
    this.centre = [0, marks.browMiddle[1] + 0.012, marks.skull[2] + 0.052];
    this.#radius = this.#measure(positions, marks);
  }

  #measure(positions: ArrayLike<number>, marks: Landmarks): Float64Array {
    const triangles: { readonly corners: readonly [Vec3, Vec3, Vec3]; readonly towards: Vec3; readonly spread: number }[] = [];
    const put = (...corners: [Vec3, Vec3, Vec3]): void => {
      // Rays far from a triangle's own direction cannot meet it.
      const towards = normalize(corners.reduce(add));
      triangles.push({ corners, towards, spread: Math.min(...corners.map((p) => dot(normalize(p), towards))) - 1e-4 });
    };
    for (const { v } of base.body) {
      const p = v.map((i) => sub(point(positions, i), this.centre));
      const [a, b, c, d] = p;
      if (!a || !b || !c || a[1] < -0.17 || Math.abs(a[0]) > 0.13) continue;
      put(a, b, c);
      if (d) put(a, c, d);
    }
    const ear: Vec3 = normalize(sub([marks.temple[0] + 0.014, marks.noseRoot[1] - 0.012, marks.skull[2] + 0.024], this.centre));
    const radius = new Float64Array(COLUMNS * ROWS);
    const open: number[] = [];
    for (let row = 0; row < ROWS; row++) {
      for (let column = 0; column < COLUMNS; column++) {
        const d = this.#cell(column, row);
        const at = row * COLUMNS + column;
        const side: Vec3 = [Math.abs(d[0]), d[1], d[2]];
        if (dot(side, ear) > Math.cos(27 * DEG)) open.push(at);
        else for (const { corners, towards, spread } of triangles) if (dot(d, towards) >= spread) radius[at] = Math.max(radius[at] ?? 0, hit(d, ...corners));
        if ((radius[at] ?? 0) === 0 && !open.includes(at)) radius[at] = row > 0 ? (radius[at - COLUMNS] ?? 0.08) : 0.09;
      }
    }
    // Behind the ears the skull is what its surroundings say.
    for (const at of open) radius[at] = 0.08;
    for (let round = 0; round < 160; round++) {
      for (const at of open) {
        const row = Math.floor(at / COLUMNS);
        const left = row * COLUMNS + ((at + COLUMNS - 1) % COLUMNS);
        const right = row * COLUMNS + ((at + 1) % COLUMNS);
        const up = Math.min(ROWS - 1, row + 1) * COLUMNS + (at % COLUMNS);
        const down = Math.max(0, row - 1) * COLUMNS + (at % COLUMNS);
        radius[at] = ((radius[left] ?? 0) + (radius[right] ?? 0) + (radius[up] ?? 0) + (radius[down] ?? 0)) / 4;
      }
    }
    return radius;
  }

  #cell(column: number, row: number): Vec3 {
    return direction((column / COLUMNS) * 2 * Math.PI, LOWEST + (row / (ROWS - 1)) * (Math.PI / 2 - LOWEST));
  }

  /** Distance of the scalp in a direction. */
  radius(d: Vec3): number {
    const x = ((azimuthOf(d) / (2 * Math.PI) + 1) % 1) * COLUMNS;
    const y = Math.max(0, Math.min(ROWS - 1.001, ((elevationOf(d) - LOWEST) / (Math.PI / 2 - LOWEST)) * (ROWS - 1)));
    const [c, r] = [Math.floor(x), Math.floor(y)];
    const at = (column: number, row: number): number => this.#radius[row * COLUMNS + (column % COLUMNS)] ?? 0.09;
    const low = at(c, r) + (at(c + 1, r) - at(c, r)) * (x - c);
    const high = at(c, r + 1) + (at(c + 1, r + 1) - at(c, r + 1)) * (x - c);
    return low + (high - low) * (y - r);
  }

  /** A point that lies `lift` outside the scalp. */
  at(d: Vec3, lift: number): Vec3 {
    return add(this.centre, scale(d, this.radius(d) + lift));
  }

  toDirection(p: Vec3): Vec3 {
    return normalize(sub(p, this.centre));
  }
}

/** Distance along a ray from the origin to a triangle, 0 for none. */
function hit(d: Vec3, a: Vec3, b: Vec3, c: Vec3): number {
  const ab = sub(b, a);
  const ac = sub(c, a);
  const h = cross(d, ac);
  const det = dot(ab, h);
  if (Math.abs(det) < 1e-12) return 0;
  const u = -dot(a, h) / det;
  if (u < 0 || u > 1) return 0;
  const q = cross(scale(a, -1), ab);
  const v = dot(d, q) / det;
  if (v < 0 || u + v > 1) return 0;
  return Math.max(0, dot(ac, q) / det);
}

/** Where hair ends on the skin, as an elevation for every azimuth. */
export class Hairline {
  readonly #scalp: Scalp;
  readonly #stops: readonly (readonly [number, number])[];

  constructor(scalp: Scalp, marks: Landmarks, woman: boolean, recedeMm: number) {
    this.#scalp = scalp;
    const third = marks.browMiddle[1] - marks.noseBase[1];
    const recede = recedeMm / 1000;
    const rise = (y: number, az: number): number => {
      // The elevation whose surface point has that height.
      let low = -50 * DEG;
      let high = 88 * DEG;
      for (let i = 0; i < 24; i++) {
        const middle = (low + high) / 2;
        if (scalp.at(direction(az, middle), 0)[1] < y) low = middle;
        else high = middle;
      }
      return low;
    };
    const stop = (azDeg: number, y: number): readonly [number, number] => [azDeg * DEG, rise(y, azDeg * DEG)];
    const front = marks.browMiddle[1] + third * (woman ? 0.78 : 0.84);
    const ear = marks.noseRoot[1];
    this.#stops = [
      stop(0, front + recede * 0.9),
      stop(20, front + 0.001 + recede),
      stop(36, front + (woman ? -0.002 : 0.001) + recede * 1.2),
      stop(51, front - (woman ? 0.007 : 0.005) + recede * 1.2),
      stop(63, marks.browOuter[1] + (woman ? 0.024 : 0.028) + recede * 0.9),
      stop(76, marks.browOuter[1] + (woman ? 0.013 : 0.016) + recede * 0.4),
      stop(86, marks.browOuter[1] + 0.002),
      stop(93, marks.browOuter[1] - (woman ? 0.006 : 0.014)),
      // The sideburn, the arch over the ear, the line behind it and the nape.
      stop(97, ear + (woman ? 0.006 : -0.008)),
      stop(101, ear + (woman ? 0.006 : -0.008)),
      stop(107, marks.eye[1] + 0.008),
      stop(121, marks.eye[1] + 0.01),
      stop(131, ear - 0.014),
      stop(142, marks.noseBase[1] - 0.006),
      stop(160, marks.upperLip[1] - 0.014),
      stop(180, marks.upperLip[1] - 0.018),
    ];
  }

  /** Elevation of the edge. */
  edge(azimuth: number): number {
    const a = Math.abs(azimuth);
    for (let i = 1; i < this.#stops.length; i++) {
      const [x0, y0] = this.#stops[i - 1] ?? [0, 0];
      const [x1, y1] = this.#stops[i] ?? [1, 0];
      if (a <= x1 + 1e-9) return y0 + (y1 - y0) * smooth(0, 1, (a - x0) / (x1 - x0));
    }
    return this.#stops.at(-1)?.[1] ?? 0;
  }

  /** How far inside the hair a direction is, in radians; below 0 it is bare. */
  inside(d: Vec3): number {
    return elevationOf(d) - this.edge(azimuthOf(d));
  }

  /** 0 bare .. 1 covered, for painting the scalp; soft at the edge. */
  cover(p: Vec3): number {
    const d = this.#scalp.toDirection(p);
    // The ear stands off the scalp, its hollow lies under it: neither is painted.
    const off = length(sub(p, this.#scalp.centre)) - this.#scalp.radius(d);
    const az = Math.abs(azimuthOf(d));
    if (Math.abs(off) > 0.0045 && az > 78 * DEG && az < (off > 0 ? 148 : 125) * DEG && elevationOf(d) < 14 * DEG) return 0;
    return smooth(-1.2 * DEG, 5 * DEG, this.inside(d));
  }
}
