import { join } from 'node:path';
import sharp from 'sharp';
import { sourceFolder } from '../source/package';
import { smooth } from '../source/vector';
import type { PersonSpec } from '../person/spec';
import { ALPHA, bend, OPAQUE, SUIT_BEND, TILES, type Tile } from './layout';
import { blend, hash, Image, luma, noise, readImage, rgb, times, type Rgb } from './image';
import { mouthShade } from './mouth';
import { clothShade, suitShade } from './suit';
import type { SkinPoint } from './skin';
import type { Raster } from './raster';

export type Canvas = Image;
export const newCanvas = (): Canvas => new Image(OPAQUE.w, OPAQUE.h);

const fill = (canvas: Canvas, tile: Tile, colour: (x: number, y: number) => Rgb): void => {
  for (let y = 0; y < tile.h; y++) for (let x = 0; x < tile.w; x++) canvas.set(tile.x + x, tile.y + y, colour(x, y));
};

/** Paints every covered texel and lets the colour run a little over the edges. */
export function paintSkin(canvas: Canvas, raster: Raster, ground: Rgb, colour: (at: SkinPoint) => Rgb): void {
  const { tile, covered, positions, normals, sources } = raster;
  fill(canvas, tile, () => ground);
  for (let at = 0; at < covered.length; at++) {
    if (!covered[at]) continue;
    const three = (list: Float32Array) => [list[at * 3] ?? 0, list[at * 3 + 1] ?? 0, list[at * 3 + 2] ?? 0] as const;
    const c = colour({ p: three(positions), n: three(normals), u: sources[at * 2] ?? 0, v: sources[at * 2 + 1] ?? 0 });
    canvas.set(tile.x + (at % tile.w), tile.y + Math.floor(at / tile.w), c);
  }
  let edge = Array.from(covered, (on) => on > 0);
  for (let round = 0; round < 5; round++) {
    const next = edge.slice();
    for (let at = 0; at < edge.length; at++) {
      if (edge[at]) continue;
      const x = at % tile.w;
      for (const by of [-1, 1, -tile.w, tile.w]) {
        const from = at + by;
        if (!edge[from] || (Math.abs(by) === 1 && Math.abs((from % tile.w) - x) > 1)) continue;
        const i = ((tile.y + Math.floor(from / tile.w)) * canvas.w + tile.x + (from % tile.w)) * 4;
        canvas.set(tile.x + x, tile.y + Math.floor(at / tile.w), [canvas.data[i] ?? 0, canvas.data[i + 1] ?? 0, canvas.data[i + 2] ?? 0]);
        next[at] = true;
        break;
      }
    }
    edge = next;
  }
}

/** An iris of our own: dark brown fibres, a darker rim, a sclera that is not paper white and is shaded by the lid. */
function eyeShade(source: Image): (x: number, y: number) => Rgb {
  return (x, y) => {
    const texel = source.sample((x + 0.5) / 256, (y + 0.5) / 256);
    const [r, g, b] = texel;
    const brown = smooth(14, 40, r - b) * smooth(190, 150, r);
    const light = luma(texel);
    const iris: Rgb = [40 + 190 * light, 24 + 125 * light, 15 + 78 * light];
    const white: Rgb = [Math.min(236, r * 0.97), Math.min(230, g * 0.97), Math.min(226, b * 0.98)];
    return blend(white, iris, brown);
  };
}

const path = (file: string): string => join(sourceFolder(), 'public/data/proxies', file);

/** Everything opaque that is not skin. */
export async function paintThings(canvas: Canvas, { clothes, glasses }: PersonSpec): Promise<void> {
  const suit = suitShade(await readImage(path('clothes/male_elegantsuit01/textures/male_elegantsuit01_diffuse.png'), 1024), clothes);
  const { u, v } = SUIT_BEND;
  fill(canvas, TILES.suit, (x, y) => suit(bend((x - 1.5) / (TILES.suit.w - 4), u[1], u[0]), bend((y - 1.5) / (TILES.suit.h - 4), v[1], v[0])));
  const shoes = await readImage(path('clothes/shoes03/textures/shoes03_diffuse.png'), 256);
  fill(canvas, TILES.shoes, (x, y) => {
    const c = shoes.sample((x + 0.5) / 256, (y + 0.5) / 256);
    return [15 + c[0] * 0.5, 14 + c[1] * 0.5, 14 + c[2] * 0.5];
  });
  fill(canvas, TILES.eyes, eyeShade(await readImage(path('eyes/Low-Poly/textures/brown_eye.png'), 256)));
  fill(canvas, TILES.mouth, (x, y) => mouthShade((x + 0.5) / TILES.mouth.w, (y + 0.5) / TILES.mouth.h));
  fill(canvas, TILES.bottom, clothShade(clothes.suit));
  fill(canvas, TILES.leather, (x, y) => times([24, 22, 23], 1 + 0.1 * (noise(x / 3, y / 3) - 0.5)));
  fill(canvas, TILES.sole, () => [30, 27, 25]);
  const frame = rgb(glasses?.colour ?? '#222222');
  fill(canvas, TILES.frame, (x, y) => times(frame, 1 + 0.08 * (hash(x, y) - 0.5)));
  const scarf = rgb(clothes.scarf ?? '#ffffff');
  fill(canvas, TILES.scarf, (x, y) => blend(times(scarf, 0.97 + 0.06 * noise(x / 6, y / 6)), [245, 240, 232], (x + y) % 32 < 4 ? 0.8 : 0));
}

const open = (image: Image) =>
  sharp(image.data, { raw: { width: image.w, height: image.h, channels: 4 } });

export async function encodeOpaque(canvas: Canvas, width: number, quality: number): Promise<Buffer> {
  const picture = open(canvas).removeAlpha();
  if (width !== canvas.w) picture.resize(width, Math.round((width * canvas.h) / canvas.w), { kernel: 'lanczos3' });
  return picture.webp({ quality, smartSubsample: true, effort: 5 }).toBuffer();
}

export async function encodeAlpha(canvas: Image, width: number, quality: number): Promise<Buffer> {
  const picture = open(canvas);
  if (width !== ALPHA.w) picture.resize(width, Math.round((width * ALPHA.h) / ALPHA.w), { kernel: 'lanczos3' });
  return picture.webp({ quality, alphaQuality: 90, effort: 5 }).toBuffer();
}

/** Roughness per tile (green) and no metal (blue), one small picture. */
export async function encodeSurface(): Promise<Buffer> {
  const [w, h] = [64, 32];
  const data = new Uint8Array(w * h * 3).fill(255);
  for (const tile of Object.values(TILES)) {
    for (let y = Math.floor((tile.y / OPAQUE.h) * h); y < ((tile.y + tile.h) / OPAQUE.h) * h; y++) {
      for (let x = Math.floor((tile.x / OPAQUE.w) * w); x < ((tile.x + tile.w) / OPAQUE.w) * w; x++) {
        data.set([255, Math.round(tile.rough * 255), 0], (y * w + x) * 3);
      }
    }
  }
  return sharp(data, { raw: { width: w, height: h, channels: 3 } }).png({ compressionLevel: 9 }).toBuffer();
}
