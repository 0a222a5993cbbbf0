import { add, cross, normalize, scale, sub, type Vec3 } from '../source/vector';
import type { Frame } from '../rig/joints';
import type { Scalp } from './scalp';
import { joinSheets, sheet, type Sheet } from './sheet';

const MM = 0.001;

/** Hair that hangs free, with the joints that let it follow gravity. */
export interface Tail {
  readonly sheet: Sheet;
  readonly frames: readonly Frame[];
  /** Share along the tail of every point of the sheet. */
  readonly along: readonly number[];
}

/** A tube about a line: rings of `around` points. */
function tube(line: readonly Vec3[], radius: (t: number) => number, around: number, flat: number): { points: Vec3[][]; } {
  const points = line.map((p, i) => {
    const before = line[Math.max(0, i - 1)] ?? p;
    const after = line[Math.min(line.length - 1, i + 1)] ?? p;
    const way = normalize(sub(after, before));
    const side: Vec3 = [1, 0, 0];
    const other = normalize(cross(way, side));
    const r = radius(i / (line.length - 1)) * MM;
    return Array.from({ length: around + 1 }, (_, k) => {
      const a = (k / around) * 2 * Math.PI;
      return add(p, add(scale(side, Math.cos(a) * r), scale(other, Math.sin(a) * r * flat)));
    });
  });
  return { points };
}

const axis = (position: Vec3): Frame => ({ position, x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1] });

export function ponytail(scalp: Scalp, pole: Vec3): Tail {
  const root = scalp.at(pole, 0.004);
  const ways: readonly Vec3[] = [[0, 0, 6], [0, -3, -8], [0, -14, -19], [0, -40, -27], [0, -80, -29], [0, -122, -27], [0, -160, -22], [0, -196, -16], [0, -226, -10]];
  const line = ways.map((w) => add(root, scale(w, MM)));
  const columns = 14;
  const layer = (k: number, shift: number): Sheet => {
    const { points } = tube(line, (t) => k * (t < 0.14 ? 11 + 60 * t : 19.5 + 5 * Math.sin(Math.PI * Math.min(1, t)) - 12 * Math.max(0, t - 0.72) ** 1 * 2), columns, 0.72);
    return sheet(Array.from({ length: columns + 1 }, (_, c) => ({ points: points.map((ring) => ring[c] ?? root), u: (c / columns) * 1.5 + shift })), 'tips');
  };
  const band = tube([line[0] ?? root, line[1] ?? root].map((p) => add(p, [0, 0, -0.003])), () => 13, 10, 0.9);
  const tie = sheet(Array.from({ length: 11 }, (_, c) => ({ points: band.points.map((ring) => ring[c] ?? root), u: 0.02 + c * 0.002 })), 'solid');
  const all = joinSheets([layer(0.8, 0.3), layer(1, 0.1), tie]);
  const rows = line.length;
  const along = [...Array.from({ length: (columns + 1) * 2 }, () => Array.from({ length: rows }, (_, i) => i / (rows - 1))).flat(), ...Array.from({ length: 22 }, () => 0)];
  const at = (i: number): Frame => axis(line[i] ?? root);
  return { sheet: all, frames: [at(1), at(3), at(5)], along };
}

/** A low knot: a flattened ball with strands wound about it. */
export function bun(scalp: Scalp, pole: Vec3): Sheet {
  const centre = scalp.at(pole, 0.016);
  const rings = 9;
  const columns = 16;
  const strands = Array.from({ length: columns + 1 }, (_, c) => {
    const points = Array.from({ length: rings }, (_row, r) => {
      const polar = (r / (rings - 1)) * Math.PI;
      // The winding shows as a twist of the strands.
      const a = (c / columns) * 2 * Math.PI + polar * 0.8;
      const dent = 1 - 0.12 * Math.sin(polar * 2) ** 2;
      const out: Vec3 = [Math.sin(polar) * Math.cos(a) * 31 * dent, Math.sin(polar) * Math.sin(a) * 27 * dent, -Math.cos(polar) * 21];
      return add(centre, scale(out, MM));
    });
    return { points, u: (c / columns) * 1.2 };
  });
  return sheet(strands, 'solid');
}
