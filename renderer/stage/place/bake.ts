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

/** Share of the surroundings that a point sees past furniture and corners, 0..1. */
export function openness(x: number, y: number, z: number, nx: number, ny: number, nz: number, light: Pick<RoomLight, 'shades' | 'walls'>): number {
  let open = 1;
  if (light.walls !== undefined) {
    const [x0, x1, z0, z1, height] = light.walls;
    const plane = (away: number, facing: number): void => {
      if (away > 1.6) return;
      open *= 1 - WALL_SHADE * (1 - facing) * 0.5 * Math.exp(-Math.max(0, away) / WALL_REACH);
    };
    plane(x - x0, nx);
    plane(x1 - x, -nx);
    plane(z - z0, nz);
    plane(z1 - z, -nz);
    plane(y, ny);
    plane(height - y, -ny);
  }
  for (const box of light.shades) {
    const cx = Math.max(box.min.x, Math.min(box.max.x, x)) - x;
    const cy = Math.max(box.min.y, Math.min(box.max.y, y)) - y;
    const cz = Math.max(box.min.z, Math.min(box.max.z, z)) - z;
    const d2 = cx * cx + cy * cy + cz * cz;
    // Within or upon the box: it is the box's own face.
    if (d2 > SHADE_FAR2 || d2 < 1e-5) continue;
    const mx = cx * 0.6 + ((box.min.x + box.max.x) / 2 - x) * 0.4;
    const my = cy * 0.6 + ((box.min.y + box.max.y) / 2 - y) * 0.4;
    const mz = cz * 0.6 + ((box.min.z + box.max.z) / 2 - z) * 0.4;
    const long = Math.sqrt(mx * mx + my * my + mz * mz);
    const toward = (mx * nx + my * ny + mz * nz) / Math.max(1e-6, long);
    if (toward <= 0) continue;
    const [wx, wy, wz] = [box.max.x - box.min.x, box.max.y - box.min.y, box.max.z - box.min.z];
    const area = Math.max(wx * wy, wy * wz, wx * wz);
    const r2 = Math.min(0.5, area / 4);
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

/** Multiplies the light into colours that were reflectances until now, of the vertices `from` up to `to`. */
export function bake(builder: MeshBuilder, light: RoomLight, from = 0, to = builder.count): void {
  const { positions, normals, colours } = builder;
  const rays = light.openings.flatMap(raysOf);
  for (let i = from * 3; i < to * 3; i += 3) {
    const x = positions[i] ?? 0;
    const y = positions[i + 1] ?? 0;
    const z = positions[i + 2] ?? 0;
    const nx = normals[i] ?? 0;
    const ny = normals[i + 1] ?? 0;
    const nz = normals[i + 2] ?? 0;
    const open = openness(x, y, z, nx, ny, nz, light);
    const up = 0.5 + 0.5 * ny;
    let r = (light.ground[0] * (1 - up) + light.sky[0] * up) * open;
    let g = (light.ground[1] * (1 - up) + light.sky[1] * up) * open;
    let b = (light.ground[2] * (1 - up) + light.sky[2] * up) * open;
    const reached = 0.35 + 0.65 * open;
    const add = (dx: number, dy: number, dz: number, colour: Rgb, power: number, soft: number, leaving: number): void => {
      const d2 = dx * dx + dy * dy + dz * dz;
      const d = Math.sqrt(d2) + 1e-6;
      const facing = ((dx * nx + dy * ny + dz * nz) / d) * (1 - WRAP) + WRAP;
      if (facing <= 0) return;
      const e = (power * facing * leaving * reached) / (d2 + soft);
      r += colour[0] * e;
      g += colour[1] * e;
      b += colour[2] * e;
    };
    for (const lamp of light.lamps) add(lamp.at.x - x, lamp.at.y - y, lamp.at.z - z, lamp.colour, lamp.power, lamp.radius * lamp.radius, 1);
    for (const ray of rays) {
      const dx = ray.x - x;
      const dy = ray.y - y;
      const dz = ray.z - z;
      const away = -(dx * ray.into[0] + dy * ray.into[1] + dz * ray.into[2]);
      if (away < 0.01) continue;
      add(dx, dy, dz, ray.colour, ray.power, 0.35, away / Math.sqrt(dx * dx + dy * dy + dz * dz));
    }
    colours[i] = softened((colours[i] ?? 0) * r);
    colours[i + 1] = softened((colours[i + 1] ?? 0) * g);
    colours[i + 2] = softened((colours[i + 2] ?? 0) * b);
  }
}
