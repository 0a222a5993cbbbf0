/** What belongs to the walls: door frames and what lies behind doors, windows and what lies behind them. */
import { Vector3 } from 'three';
import type { Layout, Room } from '../../../scenarios/body/layout';
import { random } from '../../../scenarios/kernel/random';
import { rgb } from '../colour';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { addSheet } from '../geometry/solids';
import type { Opening } from './bake';
import type { PlaceLook } from './looks';
import { type Hole, type Wall, tinted } from './room-shell';
import type { SetBuilder } from './set-builder';

const ALU = rgb('#b3aea5');
const LIFT_FRAME = rgb('#a8a49c');
const EDGE = 0.06;

export function addFittings(set: SetBuilder, layout: Layout, room: Room, walls: readonly Wall[], look: PlaceLook, height: number): Opening[] {
  const openings: Opening[] = [];
  for (const wall of walls) {
    set.transform = wall.matrix;
    for (const hole of wall.holes) {
      if (hole.low === 0 && hole.door !== undefined) addDoorway(set, hole, look, height);
      else if (hole.isMirror !== true) {
        addWindow(set, hole, look, room.x0 + Math.round(hole.from * 100));
        openings.push(openingOf(wall, hole, look));
      }
    }
    set.transform = undefined;
  }
  return openings;
}

function openingOf(wall: Wall, hole: Hole, look: PlaceLook): Opening {
  const middle = new Vector3((hole.from + hole.to) / 2, (hole.low + hole.high) / 2, -0.05).applyMatrix4(wall.matrix);
  const along = new Vector3((hole.to - hole.from) / 2, 0, 0).transformDirection(wall.matrix).multiplyScalar((hole.to - hole.from) / 2);
  const into = new Vector3(0, 0, 1).transformDirection(wall.matrix);
  const area = (hole.to - hole.from) * (hole.high - hole.low);
  return {
    at: [middle.x, middle.y, middle.z], along: [along.x, along.y, along.z], halfHeight: (hole.high - hole.low) / 2, into: [into.x, into.y, into.z],
    colour: look.outside === 'afternoon' ? rgb('#ffeccc') : look.outside === 'paper' ? rgb('#ffdca6') : rgb('#8fa3cf'), power: (look.windowPower * area) / Math.PI,
  };
}

function frame(set: SetBuilder, hole: Hole, colour: Rgb, deep: number): void {
  const sides = hole.low === 0 ? hole.high / 2 : (hole.low + hole.high) / 2;
  const high = hole.high - hole.low + EDGE;
  for (const x of [hole.from - EDGE / 2, hole.to + EDGE / 2]) set.box([x, sides + (hole.low === 0 ? EDGE / 2 : 0), deep / 2 - 0.06], [EDGE, high, deep + 0.12], colour);
  set.box([(hole.from + hole.to) / 2, hole.high + EDGE / 2, deep / 2 - 0.06], [hole.to - hole.from + EDGE * 2, EDGE, deep + 0.12], colour);
}

/** A doorway, and a corridor or shaft behind it, so that an open door shows a place and not nothing. */
function addDoorway(set: SetBuilder, hole: Hole, look: PlaceLook, height: number): void {
  const isLift = hole.door?.leaf === 'lift';
  frame(set, hole, isLift ? LIFT_FRAME : look.frame, 0.02);
  const deep = isLift ? -1.55 : -1.7;
  const wide = isLift ? 0.35 : 0.7;
  const [a, b] = [hole.from - wide, hole.to + wide];
  const top = Math.min(height, 2.5);
  const far = isLift ? rgb('#b5ada0') : look.isOutdoors === true || look.outside !== 'afternoon' ? rgb('#a68a64') : rgb('#cbc1b0');
  const floor = isLift ? rgb('#7b7168') : tinted(look.floor.colour, 0.85);
  const wall = set.of('paint');
  const sheet = (corners: readonly (readonly [number, number, number])[], facing: readonly [number, number, number], colour: Rgb): void => addSheet(wall, corners, facing, [colour]);
  sheet([[a, 0, deep], [b, 0, deep], [b, top, deep], [a, top, deep]], [0, 0, 1], far);
  sheet([[a, 0, -0.1], [b, 0, -0.1], [b, 0, deep], [a, 0, deep]], [0, 1, 0], floor);
  sheet([[a, top, deep], [b, top, deep], [b, top, -0.1], [a, top, -0.1]], [0, -1, 0], tinted(far, 0.8));
  sheet([[a, 0, -0.1], [a, 0, deep], [a, top, deep], [a, top, -0.1]], [1, 0, 0], tinted(far, 0.92));
  sheet([[b, 0, deep], [b, 0, -0.1], [b, top, -0.1], [b, top, deep]], [-1, 0, 0], tinted(far, 0.92));
  if (isLift) {
    addSheet(set.glow, [[a + 0.2, top - 0.01, deep + 0.2], [b - 0.2, top - 0.01, deep + 0.2], [b - 0.2, top - 0.01, -0.3], [a + 0.2, top - 0.01, -0.3]], [0, -1, 0], [rgb('#fff4de')]);
    set.box([(a + b) / 2, 0.9, deep + 0.05], [b - a - 0.2, 0.04, 0.03], rgb('#8d857a'));
    // The number of the floor shines above the door.
    set.shine([(hole.from + hole.to) / 2, hole.high + 0.16, 0.01], [0.2, 0.07, 0.01], rgb('#3a352e'));
    set.shine([(hole.from + hole.to) / 2 - 0.02, hole.high + 0.16, 0.017], [0.014, 0.04, 0.004], rgb('#ffb765'));
  } else set.box([(a + b) / 2, 0.05, deep + 0.01], [b - a, 0.1, 0.02], look.skirting ?? look.frame);
}

function addWindow(set: SetBuilder, hole: Hole, look: PlaceLook, seed: number): void {
  const [wide, high] = [hole.to - hole.from, hole.high - hole.low];
  const isPaper = look.outside === 'paper';
  frame(set, hole, isPaper ? look.frame : ALU, 0.014);
  // The sill, deep enough to lay a hand on.
  set.box([hole.from + wide / 2, hole.low - 0.015, 0.03], [wide + 0.16, 0.03, 0.18], isPaper ? look.frame : rgb('#e4ddcf'));
  if (isPaper) {
    addShoji(set, hole, look.frame);
    return;
  }
  addBackdrop(set.glow, hole, look, seed);
  const panes = Math.max(2, Math.round(wide / 1.05));
  // Roller blinds, drawn down a hand's breadth by day.
  if (look.outside === 'afternoon' && high < 1.6) for (let i = 0; i < panes; i += 1) set.box([hole.from + (wide * (i + 0.5)) / panes, hole.high - 0.11, -0.022], [wide / panes - 0.06, 0.22, 0.006], rgb('#e8e0d0'));
  for (let i = 0; i <= panes; i += 1) set.box([hole.from + (wide * i) / panes, hole.low + high / 2, -0.05], [i === 0 || i === panes ? 0.05 : 0.04, high, 0.06], ALU);
  for (const y of [hole.low + 0.02, hole.high - 0.02, ...(high > 1.6 ? [hole.low + high * 0.3] : [])]) set.box([hole.from + wide / 2, y, -0.05], [wide, 0.035, 0.05], ALU);
}

/** Sliding paper windows: a bright sheet behind thin wood. */
function addShoji(set: SetBuilder, hole: Hole, colour: Rgb): void {
  const [wide, high] = [hole.to - hole.from, hole.high - hole.low];
  const warm = rgb('#f4dfb4');
  addSheet(set.glow, [[hole.from, hole.low, -0.03], [hole.to, hole.low, -0.03], [hole.to, hole.high, -0.03], [hole.from, hole.high, -0.03]], [0, 0, 1], [tinted(warm, 0.5), tinted(warm, 0.5), tinted(warm, 0.8), tinted(warm, 0.8)]);
  const leaves = Math.max(2, Math.round(wide / 0.9));
  for (let i = 0; i < leaves; i += 1) {
    const from = hole.from + (wide * i) / leaves;
    const to = hole.from + (wide * (i + 1)) / leaves;
    for (const x of [from + 0.018, to - 0.018]) set.box([x, hole.low + high / 2, -0.005], [0.036, high, 0.03], colour);
    for (const y of [hole.low + 0.03, hole.high - 0.02]) set.box([(from + to) / 2, y, -0.005], [to - from, 0.045, 0.03], colour);
    for (let n = 1; n < 4; n += 1) set.box([from + ((to - from) * n) / 4, hole.low + high / 2, -0.014], [0.009, high, 0.012], colour);
    const rows = Math.max(3, Math.round(high / 0.21));
    for (let n = 1; n < rows; n += 1) set.box([(from + to) / 2, hole.low + (high * n) / rows, -0.014], [to - from, 0.009, 0.012], colour);
  }
}

const DUSK = { high: rgb('#cfdbe0'), low: rgb('#ffe9c6'), far: ['#dccdb4', '#d2c3aa'], near: ['#bfae96', '#b3a28c'], lit: rgb('#fff0cc') } as const;
const NIGHT = { high: rgb('#1a2236'), low: rgb('#3a3c52'), far: ['#2a2f42', '#262b3c'], near: ['#1b1f2c', '#181b27'], lit: rgb('#ffd48a') } as const;

/** The city: sky, far houses, near houses, and by night the windows of those who are still at work. */
function addBackdrop(glow: MeshBuilder, hole: Hole, look: PlaceLook, seed: number): void {
  const city = look.outside === 'afternoon' ? DUSK : NIGHT;
  const dice = random(seed & 0xffff);
  const [a, b] = [hole.from - 0.6, hole.to + 0.6];
  const middle = hole.low + (hole.high - hole.low) * 0.5;
  const sheet = (from: number, to: number, low: number, high: number, z: number, colours: readonly Rgb[]): void => addSheet(glow, [[from, low, z], [to, low, z], [to, high, z], [from, high, z]], [0, 0, 1], colours);
  sheet(a, b, hole.low - 0.4, middle, -0.9, [city.low]);
  sheet(a, b, middle, hole.high + 0.5, -0.9, [city.low, city.low, city.high, city.high]);
  for (const [z, colours, least, most, step] of [[-0.8, city.far, 0.3, 0.72, 0.42], [-0.66, city.near, 0.06, 0.4, 0.62]] as const) {
    let from = a;
    while (from < b) {
      const wide = step * (0.6 + dice.below(80) / 100);
      const top = hole.low + (hole.high - hole.low) * (least + ((most - least) * dice.below(100)) / 100);
      const colour = rgb(colours[dice.below(2)] ?? colours[0]);
      sheet(from, from + wide, hole.low - 0.4, top, z, [tinted(colour, 1.08), tinted(colour, 1.08), colour, colour]);
      if (dice.below(3) === 0) sheet(from + wide * 0.3, from + wide * 0.5, top, top + 0.05, z, [colour]);
      for (let y = top - 0.09; y > hole.low - 0.1; y -= 0.085) {
        for (let x = from + 0.04; x < from + wide - 0.05; x += 0.075) {
          const isLit = look.outside !== 'afternoon' && dice.below(10) < 4;
          if (!isLit && look.outside !== 'afternoon') continue;
          if (look.outside === 'afternoon' && z < -0.7) continue;
          sheet(x, x + 0.034, y, y + 0.045, z + 0.002, [isLit ? tinted(city.lit, 0.55 + dice.below(45) / 100) : tinted(colour, dice.below(6) === 0 ? 1.25 : 0.9)]);
        }
      }
      from += wide;
    }
  }
}
