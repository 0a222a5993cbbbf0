/**
 * Hands make way for tables. The core moves an empty hand straight to where it belongs, and fingers are longer than its point:
 * seen, it goes round the edge, lies on the top or keeps beneath. A hand that holds something stays where it was judged to be; near a
 * top it holds that on straight fingers, for bent ones would go through.
 */
import type { Vector3 } from 'three';
import { footprint } from '../../../scenarios/body/geometry';
import { isSurface, type Layout } from '../../../scenarios/body/layout';
import type { HandShape } from '../../../scenarios/body/staging';

const MM = 0.001;
/** What one sits and writes at: the top's thickness, m. */
const THICK = 0.028;

/** A table's top, m. */
export interface Top {
  readonly room: string;
  readonly x0: number;
  readonly x1: number;
  readonly z0: number;
  readonly z1: number;
  readonly y: number;
}

/** How far the hand's flesh is from its point in a shape: below it, above it, and to the sides (fingers), m. */
interface Room { readonly below: number; readonly above: number; readonly aside: number }

const ROOM: Partial<Record<HandShape, Room>> = {
  // Its arm comes from above: it never goes beneath.
  rest: { below: 0.13, above: 1, aside: 0.085 },
  lap: { below: 0.06, above: 0.055, aside: 0.1 },
  open: { below: 0.075, above: 0.07, aside: 0.115 },
  stop: { below: 0.06, above: 0.055, aside: 0.1 },
};

export function topsOf(layout: Layout): readonly Top[] {
  return layout.furniture.filter(({ kind }) => isSurface(kind)).map((thing) => {
    const { x0, x1, z0, z1 } = footprint(thing);
    return { room: thing.room, x0: x0 * MM, x1: x1 * MM, z0: z0 * MM, z1: z1 * MM, y: thing.heightMm * MM };
  });
}

/** The shortest way (into `way`) that brings a hand at `point` out of every top; nought when it is clear. */
export function wayClear(point: Vector3, shape: HandShape, room: string, tops: readonly Top[], way: Vector3): Vector3 {
  way.set(0, 0, 0);
  const needs = ROOM[shape];
  if (needs === undefined) return way;
  for (const top of tops) {
    if (top.room !== room) continue;
    const { x, y, z } = point;
    // What hangs beside a table never climbs on it: only aside.
    const up = shape === 'rest' && y < top.y ? Infinity : top.y + needs.below - y;
    const down = y - (top.y - THICK - needs.above);
    const west = x - (top.x0 - needs.aside);
    const east = top.x1 + needs.aside - x;
    const north = z - (top.z0 - needs.aside);
    const south = top.z1 + needs.aside - z;
    const least = Math.min(up, down, west, east, north, south);
    if (least <= 0) continue;
    if (least === up) way.y = up;
    else if (least === down) way.y = -down;
    else if (least === west) way.x = -west;
    else if (least === east) way.x = east;
    else if (least === north) way.z = -north;
    else way.z = south;
    return way;
  }
  return way;
}

/** Bent fingers of a hand that holds something flat reach so far below it, and so far ahead and aside, m. */
const BELOW = 0.088;
const AHEAD = 0.08;

/** Whether what a hand holds is so low over a table that there is no room for bent fingers. */
export function isLow({ x, y, z }: Vector3, room: string, tops: readonly Top[]): boolean {
  return tops.some((top) => top.room === room && y > top.y && y < top.y + BELOW && x > top.x0 - AHEAD && x < top.x1 + AHEAD && z > top.z0 - AHEAD && z < top.z1 + AHEAD);
}
