/** Fronts of houses at night: a ground floor of dark wood that is open and lit, upper floors with a few windows. */
import type { Decor } from '../../../../scenarios/body/layout';
import { random } from '../../../../scenarios/kernel/random';
import { rgb } from '../../colour';
import { addSheet } from '../../geometry/solids';
import { BLACK } from '../furniture/make';
import type { PlaceLook } from '../looks';
import type { SetBuilder } from '../set-builder';

export function facade(set: SetBuilder, one: Decor, w: number, h: number, look: PlaceLook): void {
  if (one.text === '') row(set, w, h, one.z & 0xffff);
  else house(set, w, h, one.text ?? '', look);
}

/** The izakaya: latticed windows to both sides of its door, a tiled eave, a board with its name. */
function house(set: SetBuilder, w: number, h: number, name: string, look: PlaceLook): void {
  const timber = rgb('#4a3424');
  set.box([-w / 2 - 0.1, h / 2, 0.1], [0.2, h, 0.24], rgb('#3a3330'));
  set.box([w / 2 + 0.1, h / 2, 0.1], [0.2, h, 0.24], rgb('#3a3330'));
  for (const side of [-1, 1]) {
    const [from, to] = [side * 1.05, side * (w / 2)];
    const [a, b] = [Math.min(from, to), Math.max(from, to)];
    set.box([(a + b) / 2, 0.35, 0.05], [b - a, 0.7, 0.1], timber, 'wood');
    addSheet(set.glow, [[a, 0.7, 0.02], [b, 0.7, 0.02], [b, 2.05, 0.02], [a, 2.05, 0.02]], [0, 0, 1], [rgb('#c07a36'), rgb('#c07a36'), rgb('#f0bc70'), rgb('#f0bc70')]);
    const bars = Math.round((b - a) / 0.085);
    for (let i = 0; i <= bars; i += 1) set.plank([a + ((b - a) * i) / bars, 1.38, 0.06], [i % 6 === 0 ? 0.07 : 0.03, 1.36, 0.05], timber);
    for (const y of [0.72, 1.3, 2.04]) set.box([(a + b) / 2, y, 0.06], [b - a, 0.05, 0.06], timber, 'wood');
  }
  for (const side of [-1, 1]) set.plank([side * 0.98, 1.1, 0.03], [0.16, 2.2, 0.1], timber);
  set.box([0, 2.32, 0.02], [w, 0.42, 0.08], timber, 'wood');
  for (let i = 0; i < 8; i += 1) for (let j = 0; j < 3; j += 1) set.box([-w / 2 + (w * (i + 0.5)) / 8, 2.95 + j * 0.9, -0.02], [w / 8, 0.9, 0.06], rgb('#6b5d4c'), 'plaster');
  // The eave, with rows of tiles that catch a little light.
  for (let r = 0; r < 5; r += 1) {
    const z = 0.15 + r * 0.17;
    set.box([0, 2.62 - r * 0.075, z], [w + 0.3, 0.06, 0.19], rgb(r % 2 === 0 ? '#33353c' : '#2c2e35'));
  }
  for (let i = 0; i <= Math.round(w / 0.28); i += 1) set.box([-w / 2 + i * 0.28, 2.5, 0.5], [0.05, 0.05, 0.9], rgb('#3a3c44'));
  set.box([0, 2.2, 0.42], [w, 0.09, 0.09], timber, 'wood');
  set.box([0, 2.98, 0.2], [2.6, 0.56, 0.06], rgb('#3a2a1e'), 'wood');
  set.picture(`board-sign:${name}`, [0, 2.98, 0.235], 2.5, 0.5, 0.95);
  set.lamp([0, 2.85, 0.9], look.lampColour, 0.35, 0.3);
  for (const x of [-2.2, 0, 2.2]) {
    set.box([x, 4.1, 0.03], [1.3, 1.0, 0.06], rgb('#2b2926'));
    addSheet(set.glow, [[x - 0.58, 3.66, 0.07], [x + 0.58, 3.66, 0.07], [x + 0.58, 4.54, 0.07], [x - 0.58, 4.54, 0.07]], [0, 0, 1], [x === 0 ? rgb('#2b3040') : rgb('#e0a860', 0.75)]);
    for (let n = 1; n < 4; n += 1) set.box([x - 0.58 + n * 0.29, 4.1, 0.08], [0.02, 0.9, 0.02], BLACK);
  }
  // Salt by the door, a potted pine, the day's dishes on a small board.
  set.post(1.2, 0.35, 0, 0.03, 0.07, 0.07, rgb('#6f675d'), 12);
  set.post(1.2, 0.35, 0.03, 0.12, 0.055, 0.004, rgb('#efece6'), 12);
  set.box([-2.3, 0.5, 0.45], [0.42, 0.62, 0.03], rgb('#33291f'), 'wood');
  set.picture('menu:本日のおすすめ', [-2.3, 0.52, 0.467], 0.36, 0.52, 0.8);
}

/** The other side of the street: narrow houses, shutters below, signs that hang at their edges. */
function row(set: SetBuilder, w: number, h: number, seed: number): void {
  const dice = random(seed);
  let from = -w / 2;
  while (from < w / 2 - 0.5) {
    const wide = Math.min(w / 2 - from, 2.4 + dice.below(140) / 100);
    const x = from + wide / 2;
    const tall = h * (0.75 + dice.below(25) / 100);
    const wall = rgb(['#6a615a', '#76695c', '#5d626c', '#7b6c58'][dice.below(4)] ?? '#6a615a');
    for (let f = 0; f < 4; f += 1) set.box([x, (tall * (f + 0.5)) / 4, -0.02], [wide, tall / 4, 0.08], wall);
    const isOpen = dice.below(2) === 0;
    if (isOpen) {
      addSheet(set.glow, [[x - wide * 0.4, 0.1, 0.03], [x + wide * 0.4, 0.1, 0.03], [x + wide * 0.4, 2.2, 0.03], [x - wide * 0.4, 2.2, 0.03]], [0, 0, 1], [rgb('#b98447', 0.9), rgb('#b98447', 0.9), rgb('#ffdc9c', 0.95), rgb('#ffdc9c', 0.95)]);
      for (let n = 0; n <= 4; n += 1) set.box([x - wide * 0.4 + wide * 0.2 * n, 1.15, 0.05], [0.05, 2.2, 0.04], BLACK);
      set.lamp([x, 1.8, 0.5], rgb('#ffc98a'), 0.9, 0.4);
      set.box([x, 2.4, 0.2], [wide * 0.95, 0.3, 0.5], rgb(['#5e3a30', '#31473f', '#3a4258'][dice.below(3)] ?? '#5e3a30'));
    } else {
      for (let n = 0; n < 12; n += 1) set.box([x, 0.15 + n * 0.18, 0.03], [wide * 0.84, 0.16, 0.02], rgb('#77746f'));
    }
    for (let level = 3; level < tall - 0.7; level += 1.25) {
      for (const side of [-0.26, 0.26]) {
        const isLit = dice.below(5) < 2;
        addSheet(set.glow, [[x + wide * side - 0.36, level, 0.03], [x + wide * side + 0.36, level, 0.03], [x + wide * side + 0.36, level + 0.7, 0.03], [x + wide * side - 0.36, level + 0.7, 0.03]], [0, 0, 1], [isLit ? rgb('#f2c078', 0.5 + dice.below(40) / 100) : rgb('#1c222e')]);
      }
    }
    const sign = ['#c8503a', '#3f7a6a', '#d9a441', '#5a76b0'][dice.below(4)] ?? '#c8503a';
    if (dice.below(3) > 0) set.shine([from + 0.2, 3.4, 0.35], [0.12, 1.4, 0.4], rgb(sign, 0.8));
    from += wide;
  }
}
