/** Of the street: a taxi at the kerb, a vending machine, a pole. */
import { Vector3 } from 'three';
import { rgb } from '../../colour';
import { type Ring, addLoft } from '../../geometry/loft';
import type { Rgb } from '../../geometry/mesh-builder';
import { BLACK, DARK, type Make } from './make';

const carried = (): readonly [] => [];

/** A tall saloon of the kind that waits at kerbs; front toward +z. */
export const taxi: Make = (set, w, d, h) => {
  const body = rgb('#46587a');
  const glass = rgb('#2b3644');
  const ring = (z: number, low: number, high: number, half: number, colour: Rgb): Ring => ({
    center: new Vector3(0, (low + high) / 2, z), across: new Vector3(-half, 0, 0), ahead: new Vector3(0, (high - low) / 2, 0), square: 5, colour, influences: carried,
  });
  const half = w / 2;
  const paint = set.of('paint');
  // Hull up to the belt line, then the cabin.
  addLoft(paint, [[-0.5, 0.36, 0.8, 0.9], [-0.485, 0.26, 0.92, 0.97], [-0.3, 0.2, 0.97, 1], [0.1, 0.2, 0.96, 1], [0.32, 0.22, 0.9, 0.99], [0.47, 0.28, 0.8, 0.93], [0.5, 0.36, 0.7, 0.84]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, body)), 22, { start: true, end: true });
  addLoft(paint, [[-0.43, 0.9, 0.95, 0.8], [-0.33, 0.9, 1.42, 0.82], [-0.22, 0.9, h, 0.83], [0.06, 0.9, h, 0.83], [0.16, 0.9, 1.36, 0.82], [0.28, 0.88, 0.94, 0.8]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, glass)), 22, { start: true, end: true });
  addLoft(paint, [[-0.3, h - 0.09, h - 0.03, 0.7], [-0.22, h - 0.07, h + 0.012, 0.8], [0.06, h - 0.07, h + 0.012, 0.8], [0.12, h - 0.1, h - 0.05, 0.7]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, body)), 18, { start: true, end: true });
  for (const x of [-1, 1]) {
    for (const z of [-0.08]) set.box([x * half * 0.83, 1.16, z * d], [0.03, 0.5, 0.07], body);
    for (const z of [-0.31, 0.3]) {
      const wheel = (radius: number, out: number, colour: Rgb): Ring => ({ center: new Vector3(x * (half - 0.12 + out), 0.32, z * d), across: new Vector3(0, 0, -radius * x), ahead: new Vector3(0, radius, 0), colour, influences: carried });
      addLoft(paint, [wheel(0.32, -0.1, BLACK), wheel(0.32, 0.1, BLACK), wheel(0.2, 0.102, rgb('#8b8e92')), wheel(0.05, 0.108, DARK)], 18, { end: true });
    }
    set.box([x * (half - 0.005), 0.72, 0], [0.012, 0.03, d * 0.6], rgb('#c9a24a'));
    set.shine([x * half * 0.66, 0.68, d * 0.487], [0.28, 0.11, 0.05], rgb('#fff3d6'));
    set.shine([x * half * 0.72, 0.74, -d * 0.492], [0.2, 0.16, 0.04], rgb('#d8301c'));
    set.lamp([x * 0.5, 0.6, d * 0.5 + 0.5], rgb('#fff0cf'), 0.5, 0.3);
    set.lamp([x * 0.5, 0.6, -d * 0.5 - 0.35], rgb('#ff5a3c'), 0.22, 0.25);
    set.box([x * (half + 0.08), 1.0, d * 0.19], [0.16, 0.11, 0.08], body);
  }
  // The lamp on its roof, and the sign behind the windscreen that it is taken.
  set.shine([0, h + 0.08, -0.2], [0.34, 0.13, 0.13], rgb('#ffe9b4'));
  set.lamp([0, h + 0.3, -0.2], rgb('#ffdf9c'), 0.25, 0.2);
  set.shine([half * 0.4, 1.08, d * 0.175], [0.2, 0.06, 0.02], rgb('#ff6a3a'));
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
