import { smooth } from '../source/vector';
import type { Hair } from '../person/spec';
import { ALPHA } from '../paint/layout';
import { blend, hash, Image, noise, rgb, times, type Rgb } from '../paint/image';

/** Widths of strand over each other; u repeats, so strand counts are whole. */
const LAYERS = [
  { count: 23, weight: 0.2 },
  { count: 61, weight: 0.26 },
  { count: 149, weight: 0.26 },
  { count: 331, weight: 0.28 },
] as const;
const HAIRS = 331;

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
      const greyness = hair.grey === 0 ? 0 : smooth(0.86 - hair.grey * 0.72 - 0.1, 0.86 - hair.grey * 0.72 + 0.1, wrapNoise(u, HAIRS, 9) * 0.5 + wrapNoise(u, 149, 7) * 0.32 + wrapNoise(u, 23, 8) * 0.18);
      const body = blend(colour, white, greyness * Math.min(1, 0.35 + hair.grey));
      // Darker at the root and between strands.
      const shade = 0.56 + 0.8 * light + 0.05 * (noise(u * 40, v * 60) - 0.5);
      const { alpha, root } = ending(u, v);
      image.set(x, y, times(body, shade * root), alpha * 255);
    }
  }
  for (let y = ALPHA.strands; y < ALPHA.h; y++) for (let x = 0; x < ALPHA.w; x++) image.set(x, y, x < 512 ? [26, 20, 18] : [232, 240, 244], 0);
  // The lens is one colour: a faint coat that catches light.
  for (let y = ALPHA.strands; y < ALPHA.h; y++) for (let x = 600; x < ALPHA.w; x++) image.set(x, y, [225, 236, 242], 16);
  return image;
}

/** A lock's outline at its end: longest in its middle. */
function tent(u: number, count: number, seed: number): number {
  // Locks are not of one width.
  const x = u * count + 0.6 * (wrapNoise(u, count, seed + 50) - 0.5);
  return 1 - Math.abs(2 * (x - Math.floor(x)) - 1);
}

/** Where strands stop, per band: locks that thin out to single hairs, the fine hairs of a hairline, or nowhere. */
function ending(u: number, v: number): { alpha: number; root: number } {
  const hair = hash(Math.floor(u * HAIRS), 77);
  if (v < 0.45) {
    const t = v / 0.44;
    const length = 0.82 + 0.075 * tent(u, 23, 1) * (0.4 + 0.6 * wrapNoise(u, 23, 21)) + 0.05 * tent(u, 71, 2) + 0.03 * wrapNoise(u, 149, 23);
    const sparse = smooth(0, 0.08, length - t);
    return { alpha: smooth(0, 0.012, length - t) * (sparse > 0.2 + 0.7 * hair ? 1 : 0), root: 0.8 + 0.2 * smooth(0, 0.4, t) };
  }
  if (v < 0.735) {
    const t = (v - 0.46) / 0.26;
    // Hairs stand ever farther apart towards the skin.
    const length = 0.8 + 0.2 * hair ** 1.6 - 0.05 * wrapNoise(u, 61, 31);
    return { alpha: smooth(0, 0.03, length - t), root: 1 - 0.1 * smooth(0.5, 1, t) };
  }
  if (v > 0.85) {
    // Cut straight: no longer ragged than a centimetre of a bob.
    const t = (v - 0.86) / 0.13;
    const length = 0.9 + 0.035 * tent(u, 71, 3) + 0.035 * wrapNoise(u, 149, 41) + 0.02 * hair;
    return { alpha: smooth(0, 0.012, length - t), root: 0.82 + 0.18 * smooth(0, 0.4, t) };
  }
  return { alpha: 1, root: 1 };
}
