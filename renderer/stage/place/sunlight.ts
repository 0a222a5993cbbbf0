/** Where the low sun falls after it has passed a window: patches of light on walls and floor. */
import { Vector3 } from 'three';
import { footprint } from '../../../scenarios/body/geometry';
import type { Layout, Room } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import type { MeshBuilder } from '../geometry/mesh-builder';
import { type Wall, heightOf } from './room-shell';

type P3 = readonly [number, number, number];

/** Whether a room's door, and so the sunlight, is on its east side. */
export function fallsEast(layout: Layout, room: string): boolean {
  const door = layout.doors.find((one) => one.room === room);
  const here = layout.rooms.find((one) => one.id === room);
  return door === undefined || here === undefined || door.x >= (here.x0 + here.x1) / 2;
}

interface Surface {
  readonly axis: 0 | 1 | 2;
  readonly at: number;
  readonly normal: P3;
}

function surfaces(room: Room): readonly Surface[] {
  return [
    { axis: 1, at: 0, normal: [0, 1, 0] },
    { axis: 0, at: room.x1 / 1000, normal: [-1, 0, 0] },
    { axis: 0, at: room.x0 / 1000, normal: [1, 0, 0] },
    { axis: 2, at: room.z1 / 1000, normal: [0, 0, -1] },
    { axis: 2, at: room.z0 / 1000, normal: [0, 0, 1] },
  ];
}

const LIFT = 0.004;
const scratch = new Vector3();
const up = new Vector3();

/** Cuts a polygon to the inside of a half space. */
function clip(points: readonly P3[], axis: 0 | 1 | 2, limit: number, keepBelow: boolean): P3[] {
  const inside = (p: P3): boolean => (keepBelow ? p[axis] <= limit : p[axis] >= limit);
  return points.flatMap((p, i) => {
    const q = points[(i + 1) % points.length] ?? p;
    const t = (limit - p[axis]) / (q[axis] - p[axis]);
    const cut: P3 = [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t];
    if (inside(p)) return inside(q) ? [p] : [p, cut];
    return inside(q) ? [cut] : [];
  });
}

/** Patches on floor, walls and table tops, from every pane of the wall that looks to the sun. It falls toward the side where the door is. */
export function addSunPatches(builder: MeshBuilder, layout: Layout, room: Room, walls: readonly Wall[]): void {
  const light = rgb('#ffcf8a');
  const sunny = walls.find((wall) => wall.holes.some((hole) => hole.low > 0 && hole.isMirror !== true));
  if (sunny === undefined) return;
  const [x0, x1, z0, z1] = [room.x0 / 1000, room.x1 / 1000, room.z0 / 1000, room.z1 / 1000];
  const bounds: Bounds = [[0, x0, x1], [1, 0, heightOf(room)], [2, z0, z1]];
  const way = new Vector3(fallsEast(layout, room.id) ? 0.8 : -0.8, -0.36, 0.5);
  if (sunny !== walls[0]) way.set(0.55, -0.4, 0.7).transformDirection(sunny.matrix);
  const sun: P3 = [way.x, way.y, way.z];
  const tops = layout.furniture.filter((thing) => thing.room === room.id && (thing.kind === 'table' || thing.kind === 'coffee')).map((thing) => ({ rect: footprint(thing), y: thing.heightMm / 1000 + 0.0015 }));
  for (const hole of sunny.holes.filter((one) => one.low > 0 && one.isMirror !== true)) {
    const panes = Math.max(2, Math.round((hole.to - hole.from) / 1.05));
    for (let i = 0; i < panes; i += 1) {
      const wide = (hole.to - hole.from) / panes;
      const [from, to] = [hole.from + wide * i + 0.03, hole.from + wide * (i + 1) - 0.03];
      const corners = [[from, hole.low + 0.04], [to, hole.low + 0.04], [to, hole.high - 0.04], [from, hole.high - 0.04]].map(([x = 0, y = 0]): P3 => {
        const at = new Vector3(x, y, 0).applyMatrix4(sunny.matrix);
        return [at.x, at.y, at.z];
      });
      for (const surface of surfaces(room)) addPatch(builder, corners, sun, surface, bounds, light);
      for (const { rect, y } of tops) addPatch(builder, corners, sun, { axis: 1, at: y - LIFT, normal: [0, 1, 0] }, [[0, rect.x0 / 1000, rect.x1 / 1000], [1, 0, 9], [2, rect.z0 / 1000, rect.z1 / 1000]], light);
    }
  }
}

type Bounds = readonly (readonly [0 | 1 | 2, number, number])[];

function addPatch(builder: MeshBuilder, corners: readonly P3[], sun: P3, surface: Surface, bounds: Bounds, light: readonly [number, number, number]): void {
  if (sun[surface.axis] * surface.normal[surface.axis] >= -0.05) return;
  let points: P3[] = corners.map((p) => {
    const t = (surface.at - p[surface.axis]) / sun[surface.axis];
    const hit: [number, number, number] = [p[0] + sun[0] * t, p[1] + sun[1] * t, p[2] + sun[2] * t];
    hit[surface.axis] = surface.at + surface.normal[surface.axis] * LIFT;
    return hit;
  });
  for (const [axis, low, high] of bounds) {
    if (axis === surface.axis) continue;
    points = clip(clip(points, axis, high, true), axis, low, false);
  }
  if (points.length < 3) return;
  const first = builder.count;
  const [a, b, c] = [points[0] ?? [0, 0, 0], points[1] ?? [0, 0, 0], points[2] ?? [0, 0, 0]];
  // The patch must face into the room, whichever way the window's corners came out.
  const cross = [(b[1] - a[1]) * (c[2] - a[2]) - (b[2] - a[2]) * (c[1] - a[1]), (b[2] - a[2]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[2] - a[2]), (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])];
  const faces = (cross[surface.axis] ?? 0) * surface.normal[surface.axis] > 0;
  for (const p of points) builder.vertex(scratch.set(...p), light, up.set(...surface.normal));
  for (let i = 1; i + 1 < points.length; i += 1) {
    if (faces) builder.triangle(first, first + i, first + i + 1);
    else builder.triangle(first, first + i + 1, first + i);
  }
}
