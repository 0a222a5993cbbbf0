import type { Face } from '../source/base-mesh';
import { gridFaces } from '../mesh/part';
import { add, cross, normalize, scale, sub, type Vec3 } from '../source/vector';
import type { Glasses } from '../person/spec';
import type { Landmarks } from '../body/landmarks';

interface Bare { readonly positions: Float64Array; readonly faces: readonly Face[]; readonly uvs: Float64Array }
const MM = 0.001;

/** Half width, half height, squareness of each shape, mm. */
const SHAPES: Readonly<Record<Glasses['shape'], readonly [number, number, number]>> = {
  oval: [25, 16, 2.3], square: [26, 17.5, 4.2], 'half-rim': [26, 15.5, 3.4], round: [22.5, 20.5, 2],
};

const bar = (line: readonly Vec3[], up: Vec3, wide: number, high: number, closed: boolean): { points: Vec3[]; faces: Face[] } => {
  const points = line.flatMap((p, i) => {
    const before = line[closed ? (i + line.length - 1) % line.length : Math.max(0, i - 1)] ?? p;
    const after = line[closed ? (i + 1) % line.length : Math.min(line.length - 1, i + 1)] ?? p;
    const way = normalize(sub(after, before));
    const side = normalize(cross(way, up));
    const top = normalize(cross(side, way));
    return ([[1, 1], [1, -1], [-1, -1], [-1, 1]] as const).map(([a, b]) => add(p, add(scale(side, a * wide * MM), scale(top, b * high * MM))));
  });
  const faces = gridFaces(line.length, 4, true);
  if (closed) {
    const last = (line.length - 1) * 4;
    for (let c = 0; c < 4; c++) {
      const v = [last + c, last + ((c + 1) % 4), (c + 1) % 4, c];
      faces.push({ v, t: v, group: 0 });
    }
  }
  return { points, faces };
};

/** Frame and lenses, sitting on the nose and the ears of this very face. */
export function glasses({ shape }: Glasses, marks: Landmarks): { frame: Bare; lenses: Bare } {
  const [w, h, square] = SHAPES[shape];
  const { eye, temple, skull } = marks;
  const front = eye[2] + 26 * MM;
  const centre: Vec3 = [Math.max(eye[0] + 0.5 * MM, (w + 7.5) * MM), eye[1] - 3 * MM, front];
  const rim = (side: number, k = 1): Vec3[] =>
    Array.from({ length: 26 }, (_, i) => {
      const a = (i / 26) * 2 * Math.PI;
      const [c, s] = [Math.cos(a), Math.sin(a)];
      const r = (Math.abs(c) ** square + Math.abs(s) ** square) ** (-1 / square);
      const x = centre[0] + c * r * w * MM * k;
      // The front is wrapped a little round the face.
      return [side * x, centre[1] + s * r * h * MM * k, centre[2] - ((x / MM / 62) ** 2) * 7 * MM];
    });
  const forward: Vec3 = [0, 0, 1];
  const parts: { points: Vec3[]; faces: Face[] }[] = [];
  for (const side of [1, -1]) {
    const whole = rim(side);
    parts.push(shape === 'half-rim' ? bar(whole.slice(0, 14), forward, 1.2, 1.3, false) : bar(whole, forward, 0.95, 1.2, true));
    const outer = centre[0] + w * MM;
    const hinge: Vec3 = [side * (outer + 1 * MM), centre[1] + h * 0.5 * MM, centre[2] - ((outer / MM / 62) ** 2) * 7 * MM];
    const ear: Vec3 = [side * (temple[0] + 13 * MM), eye[1] + 2 * MM, skull[2] + 22 * MM];
    const bent: Vec3 = [side * Math.max(outer + 3.5 * MM, temple[0] + 9 * MM), hinge[1], hinge[2] - 14 * MM];
    parts.push(bar([hinge, bent, ear, add(ear, [-side * 2 * MM, -14 * MM, -16 * MM])], [0, 1, 0], 0.8, 1.5, false));
  }
  const inner = centre[0] - w * MM;
  parts.push(bar([[-inner, centre[1] + 5 * MM, front - 0.6 * MM], [-inner * 0.4, centre[1] + 7.5 * MM, front + 1 * MM], [inner * 0.4, centre[1] + 7.5 * MM, front + 1 * MM], [inner, centre[1] + 5 * MM, front - 0.6 * MM]], forward, 0.9, 1.1, false));
  const lens = [1, -1].map((side) => {
    const edge = rim(side, 0.97);
    const points: Vec3[] = [[side * centre[0], centre[1], centre[2] - ((centre[0] / MM / 62) ** 2) * 7 * MM + 1 * MM], ...edge];
    const faces = edge.map((_, i): Face => {
      const v = side > 0 ? [0, 1 + i, 1 + ((i + 1) % edge.length)] : [0, 1 + ((i + 1) % edge.length), 1 + i];
      return { v, t: v, group: 0 };
    });
    return { points, faces };
  });
  return { frame: gather(parts), lenses: gather(lens) };
}

function gather(parts: readonly { points: Vec3[]; faces: Face[] }[]): Bare {
  let offset = 0;
  const faces: Face[] = [];
  for (const part of parts) {
    for (const { v } of part.faces) {
      const shifted = v.map((i) => i + offset);
      faces.push({ v: shifted, t: shifted, group: 0 });
    }
    offset += part.points.length;
  }
  const points = parts.flatMap((part) => part.points);
  return { positions: Float64Array.from(points.flat()), faces, uvs: Float64Array.from(points.flatMap(() => [0.5, 0.5])) };
}
