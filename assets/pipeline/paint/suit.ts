import { smooth } from '../source/vector';
import type { Clothes } from '../person/spec';
import { blend, hash, Image, luma, rgb, times, type Rgb } from './image';

/** The tie on the source's picture, in its 512 pixels. The shirt and tie region is painted anew: it is not the source's. */
const TIE = [
  [203.3, 41], [210, 41], [211.4, 54], [205.6, 63.5], [201, 77.5], [186, 96], [183.4, 93], [186.2, 76], [187.4, 68.9], [193.6, 55], [195.4, 46.5],
] as const;
const KNOT_END = 53.6;

const inTie = (x: number, y: number): boolean => {
  if (x < 183 || x > 212 || y < 40 || y > 97) return false;
  let within = false;
  TIE.forEach(([ax, ay], i) => {
    const [bx, by] = TIE[(i + TIE.length - 1) % TIE.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) within = !within;
  });
  return within;
};

const nearTie = (x: number, y: number): boolean =>
  x > 180 && x < 215 && y > 38 && y < 100 && [0, 1, 2, 3, 4, 5, 6, 7].some((k) => inTie(x + Math.cos((k * Math.PI) / 4) * 2.2, y + Math.sin((k * Math.PI) / 4) * 2.2));

function tieColour(tie: NonNullable<Clothes['tie']>, x: number, y: number): Rgb {
  const first = rgb(tie.colour);
  const second = rgb(tie.second ?? tie.colour);
  const weave = 0.96 + 0.08 * (Math.floor(x * 3 + y * 3) % 2);
  // The length of the tie hangs aslant in the picture; stripes go across it.
  const across = x * 0.3 + y;
  const phase = ((across % 7) + 7) % 7;
  const stripe = tie.pattern === 'stripe' ? smooth(1.9, 1.4, phase) * smooth(0, 0.4, phase) : 0;
  const dot = tie.pattern === 'dots' && Math.hypot(((x + 100) % 4) - 2, (((y + (Math.floor(x / 4) % 2) * 2) + 100) % 4) - 2) < 0.7 ? 1 : 0;
  const centre = 199.5 - (y - KNOT_END) * 0.16;
  const round = 1.08 - 0.045 * Math.abs(x - centre) * 0.5;
  const knot = y < KNOT_END ? 0.93 + 0.012 * (y - 42) : 1;
  const fold = smooth(1.6, 0, Math.abs(y - KNOT_END)) * 0.35;
  return times(blend(first, second, Math.max(stripe, dot)), weave * round * knot * (1 - fold));
}

/** Cloth in the person's colour, from the light and dark of the source, with a fine weave of its own. */
export function suitShade(source: Image, clothes: Clothes): (u: number, v: number) => Rgb {
  const cloth = rgb(clothes.suit);
  const shirt = rgb(clothes.shirt);
  return (u, v) => {
    const x = u * 512;
    const y = v * 512;
    const light = luma(source.sample(u, v));
    const region = x > 176 && x < 252 && y < 98;
    // Shirt is what is light there, and what the source's own tie covers.
    const linenFront = region ? Math.max(smooth(0.2, 0.36, light), nearTie(x, y) ? 1 : 0) : 0;
    if (linenFront > 0.5) {
      let cover = 0;
      if (clothes.tie) {
        for (let a = 0; a < 9; a++) if (inTie(x + ((a % 3) - 1) / 4, y + (Math.floor(a / 3) - 1) / 4)) cover += 1 / 9;
      }
      const placket = clothes.tie ? 0 : smooth(0.7, 0.2, Math.abs(x - (199.5 - (y - 44) * 0.2))) * 0.1;
      // Only broad shade of the source remains, its own tie would shine through otherwise.
      const shade = 0.94 + 0.05 * smooth(40, 8, y) - placket;
      const white = times(shirt, shade);
      return cover > 0 && clothes.tie ? blend(white, tieColour(clothes.tie, x, y), cover) : white;
    }
    const cuff = light > 0.3 || (x > 165 && x < 190 && y > 45 && y < 240) || (x > 455 && y > 195 && y < 240);
    const linen = cuff ? smooth(0.2, 0.42, light) : 0;
    const weave = 1 + (hash(Math.floor(x * 3), Math.floor(y * 3)) - 0.5) * 0.05 + (Math.floor(x * 1.5 + y * 1.5) % 2 ? 0.018 : -0.018);
    // Grooves of the source (seams, buttons, pockets) are kept a little stronger than its large shadows.
    const depth = 0.32 + 0.68 * Math.min(2.1, light / 0.165);
    return blend(times(cloth, depth * weave), times(shirt, Math.min(1, 0.5 + 0.65 * light)), linen);
  };
}

/** Plain woven cloth. */
export const clothShade = (colour: string): ((x: number, y: number) => Rgb) => {
  const base = rgb(colour);
  return (x, y) => times(base, 1 + (hash(x, y, 3) - 0.5) * 0.05 + ((x + y) % 4 < 2 ? 0.016 : -0.016));
};
