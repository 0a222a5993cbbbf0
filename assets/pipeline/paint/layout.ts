import { clamp } from '../source/vector';

/** Pixels of a tile in the opaque atlas, and how rough its surface is. */
export interface Tile { readonly x: number; readonly y: number; readonly w: number; readonly h: number; readonly rough: number }

export const OPAQUE = { w: 2048, h: 1024 } as const;

/** The head has half the atlas: it is what the camera comes near to. */
export const TILES = {
  head: { x: 0, y: 0, w: 768, h: 1024, rough: 0.6 },
  suit: { x: 768, y: 0, w: 768, h: 768, rough: 0.86 },
  skin: { x: 1536, y: 0, w: 512, h: 256, rough: 0.6 },
  handBack: { x: 1536, y: 256, w: 512, h: 256, rough: 0.56 },
  handPalm: { x: 1536, y: 768, w: 512, h: 256, rough: 0.58 },
  shoes: { x: 768, y: 768, w: 256, h: 256, rough: 0.34 },
  eyes: { x: 1024, y: 768, w: 256, h: 256, rough: 0.1 },
  mouth: { x: 1280, y: 768, w: 128, h: 128, rough: 0.5 },
  bottom: { x: 1536, y: 512, w: 256, h: 256, rough: 0.88 },
  leather: { x: 1792, y: 512, w: 128, h: 128, rough: 0.36 },
  frame: { x: 1920, y: 512, w: 128, h: 128, rough: 0.32 },
  scarf: { x: 1792, y: 640, w: 128, h: 128, rough: 0.6 },
  sole: { x: 1920, y: 640, w: 128, h: 128, rough: 0.7 },
} as const satisfies Record<string, Tile>;

export type TileName = keyof typeof TILES;
export type Place = (u: number, v: number) => readonly [number, number];

/** A margin keeps neighbours from bleeding in when the picture is made small. */
const inside = (tile: Tile, s: number, t: number, margin = 2): readonly [number, number] => [
  (tile.x + margin + clamp(s, 0, 1) * (tile.w - 2 * margin)) / OPAQUE.w,
  (tile.y + margin + clamp(t, 0, 1) * (tile.h - 2 * margin)) / OPAQUE.h,
];

export const placeIn = (name: TileName): Place => (u, v) => inside(TILES[name], u, 1 - v);

/** Piecewise linear: the first list maps to the second. */
export const bend = (x: number, from: readonly number[], to: readonly number[]): number => {
  for (let i = 1; i < from.length; i++) {
    const [a = 0, b = 1] = [from[i - 1], from[i]];
    if (x <= b || i === from.length - 1) return (to[i - 1] ?? 0) + ((to[i] ?? 0) - (to[i - 1] ?? 0)) * ((x - a) / (b - a));
  }
  return 0;
};

/** The shirt front and tie are small in the source's picture and near to the face: they get twice their share. */
export const SUIT_BEND = { u: [[0, 0.345, 0.495, 1], [0, 0.27, 0.6, 1]], v: [[0, 0.2, 1], [0, 0.36, 1]] } as const;
export const placeSuit: Place = (u, v) => inside(TILES.suit, bend(u, ...SUIT_BEND.u), bend(1 - v, ...SUIT_BEND.v));

/** The source gives the face 70 texels from ear to ear; here the hidden scalp shrinks and the face gets 700. */
export const placeHead: Place = (u, v) =>
  // The inside of the mouth lies apart in the source; it is one dark colour.
  u > 0.74 && 1 - v > 0.862 ? inside(TILES.mouth, 0.25, 0.95) : inside(TILES.head, bend(u, [0.625, 0.77, 1], [0, 0.17, 1]), bend(1 - v, [0.17, 0.36, 0.66, 0.87], [0, 0.14, 0.86, 1]));

/** Back and palm of either hand share a tile: u 0 .. 1 is the back, 2 .. 3 the palm, v runs up as everywhere. */
export const placeHand: Place = (u, v) => (u > 1.5 ? inside(TILES.handPalm, u - 2, 1 - v) : inside(TILES.handBack, u, 1 - v));

/** The transparent texture: strands over the whole width (they repeat), then lashes and lenses. */
export const ALPHA = { w: 1024, h: 512, strands: 384 } as const;
export const placeStrand: Place = (u, v) => [u, (v * (ALPHA.strands - 8) + 4) / ALPHA.h];
export const placeLash: Place = (u, v) => [(4 + u * 248) / ALPHA.w, (ALPHA.strands + 4 + (1 - v) * 120) / ALPHA.h];
export const LENS_UV: readonly [number, number] = [0.75, (ALPHA.strands + 64) / ALPHA.h];
