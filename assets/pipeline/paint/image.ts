import sharp from 'sharp';
import { clamp } from '../source/vector';

export type Rgb = readonly [number, number, number];

/** RGBA in bytes, top row first. */
export class Image {
  readonly data: Uint8Array;
  readonly w: number;
  readonly h: number;

  constructor(w: number, h: number, data = new Uint8Array(w * h * 4)) {
    this.w = w;
    this.h = h;
    this.data = data;
  }

  set(x: number, y: number, [r, g, b]: Rgb, a = 255): void {
    const i = (y * this.w + x) * 4;
    this.data[i] = clamp(Math.round(r), 0, 255);
    this.data[i + 1] = clamp(Math.round(g), 0, 255);
    this.data[i + 2] = clamp(Math.round(b), 0, 255);
    this.data[i + 3] = clamp(Math.round(a), 0, 255);
  }

  /** Bilinear, u and v in 0 .. 1 from the top left. */
  sample(u: number, v: number): Rgb {
    const x = clamp(u * this.w - 0.5, 0, this.w - 1.001);
    const y = clamp(v * this.h - 0.5, 0, this.h - 1.001);
    const i = (Math.floor(y) * this.w + Math.floor(x)) * 4;
    const fx = x - Math.floor(x);
    const fy = y - Math.floor(y);
    const d = this.data;
    const below = this.w * 4;
    const one = (k: number): number =>
      ((d[i + k] ?? 0) * (1 - fx) + (d[i + 4 + k] ?? 0) * fx) * (1 - fy) +
      ((d[i + below + k] ?? 0) * (1 - fx) + (d[i + below + 4 + k] ?? 0) * fx) * fy;
    return [one(0), one(1), one(2)];
  }
}

export async function readImage(path: string, size?: number): Promise<Image> {
  const picture = sharp(path).ensureAlpha();
  if (size !== undefined) picture.resize(size, size, { kernel: 'lanczos3' });
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  return new Image(info.width, info.height, new Uint8Array(data));
}

export const rgb = (hex: string): Rgb => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as Rgb;
export const blend = (a: Rgb, b: Rgb, t: number): Rgb => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
export const times = (a: Rgb, k: number): Rgb => [a[0] * k, a[1] * k, a[2] * k];
export const luma = (c: Rgb): number => (0.3 * c[0] + 0.59 * c[1] + 0.11 * c[2]) / 255;

/** The same picture on every machine: hashes of integers, no random source. */
export function hash(x: number, y = 0, z = 0): number {
  let h = (Math.imul(x | 0, 374761393) + Math.imul(y | 0, 668265263) + Math.imul(z | 0, 2147483647)) | 0;
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

/** Smooth noise of a point, 0 .. 1. */
export function noise(x: number, y: number, z = 0): number {
  const [ix, iy, iz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const ease = (t: number): number => t * t * (3 - 2 * t);
  const [fx, fy, fz] = [ease(x - ix), ease(y - iy), ease(z - iz)];
  const lerp = (a: number, b: number, t: number): number => a + (b - a) * t;
  const plane = (k: number): number =>
    lerp(
      lerp(hash(ix, iy, iz + k), hash(ix + 1, iy, iz + k), fx),
      lerp(hash(ix, iy + 1, iz + k), hash(ix + 1, iy + 1, iz + k), fx),
      fy,
    );
  return lerp(plane(0), plane(1), fz);
}
