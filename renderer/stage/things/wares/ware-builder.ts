/** Builds small things: painted by vertex, printed from the one sheet. */
import { Vector3 } from 'three';
import { rgb } from '../../colour';
import { type Ring, addLoft } from '../../geometry/loft';
import { MeshBuilder, type Rgb } from '../../geometry/mesh-builder';
import { addBox, addCushion } from '../../geometry/solids';
import { REGIONS, SHEET_PX, type Region, WHITE_UV } from './ware-sheet';

type P3 = readonly [number, number, number];
const at = new Vector3();
const facing = new Vector3();
const WHITE: Rgb = [1, 1, 1];

export class WareBuilder {
  readonly mesh = new MeshBuilder();

  box(center: P3, size: P3, colour: string, shade = 1): this {
    addBox(this.mesh, center, size, rgb(colour, shade));
    return this;
  }

  cushion(center: P3, size: P3, colour: string, square = 6, segments = 16): this {
    addCushion(this.mesh, center, size, rgb(colour), square, segments);
    return this;
  }

  /** A body of revolution: heights and radii from below, a colour each or one for all. */
  turned(profile: readonly (readonly [y: number, radius: number, colour?: string])[], colour: string, segments = 20, x = 0, z = 0, isClosed = true): this {
    const rings = profile.map(([y, radius, own]): Ring => ({
      center: new Vector3(x, y, z), across: new Vector3(radius, 0, 0), ahead: new Vector3(0, 0, radius), colour: rgb(own ?? colour),
    }));
    addLoft(this.mesh, rings.reverse(), segments, { start: isClosed, end: isClosed });
    return this;
  }

  /** A rod between two points. */
  rod(from: P3, to: P3, r0: number, r1: number, colour: string, segments = 7): this {
    const way = new Vector3(...to).sub(at.set(...from));
    const across = new Vector3(0, 1, 0).cross(way).normalize();
    if (across.lengthSq() < 0.5) across.set(1, 0, 0);
    const ahead = new Vector3().crossVectors(across, way).normalize();
    const ring = (point: P3, r: number): Ring => ({ center: new Vector3(...point), across: across.clone().multiplyScalar(r), ahead: ahead.clone().multiplyScalar(r), colour: rgb(colour) });
    addLoft(this.mesh, [ring(from, r0), ring(to, r1)], segments, { start: true, end: true });
    return this;
  }

  /** Shows a region of the sheet on a flat piece: its corners as read from the lower left round. */
  print(region: Region, corners: readonly P3[], normal: P3): this {
    return this.printGrid(region, [corners[0], corners[1], corners[3], corners[2]].flatMap((one) => (one === undefined ? [] : [one])), 2, () => normal);
  }

  /** The same on a bent piece: points row by row from below. */
  printGrid(region: Region, points: readonly P3[], columns: number, normalAt: (i: number) => P3): this {
    this.level();
    const [x, y, w, h] = REGIONS[region];
    const rows = points.length / columns;
    const first = this.mesh.count;
    points.forEach((point, i) => {
      this.mesh.vertex(at.set(...point), WHITE, facing.set(...normalAt(i)));
      const [u, v] = [(i % columns) / (columns - 1), Math.floor(i / columns) / (rows - 1)];
      this.mesh.uvs.push((x + 0.5 + u * (w - 1)) / SHEET_PX, 1 - (y + 0.5 + (1 - v) * (h - 1)) / SHEET_PX);
    });
    for (let r = 0; r + 1 < rows; r += 1) {
      for (let c = 0; c + 1 < columns; c += 1) {
        const a = first + r * columns + c;
        this.mesh.quad(a, a + 1, a + 1 + columns, a + columns);
      }
    }
    return this;
  }

  /** Wraps a region round a body of revolution, its middle toward +z. */
  wrap(region: Region, radius: number, low: number, high: number, halfTurn: number, columns = 15): this {
    const points: P3[] = [];
    for (const y of [low, high]) for (let c = 0; c < columns; c += 1) {
      const turn = -halfTurn + (2 * halfTurn * c) / (columns - 1);
      points.push([Math.sin(turn) * radius, y, Math.cos(turn) * radius]);
    }
    return this.printGrid(region, points, columns, (i) => {
      const [x, , z] = points[i] ?? [0, 0, 1];
      return [x / radius, 0, z / radius];
    });
  }

  /** Whatever has no print shows the sheet's white. */
  private level(): void {
    while (this.mesh.uvs.length < this.mesh.count * 2) this.mesh.uvs.push(...WHITE_UV);
  }

  build() {
    this.level();
    return this.mesh.build();
  }
}
