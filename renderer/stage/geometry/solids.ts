/** Plain solids for rooms and things, in one colour each. */
import { Vector3 } from 'three';
import { type Ring, addLoft } from './loft';
import type { MeshBuilder, Rgb } from './mesh-builder';

const corner = new Vector3();
const normal = new Vector3();

type P3 = readonly [number, number, number];

/** Outward normals of a box and the corner order of each face, counter-clockwise from outside. */
const FACES: readonly { readonly n: P3; readonly c: readonly P3[] }[] = [
  { n: [1, 0, 0], c: [[1, -1, 1], [1, -1, -1], [1, 1, -1], [1, 1, 1]] },
  { n: [-1, 0, 0], c: [[-1, -1, -1], [-1, -1, 1], [-1, 1, 1], [-1, 1, -1]] },
  { n: [0, 1, 0], c: [[-1, 1, 1], [1, 1, 1], [1, 1, -1], [-1, 1, -1]] },
  { n: [0, -1, 0], c: [[-1, -1, -1], [1, -1, -1], [1, -1, 1], [-1, -1, 1]] },
  { n: [0, 0, 1], c: [[-1, -1, 1], [1, -1, 1], [1, 1, 1], [-1, 1, 1]] },
  { n: [0, 0, -1], c: [[1, -1, -1], [-1, -1, -1], [-1, 1, -1], [1, 1, -1]] },
];

/** A box by its centre and its full size. `foot` darkens its lower edge, as things that stand on a floor are darker there. */
export function addBox(builder: MeshBuilder, center: P3, size: P3, colour: Rgb, foot = 1): void {
  const dark: Rgb = [colour[0] * foot, colour[1] * foot, colour[2] * foot];
  for (const face of FACES) {
    normal.set(...face.n);
    const [a = 0, b = 0, c = 0, d = 0] = face.c.map((at) => {
      corner.set(center[0] + (at[0] * size[0]) / 2, center[1] + (at[1] * size[1]) / 2, center[2] + (at[2] * size[2]) / 2);
      return builder.vertex(corner, at[1] < 0 ? dark : colour, normal);
    });
    builder.quad(a, b, c, d);
  }
}

/** A cushion: a box with rounded corners and edges. */
export function addCushion(builder: MeshBuilder, center: P3, size: P3, colour: Rgb, square = 6, segments = 20): void {
  const [w, h, d] = [size[0] / 2, size[1], size[2] / 2];
  const ring = (share: number, inset: number): Ring => ({
    center: new Vector3(center[0], center[1] + h / 2 - h * share, center[2]), square, colour,
    across: new Vector3(Math.max(0.001, w - inset), 0, 0), ahead: new Vector3(0, 0, Math.max(0.001, d - inset)),
  });
  const round = Math.min(h * 0.45, w * 0.3, d * 0.3);
  addLoft(builder, [ring(0, round), ring((round * 0.3) / h, round * 0.3), ring(round / h, 0), ring(1 - round / h, 0), ring(1 - (round * 0.3) / h, round * 0.3), ring(1, round)], segments, { start: true, end: true });
}

/** An upright round post from y0 up to y1. */
export function addPost(builder: MeshBuilder, x: number, z: number, y0: number, y1: number, radius: number, topRadius: number, colour: Rgb, segments = 10): void {
  const ring = (y: number, r: number): Ring => ({
    center: new Vector3(x, y, z), across: new Vector3(r, 0, 0), ahead: new Vector3(0, 0, r), colour,
  });
  addLoft(builder, [ring(y1, topRadius), ring(y0, radius)], segments, { start: true, end: true });
}

/** A flat four-cornered piece, counter-clockwise seen from its lit side, one colour a corner. */
export function addSheet(builder: MeshBuilder, corners: readonly P3[], facing: P3, colours: readonly Rgb[]): void {
  normal.set(...facing);
  const [a = 0, b = 0, c = 0, d = 0] = corners.map((at, i) => builder.vertex(corner.set(...at), colours[i] ?? colours[0] ?? [1, 1, 1], normal));
  builder.quad(a, b, c, d);
}
