/** Collects everything of a room that never moves: by finish, lit later; what shines by itself; what is printed; what casts shade. */
import { Box3, Matrix4, Vector3 } from 'three';
import { MeshBuilder, type Rgb } from '../geometry/mesh-builder';
import { addBox, addCushion, addPost, addSheet } from '../geometry/solids';
import { type Finish, TILE_M } from './finishes';

type P3 = readonly [number, number, number];

/** A lamp as the light sees it: where, how strong, how large; colour in linear light. */
export interface Lamp {
  readonly at: Vector3;
  readonly colour: Rgb;
  readonly power: number;
  readonly radius: number;
}

/** A flat piece that shows a part of the room's sheet of pictures: its corners as read, from the lower left round. */
export interface Printed {
  readonly print: string;
  readonly widthM: number;
  readonly heightM: number;
  /** Grid of points, row by row from below; more than two rows or columns where it is bent. */
  readonly points: readonly P3[];
  readonly columns: number;
  readonly normal: P3;
  /** Shines by itself instead of being lit. */
  readonly glow?: number;
}

/** Boxes smaller than this in two of three ways shade nothing worth computing. */
const SHADING_M = 0.22;
const corner = new Vector3();
const facing = new Vector3();

export class SetBuilder {
  readonly byFinish = new Map<Finish, MeshBuilder>();
  readonly glow = new MeshBuilder();
  readonly sun = new MeshBuilder();
  readonly lamps: Lamp[] = [];
  readonly shades: Box3[] = [];
  readonly printed: { readonly piece: Printed; readonly transform: Matrix4 | undefined }[] = [];
  private now: Matrix4 | undefined;

  /** Everything added from now on stands in this frame. */
  set transform(matrix: Matrix4 | undefined) {
    this.now = matrix;
    this.glow.transform = matrix;
    for (const builder of this.byFinish.values()) builder.transform = matrix;
  }

  of(finish: Finish): MeshBuilder {
    let builder = this.byFinish.get(finish);
    if (builder === undefined) {
      builder = new MeshBuilder();
      builder.tileM = TILE_M[finish];
      builder.transform = this.now;
      this.byFinish.set(finish, builder);
    }
    return builder;
  }

  box(center: P3, size: P3, colour: Rgb, finish: Finish = 'paint', foot = 1): void {
    addBox(this.of(finish), center, size, colour, foot);
    if (size.filter((one) => one > SHADING_M).length >= 2) this.shade(center, size);
  }

  /** A box whose wood runs upright. */
  plank(center: P3, size: P3, colour: Rgb, foot = 1): void {
    const builder = this.of('wood');
    builder.isUpright = true;
    this.box(center, size, colour, 'wood', foot);
    builder.isUpright = false;
  }

  shade(center: P3, size: P3): void {
    const box = new Box3();
    for (const x of [-0.5, 0.5]) for (const y of [-0.5, 0.5]) for (const z of [-0.5, 0.5]) {
      corner.set(center[0] + size[0] * x, center[1] + size[1] * y, center[2] + size[2] * z);
      if (this.now !== undefined) corner.applyMatrix4(this.now);
      box.expandByPoint(corner);
    }
    this.shades.push(box);
  }

  cushion(center: P3, size: P3, colour: Rgb, square = 6, segments = 20): void {
    addCushion(this.of('paint'), center, size, colour, square, segments);
  }

  post(x: number, z: number, y0: number, y1: number, radius: number, topRadius: number, colour: Rgb, segments = 10, finish: Finish = 'paint'): void {
    addPost(this.of(finish), x, z, y0, y1, radius, topRadius, colour, segments);
  }

  sheet(corners: readonly P3[], facing: P3, colours: readonly Rgb[], finish: Finish = 'paint'): void {
    addSheet(this.of(finish), corners, facing, colours);
  }

  shine(center: P3, size: P3, colour: Rgb): void {
    addBox(this.glow, center, size, colour);
  }

  glowVertex(at: P3, colour: Rgb, normal: P3): number {
    return this.glow.vertex(corner.set(...at), colour, facing.set(...normal));
  }

  lamp(at: P3, colour: Rgb, power: number, radius: number): void {
    corner.set(...at);
    if (this.now !== undefined) corner.applyMatrix4(this.now);
    this.lamps.push({ at: corner.clone(), colour, power, radius });
  }

  print(piece: Printed): void {
    this.printed.push({ piece, transform: this.now });
  }

  /** A flat picture facing +z of the present frame, its middle at a point. */
  picture(print: string, center: P3, widthM: number, heightM: number, glow?: number): void {
    const [x, y, z] = center;
    const points: P3[] = [[x - widthM / 2, y - heightM / 2, z], [x + widthM / 2, y - heightM / 2, z], [x - widthM / 2, y + heightM / 2, z], [x + widthM / 2, y + heightM / 2, z]];
    this.print({ print, widthM, heightM, points, columns: 2, normal: [0, 0, 1], ...(glow === undefined ? {} : { glow }) });
  }
}
