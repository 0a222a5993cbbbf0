/** Plane geometry on the floor: frames, angles, furniture. mm and rad. */
import { atan2, cos, sin, wrapRad } from '../kernel/trig';
import { isSolid, isSurface, type Furniture, type Layout } from './layout';
import type { Body } from './world';

export interface Point {
  readonly x: number;
  readonly z: number;
}

/** Yaw that looks from one point to another. */
export function yawToward(from: Point, to: Point): number {
  return atan2(to.x - from.x, to.z - from.z);
}

export function distance(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dz = a.z - b.z;
  return Math.sqrt(dx * dx + dz * dz);
}

/** Angle between where a body faces and a point, 0..pi. */
export function facingError(body: Body, to: Point): number {
  return Math.abs(wrapRad(yawToward(body, to) - body.yaw));
}

/** Many points of one body are asked for in a row: its turn is worked out once. */
const lastTurn = { yaw: 0, s: sin(0), c: cos(0) };

function turned(rad: number): { readonly s: number; readonly c: number } {
  // -0 and 0 are one turn: what comes out must not hang on who asked before.
  const yaw = rad + 0;
  if (yaw !== lastTurn.yaw) {
    lastTurn.yaw = yaw;
    lastTurn.s = sin(yaw);
    lastTurn.c = cos(yaw);
  }
  return lastTurn;
}

/**
 * A point of a body's own frame in the world: `side` to its right, `forward` ahead. Facing +z, a person's right hand
 * is toward -x.
 */
export function fromFrame(body: { x: number; z: number; yaw: number }, side: number, forward: number): Point {
  const { s, c } = turned(body.yaw);
  return { x: body.x + forward * s - side * c, z: body.z + forward * c + side * s };
}

/** The reverse of `fromFrame`. */
export function toFrame(body: { x: number; z: number; yaw: number }, at: Point): { side: number; forward: number } {
  const { s, c } = turned(body.yaw);
  const dx = at.x - body.x;
  const dz = at.z - body.z;
  return { side: -dx * c + dz * s, forward: dx * s + dz * c };
}

export interface Rect {
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

export function footprint(thing: Furniture, grow = 0): Rect {
  const across = Math.abs(thing.yaw10) === 900;
  const halfX = (across ? thing.depthMm : thing.widthMm) / 2 + grow;
  const halfZ = (across ? thing.widthMm : thing.depthMm) / 2 + grow;
  return { x0: thing.x - halfX, z0: thing.z - halfZ, x1: thing.x + halfX, z1: thing.z + halfZ };
}

/** Furniture that a person walks round and does not reach through; chairs are moved aside without a thought. */
export function solids(layout: Layout, room: string): readonly Furniture[] {
  return layout.furniture.filter((thing) => thing.room === room && isSolid(thing.kind));
}

export function inside(rect: Rect, at: Point): boolean {
  return at.x > rect.x0 && at.x < rect.x1 && at.z > rect.z0 && at.z < rect.z1;
}

/** Whether the segment a-b passes through the open rectangle (slab test). */
export function crosses(rect: Rect, a: Point, b: Point): boolean {
  let from = 0;
  let to = 1;
  for (const [start, delta, low, high] of [
    [a.x, b.x - a.x, rect.x0, rect.x1],
    [a.z, b.z - a.z, rect.z0, rect.z1],
  ] as const) {
    if (Math.abs(delta) < 1e-9) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const one = (low - start) / delta;
    const two = (high - start) / delta;
    from = Math.max(from, Math.min(one, two));
    to = Math.min(to, Math.max(one, two));
  }
  return to - from > 1e-6;
}

/** Id of the solid thing between two points of a room; '' = a free line. */
export function between(layout: Layout, room: string, a: Point, b: Point): string {
  for (const thing of solids(layout, room)) if (crosses(footprint(thing), a, b)) return thing.id;
  return '';
}

/** Height of the surface under a point, and which thing it is (`floor` when none). */
export function surfaceUnder(layout: Layout, room: string, at: Point): { id: string; y: number } {
  for (const thing of layout.furniture) {
    if (thing.room === room && isSurface(thing.kind) && inside(footprint(thing), at)) {
      return { id: thing.id, y: thing.heightMm };
    }
  }
  return { id: 'floor', y: 0 };
}
