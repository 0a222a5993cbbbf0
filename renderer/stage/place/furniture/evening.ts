/** Of the flat, the event and the izakaya. */
import { Vector3 } from 'three';
import { rgb } from '../../colour';
import { type Ring, addLoft } from '../../geometry/loft';
import type { Rgb } from '../../geometry/mesh-builder';
import { addPost } from '../../geometry/solids';
import type { SetBuilder } from '../set-builder';
import { flowers } from './lounge';
import { BLACK, DARK, type Make, STEEL, WALNUT, WHITE, WOOD, WOOD_DARK } from './make';
import { top } from './office';

export const bed: Make = (set, w, d, h) => {
  set.box([0, 0.16, 0], [w, 0.14, d], WOOD, 'wood', 0.85);
  set.plank([-w / 2 + 0.015, 0.42, 0], [0.03, 0.6, d], WOOD);
  set.cushion([0.02, h - 0.1, 0], [w - 0.06, 0.22, d - 0.04], WHITE, 9, 28);
  set.cushion([w * 0.14, h + 0.005, 0], [w * 0.68, 0.07, d + 0.01], rgb('#8b9aa0'), 9, 28);
  set.cushion([-w / 2 + 0.3, h + 0.04, 0], [0.42, 0.11, d * 0.66], WHITE, 4, 20);
  set.shade([0, h / 2, 0], [w, h, d]);
};

export const wardrobe: Make = (set, w, d, h) => {
  set.plank([0, h / 2, 0], [w, h, d], WOOD, 0.85);
  set.box([0, 0.03, d / 2 + 0.004], [w, 0.06, 0.008], WOOD_DARK, 'wood');
  set.box([0, h / 2, d / 2 + 0.002], [0.008, h - 0.06, 0.006], DARK);
  set.plank([-w / 4, h / 2, d / 2 + 0.008], [w / 2 - 0.03, h - 0.08, 0.012], rgb('#caa97f'));
  for (const x of [-0.05, 0.05]) set.box([x, h * 0.48, d / 2 + 0.03], [0.012, 0.16, 0.02], STEEL);
  // The mirror on the right door shows the quiet of the room: pale above, the floor below.
  const glass = [rgb('#8d7f6b'), rgb('#8d7f6b'), rgb('#e6dac2'), rgb('#e6dac2')];
  set.sheet([[0.06, 0.25, d / 2 + 0.012], [w / 2 - 0.06, 0.25, d / 2 + 0.012], [w / 2 - 0.06, h - 0.15, d / 2 + 0.012], [0.06, h - 0.15, d / 2 + 0.012]], [0, 0, 1], glass);
};

export const hightable: Make = (set, w, _d, h) => {
  addPost(set.of('wood'), 0, 0, h - 0.03, h, w / 2, w / 2, rgb('#d8c8ae'), 28);
  set.shade([0, h - 0.015, 0], [w * 0.9, 0.03, w * 0.9]);
  set.post(0, 0, 0.02, h - 0.03, 0.03, 0.03, STEEL, 12);
  set.post(0, 0, 0, 0.025, w * 0.32, w * 0.3, rgb('#5a554f'), 24);
  set.post(0.12, -0.1, h, h + 0.06, 0.03, 0.034, rgb('#e9dfca'), 12);
  set.shine([0.12, h + 0.066, -0.1], [0.012, 0.022, 0.012], rgb('#ffca72'));
};

/** A long cloth-covered table with dishes, plates and a tiered stand. */
export const buffet: Make = (set, w, d, h) => {
  set.box([0, h / 2, 0], [w, h - 0.01, d], rgb('#efe8da'), 'paint', 0.82);
  top(set, w + 0.02, d + 0.02, h, 0.01, rgb('#f4eee1'));
  for (let i = 0; i < Math.round(w / 0.3); i += 1) set.box([-w / 2 + 0.15 + i * 0.3, h / 2 - 0.02, d / 2 + 0.004], [0.02, h - 0.06, 0.012], rgb('#e2d9c8'), 'paint', 0.85);
  const dishes = ['#8f5a3c', '#7b8a4e', '#c48a4a', '#b4523f', '#d8c48c'] as const;
  for (const [i, colour] of dishes.entries()) {
    const x = -w / 2 + 0.55 + i * ((w - 1.1) / (dishes.length - 1));
    set.post(x, 0.05, h, h + 0.03, 0.12, 0.2, WHITE, 22);
    for (let n = 0; n < 9; n += 1) set.cushion([x + Math.cos(n * 2.4) * 0.045 * Math.sqrt(n), h + 0.045, 0.05 + Math.sin(n * 2.4) * 0.045 * Math.sqrt(n)], [0.05, 0.035, 0.05], rgb(colour, 0.85 + (n % 3) * 0.15), 2.4, 7);
  }
  for (let n = 0; n < 7; n += 1) set.post(w / 2 - 0.22, -0.18, h + n * 0.014, h + 0.012 + n * 0.014, 0.09, 0.11, WHITE, 18);
  for (let n = 0; n < 10; n += 1) set.post(-w / 2 + 0.22 + (n % 5) * 0.085, -0.26 + Math.floor(n / 5) * 0.09, h, h + 0.12, 0.024, 0.032, rgb('#dfe3df'), 10);
  flowers(set, 0, h, -0.24);
};

/** The low table over its well: thick wood with a visible grain, and the cloth-dark of the hollow under it. */
export const lowtable: Make = (set, w, d, h) => {
  top(set, w, d, h, 0.05, rgb('#a9774a'), 0.36);
  for (const z of [-1, 1]) set.box([0, h - 0.08, z * (d / 2 - 0.1)], [w - 0.2, 0.06, 0.03], rgb('#7c5434'), 'wood');
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.plank([x * (w / 2 - 0.12), h / 2 - 0.02, z * (d / 2 - 0.12)], [0.09, h - 0.04, 0.09], rgb('#7c5434'), 0.8);
};

/** The tokonoma: a raised board of one plank, its own dark wall, a flower; the scroll hangs in it. */
export const alcove: Make = (set, w, d, h) => {
  set.box([0, h / 2, 0], [w, h, d], rgb('#8a5f3c'), 'wood');
  set.box([0, h - 0.03, d / 2 + 0.005], [w + 0.02, 0.075, 0.05], rgb('#3b2a1e'), 'wood');
  const wall = rgb('#8f9a7d');
  const back = -d / 2 + 0.004;
  for (let i = 0; i < 6; i += 1) {
    for (let j = 0; j < 5; j += 1) {
      const [xa, xb, ya, yb] = [-w / 2 + (w * i) / 6, -w / 2 + (w * (i + 1)) / 6, h + (2.1 * j) / 5, h + (2.1 * (j + 1)) / 5];
      set.sheet([[xa, ya, back], [xb, ya, back], [xb, yb, back], [xa, yb, back]], [0, 0, 1], [wall], 'plaster');
    }
  }
  // The lintel with its short wall above, and the wing that closes the far side.
  set.box([0, 2.02, d / 2 - 0.03], [w, 0.09, 0.06], rgb('#5a4330'), 'wood');
  set.box([0, 2.2, d / 2 - 0.03], [w, 0.28, 0.03], rgb('#cdb488'), 'plaster');
  set.box([-w / 2 + 0.02, 1.15, 0], [0.04, 2.3, d], rgb('#cdb488'), 'plaster');
  flowers(set, w * 0.28, h + 0.03, 0.02);
  set.box([w * 0.28, h + 0.015, 0.02], [0.3, 0.03, 0.24], BLACK);
  set.lamp([-0.1, 1.95, 0.05], rgb('#ffd9a0'), 0.22, 0.2);
};

/** A paper lamp that stands on the floor. */
export const andon: Make = (set, w, _d, h) => {
  set.box([0, 0.03, 0], [w, 0.04, w], rgb('#4a3424'), 'wood');
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.box([x * (w / 2 - 0.012), h / 2, z * (w / 2 - 0.012)], [0.022, h, 0.022], rgb('#4a3424'), 'wood');
  for (const y of [0.22, h - 0.02]) set.box([0, y, 0], [w, 0.02, w], rgb('#4a3424'), 'wood');
  paperLamp(set, [0, h / 2 + 0.1, 0], w - 0.05, h - 0.28, 0.5);
};

/** Four glowing papers, brighter in the middle, and the lamp in them. */
export function paperLamp(set: SetBuilder, [x, y, z]: readonly [number, number, number], w: number, h: number, power: number): void {
  const [bright, soft] = [rgb('#ffe6b0'), rgb('#e8b877')];
  const r = w / 2;
  for (const [nx, nz] of [[0, 1], [0, -1], [1, 0], [-1, 0]] as const) {
    const [ax, az] = [nz, -nx];
    for (const [low, high, from, to] of [[-0.5, -0.1, soft, bright], [-0.1, 0.2, bright, bright], [0.2, 0.5, bright, soft]] as const) {
      const corner = (s: number, v: number): readonly [number, number, number] => [x + nx * r + ax * r * s, y + v * h, z + nz * r + az * r * s];
      const first = set.glow.count;
      const normal = [nx, 0, nz] as const;
      for (const [s, v, colour] of [[-1, low, from], [1, low, from], [1, high, to], [-1, high, to]] as const) set.glowVertex(corner(s, v), colour, normal);
      set.glow.quad(first, first + 1, first + 2, first + 3);
    }
  }
  set.lamp([x, y, z], rgb('#ffcf8f'), power, 0.25);
}

export const till: Make = (set, w, d, h) => {
  set.plank([0, h / 2, 0], [w, h - 0.04, d], rgb('#6b4a30'), 0.8);
  const slats = Math.round(w / 0.07);
  for (let i = 0; i < slats; i += 1) set.plank([-w / 2 + (w * (i + 0.5)) / slats, h / 2, d / 2 + 0.01], [0.03, h - 0.12, 0.02], rgb('#7d593b'), 0.8);
  top(set, w + 0.06, d + 0.06, h, 0.04, rgb('#a57a4e'));
  set.box([-w * 0.2, h + 0.07, -0.06], [0.34, 0.13, 0.3], BLACK);
  set.shine([-w * 0.2, h + 0.17, -0.1], [0.24, 0.1, 0.01], rgb('#8fa4a8', 0.6));
  set.box([w * 0.2, h + 0.01, 0.1], [0.24, 0.02, 0.17], WALNUT, 'wood');
  set.post(w * 0.36, -0.08, h, h + 0.1, 0.05, 0.045, rgb('#c7b89c'), 14);
};

/** Open boxes with shoes in some of them, set side by side with their toes inward. */
export const shoeshelf: Make = (set, w, d, h) => {
  const [rows, columns] = [4, Math.round(w / 0.28)];
  set.box([0, h / 2, -d / 2 + 0.01], [w, h, 0.02], rgb('#7a5538'), 'wood');
  for (let r = 0; r <= rows; r += 1) set.box([0, (h * r) / rows + (r === 0 ? 0.012 : -0.012), 0], [w, 0.024, d], rgb('#8a6243'), 'wood');
  for (let c = 0; c <= columns; c += 1) set.plank([-w / 2 + 0.01 + ((w - 0.02) * c) / columns, h / 2, 0], [0.02, h, d], rgb('#8a6243'));
  for (let n = 0; n < rows * columns; n += 1) {
    if ((n * 7) % 5 > 1) continue;
    const [x, y] = [-w / 2 + (w * ((n % columns) + 0.5)) / columns, (h * Math.floor(n / columns)) / rows + 0.028];
    for (const side of [-0.045, 0.045]) {
      set.cushion([x + side, y + 0.025, 0.02], [0.08, 0.05, 0.24], rgb(n % 2 === 0 ? '#1f1c1a' : '#4a3022'), 3, 10);
      set.cushion([x + side, y + 0.05, 0.09], [0.07, 0.04, 0.1], rgb(n % 2 === 0 ? '#1f1c1a' : '#4a3022'), 3, 10);
    }
  }
};

export const hooks: Make = (set, w, _d, h) => {
  set.box([0, h, 0.01], [w, 0.1, 0.025], rgb('#6b4a30'), 'wood');
  const count = Math.round(w / 0.2);
  for (let i = 0; i < count; i += 1) {
    const x = -w / 2 + (w * (i + 0.5)) / count;
    set.box([x, h - 0.01, 0.05], [0.014, 0.014, 0.07], BLACK);
    set.box([x, h + 0.012, 0.08], [0.014, 0.04, 0.014], BLACK);
    const cloth = HUNG[i];
    if (cloth !== undefined) hangCoat(set, x, h, cloth);
  }
};

/** Whose coats they are nobody asks: the second hook and the third. */
const HUNG: readonly (Rgb | undefined)[] = [undefined, rgb('#3c4147'), rgb('#7d6a50')];

/** A coat on its hanger, flat against the wall: shoulders, a fall that widens to the hem, two empty sleeves. */
function hangCoat(set: SetBuilder, x: number, h: number, cloth: Rgb): void {
  const out = 0.105;
  const shaded = (shade: number): Rgb => [cloth[0] * shade, cloth[1] * shade, cloth[2] * shade];
  const ring = (aside: number, down: number, half: number, deep: number, shade = 1): Ring => ({
    center: new Vector3(x + aside, h - down, out), across: new Vector3(half, 0, 0), ahead: new Vector3(0, 0, deep), square: 2.8, colour: shaded(shade),
  });
  const paint = set.of('paint');
  addLoft(paint, [ring(0, 0.05, 0.05, 0.035, 0.8), ring(0, 0.075, 0.075, 0.045), ring(0, 0.13, 0.2, 0.05), ring(0, 0.2, 0.215, 0.06, 0.96), ring(0, 0.6, 0.2, 0.07), ring(0, 1.02, 0.235, 0.085, 0.94)], 18, { start: true, end: true });
  for (const side of [-1, 1]) addLoft(paint, [ring(side * 0.185, 0.14, 0.035, 0.045), ring(side * 0.222, 0.3, 0.05, 0.05, 0.92), ring(side * 0.232, 0.72, 0.042, 0.045, 0.9)], 12, { start: true, end: true });
  set.box([x, h - 0.55, out + 0.075], [0.006, 0.8, 0.006], shaded(0.65));
}
