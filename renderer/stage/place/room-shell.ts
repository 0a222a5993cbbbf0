/** Floor, ceiling and walls of a room, with holes for its doors and windows. */
import type { Layout, Room } from '../../../scenarios/body/layout';
import type { MeshBuilder, Rgb } from '../geometry/mesh-builder';
import { addSheet } from '../geometry/solids';

export const ROOM_HEIGHT = 2.6;
export const DOOR_HEIGHT = 2.05;
const MM = 0.001;

export interface Opening {
  /** Along the wall, from and to, m. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
}

/** A wall as a line: where it stands, which way it runs and faces. */
export interface Wall {
  readonly side: 'north' | 'south' | 'east' | 'west';
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly openings: readonly Opening[];
}

interface Placed {
  readonly x: number;
  readonly z: number;
  readonly room: string;
}

/** Things sit on a wall when they are this near to its plane. */
const ON_WALL = 60;

export function wallsOf(layout: Layout, room: Room): readonly Wall[] {
  const opening = (along: number, width: number, low: number, high: number): Opening => ({ from: (along - width / 2) * MM, to: (along + width / 2) * MM, low, high });
  const holes = (on: (thing: Placed) => number | undefined): Opening[] => [
    ...layout.doors.filter((door) => door.room === room.id).flatMap((door) => {
      const along = on(door);
      return along === undefined ? [] : [opening(along, door.widthMm, 0, DOOR_HEIGHT)];
    }),
    ...layout.windows.filter((one) => one.room === room.id).flatMap((one) => {
      const along = on(one);
      return along === undefined ? [] : [opening(along, one.widthMm, (one.y - one.heightMm / 2) * MM, (one.y + one.heightMm / 2) * MM)];
    }),
  ];
  const near = (a: number, b: number): boolean => Math.abs(a - b) < ON_WALL;
  return [
    { side: 'north', at: room.z0 * MM, from: room.x0 * MM, to: room.x1 * MM, openings: holes((t) => (near(t.z, room.z0) ? t.x : undefined)) },
    { side: 'south', at: room.z1 * MM, from: room.x0 * MM, to: room.x1 * MM, openings: holes((t) => (near(t.z, room.z1) ? t.x : undefined)) },
    { side: 'west', at: room.x0 * MM, from: room.z0 * MM, to: room.z1 * MM, openings: holes((t) => (near(t.x, room.x0) ? t.z : undefined)) },
    { side: 'east', at: room.x1 * MM, from: room.z0 * MM, to: room.z1 * MM, openings: holes((t) => (near(t.x, room.x1) ? t.z : undefined)) },
  ];
}

/** Walls darken a little toward floor, ceiling and corners, as lit rooms do. */
function shade(wall: Wall, along: number, y: number): number {
  const corner = Math.min(along - wall.from, wall.to - along);
  const low = Math.min(1, y / 0.35);
  const high = Math.min(1, (ROOM_HEIGHT - y) / 0.35);
  const side = Math.min(1, corner / 0.5);
  return 0.9 + 0.04 * low + 0.03 * high + 0.03 * side;
}

const INTO: Readonly<Record<Wall['side'], readonly [number, number, number]>> = { north: [0, 0, 1], south: [0, 0, -1], west: [1, 0, 0], east: [-1, 0, 0] };

/** A rectangle of a wall, seen from inside. `out` moves it into the room. */
export function addOnWall(builder: MeshBuilder, wall: Wall, from: number, to: number, low: number, high: number, out: number, colour: (along: number, y: number) => Rgb): void {
  const into = INTO[wall.side];
  const place = (along: number, y: number): readonly [number, number, number] => (wall.side === 'north' || wall.side === 'south'
    ? [along, y, wall.at + into[2] * out] : [wall.at + into[0] * out, y, along]);
  // North and east walls run to the right seen from inside when taken upward along their axis.
  const rightward = wall.side === 'north' || wall.side === 'east';
  const [a, b] = rightward ? [from, to] : [to, from];
  addSheet(builder, [place(a, low), place(b, low), place(b, high), place(a, high)], into, [colour(a, low), colour(b, low), colour(b, high), colour(a, high)]);
}

function inHole(wall: Wall, along: number, y: number): boolean {
  return wall.openings.some((hole) => along > hole.from && along < hole.to && y > hole.low && y < hole.high);
}

export function addWall(builder: MeshBuilder, wall: Wall, base: Rgb, skirting: Rgb): void {
  const spread = [wall.from, wall.from + 0.5, wall.to - 0.5, wall.to, ...wall.openings.flatMap((hole) => [hole.from, hole.to])];
  const alongs = [...new Set(spread)].sort((a, b) => a - b);
  const heights = [...new Set([0, 0.35, ROOM_HEIGHT - 0.35, ROOM_HEIGHT, ...wall.openings.flatMap((hole) => [hole.low, hole.high])])].sort((a, b) => a - b);
  for (let i = 0; i + 1 < alongs.length; i += 1) {
    for (let j = 0; j + 1 < heights.length; j += 1) {
      const [from = 0, to = 0] = [alongs[i], alongs[i + 1]];
      const [low = 0, high = 0] = [heights[j], heights[j + 1]];
      if (inHole(wall, (from + to) / 2, (low + high) / 2)) continue;
      addOnWall(builder, wall, from, to, low, high, 0, (along, y) => tinted(base, shade(wall, along, y)));
      if (low === 0) addOnWall(builder, wall, from, to, 0, 0.07, 0.008, () => skirting);
    }
  }
}

export function tinted(colour: Rgb, by: number): Rgb {
  return [colour[0] * by, colour[1] * by, colour[2] * by];
}

export function addFloor(builder: MeshBuilder, room: Room, colour: Rgb): void {
  const [x0, x1, z0, z1] = [room.x0 * MM, room.x1 * MM, room.z0 * MM, room.z1 * MM];
  addGrid(builder, x0, x1, z0, z1, 0, true, (edge) => tinted(colour, 0.92 + 0.08 * Math.min(1, edge / 0.6)));
}

export function addCeiling(builder: MeshBuilder, room: Room, colour: Rgb): void {
  addGrid(builder, room.x0 * MM, room.x1 * MM, room.z0 * MM, room.z1 * MM, ROOM_HEIGHT, false, (edge) => tinted(colour, 0.94 + 0.06 * Math.min(1, edge / 0.6)));
}

/** A level sheet in nine fields, so that its rim can be darker. */
function addGrid(builder: MeshBuilder, x0: number, x1: number, z0: number, z1: number, y: number, up: boolean, colour: (edge: number) => Rgb): void {
  const xs = [x0, x0 + 0.6, x1 - 0.6, x1];
  const zs = [z0, z0 + 0.6, z1 - 0.6, z1];
  const edge = (x: number, z: number): number => Math.min(x - x0, x1 - x, z - z0, z1 - z);
  for (let i = 0; i < 3; i += 1) {
    for (let j = 0; j < 3; j += 1) {
      const [xa = 0, xb = 0, za = 0, zb = 0] = [xs[i], xs[i + 1], zs[j], zs[j + 1]];
      const ring = [[xa, zb], [xb, zb], [xb, za], [xa, za]] as const;
      const corners = (up ? ring : [...ring].reverse()).map(([x, z]) => [x, y, z] as const);
      addSheet(builder, corners, [0, up ? 1 : -1, 0], corners.map(([x, , z]) => colour(edge(x, z))));
    }
  }
}
