import { smooth } from '../source/vector';
import type { Hair } from '../person/spec';
import { ALPHA } from '../paint/layout';
import { blend, hash, Image, noise, rgb, times, type Rgb } from '../paint/image';

/** Four widths of strand over each other; u repeats, so strand counts are whole. */
const LAYERS = [
  { count: 34, weight: 0.5 },
  { count: 71, weight: 0.3 },
  { count: 148, weight: 0.2 },
] as const;

const wrapNoise = (u: number, count: number, seed: number): number => {
  const x = u * count;
  const i = Math.floor(x);
  const f = x - i;
  const e = f * f * (3 - 2 * f);
  return hash(i % count, seed) * (1 - e) + hash((i + 1) % count, seed) * e;
};

/** Paints strands of this person's hair, then clears room for lashes and lenses below. */
export function paintStrands(hair: Hair): Image {
  const image = new Image(ALPHA.w, ALPHA.h);
  const colour = rgb(hair.colour);
  const white: Rgb = [158, 155, 152];
  for (let y = 0; y < ALPHA.strands; y++) {
    const v = y / ALPHA.strands;
    for (let x = 0; x < ALPHA.w; x++) {
      const u = x / ALPHA.w;
      let light = 0;
      LAYERS.forEach(({ count, weight }, k) => (light += weight * wrapNoise(u + 0.004 * Math.sin(v * 14 + k), count, k + 1)));
      const greyness = hair.grey === 0 ? 0 : smooth(1 - hair.grey - 0.12, 1 - hair.grey + 0.12, wrapNoise(u, 148, 9) * 0.6 + wrapNoise(u, 34, 8) * 0.4);
      const body = blend(colour, white, greyness * Math.min(1, 0.35 + hair.grey));
      // Darker at the root and between strands.
      const shade = 0.62 + 0.68 * light + 0.05 * (noise(u * 40, v * 60) - 0.5);
      const { alpha, root } = ending(u, v);
      image.set(x, y, times(body, shade * root), alpha * 255);
    }
  }
  for (let y = ALPHA.strands; y < ALPHA.h; y++) for (let x = 0; x < ALPHA.w; x++) image.set(x, y, x < 256 ? [26, 20, 18] : [232, 240, 244], 0);
  // The lens is one colour: a faint coat that catches light.
  for (let y = ALPHA.strands; y < ALPHA.h; y++) for (let x = 300; x < ALPHA.w; x++) image.set(x, y, [225, 236, 242], 16);
  return image;
}

/** Where strands stop, per band: cut tips, the fine hairs of a hairline, or nowhere. */
function ending(u: number, v: number): { alpha: number; root: number } {
  if (v < 0.45) {
    const t = v / 0.44;
    const length = 0.87 + 0.06 * wrapNoise(u, 34, 21) + 0.04 * wrapNoise(u, 71, 22) + 0.03 * (wrapNoise(u, 148, 23) - 0.5);
    return { alpha: smooth(0, 0.05, length - t), root: 0.86 + 0.14 * smooth(0, 0.4, t) };
  }
  if (v < 0.735) {
    const t = (v - 0.46) / 0.26;
    const length = 0.915 + 0.08 * wrapNoise(u, 148, 31) + 0.03 * (wrapNoise(u, 34, 32) - 0.5);
    return { alpha: smooth(0, 0.035, length - t), root: 1 };
  }
  return { alpha: 1, root: 1 };
}
