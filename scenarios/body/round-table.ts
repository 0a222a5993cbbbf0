/** The way of an empty hand past a table: out over its rim and round it, never through its top. */
import { footprint, inside } from './geometry';
import { type Furniture, type Layout, isSurface } from './layout';
import type { Body, World } from './world';

export interface Point { readonly x: number; readonly y: number; readonly z: number }

/** So far beyond the rim a hand goes round it: fingers are longer than its point. */
const BEYOND_MM = 135;
/** With little room between rim and belly it keeps this far from the body's middle, and goes round all the same. */
const BELLY_MM = 130;
const LEAST_BEYOND_MM = 60;
/** So high over the top fingers are clear of it, and so far beneath. */
const ABOVE_MM = 80;
const BENEATH_MM = 85;
/** Corners are rounded: a hand aims so far ahead along its way. */
const AHEAD_MM = 60;

/** So far from the rim a hand hangs beside a table: flesh and the fingers' thickness. */
const HANGS_MM = 85;

/** Asked every step for every hand: the tops of a room are looked for once. */
const found = new WeakMap<Layout, Map<string, readonly Furniture[]>>();

function topsIn({ layout }: World, room: string): readonly Furniture[] {
  const rooms = found.get(layout) ?? new Map<string, readonly Furniture[]>();
  found.set(layout, rooms);
  const known = rooms.get(room) ?? layout.furniture.filter((one) => one.room === room && isSurface(one.kind));
  rooms.set(room, known);
  return known;
}

/** The side of a table that somebody is at. */
interface TableSide {
  readonly height: number;
  /** So far out there is room for a hand to pass. */
  readonly beyond: number;
  /** How far out of the rim something is; negative over or under the top. */
  out(at: Point): number;
  /** Within the side's length, hand and all. */
  isBefore(at: Point): boolean;
  /** Beside a point, out where a hand can pass, so high. */
  pass(beside: Point, y: number, outMm?: number): Point;
}

function sideBefore(table: Furniture, body: Body): TableSide | undefined {
  const { x0, x1, z0, z1 } = footprint(table);
  const outX = Math.max(x0 - body.x, body.x - x1);
  const outZ = Math.max(z0 - body.z, body.z - z1);
  const away = Math.max(outX, outZ);
  if (away <= 0) return undefined;
  const alongX = outZ >= outX;
  const sign = alongX ? (body.z > z1 ? 1 : -1) : body.x > x1 ? 1 : -1;
  const edge = alongX ? (sign > 0 ? z1 : z0) : sign > 0 ? x1 : x0;
  const [from, to] = alongX ? [x0 - BEYOND_MM, x1 + BEYOND_MM] : [z0 - BEYOND_MM, z1 + BEYOND_MM];
  const beyond = Math.max(LEAST_BEYOND_MM, Math.min(BEYOND_MM, away - BELLY_MM));
  return {
    height: table.heightMm, beyond,
    out: (at) => sign * ((alongX ? at.z : at.x) - edge),
    isBefore: (at) => (alongX ? at.x > from && at.x < to : at.z > from && at.z < to),
    pass: (beside, y, outMm = beyond) => (alongX ? { x: beside.x, y, z: edge + sign * outMm } : { x: edge + sign * outMm, y, z: beside.z }),
  };
}

/** What a hand passes on its way round a rim; nothing when the rim is not between. Asked anew every step, from where the hand is by then. */
function cornersAt(side: TableSide, from: Point, to: Point): Point[] {
  if (!side.isBefore(from) || !side.isBefore(to)) return [];
  const [out, outTo] = [side.out(from), side.out(to)];
  const rises = to.y >= side.height;
  const crosses = from.y >= side.height !== rises;
  const clear = rises ? side.height + ABOVE_MM : Math.min(to.y, side.height - BENEATH_MM);
  const leaves = crosses && out < side.beyond;
  // On the level already and still outside: not over or under it before there is room for fingers.
  const lacks = out > side.beyond / 2 && (rises ? clear - from.y : from.y - clear) > AHEAD_MM / 2;
  const enters = outTo < side.beyond && (crosses || lacks);
  return [
    ...(leaves ? [side.pass(from, rises ? from.y : Math.max(from.y, side.height + ABOVE_MM))] : []),
    ...(enters ? [side.pass(from, clear)] : []),
  ];
}

/** Where a hand on its way to `to` heads for, and how far its way goes on from there; nothing when it is straight. */
export function roundTables(world: World, body: Body, from: Point, to: Point): { readonly aim: Point; readonly goesOn: number } | undefined {
  for (const table of topsIn(world, body.room)) {
    const side = sideBefore(table, body);
    const corners = side === undefined ? [] : cornersAt(side, from, to);
    if (corners.length > 0) return along([from, ...corners, to]);
  }
  return undefined;
}

/** Where a hand hangs that would hang in a table: beside its rim. */
export function besideTables(world: World, body: Body, at: Point): Point {
  for (const table of topsIn(world, body.room)) {
    if (at.y >= table.heightMm || !inside(footprint(table, HANGS_MM), at)) continue;
    const side = sideBefore(table, body);
    if (side !== undefined) return side.pass(at, at.y, HANGS_MM);
  }
  return at;
}

function along(way: readonly Point[]): { readonly aim: Point; readonly goesOn: number } {
  let left = 0;
  let aim = way.at(-1) as Point;
  for (let i = 1; i < way.length; i += 1) {
    const [a, b] = [way[i - 1] as Point, way[i] as Point];
    const [dx, dy, dz] = [b.x - a.x, b.y - a.y, b.z - a.z];
    const long = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (left < AHEAD_MM && left + long >= AHEAD_MM) {
      const part = (AHEAD_MM - left) / long;
      aim = { x: a.x + dx * part, y: a.y + dy * part, z: a.z + dz * part };
    }
    left += long;
  }
  return { aim, goesOn: Math.max(0, left - AHEAD_MM) };
}
