/** A way round furniture: which corners to walk by. */
import { crosses, distance, footprint, solids, type Point } from './geometry';
import type { Body, World } from './world';

/** A body keeps this far from furniture. */
export const GIRTH_MM = 180;

/** Shortest way by furniture corners: at most two are ever needed round one table, more only between many. */
export function corners(world: World, from: Body, to: Point): Point[] {
  const rects = solids(world.layout, from.room).map((thing) => footprint(thing, GIRTH_MM));
  const free = (a: Point, b: Point): boolean => !rects.some((rect) => crosses(rect, a, b));
  if (free(from, to)) return [];
  const nodes: Point[] = [];
  for (const thing of solids(world.layout, from.room)) {
    const rect = footprint(thing, GIRTH_MM + 20);
    nodes.push({ x: rect.x0, z: rect.z0 }, { x: rect.x1, z: rect.z0 }, { x: rect.x1, z: rect.z1 }, { x: rect.x0, z: rect.z1 });
  }
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
