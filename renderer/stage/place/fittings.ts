/** What belongs to the walls: door frames, window frames, the sky outside, lamps, a picture. */
import type { Layout, Room } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { addSheet } from '../geometry/solids';
import { type Opening, ROOM_HEIGHT, type Wall, addOnWall, tinted } from './room-shell';

const FRAME = rgb('#8a7a66');
const ALU = rgb('#b7b3ab');
const EDGE = 0.05;

function addFrame(builder: MeshBuilder, wall: Wall, hole: Opening, colour: Rgb): void {
  const plain = (): Rgb => colour;
  addOnWall(builder, wall, hole.from - EDGE, hole.from, hole.low, hole.high + EDGE, 0.012, plain);
  addOnWall(builder, wall, hole.to, hole.to + EDGE, hole.low, hole.high + EDGE, 0.012, plain);
  addOnWall(builder, wall, hole.from - EDGE, hole.to + EDGE, hole.high, hole.high + EDGE, 0.012, plain);
  if (hole.low > 0) addOnWall(builder, wall, hole.from - EDGE, hole.to + EDGE, hole.low - 0.03, hole.low, 0.05, () => tinted(colour, 1.08));
}

/** A corridor or shaft behind a door, so that an open door shows a place and not nothing. */
function addNiche(builder: MeshBuilder, wall: Wall, hole: Opening): void {
  const deep = -1.6;
  const far = rgb('#cfc6b6');
  addOnWall(builder, wall, hole.from - 0.6, hole.to + 0.6, 0, ROOM_HEIGHT, deep, (_, y) => tinted(far, 0.7 + 0.12 * (y / ROOM_HEIGHT)));
  const ns = wall.side === 'north' || wall.side === 'south';
  const into = wall.side === 'north' || wall.side === 'west' ? 1 : -1;
  const place = (along: number, y: number, out: number): readonly [number, number, number] => (ns ? [along, y, wall.at + into * out] : [wall.at + into * out, y, along]);
  const floor = rgb('#a49a8b');
  const ring = [place(hole.from - 0.6, 0, -0.02), place(hole.to + 0.6, 0, -0.02), place(hole.to + 0.6, 0, deep), place(hole.from - 0.6, 0, deep)];
  const colours = [floor, floor, tinted(floor, 0.8), tinted(floor, 0.8)];
  addSheet(builder, ring, [0, 1, 0], colours);
  addSheet(builder, [...ring].reverse(), [0, 1, 0], [...colours].reverse());
  for (const along of [hole.from - 0.6, hole.to + 0.6]) {
    const side = [place(along, 0, -0.02), place(along, 0, deep), place(along, ROOM_HEIGHT, deep), place(along, ROOM_HEIGHT, -0.02)];
    const tints = [tinted(far, 0.66), tinted(far, 0.62), tinted(far, 0.7), tinted(far, 0.74)];
    addSheet(builder, side, [0, 0.5, 0], tints);
    addSheet(builder, [...side].reverse(), [0, 0.5, 0], [...tints].reverse());
  }
}

export function addFittings(lit: MeshBuilder, unlit: MeshBuilder, layout: Layout, room: Room, walls: readonly Wall[]): void {
  for (const wall of walls) {
    for (const hole of wall.openings) {
      addFrame(lit, wall, hole, hole.low > 0 ? ALU : FRAME);
      if (hole.low > 0) addView(lit, unlit, wall, hole);
      else addNiche(lit, wall, hole);
    }
  }
  addLamps(unlit, room);
  const south = walls.find((wall) => wall.side === 'south');
  if (south !== undefined && layout.furniture.some((thing) => thing.room === room.id && thing.kind === 'table')) addPicture(lit, south, (south.from + south.to) / 2 - 0.6);
}

const SKY_LOW = rgb('#fbe6c3');
const SKY_HIGH = rgb('#dfe3e2');

/** Late light over low roofs, and the window's bars before it. */
function addView(lit: MeshBuilder, unlit: MeshBuilder, wall: Wall, hole: Opening): void {
  const middle = hole.low + (hole.high - hole.low) * 0.55;
  addOnWall(unlit, wall, hole.from, hole.to, middle, hole.high, -0.12, (_, y) => (y > middle ? SKY_HIGH : SKY_LOW));
  addOnWall(unlit, wall, hole.from, hole.to, hole.low, middle, -0.12, () => SKY_LOW);
  const width = hole.to - hole.from;
  for (let i = 0; i < 9; i += 1) {
    const from = hole.from + (width * i) / 9;
    const top = hole.low + (hole.high - hole.low) * (0.14 + ((i * 29) % 7) * 0.055);
    const haze = rgb(i % 2 === 0 ? '#d9cbb4' : '#cfc2ad');
    addOnWall(unlit, wall, from, from + width / 9 + 0.001, hole.low, top, -0.11, (_, y) => (y > hole.low ? haze : tinted(haze, 1.06)));
  }
  const bars = Math.max(2, Math.round(width / 1.1));
  for (let i = 0; i <= bars; i += 1) {
    const at = hole.from + (width * i) / bars;
    addOnWall(lit, wall, Math.max(hole.from, at - 0.02), Math.min(hole.to, at + 0.02), hole.low, hole.high, -0.02, () => ALU);
  }
  addOnWall(lit, wall, hole.from, hole.to, hole.low, hole.low + 0.03, -0.015, () => ALU);
  addOnWall(lit, wall, hole.from, hole.to, hole.high - 0.03, hole.high, -0.015, () => ALU);
}

function addLamps(unlit: MeshBuilder, room: Room): void {
  const light = rgb('#fff6e4');
  const [x0, x1, z0, z1] = [room.x0 / 1000, room.x1 / 1000, room.z0 / 1000, room.z1 / 1000];
  const rows = Math.max(2, Math.round((z1 - z0) / 2.2));
  for (let i = 0; i < rows; i += 1) {
    const z = z0 + ((i + 0.5) * (z1 - z0)) / rows;
    const half = Math.min(0.9, (x1 - x0) / 5);
    const x = (x0 + x1) / 2;
    const y = ROOM_HEIGHT - 0.006;
    addSheet(unlit, [[x - half, y, z - 0.09], [x + half, y, z - 0.09], [x + half, y, z + 0.09], [x - half, y, z + 0.09]], [0, -1, 0], [light]);
  }
}

/** A small ink landscape: a hill, water, a red sun. */
function addPicture(lit: MeshBuilder, wall: Wall, at: number): void {
  const flat = (hex: string) => (): Rgb => rgb(hex);
  addOnWall(lit, wall, at - 0.29, at + 0.29, 1.22, 1.64, 0.02, flat('#5a4a3a'));
  addOnWall(lit, wall, at - 0.275, at + 0.275, 1.235, 1.625, 0.022, flat('#f4efe3'));
  addOnWall(lit, wall, at - 0.2, at + 0.2, 1.32, 1.4, 0.024, (_, y) => rgb(y > 1.35 ? '#a7b0b2' : '#e9e4d8'));
  for (let i = 0; i < 28; i += 1) {
    const from = at - 0.19 + (i * 0.24) / 28;
    addOnWall(lit, wall, from, from + 0.0088, 1.4, 1.4 + 0.075 * Math.sin(((i + 0.5) / 28) * Math.PI) ** 0.7, 0.025, (_, y) => rgb(y > 1.4 ? '#59605f' : '#9aa1a0'));
  }
  addOnWall(lit, wall, at + 0.1, at + 0.135, 1.5, 1.535, 0.025, flat('#c8391f'));
}
