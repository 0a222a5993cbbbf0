/** A way round furniture: which corners to walk by. */
import { crosses, distance, footprint, inside, solids, type Point, type Rect } from './geometry';
import type { Body, World } from './world';

/** A body keeps this far from furniture. */
export const GIRTH_MM = 180;

/** Whoever sits on the floor is walked round, behind their back: between them and the table is no way. */
const SITTER_MM = 300;
const CLEAR_MM = 20;
const WALL_MM = 250;

const besideSitter = ({ x, z }: Point): Rect => ({ x0: x - SITTER_MM, x1: x + SITTER_MM, z0: z - SITTER_MM, z1: z + SITTER_MM });

function sitters(world: World, from: Body, to: Point): Rect[] {
  const rects: Rect[] = [];
  for (const one of world.people.values()) {
    if (one === from || one.room !== from.room || one.sitting === 'chair' || one.sit === 0) continue;
    const rect = besideSitter(one);
    // Who goes to them has to pass.
    if (!inside(rect, to)) rects.push(rect);
  }
  return rects;
}

/** Somebody begins to sit on the floor: whoever was to walk there goes round them now. */
export function barWays(world: World, sitter: Body): void {
  if (sitter.sitting === 'chair') return;
  const rect = besideSitter(sitter);
  for (const one of world.people.values()) {
    const target = one.path.at(-1);
    if (one === sitter || one.room !== sitter.room || target === undefined) continue;
    if (one.path.some((at, leg) => crosses(rect, one.path[leg - 1] ?? one, at))) one.path = [...corners(world, one, target).map((at) => ({ ...at, yaw: Number.NaN })), target];
  }
}

const wider = ({ x0, x1, z0, z1 }: Rect, by: number): Rect => ({ x0: x0 - by, x1: x1 + by, z0: z0 - by, z1: z1 + by });

const cornersOf = ({ x0, x1, z0, z1 }: Rect): Point[] => [{ x: x0, z: z0 }, { x: x1, z: z0 }, { x: x1, z: z1 }, { x: x0, z: z1 }];

/** Nobody stands in a wall. */
function isInRoom({ layout }: World, room: string, at: Point): boolean {
  const walls = layout.rooms.find(({ id }) => id === room);
  return walls === undefined || inside(wider(walls, -WALL_MM), at);
}

/** Nearest free place for somebody who stands within bars (a sleeve's breadth from the table, knee to knee with a neighbour): from within, every way seems barred. */
function wayOut(from: Point, rects: readonly Rect[], isFloor: (at: Point) => boolean): Point | undefined {
  const around = rects.filter((rect) => inside(rect, from)).map((rect) => wider(rect, CLEAR_MM));
  if (around.length === 0) return undefined;
  const xs = [from.x, ...around.flatMap(({ x0, x1 }) => [x0, x1])];
  const zs = [from.z, ...around.flatMap(({ z0, z1 }) => [z0, z1])];
  const places = xs.flatMap((x) => zs.map((z) => ({ x, z }))).filter((at) => isFloor(at) && !rects.some((rect) => inside(rect, at)));
  return places.toSorted((a, b) => distance(from, a) - distance(from, b))[0];
}

/** Shortest way by the corners of furniture and of whoever sits there: at most two are ever needed round one table, more only between many. */
export function corners(world: World, body: Body, to: Point): Point[] {
  const seated = sitters(world, body, to);
  const rects = [...solids(world.layout, body.room).map((thing) => footprint(thing, GIRTH_MM)), ...seated];
  const isFloor = (at: Point): boolean => isInRoom(world, body.room, at);
  const out = wayOut(body, rects, isFloor);
  return out === undefined ? cornersFrom(body, to, rects, seated.length > 0, isFloor) : [out, ...cornersFrom(out, to, rects, seated.length > 0, isFloor)];
}

function cornersFrom(from: Point, to: Point, rects: readonly Rect[], areMany: boolean, isFloor: (at: Point) => boolean): Point[] {
  const free = (a: Point, b: Point): boolean => !rects.some((rect) => crosses(rect, a, b));
  if (free(from, to)) return [];
  const nodes = rects.flatMap((rect) => cornersOf(wider(rect, CLEAR_MM)));
  if (areMany) return cornersBetween(from, to, nodes.filter(isFloor), free);
  let best: Point[] = [];
  let bestLength = Number.POSITIVE_INFINITY;
  for (const one of nodes) {
    if (!free(from, one)) continue;
    const first = distance(from, one);
    if (free(one, to) && first + distance(one, to) < bestLength) {
      best = [one];
      bestLength = first + distance(one, to);
    }
    for (const two of nodes) {
      const length = first + distance(one, two) + distance(two, to);
      if (length < bestLength && free(one, two) && free(two, to)) {
        best = [one, two];
        bestLength = length;
      }
    }
  }
  return best.length > 0 ? best : cornersBetween(from, to, nodes, free);
}

/** A short way by any number of corners (Dijkstra, up to the first corner that sees the goal); none when there is no way. */
function cornersBetween(from: Point, to: Point, nodes: readonly Point[], free: (a: Point, b: Point) => boolean): Point[] {
  const open = nodes.map((at) => ({ at, length: free(from, at) ? distance(from, at) : Number.POSITIVE_INFINITY, way: [at] }));
  while (open.length > 0) {
    const next = open.reduce((a, b) => (b.length < a.length ? b : a));
    if (next.length === Number.POSITIVE_INFINITY) return [];
    if (free(next.at, to)) return next.way;
    open.splice(open.indexOf(next), 1);
    for (const other of open) {
      const length = next.length + distance(next.at, other.at);
      if (length < other.length && free(next.at, other.at)) Object.assign(other, { length, way: [...next.way, other.at] });
    }
  }
  return [];
}
