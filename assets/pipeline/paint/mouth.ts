import { smooth } from '../source/vector';
import { blend, noise, times, type Rgb } from './image';

const TEETH = 14;
const ENAMEL: Rgb = [226, 217, 200];
const GUM: Rgb = [168, 96, 92];
const TONGUE: Rgb = [172, 92, 90];
const DARK: Rgb = [52, 20, 20];

/** Tile of the mouth, from the top: gums and teeth along the arch, tongue, the dark behind. x and y in 0 .. 1. */
export function mouthShade(x: number, y: number): Rgb {
  if (y > 0.78) return DARK;
  if (y > 0.53) {
    const groove = Math.exp(-(((x - 0.5) / 0.05) ** 2));
    return times(TONGUE, (0.82 + 0.2 * noise(x * 30, y * 60)) * (1 - 0.25 * groove) * (1 - 0.55 * smooth(0.6, 0.72, y)));
  }
  // Front teeth are broader than those at the sides, and stand in the light; the corners of a mouth are dark.
  const across = (x - 0.5) * 2;
  const place = (0.5 + 0.5 * Math.sign(across) * Math.abs(across) ** 1.12) * TEETH;
  const within = Math.abs(2 * (place - Math.floor(place)) - 1);
  const gap = smooth(0.82, 1, within);
  const gum = 0.2 + 0.035 * within ** 2;
  const light = 1 - 0.78 * smooth(0.3, 0.95, Math.abs(across));
  const tooth = times(blend(ENAMEL, [214, 200, 176], smooth(0.34, 0.2, y)), 1 - 0.42 * gap);
  const edge = 1 - 0.12 * smooth(0.45, 0.52, y);
  return times(blend(GUM, tooth, smooth(gum - 0.012, gum + 0.012, y)), light * edge);
}
