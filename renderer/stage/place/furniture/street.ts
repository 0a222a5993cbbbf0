/** Of the street: a taxi at the kerb, a vending machine, a pole. */
import { rgb } from '../../colour';
import { addTaxi } from '../../things/taxi-body';
import { BLACK, DARK, type Make } from './make';

/** At the kerb for good: its lamps light the street. */
export const taxi: Make = (set, w, d, h) => {
  addTaxi({ paint: set.of('paint'), glow: set.glow }, w, d, h);
  for (const x of [-1, 1]) {
    set.lamp([x * 0.5, 0.6, d * 0.5 + 0.5], rgb('#fff0cf'), 0.5, 0.3);
    set.lamp([x * 0.5, 0.6, -d * 0.5 - 0.35], rgb('#ff5a3c'), 0.22, 0.25);
  }
  set.lamp([0, h + 0.3, -0.2], rgb('#ffdf9c'), 0.25, 0.2);
  set.shade([0, 0.55, 0], [w, 0.7, d]);
  set.shade([0, 1.2, -0.2], [w * 0.8, 0.5, d * 0.5]);
};

export const vending: Make = (set, w, d, h) => {
  set.box([0, h / 2, 0], [w, h, d], rgb('#c9c5bd'), 'paint', 0.8);
  set.shine([0, h * 0.64, d / 2 + 0.004], [w * 0.86, h * 0.5, 0.01], rgb('#e9f0ee'));
  const drinks = ['#b5473a', '#3f6f5b', '#d7b463', '#40577d', '#8b5a3a', '#e6e2d6'] as const;
  for (let row = 0; row < 3; row += 1) {
    for (let i = 0; i < 8; i += 1) {
      const [x, y] = [-w * 0.38 + (w * 0.76 * i) / 7, h * 0.46 + row * 0.29];
      set.shine([x, y + 0.085, d / 2 + 0.02], [0.058, 0.15, 0.03], rgb(drinks[(i * 5 + row * 2) % drinks.length] ?? '#b5473a', 0.9));
      set.shine([x, y - 0.02, d / 2 + 0.014], [0.05, 0.018, 0.01], rgb(i % 3 === 0 ? '#4a78c2' : '#c2503f'));
    }
  }
  set.box([0, h * 0.16, d / 2 + 0.006], [w * 0.6, 0.2, 0.02], BLACK);
  set.lamp([0, h * 0.62, d / 2 + 0.45], rgb('#dfeaf0'), 0.75, 0.4);
};

export const pole: Make = (set, _w, _d, h) => {
  set.post(0, 0, 0, h, 0.15, 0.12, rgb('#8b8880'), 14);
  for (let i = 0; i < 5; i += 1) set.box([i % 2 === 0 ? 0.16 : -0.16, 1.9 + i * 0.4, 0], [0.14, 0.02, 0.02], DARK);
  set.box([0.35, h - 0.9, 0], [1.4, 0.07, 0.07], DARK);
  set.box([0.55, h - 0.98, 0], [0.5, 0.06, 0.2], DARK);
  set.shine([0.55, h - 1.02, 0], [0.44, 0.02, 0.15], rgb('#fff2d8'));
  set.lamp([0.55, h - 1.3, 0.1], rgb('#ffe6bd'), 4.2, 0.5);
};
