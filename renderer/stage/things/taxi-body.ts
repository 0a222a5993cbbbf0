/** A tall saloon of the kind that waits at kerbs, in its own frame: front toward +z, the kerb at +x; sizes in m. */
import { Vector3 } from 'three';
import { rgb } from '../colour';
import { type Ring, addLoft } from '../geometry/loft';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { addBox } from '../geometry/solids';

const BODY = rgb('#46587a');
const GLASS = rgb('#2b3644');
const BLACK = rgb('#2e2c2a');
const DARK = rgb('#4b4238');
const CHROME = rgb('#b9b6ae');

export interface TaxiParts {
  readonly paint: MeshBuilder;
  /** What shines by itself. */
  readonly glow: MeshBuilder;
}

export function addTaxi({ paint, glow }: TaxiParts, w: number, d: number, h: number): void {
  const ring = (z: number, low: number, high: number, half: number, colour: Rgb): Ring => ({
    center: new Vector3(0, (low + high) / 2, z), across: new Vector3(-half, 0, 0), ahead: new Vector3(0, (high - low) / 2, 0), square: 5, colour,
  });
  const half = w / 2;
  // Hull up to the belt line, then the cabin.
  addLoft(paint, [[-0.5, 0.36, 0.8, 0.9], [-0.485, 0.26, 0.92, 0.97], [-0.3, 0.2, 0.97, 1], [0.1, 0.2, 0.96, 1], [0.32, 0.22, 0.9, 0.99], [0.47, 0.28, 0.8, 0.93], [0.5, 0.36, 0.7, 0.84]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, BODY)), 22, { start: true, end: true });
  addLoft(paint, [[-0.43, 0.9, 0.95, 0.8], [-0.33, 0.9, 1.42, 0.82], [-0.22, 0.9, h, 0.83], [0.06, 0.9, h, 0.83], [0.16, 0.9, 1.36, 0.82], [0.28, 0.88, 0.94, 0.8]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, GLASS)), 22, { start: true, end: true });
  addLoft(paint, [[-0.3, h - 0.09, h - 0.03, 0.7], [-0.22, h - 0.07, h + 0.012, 0.8], [0.06, h - 0.07, h + 0.012, 0.8], [0.12, h - 0.1, h - 0.05, 0.7]].map(([z = 0, low = 0, high = 0, wide = 0]) => ring(z * d, low, high, half * wide, BODY)), 18, { start: true, end: true });
  for (const x of [-1, 1]) {
    addBox(paint, [x * half * 0.83, 1.16, -0.08 * d], [0.03, 0.5, 0.07], BODY);
    for (const z of [-0.31, 0.3]) {
      const wheel = (radius: number, out: number, colour: Rgb): Ring => ({ center: new Vector3(x * (half - 0.12 + out), 0.32, z * d), across: new Vector3(0, 0, -radius * x), ahead: new Vector3(0, radius, 0), colour });
      addLoft(paint, [wheel(0.32, -0.1, BLACK), wheel(0.32, 0.1, BLACK), wheel(0.2, 0.102, rgb('#8b8e92')), wheel(0.05, 0.108, DARK)], 18, { end: true });
    }
    addBox(paint, [x * (half - 0.005), 0.72, 0], [0.012, 0.03, d * 0.6], rgb('#c9a24a'));
    addBox(glow, [x * half * 0.66, 0.68, d * 0.487], [0.28, 0.11, 0.05], rgb('#fff3d6'));
    addBox(glow, [x * half * 0.72, 0.74, -d * 0.492], [0.2, 0.16, 0.04], rgb('#d8301c'));
    addBox(paint, [x * (half + 0.08), 1.0, d * 0.19], [0.16, 0.11, 0.08], BODY);
  }
  // The lamp on its roof, and the sign behind the windscreen.
  addBox(glow, [0, h + 0.08, -0.2], [0.34, 0.13, 0.13], rgb('#ffe9b4'));
  addBox(glow, [half * 0.4, 1.08, d * 0.175], [0.2, 0.06, 0.02], rgb('#ff6a3a'));
}

/** Of the doors at the kerb: from the hinge backward, and how long. Shares of the car's length. */
export const DOORS = { rear: { hinge: -0.085, long: 0.205 }, front: { hinge: 0.15, long: 0.225 } } as const;
export type DoorName = keyof typeof DOORS;

const SILL = 0.3;
const BELT = 0.95;
const TOP = 1.38;

/** What an open door lets one see: the dark of the cabin, and a seat in its white cover. It lies on the hull; the shut door hides it. */
export function addDoorway({ paint }: TaxiParts, name: DoorName, w: number, d: number): void {
  const { hinge, long } = DOORS[name];
  const [half, from, to] = [w / 2, hinge * d, (hinge - long) * d];
  const [middle, length] = [(from + to) / 2, from - to - 0.06];
  addBox(paint, [half - 0.006, (SILL + BELT) / 2 + 0.02, middle], [0.02, BELT - SILL - 0.06, length], rgb('#14161a'));
  addBox(paint, [half * 0.86, (BELT + TOP) / 2, middle], [0.03, TOP - BELT - 0.04, length - 0.1], rgb('#1a1d22'));
  addBox(paint, [half - 0.002, 0.56, middle - length * 0.12], [0.022, 0.16, length * 0.62], rgb('#e9e5da'));
  addBox(paint, [half - 0.002, 0.78, middle - length * 0.36], [0.022, 0.34, length * 0.16], rgb('#f1ede2'));
}

/** The door itself, from its hinge (z = 0) backward. */
export function addDoorLeaf({ paint }: TaxiParts, name: DoorName, d: number): void {
  const long = DOORS[name].long * d;
  addBox(paint, [0.012, (SILL + BELT) / 2, -long / 2], [0.045, BELT - SILL, long - 0.012], BODY, 0.85);
  addBox(paint, [0.036, 0.72, -long / 2], [0.006, 0.03, long - 0.02], rgb('#c9a24a'));
  addBox(paint, [0.04, 0.83, -long + 0.13], [0.014, 0.025, 0.13], CHROME);
  addBox(paint, [-0.055, (BELT + TOP) / 2, -long / 2 + 0.02], [0.02, TOP - BELT, long - 0.09], GLASS);
  for (const z of [-0.045, -long + 0.06]) addBox(paint, [-0.05, (BELT + TOP) / 2, z], [0.03, TOP - BELT, 0.035], BODY);
  addBox(paint, [-0.062, TOP, -long / 2 + 0.02], [0.03, 0.035, long - 0.08], BODY);
}
