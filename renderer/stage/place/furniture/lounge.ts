/** What stands where people arrive and wait. */
import { rgb } from '../../colour';
import { addSheet } from '../../geometry/solids';
import { random } from '../../../../scenarios/kernel/random';
import type { SetBuilder } from '../set-builder';
import { BLACK, DARK, type Make, PALE, STEEL, WALNUT, WHITE, WOOD } from './make';
import { top } from './office';

/** The reception counter: a wooden front of narrow boards under a pale stone top, a lower desk behind it. */
export const desk: Make = (set, w, d, h) => {
  set.box([0, h - 0.02, 0.04], [w + 0.08, 0.04, d * 0.62], rgb('#e9e2d5'), 'stone');
  set.box([0, (h - 0.04) / 2, d / 2 - 0.12], [w, h - 0.04, 0.04], WALNUT, 'wood', 0.8);
  const boards = Math.round(w / 0.06);
  for (let i = 0; i < boards; i += 1) set.plank([-w / 2 + (w * (i + 0.5)) / boards, (h - 0.04) / 2 + 0.05, d / 2 - 0.09], [w / boards - 0.012, h - 0.16, 0.03], rgb(i % 3 === 1 ? '#8f6b49' : '#86633f'), 0.8);
  set.box([0, 0.05, d / 2 - 0.11], [w - 0.06, 0.1, 0.06], DARK);
  for (const x of [-1, 1]) set.plank([x * (w / 2 - 0.03), (h - 0.04) / 2, 0], [0.06, h - 0.04, d - 0.1], WALNUT, 0.8);
  set.box([0, h - 0.28, -d / 2 + 0.2], [w - 0.1, 0.03, d * 0.6], WOOD, 'wood');
  // Behind the counter a screen; on it the visitors' book and a low vase.
  set.box([0.5, h - 0.06, -d / 2 + 0.16], [0.5, 0.32, 0.016], BLACK);
  set.box([-0.55, h + 0.012, 0.06], [0.3, 0.022, 0.21], rgb('#5c4a3a'));
  set.box([-0.55, h + 0.026, 0.06], [0.28, 0.006, 0.19], PALE);
  flowers(set, 0.85, h, 0.02);
};

/** A branch and three blossoms. */
export function flowers(set: SetBuilder, x: number, y: number, z: number): void {
  set.post(x, z, y, y + 0.14, 0.055, 0.028, rgb('#8f9c98'), 16);
  const builder = set.of('paint');
  for (const [dx, dy, dz, size] of [[0, 0.34, 0, 0.06], [-0.06, 0.28, 0.03, 0.05], [0.08, 0.3, -0.02, 0.055], [0.02, 0.22, 0.04, 0.04]] as const) {
    set.cushion([x + dx, y + dy, z + dz], [size, size * 0.8, size], rgb('#c79aa0'), 2.2, 8);
    set.post(x + dx * 0.5, z + dz * 0.5, y + 0.12, y + dy - 0.02, 0.004, 0.003, rgb('#5f7550'), 5);
    for (const side of [-1, 1]) addSheet(builder, [[x + dx, y + dy - 0.06, z + dz], [x + dx + side * 0.05, y + dy - 0.03, z + dz + 0.02], [x + dx + side * 0.08, y + dy, z + dz + 0.03], [x + dx + side * 0.03, y + dy - 0.03, z + dz + 0.03]], [0, 0.4, 0.9], [rgb('#6a8358')]);
  }
}

export const sofa: Make = (set, w, d, h) => {
  const cloth = rgb('#8b7f70');
  set.box([0, 0.1, 0], [w - 0.1, 0.06, d - 0.12], WALNUT, 'wood');
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.post(x * (w / 2 - 0.12), z * (d / 2 - 0.12), 0, 0.09, 0.02, 0.024, BLACK, 8);
  for (const x of [-1, 1]) set.cushion([(x * (w - 0.24)) / 4, h - 0.1, 0.05], [(w - 0.24) / 2 - 0.01, 0.22, d - 0.16], cloth, 6);
  for (const x of [-1, 1]) set.cushion([(x * (w - 0.24)) / 4, h + 0.14, -d / 2 + 0.16], [(w - 0.24) / 2 - 0.01, 0.44, 0.2], cloth, 6);
  for (const x of [-1, 1]) set.cushion([x * (w / 2 - 0.07), h - 0.03, 0], [0.14, 0.42, d], rgb('#7e7263'), 6);
  set.cushion([-w * 0.28, h + 0.12, 0.02], [0.36, 0.32, 0.14], rgb('#b0573f'), 4);
  set.shade([0, h / 2, 0], [w, h, d]);
  set.shade([0, h + 0.1, -d / 2 + 0.12], [w, 0.5, 0.22]);
};

export const coffee: Make = (set, w, d, h) => {
  top(set, w, d, h, 0.03);
  set.box([0, h * 0.4, 0], [w - 0.12, 0.015, d - 0.1], WOOD, 'wood');
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.box([x * (w / 2 - 0.05), h / 2 - 0.01, z * (d / 2 - 0.05)], [0.035, h - 0.03, 0.035], BLACK, 'paint', 0.8);
  set.box([w * 0.2, h + 0.008, 0.02], [0.21, 0.014, 0.28], rgb('#c9bfae'));
  set.box([w * 0.2, h + 0.017, 0.02], [0.2, 0.005, 0.27], WHITE);
};

export const bench: Make = (set, w, d, h) => {
  set.cushion([0, h - 0.05, 0], [w, 0.1, d], rgb('#7a6d5c'), 7, 24);
  set.box([0, h - 0.115, 0], [w - 0.1, 0.03, d - 0.08], WALNUT, 'wood');
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.box([x * (w / 2 - 0.15), (h - 0.12) / 2, z * (d / 2 - 0.07)], [0.035, h - 0.12, 0.035], BLACK, 'paint', 0.8);
  set.shade([0, h - 0.08, 0], [w, 0.1, d]);
};

/** A pot and long leaves that bow outward. */
export const plant: Make = (set, w, _d, h, thing) => {
  const dice = random((thing.x * 7 + thing.z) & 0xffff);
  const pot = rgb(['#d8d2c6', '#6f675d', '#9a8a76'][dice.below(3)] ?? '#d8d2c6');
  set.post(0, 0, 0, 0.38, w * 0.28, w * 0.36, pot, 20);
  set.post(0, 0, 0.36, 0.375, w * 0.33, w * 0.33, rgb('#4a3b2e'), 16);
  const builder = set.of('paint');
  for (let i = 0; i < 26; i += 1) {
    const turn = i * 2.4;
    const lean = 0.2 + dice.below(50) / 100;
    const long = (h - 0.4) * (0.6 + dice.below(40) / 100);
    const [sx, sz] = [Math.cos(turn), Math.sin(turn)];
    const green = rgb(['#5d7a53', '#4c6a48', '#6d8a5c', '#587648'][i % 4] ?? '#5d7a53');
    let before: readonly [number, number, number, number] = [sx * 0.03, 0.37, sz * 0.03, 0.007];
    for (const [share, wide] of [[0.25, 0.02], [0.5, 0.036], [0.75, 0.034], [0.9, 0.02], [1, 0.003]] as const) {
      const out = long * lean * share * share * 1.15;
      const here: readonly [number, number, number, number] = [sx * (0.03 + out), 0.37 + long * share * (1 - lean * 0.42 * share), sz * (0.03 + out), wide];
      const side = (p: typeof here, s: number): readonly [number, number, number] => [p[0] - sz * p[3] * s, p[1], p[2] + sx * p[3] * s];
      const facing = [sx * -0.3, 0.95, sz * -0.3] as const;
      const tip = [green[0] * (0.8 + share * 0.35), green[1] * (0.8 + share * 0.35), green[2] * (0.8 + share * 0.3)] as const;
      addSheet(builder, [side(before, -1), side(before, 1), side(here, 1), side(here, -1)], facing, [green, green, tip, tip]);
      addSheet(builder, [side(before, 1), side(before, -1), side(here, -1), side(here, 1)], facing, [green, green, tip, tip]);
      before = here;
    }
  }
  set.shade([0, 0.19, 0], [w * 0.6, 0.38, w * 0.6]);
  set.shade([0, h * 0.62, 0], [w * 1.1, h * 0.5, w * 1.1]);
};

export const umbrellas: Make = (set, w, d, h) => {
  set.box([0, 0.03, 0], [w, 0.04, d], BLACK);
  for (const x of [-1, 1]) for (const z of [-1, 1]) set.post(x * (w / 2 - 0.02), z * (d / 2 - 0.02), 0, h, 0.01, 0.01, BLACK, 6);
  for (const z of [-1, 0, 1]) set.box([0, h - 0.01, z * (d / 2 - 0.02)], [w, 0.015, 0.015], BLACK);
  for (const x of [-1, 1]) set.box([x * (w / 2 - 0.02), h - 0.01, 0], [0.015, 0.015, d], BLACK);
  for (const [x, z, colour] of [[-0.14, -0.04, '#2c3a4c'], [0.05, 0.05, '#4d3b3a'], [0.17, -0.05, '#8b8f90']] as const) {
    set.post(x, z, 0.08, 0.72, 0.012, 0.034, rgb(colour), 8);
    set.post(x, z, 0.72, 0.86, 0.008, 0.008, WOOD, 6);
  }
};

/** Lift buttons on a brushed plate. In the car it is tall, with a button a floor. */
export const panel: Make = (set, w, _d, h) => {
  const middle = h > 0.4 ? 1.2 : 1.05;
  set.box([0, middle, 0], [w, h, 0.014], rgb('#b8b4ac'));
  const rows = h > 0.4 ? 5 : 1;
  const columns = h > 0.4 ? 2 : 1;
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const [x, y] = [(c - (columns - 1) / 2) * 0.07, middle - (r - (rows - 1) / 2) * 0.075 - (rows > 1 ? 0.04 : 0)];
      set.box([x, y, 0.008], [0.042, 0.042, 0.01], rgb('#8f8b84'));
      set.shine([x, y, 0.0135], [0.026, 0.026, 0.003], r === 1 || rows === 1 ? rgb('#ffb765') : rgb('#f3ead8'));
    }
  }
  if (rows > 1) set.shine([0, middle + h / 2 - 0.07, 0.0085], [0.09, 0.05, 0.004], rgb('#3a352e'));
};

/** Only its frame: what it shows is drawn by itself. */
export const mirror: Make = (set, w, _d, h) => {
  const colour = rgb('#a08462');
  for (const x of [-1, 1]) set.plank([(x * w) / 2, 0.12 + h / 2, 0.01], [0.05, h + 0.06, 0.05], colour);
  for (const y of [0.12, 0.12 + h]) set.box([0, y, 0.01], [w + 0.05, 0.05, 0.05], colour, 'wood');
  for (let i = 1; i < Math.round(w / 1.2); i += 1) set.box([-w / 2 + (w * i) / Math.round(w / 1.2), 0.12 + h / 2, 0.004], [0.008, h, 0.008], STEEL);
};
