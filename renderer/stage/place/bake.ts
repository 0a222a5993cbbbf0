/** The light of a room, written into its vertices once: sky, windows, lamps, and how much of it furniture and corners keep away. */
import type { Box3 } from 'three';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import type { Lamp } from './set-builder';

/** A window as a source: its middle, its half width as a vector, its height, the way into the room. */
export interface Opening {
  readonly at: readonly [number, number, number];
  readonly along: readonly [number, number, number];
  readonly halfHeight: number;
  readonly into: readonly [number, number, number];
  readonly colour: Rgb;
  readonly power: number;
}

export interface RoomLight {
  /** What comes from above and from below everywhere. */
  readonly sky: Rgb;
  readonly ground: Rgb;
  readonly openings: readonly Opening[];
  readonly lamps: readonly Lamp[];
  readonly shades: readonly Box3[];
  /** Inner faces of the room: x0, x1, z0, z1, height; nothing is taken away outdoors. */
  readonly walls: readonly [number, number, number, number, number] | undefined;
}

const WALL_REACH = 0.42;
const WALL_SHADE = 0.46;
const SHADE_FAR2 = 2.2;
/** Light bends a little round edges: faces turned just away still get some. */
const WRAP = 0.12;
/** From here on brightness is drawn in, so that nothing burns out. */
const SHOULDER = 0.72;

/** What keeps light away: a box, its middle, and the square of how far its shade reaches. */
interface Shade extends Pick<Box3, 'min' | 'max'> {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly r2: number;
}

function shadeOf({ min, max }: Box3): Shade {
  const [wx, wy, wz] = [max.x - min.x, max.y - min.y, max.z - min.z];
  return { min, max, x: (min.x + max.x) / 2, y: (min.y + max.y) / 2, z: (min.z + max.z) / 2, r2: Math.min(0.5, Math.max(wx * wy, wy * wz, wx * wz) / 4) };
}

/** Share of the surroundings that a point sees past furniture and corners, 0..1. */
export function openness(x: number, y: number, z: number, nx: number, ny: number, nz: number, light: Pick<RoomLight, 'shades' | 'walls'>): number {
  return seen(x, y, z, nx, ny, nz, light.walls, light.shades.map(shadeOf));
}

/** What a wall so far away leaves. */
function pastWall(away: number, facing: number): number {
  return away > 1.6 ? 1 : 1 - WALL_SHADE * (1 - facing) * 0.5 * Math.exp(-Math.max(0, away) / WALL_REACH);
}

/** Asked for every vertex of a room while somebody waits for it: nothing is made here. */
function seen(x: number, y: number, z: number, nx: number, ny: number, nz: number, walls: RoomLight['walls'], shades: readonly Shade[]): number {
  let open = 1;
  if (walls !== undefined) {
    open *= pastWall(x - walls[0], nx);
    open *= pastWall(walls[1] - x, -nx);
    open *= pastWall(z - walls[2], nz);
    open *= pastWall(walls[3] - z, -nz);
    open *= pastWall(y, ny);
    open *= pastWall(walls[4] - y, -ny);
  }
  for (const { min, max, x: middleX, y: middleY, z: middleZ, r2 } of shades) {
    const cx = x < min.x ? min.x - x : x > max.x ? max.x - x : 0;
    const cy = y < min.y ? min.y - y : y > max.y ? max.y - y : 0;
    const cz = z < min.z ? min.z - z : z > max.z ? max.z - z : 0;
    const d2 = cx * cx + cy * cy + cz * cz;
    // Within or upon the box: it is the box's own face.
    if (d2 > SHADE_FAR2 || d2 < 1e-5) continue;
    const mx = cx * 0.6 + (middleX - x) * 0.4;
    const my = cy * 0.6 + (middleY - y) * 0.4;
    const mz = cz * 0.6 + (middleZ - z) * 0.4;
    const toward = (mx * nx + my * ny + mz * nz) / Math.max(1e-6, Math.sqrt(mx * mx + my * my + mz * mz));
    if (toward <= 0) continue;
    open *= 1 - 0.72 * toward * (1 - Math.sqrt(d2 / (d2 + r2)));
  }
  return open;
}

function softened(value: number): number {
  return value <= SHOULDER ? value : SHOULDER + (1 - SHOULDER) * (1 - Math.exp(-(value - SHOULDER) / (1 - SHOULDER)));
}

/** A point of a window that shines, and the way into the room from it. */
interface Ray {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly into: Opening['into'];
  readonly colour: Rgb;
  readonly power: number;
}

/** A window shines from so many points, side by side and one above the other. */
function raysOf({ at, along, halfHeight, into, colour, power }: Opening): readonly Ray[] {
  return [-0.75, -0.25, 0.25, 0.75].flatMap((s) => [-0.5, 0.5].map((t) => ({ x: at[0] + along[0] * s, y: at[1] + halfHeight * t, z: at[2] + along[2] * s, into, colour, power: power / 8 })));
}

/** How much of a source at this offset a face takes in. */
function taken(dx: number, dy: number, dz: number, nx: number, ny: number, nz: number, strength: number, soft: number): number {
  const d2 = dx * dx + dy * dy + dz * dz;
  const facing = ((dx * nx + dy * ny + dz * nz) / (Math.sqrt(d2) + 1e-6)) * (1 - WRAP) + WRAP;
  return facing <= 0 ? 0 : (strength * facing) / (d2 + soft);
}

/** Multiplies the light into colours that were reflectances until now, of the vertices `from` up to `to`. */
export function bake(builder: MeshBuilder, light: RoomLight, from = 0, to = builder.count): void {
  const { positions, normals, colours } = builder;
  const { sky, ground, lamps, walls } = light;
  const rays = light.openings.flatMap(raysOf);
  const shades = light.shades.map(shadeOf);
  for (let i = from * 3; i < to * 3; i += 3) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    const z = positions[i + 2] ?? 0;
    const nx = normals[i] ?? 0;
    const ny = normals[i + 1] ?? 0;
    const nz = normals[i + 2] ?? 0;
    const open = seen(x, y, z, nx, ny, nz, walls, shades);
    const up = 0.5 + 0.5 * ny;
    let r = (ground[0] * (1 - up) + sky[0] * up) * open;
    let g = (ground[1] * (1 - up) + sky[1] * up) * open;
    let b = (ground[2] * (1 - up) + sky[2] * up) * open;
    const reached = 0.35 + 0.65 * open;
    for (const { at, colour, power, radius } of lamps) {
      const e = taken(at.x - x, at.y - y, at.z - z, nx, ny, nz, power * reached, radius * radius);
      r += colour[0] * e;
      g += colour[1] * e;
      b += colour[2] * e;
    }
    for (const { x: rayX, y: rayY, z: rayZ, into, colour, power } of rays) {
      const dx = rayX - x;
      const dy = rayY - y;
      const dz = rayZ - z;
      const away = -(dx * into[0] + dy * into[1] + dz * into[2]);
      if (away < 0.01) continue;
      const e = taken(dx, dy, dz, nx, ny, nz, (power * reached * away) / Math.sqrt(dx * dx + dy * dy + dz * dz), 0.35);
      r += colour[0] * e;
      g += colour[1] * e;
      b += colour[2] * e;
    }
    colours[i] = softened((colours[i] ?? 0) * r);
    colours[i + 1] = softened((colours[i + 1] ?? 0) * g);
    colours[i + 2] = softened((colours[i + 2] ?? 0) * b);
  }
}
