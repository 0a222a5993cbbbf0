/** Tables, desks, shelves and machines of offices. */
import { random } from '../../../../scenarios/kernel/random';
import { rgb } from '../../colour';
import type { MeshBuilder } from '../../geometry/mesh-builder';
import { addBox, addCushion, addPost } from '../../geometry/solids';
import type { SetBuilder } from '../set-builder';
import { BLACK, CLOTH, DARK, type Make, PALE, STEEL, WALNUT, WHITE, WOOD, WOOD_DARK } from './make';

/** A top in fields, so that light falls off along it. */
export function top(set: SetBuilder, w: number, d: number, y: number, thick: number, colour = WOOD, field = 0.45): void {
  const [nx, nz] = [Math.max(1, Math.round(w / field)), Math.max(1, Math.round(d / field))];
  for (let i = 0; i < nx; i += 1) {
    for (let j = 0; j < nz; j += 1) {
      const [xa, xb, za, zb] = [-w / 2 + (w * i) / nx, -w / 2 + (w * (i + 1)) / nx, -d / 2 + (d * j) / nz, -d / 2 + (d * (j + 1)) / nz];
      set.sheet([[xa, y, zb], [xb, y, zb], [xb, y, za], [xa, y, za]], [0, 1, 0], [colour], 'wood');
    }
  }
  set.box([0, y - thick / 2 - 0.0005, 0], [w, thick, d], colour, 'wood');
}

export const table: Make = (set, w, d, h) => {
  top(set, w, d, h, 0.028);
  set.box([0, h - 0.06, 0], [w - 0.3, 0.05, d - 0.24], WOOD_DARK, 'wood');
  const legs = w > 2.2 ? [-1, 0, 1] : [-1, 1];
  for (const x of legs) {
    const at = x * (w / 2 - 0.22);
    for (const z of [-1, 1]) set.box([at, h / 2 - 0.02, z * (d / 2 - 0.09)], [0.05, h - 0.06, 0.05], STEEL, 'paint', 0.75);
    set.box([at, 0.02, 0], [0.05, 0.03, d - 0.14], STEEL, 'paint', 0.8);
  }
};

const chairMake = (builder: MeshBuilder, w: number, d: number, h: number): void => {
  addCushion(builder, [0, h - 0.035, 0.01], [w, 0.07, d], CLOTH, 5);
  addCushion(builder, [0, h + 0.27, -d / 2 - 0.005], [w * 0.94, 0.36, 0.055], CLOTH, 7);
  for (const x of [-1, 1]) {
    addPost(builder, x * (w / 2 - 0.03), d / 2 - 0.04, 0, h - 0.05, 0.012, 0.012, STEEL, 8);
    addPost(builder, x * (w / 2 - 0.03), -d / 2 + 0.02, 0, h + 0.2, 0.012, 0.012, STEEL, 8);
    addBox(builder, [x * (w / 2 + 0.005), h + 0.19, -0.02], [0.035, 0.025, d * 0.8], DARK);
    addPost(builder, x * (w / 2 + 0.005), d * 0.3, h - 0.03, h + 0.19, 0.01, 0.01, STEEL, 6);
  }
};

const swivelMake = (builder: MeshBuilder, w: number, d: number, h: number): void => {
  const cloth = rgb('#5d6670');
  addCushion(builder, [0, h - 0.035, 0.01], [w * 0.96, 0.08, d * 0.96], cloth, 4, 20);
  addCushion(builder, [0, h + 0.33, -d / 2 + 0.02], [w * 0.86, 0.46, 0.06], cloth, 5, 20);
  addBox(builder, [0, h + 0.02, -d / 2 + 0.03], [0.07, 0.18, 0.03], BLACK);
  addPost(builder, 0, 0, 0.09, h - 0.06, 0.026, 0.026, BLACK, 8);
  for (let i = 0; i < 5; i += 1) {
    const turn = (i * Math.PI * 2) / 5;
    const [x, z] = [Math.sin(turn), Math.cos(turn)];
    for (const out of [0.08, 0.16, 0.23]) addBox(builder, [x * out, 0.085 - out * 0.1, z * out], [0.05, 0.03, 0.05], BLACK);
    addPost(builder, x * 0.25, z * 0.25, 0, 0.05, 0.024, 0.024, DARK, 7);
  }
  for (const x of [-1, 1]) {
    addBox(builder, [x * (w / 2), h + 0.1, -0.02], [0.025, 0.2, 0.04], BLACK);
    addBox(builder, [x * (w / 2), h + 0.205, 0.02], [0.06, 0.02, 0.24], BLACK);
  }
};

/** One kneels on the back half: so much of the cushion lies ahead that the knees stay on it. */
const KNEES_AHEAD = 0.08;

const zabutonMake = (builder: MeshBuilder, w: number, d: number, h: number): void => {
  addCushion(builder, [0, h / 2, KNEES_AHEAD], [w, h, d], rgb('#5a4663'), 5, 28);
  addCushion(builder, [0, h * 0.82, KNEES_AHEAD], [w * 0.82, h * 0.5, d * 0.82], rgb('#64506d'), 3.4, 28);
  addPost(builder, 0, KNEES_AHEAD, h * 1.0, h * 1.08, 0.012, 0.008, rgb('#cdb98a'), 8);
};

/** What moves with whoever sits on it is drawn by itself, many at once. */
export const SEATS = { chair: chairMake, swivel: swivelMake, zabuton: zabutonMake } as const;

/** One desk, or when it is deep an island of desks face to face, with what lies on a desk at work. */
export const workdesk: Make = (set, w, d, h, thing) => {
  const isIsland = d > 1;
  const colour = isIsland ? rgb('#dcd3c2') : WOOD;
  top(set, w, d, h, 0.026, colour);
  const dice = random(thing.x & 0xffff);
  const columns = Math.max(1, Math.round(w / 1.2));
  for (let i = 0; i <= columns; i += 1) {
    const x = -w / 2 + 0.03 + ((w - 0.06) * i) / columns;
    set.box([x, h / 2 - 0.02, 0], [0.03, h - 0.05, d - 0.1], isIsland ? PALE : WOOD_DARK, isIsland ? 'paint' : 'wood', 0.8);
  }
  if (isIsland) set.box([0, h + 0.16, 0], [w - 0.04, 0.34, 0.03], rgb('#b9b6ae'));
  else set.box([0, h / 2 + 0.1, d / 2 - 0.06], [w - 0.1, h - 0.3, 0.02], WOOD_DARK, 'wood');
  for (let i = 0; i < columns; i += 1) {
    const x = -w / 2 + (w * (i + 0.5)) / columns;
    for (const side of isIsland ? [-1, 1] : [1]) {
      // Seen by whoever sits there: the drawers under the right hand, the screen before the middle.
      const edge = isIsland ? side * (d / 2) : -d / 2;
      const inward = isIsland ? -side : 1;
      set.box([x + 0.36 * inward, h / 2 - 0.05, edge + inward * 0.28], [0.38, h - 0.14, 0.5], PALE, 'paint', 0.85);
      for (const y of [0.2, 0.36, 0.52]) set.box([x + 0.36 * inward, y, edge + inward * 0.028], [0.14, 0.012, 0.012], STEEL);
      atWork(set, x, h, edge, inward, dice.below(3));
    }
  }
};

/** A screen, a keyboard, papers and a mug. */
function atWork(set: SetBuilder, x: number, h: number, edge: number, inward: number, kind: number): void {
  const z = (away: number): number => edge + inward * away;
  set.box([x, h + 0.29, z(0.5)], [0.54, 0.32, 0.018], BLACK);
  set.shine([x, h + 0.295, z(0.49)], [0.515, 0.29, 0.004], rgb(['#5a7185', '#7d8790', '#3d4c57'][kind] ?? '#5a7185', 0.55));
  set.box([x, h + 0.1, z(0.515)], [0.05, 0.16, 0.015], DARK);
  set.box([x, h + 0.006, z(0.52)], [0.22, 0.01, 0.16], DARK);
  set.box([x, h + 0.01, z(0.25)], [0.4, 0.018, 0.13], rgb('#d8d5ce'));
  set.box([x + 0.27 * inward, h + 0.012, z(0.26)], [0.06, 0.024, 0.1], rgb('#d8d5ce'));
  for (let n = 0; n <= kind; n += 1) set.box([x - 0.4 * inward + n * 0.004, h + 0.006 + n * 0.007, z(0.3)], [0.21, 0.006, 0.297], n === kind ? WHITE : rgb('#e4dccb'));
  if (kind !== 1) set.post(x + 0.42 * inward, z(0.4), h, h + 0.09, 0.038, 0.04, rgb(kind === 0 ? '#9a4d3c' : '#4d6470'), 12);
  if (kind === 1) {
    for (const [n, colour] of ['#6d8078', '#a5814f', '#7b5f6d'].entries()) set.box([x - 0.5 * inward + n * 0.055, h + 0.15, z(0.5)], [0.045, 0.3, 0.22], rgb(colour));
  }
}

const BINDERS = ['#5f7078', '#8a6f55', '#a7a294', '#6d7a62', '#7d5a50', '#c7bda8', '#47525a', '#b08a5a'] as const;

/** Open shelves with files and boxes. */
export const shelf: Make = (set, w, d, h, thing) => {
  const isHome = d < 0.32;
  const colour = isHome ? WOOD : rgb('#cfc6b5');
  const finish = isHome ? 'wood' : 'paint';
  const dice = random((thing.x + thing.widthMm) & 0xffff);
  const rows = Math.max(3, Math.round(h / 0.38));
  const columns = Math.max(1, Math.round(w / 0.9));
  set.box([0, h / 2, -d / 2 + 0.01], [w, h, 0.02], colour, finish);
  for (let i = 0; i <= columns; i += 1) set.box([-w / 2 + 0.012 + ((w - 0.024) * i) / columns, h / 2, 0], [0.024, h, d], colour, finish);
  for (let r = 0; r <= rows; r += 1) set.box([0, r === 0 ? 0.04 : (h * r) / rows - 0.012, 0], [w, 0.024, d], colour, finish);
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const from = -w / 2 + (w * c) / columns + 0.04;
      const to = -w / 2 + (w * (c + 1)) / columns - 0.04;
      const y = (r === 0 ? 0.052 : (h * r) / rows);
      const room = h / rows - 0.05;
      if (dice.below(6) === 0) {
        set.box([(from + to) / 2, y + room * 0.34, 0.02], [(to - from) * 0.7, room * 0.68, d * 0.7], rgb('#b99b70'));
        continue;
      }
      const full = from + (to - from) * (0.55 + dice.below(45) / 100);
      for (let x = from; x < full;) {
        const wide = isHome ? 0.018 + dice.below(22) / 1000 : 0.04 + dice.below(35) / 1000;
        const high = room * (0.74 + dice.below(20) / 100);
        set.box([x + wide / 2, y + high / 2, 0.03], [wide - 0.002, high, d * 0.62], rgb(BINDERS[dice.below(BINDERS.length)] ?? '#888888', 0.9 + dice.below(20) / 100));
        x += wide;
      }
    }
  }
};

export const cabinet: Make = (set, w, d, h) => {
  set.box([0, h / 2 + 0.02, 0], [w, h - 0.04, d], PALE, 'paint', 0.88);
  set.box([0, 0.02, 0], [w - 0.04, 0.04, d - 0.04], DARK);
  top(set, w + 0.02, d + 0.02, h + 0.012, 0.022);
  const doors = Math.max(2, Math.round(w / 0.45));
  for (let i = 1; i < doors; i += 1) set.box([-w / 2 + (w * i) / doors, h / 2 + 0.02, d / 2 + 0.001], [0.006, h - 0.08, 0.004], DARK);
  for (let i = 0; i < doors; i += 1) set.box([-w / 2 + (w * (i + (i % 2 === 0 ? 0.85 : 0.15))) / doors, h * 0.66, d / 2 + 0.012], [0.012, 0.12, 0.018], STEEL);
};

export const copier: Make = (set, w, d, h) => {
  const body = rgb('#dddad2');
  set.box([0, 0.32, 0], [w * 0.86, 0.6, d * 0.94], body, 'paint', 0.85);
  for (const y of [0.14, 0.3, 0.46]) {
    set.box([0, y, d * 0.47 + 0.002], [w * 0.8, 0.012, 0.006], rgb('#a8a49b'));
    set.box([0, y - 0.05, d * 0.47 + 0.006], [0.16, 0.02, 0.012], rgb('#9b978f'));
  }
  set.box([0, 0.74, -0.02], [w * 0.86, 0.2, d * 0.84], rgb('#c9c5bc'));
  set.box([-0.05, 0.68, 0.06], [w * 0.5, 0.04, d * 0.5], BLACK);
  set.box([0, 0.9, -0.03], [w * 0.9, 0.12, d * 0.86], body);
  set.box([0, 0.975, -0.05], [w * 0.86, 0.03, d * 0.78], rgb('#b9b5ac'));
  set.box([w * 0.32, h - 0.13, d * 0.42], [0.24, 0.02, 0.17], BLACK);
  set.shine([w * 0.32, h - 0.118, d * 0.42], [0.19, 0.004, 0.12], rgb('#5f7f93', 0.7));
  set.box([w * 0.5, 0.66, 0], [0.2, 0.02, d * 0.5], rgb('#b9b5ac'));
};

export const board: Make = (set, w, _d, h) => {
  set.box([0, 1.45, 0], [w, h, 0.025], rgb('#b8b6b0'));
  set.box([0, 1.45, 0.008], [w - 0.04, h - 0.04, 0.02], rgb('#f2f1ec'));
  set.box([0, 1.45 - h / 2 - 0.012, 0.05], [w * 0.5, 0.015, 0.07], rgb('#b9b8b4'));
  for (const [x, colour] of [[-0.1, '#c8391f'], [0, '#2f4a6b'], [0.1, '#24211d']] as const) set.box([x, 1.45 - h / 2 + 0.004, 0.055], [0.09, 0.014, 0.014], rgb(colour));
  set.box([0.24, 1.45 - h / 2 + 0.012, 0.055], [0.11, 0.03, 0.04], rgb('#3f5a78'));
  set.picture(w > 2 ? 'board:plan' : 'board:notes', [0, 1.45, 0.0195], w * 0.82, h * 0.76);
};

/** A small counter against a wall, with a telephone. */
export const stand: Make = (set, w, d, h) => {
  set.plank([0, h / 2, 0], [w - 0.06, h - 0.03, d - 0.06], WALNUT, 0.8);
  top(set, w, d, h, 0.03, WOOD);
  set.box([-w * 0.22, h + 0.02, 0], [0.18, 0.04, 0.2], BLACK);
  set.box([-w * 0.22 - 0.06, h + 0.055, 0], [0.045, 0.035, 0.21], DARK);
  set.box([w * 0.24, h + 0.006, 0.02], [0.15, 0.008, 0.21], WHITE);
};

export const easel: Make = (set, w, d, h) => {
  for (const x of [-1, 1]) set.plank([x * (w / 2 - 0.03), h / 2, 0.06], [0.03, h, 0.03], WOOD_DARK);
  set.plank([0, h / 2 - 0.1, -d / 2 + 0.05], [0.03, h - 0.2, 0.03], WOOD_DARK);
  set.box([0, 0.55, 0.085], [w, 0.03, 0.06], WOOD_DARK, 'wood');
  set.box([0, 1.03, 0.09], [w * 0.94, 0.9, 0.015], WHITE);
  set.picture('easel', [0, 1.03, 0.099], w * 0.94, 0.9);
};

export const lectern: Make = (set, w, d, h) => {
  set.plank([0, (h - 0.1) / 2, -0.03], [w * 0.8, h - 0.1, d * 0.55], WALNUT, 0.8);
  set.box([0, 0.03, 0], [w * 0.9, 0.06, d * 0.8], DARK);
  const colour = WOOD;
  set.sheet([[-w / 2, h - 0.1, -d / 2], [-w / 2, h, d / 2], [w / 2, h, d / 2], [w / 2, h - 0.1, -d / 2]], [0, 0.97, -0.22], [colour], 'wood');
  set.sheet([[-w / 2, h - 0.13, d / 2], [w / 2, h - 0.13, d / 2], [w / 2, h, d / 2], [-w / 2, h, d / 2]], [0, 0, 1], [colour], 'wood');
  set.box([0, h - 0.12, 0], [w, 0.03, d], colour, 'wood');
  set.post(w * 0.3, 0.05, h - 0.04, h + 0.22, 0.005, 0.005, BLACK, 6);
  set.post(w * 0.3, 0.05, h + 0.22, h + 0.27, 0.012, 0.014, BLACK, 8);
};
