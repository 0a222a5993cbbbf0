/** Triangles per level of detail and kind of thing. The first level is for faces at half a metre, the last for a crowd. */
export const LEVELS = [
  { name: '', total: 25_000, face: 7500, bare: 900, hands: 4300, jacket: 4500, trousers: 1300, skirt: 1500, shoes: 1000, hair: 4200, lash: 260, glasses: 740, texture: 2048, quality: 82, alpha: 1024 },
  { name: '-mid', total: 10_000, face: 3300, bare: 500, hands: 1060, jacket: 1900, trousers: 560, skirt: 420, shoes: 440, hair: 1640, lash: 0, glasses: 260, texture: 1024, quality: 78, alpha: 512 },
  { name: '-far', total: 4_000, face: 1150, bare: 260, hands: 370, jacket: 780, trousers: 260, skirt: 200, shoes: 180, hair: 760, lash: 0, glasses: 50, texture: 512, quality: 74, alpha: 256 },
] as const;
export type Level = (typeof LEVELS)[number];

/** Limits that assets:check holds every file of the first level to. */
export const LIMITS = { triangles: 25_000, bytes: 1_200_000, primitives: 5, morphs: 16, joints: 64, totalBytes: 30 * 1024 * 1024 } as const;
