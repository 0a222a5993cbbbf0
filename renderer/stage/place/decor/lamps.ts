/** Lamps: what shines, and the light that the room takes from it. */
import type { Decor } from '../../../../scenarios/body/layout';
import { rgb } from '../../colour';
import type { Rgb } from '../../geometry/mesh-builder';
import { BLACK } from '../furniture/make';
import type { PlaceLook } from '../looks';
import type { SetBuilder } from '../set-builder';

const bright = (look: PlaceLook): Rgb => (look.outside === 'afternoon' ? rgb('#fffaf0') : rgb('#ffeecb'));

/** A long lamp let into the ceiling or hanging from it. */
export function pendant(set: SetBuilder, one: Decor, w: number, h: number, look: PlaceLook): void {
  const d = (one.depthMm ?? 120) / 1000;
  set.shine([0, -h / 2, 0], [w, h, d], bright(look));
  if (h > 0.02) set.box([0, h * 0.3, 0], [w + 0.02, h, d + 0.02], BLACK);
  const count = Math.max(2, Math.round(w / 0.9));
  for (let i = 0; i < count; i += 1) set.lamp([-w / 2 + (w * (i + 0.5)) / count, -0.12, 0], look.lampColour, (0.55 * look.lampPower * w) / count, 0.5);
}

/** A small or long lamp in the ceiling that throws its light down. */
export function spot(set: SetBuilder, one: Decor, w: number, _h: number, look: PlaceLook): void {
  const d = (one.depthMm ?? one.widthMm) / 1000;
  set.shine([0, -0.002, 0], [w, 0.008, d], bright(look));
  const count = Math.max(1, Math.round(Math.max(w, d) / 0.8));
  for (let i = 0; i < count; i += 1) {
    const along = count === 1 ? 0 : -0.5 + (i + 0.5) / count;
    set.lamp([w >= d ? w * along : 0, -0.15, w < d ? d * along : 0], look.lampColour, (0.9 * look.lampPower * Math.max(0.6, Math.max(w, d))) / count, 0.4);
  }
}

/** A paper lantern: ribs, dark rims, its word on two sides. */
export function lantern(set: SetBuilder, one: Decor, w: number, h: number, look: PlaceLook): void {
  const [warm, rim] = look.isOutdoors === true ? [rgb('#f0703a'), rgb('#d8502a')] : [rgb('#ffe3ad'), rgb('#eec07c')];
  const [segments, rows] = [16, 7];
  const radius = (v: number): number => (w / 2) * (0.62 + 0.38 * Math.sin(Math.PI * (0.12 + 0.76 * v)));
  for (let r = 0; r < rows; r += 1) {
    for (let i = 0; i < segments; i += 1) {
      const first = set.glow.count;
      const quad = [[i, r], [i + 1, r], [i + 1, r + 1], [i, r + 1]] as const;
      for (const [a, v] of quad) {
        const turn = (a / segments) * Math.PI * 2;
        const share = v / rows;
        const light = 0.72 + 0.28 * Math.sin(Math.PI * share) - (r % 2) * 0.05;
        const mid = Math.sin(Math.PI * share);
        const colour: Rgb = [(warm[0] * mid + rim[0] * (1 - mid)) * light, (warm[1] * mid + rim[1] * (1 - mid)) * light, (warm[2] * mid + rim[2] * (1 - mid)) * light];
        set.glowVertex([Math.sin(turn) * radius(share), -h / 2 + h * share, Math.cos(turn) * radius(share)], colour, [Math.sin(turn), 0, Math.cos(turn)]);
      }
      set.glow.quad(first, first + 1, first + 2, first + 3);
    }
  }
  const isShade = one.text === undefined || one.text === '';
  for (const y of isShade ? [1] : [-1, 1]) set.post(0, 0, (y * h) / 2 - 0.02, (y * h) / 2 + 0.025, w * (isShade ? 0.14 : 0.26), w * (isShade ? 0.12 : 0.26), isShade ? rgb('#8a6a44') : BLACK, 16);
  set.box([0, h / 2 + 0.3, 0], [0.008, 0.6, 0.008], BLACK);
  if (!isShade) set.picture(`lantern:${one.text}`, [0, 0, w / 2 + 0.006], w * 0.42, h * 0.66, 1);
  set.lamp([0, -0.05, 0.1], look.isOutdoors === true ? rgb('#ff9a5a') : look.lampColour, (look.isOutdoors === true ? 0.55 : 0.75) * look.lampPower, 0.3);
}

/** A shade of washi over a table: open below, its light on what stands there. */
export function shade(set: SetBuilder, _one: Decor, w: number, h: number, look: PlaceLook): void {
  const [inside, outside] = [rgb('#ffedc4'), rgb('#eec488')];
  const segments = 20;
  const ring = (y: number, r: number): readonly (readonly [number, number, number])[] => Array.from({ length: segments }, (_, i) => [Math.sin((i / segments) * Math.PI * 2) * r, y, Math.cos((i / segments) * Math.PI * 2) * r] as const);
  const levels = [ring(-h / 2, w / 2), ring(-h / 6, w * 0.47), ring(h / 5, w * 0.38), ring(h / 2, w * 0.2)];
  const tints = [inside, outside, outside, rgb('#c08a4c')];
  for (let r = 0; r + 1 < levels.length; r += 1) {
    for (let i = 0; i < segments; i += 1) {
      const n = (i + 1) % segments;
      const first = set.glow.count;
      for (const [level, k] of [[r, i], [r, n], [r + 1, n], [r + 1, i]] as const) set.glowVertex(levels[level]?.[k] ?? [0, 0, 0], tints[level] ?? outside, [0, 0, 1]);
      set.glow.quad(first, first + 1, first + 2, first + 3);
      set.glow.quad(first + 3, first + 2, first + 1, first);
    }
  }
  set.shine([0, -h * 0.2, 0], [0.09, 0.1, 0.09], rgb('#fff8e6'));
  set.box([0, h / 2 + 0.4, 0], [0.01, 0.8, 0.01], BLACK);
  set.lamp([0, -h * 0.35, 0], look.lampColour, 0.85 * look.lampPower, 0.28);
  set.lamp([0, h, 0], look.lampColour, 0.16 * look.lampPower, 0.4);
}
