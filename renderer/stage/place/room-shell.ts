/** Floor, ceiling and walls of a room, in fields small enough for light to fall off across them. */
import { Matrix4, Vector3 } from 'three';
import type { DoorPlan, Layout, Room } from '../../../scenarios/body/layout';
import type { Rgb } from '../geometry/mesh-builder';
import type { PlaceLook, Surface } from './looks';
import type { SetBuilder } from './set-builder';

export const DOOR_HEIGHT = 2.05;
const DEFAULT_HEIGHT = 2.6;
const MM = 0.001;
/** Longest edge of a field, m. */
const FIELD = 0.42;
/** A mirror begins this high. */
const MIRROR_FOOT = 0.12;
/** Things sit on a wall when they are this near to its plane, mm. */
const ON_WALL = 60;

export interface Hole {
  /** In the wall's own frame, m. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly door?: DoorPlan;
  /** Where a mirror hangs, and the room stands once more behind the wall. */
  readonly isMirror?: true;
}

/** A wall in its own frame: x to the right seen from inside, y up, z into the room; its left lower corner is the origin. */
export interface Wall {
  readonly matrix: Matrix4;
  readonly long: number;
  readonly holes: readonly Hole[];
}

export function heightOf(room: Room): number {
  return room.heightMm === undefined ? DEFAULT_HEIGHT : room.heightMm * MM;
}

interface Placed {
  readonly x: number;
  readonly z: number;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < ON_WALL;

export function wallsOf(layout: Layout, room: Room): readonly Wall[] {
  const [x0, x1, z0, z1] = [room.x0 * MM, room.x1 * MM, room.z0 * MM, room.z1 * MM];
  const wall = (x: number, z: number, turn: number, long: number, along: (at: Placed) => number | undefined): Wall => {
    const holes = [
      ...layout.doors.filter((door) => door.room === room.id).flatMap((door) => hole(along(door), door.widthMm, 0, DOOR_HEIGHT, door)),
      ...layout.furniture.filter((thing) => thing.room === room.id && thing.kind === 'mirror').flatMap((thing) => hole(along(thing), thing.widthMm, MIRROR_FOOT, MIRROR_FOOT + thing.heightMm * MM).map((one) => ({ ...one, isMirror: true as const }))),
      ...layout.windows.filter((one) => one.room === room.id).flatMap((one) => hole(along(one), one.widthMm, (one.y - one.heightMm / 2) * MM, (one.y + one.heightMm / 2) * MM)),
    ];
    return { matrix: new Matrix4().makeRotationY(turn).setPosition(new Vector3(x, 0, z)), long, holes };
  };
  return [
    wall(x0, z0, 0, x1 - x0, (at) => (near(at.z, room.z0) ? at.x * MM - x0 : undefined)),
    wall(x1, z1, Math.PI, x1 - x0, (at) => (near(at.z, room.z1) ? x1 - at.x * MM : undefined)),
    wall(x0, z1, Math.PI / 2, z1 - z0, (at) => (near(at.x, room.x0) ? z1 - at.z * MM : undefined)),
    wall(x1, z0, -Math.PI / 2, z1 - z0, (at) => (near(at.x, room.x1) ? at.z * MM - z0 : undefined)),
  ];
}

function hole(along: number | undefined, widthMm: number, low: number, high: number, door?: DoorPlan): Hole[] {
  if (along === undefined) return [];
  const half = (widthMm * MM) / 2;
  return [{ from: along - half, to: along + half, low, high, ...(door === undefined ? {} : { door }) }];
}

/** Marks from 0 to `long` through all that must be met, none further apart than a field. */
export function marks(long: number, through: readonly number[], field = FIELD, start = 0): number[] {
  const fixed = [...new Set([start, long, ...through].filter((at) => at >= start && at <= long))].sort((a, b) => a - b);
  return fixed.flatMap((at, i) => {
    const next = fixed[i + 1];
    if (next === undefined) return [at];
    const steps = Math.max(1, Math.round((next - at) / field));
    return Array.from({ length: steps }, (_, n) => at + ((next - at) * n) / steps);
  });
}

export function addWall(set: SetBuilder, wall: Wall, height: number, look: PlaceLook): void {
  set.transform = wall.matrix;
  const alongs = marks(wall.long, wall.holes.flatMap((one) => [one.from, one.to]));
  const dado = look.dado?.height;
  const heights = marks(height, [0.12, ...(dado === undefined ? [] : [dado]), height - 0.15, ...wall.holes.flatMap((one) => [one.low, one.high])]);
  for (let i = 0; i + 1 < alongs.length; i += 1) {
    for (let j = 0; j + 1 < heights.length; j += 1) {
      const [a = 0, b = 0, low = 0, high = 0] = [alongs[i], alongs[i + 1], heights[j], heights[j + 1]];
      if (wall.holes.some((one) => (a + b) / 2 > one.from && (a + b) / 2 < one.to && (low + high) / 2 > one.low && (low + high) / 2 < one.high)) continue;
      const made: Surface = look.dado !== undefined && high <= look.dado.height + 1e-6 ? look.dado : look.wall;
      const builder = set.of(made.finish);
      builder.isUpright = made === look.dado;
      set.sheet([[a, low, 0], [b, low, 0], [b, high, 0], [a, high, 0]], [0, 0, 1], [made.colour], made.finish);
      builder.isUpright = false;
    }
  }
  for (const [from, to] of between(wall, 0.05)) {
    if (look.skirting !== undefined) set.box([(from + to) / 2, 0.035, 0.006], [to - from, 0.07, 0.012], look.skirting);
  }
  if (look.dado !== undefined && look.dado.height > 0.6) {
    for (const [from, to] of between(wall, look.dado.height)) set.box([(from + to) / 2, look.dado.height, 0.01], [to - from, 0.03, 0.02], look.skirting ?? look.frame);
  }
  set.transform = undefined;
}

/** Stretches of the wall without a hole at this height. */
function between(wall: Wall, height: number): [number, number][] {
  const doors = wall.holes.filter((one) => one.low <= height && one.high >= height).toSorted((a, b) => a.from - b.from);
  const edges = [0, ...doors.flatMap((one) => [one.from, one.to]), wall.long];
  return edges.flatMap((from, i) => (i % 2 === 0 && (edges[i + 1] ?? 0) - from > 0.02 ? [[from, edges[i + 1] ?? 0] as [number, number]] : []));
}

interface Area {
  readonly x0: number;
  readonly x1: number;
  readonly z0: number;
  readonly z1: number;
}

/** A level surface in fields, with rectangles left open. */
export function addLevel(set: SetBuilder, area: Area, y: number, isUp: boolean, surface: Surface, open: readonly Area[] = [], field = FIELD): void {
  const xs = marks(area.x1, open.flatMap((one) => [one.x0, one.x1]), field, area.x0);
  const zs = marks(area.z1, open.flatMap((one) => [one.z0, one.z1]), field, area.z0);
  for (let i = 0; i + 1 < xs.length; i += 1) {
    for (let j = 0; j + 1 < zs.length; j += 1) {
      const [xa = 0, xb = 0, za = 0, zb = 0] = [xs[i], xs[i + 1], zs[j], zs[j + 1]];
      const [mx, mz] = [(xa + xb) / 2, (za + zb) / 2];
      if (open.some((one) => mx > one.x0 && mx < one.x1 && mz > one.z0 && mz < one.z1)) continue;
      const ring = [[xa, y, zb], [xb, y, zb], [xb, y, za], [xa, y, za]] as const;
      set.sheet(isUp ? ring : [...ring].reverse(), [0, isUp ? 1 : -1, 0], [surface.colour], surface.finish);
    }
  }
}

export function areaOf(room: Pick<Room, 'x0' | 'x1' | 'z0' | 'z1'>): Area {
  return { x0: room.x0 * MM, x1: room.x1 * MM, z0: room.z0 * MM, z1: room.z1 * MM };
}

export function tinted(colour: Rgb, by: number): Rgb {
  return [colour[0] * by, colour[1] * by, colour[2] * by];
}
