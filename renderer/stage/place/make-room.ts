/** Everything of a room that stands still, as few geometries with their light in them. */
import type { BufferGeometry } from 'three';
import type { Layout, Room } from '../../../scenarios/body/layout';
import { rgb } from '../colour';
import { bake, type RoomLight } from './bake';
import { addDecor } from './decor/decor';
import type { Finish } from './finishes';
import { addFittings } from './fittings';
import { addFurniture } from './furniture';
import { type PlaceLook, lookOf } from './looks';
import { type Slot, pack, printedGeometry } from './prints';
import { addLevel, addWall, areaOf, heightOf, wallsOf } from './room-shell';
import { SetBuilder } from './set-builder';
import { addSunPatches } from './sunlight';

export interface MadeRoom {
  readonly room: Room;
  readonly look: PlaceLook;
  readonly finishes: readonly { readonly finish: Finish; readonly geometry: BufferGeometry }[];
  readonly glow: BufferGeometry;
  readonly sun: BufferGeometry;
  readonly prints: { readonly geometry: BufferGeometry; readonly slots: readonly Slot[] };
}

const BEYOND = 9;
/** A mat of a tatami floor, m. */
const MAT = { long: 1.82, wide: 0.91 } as const;

export function makeRoom(layout: Layout, id: string): MadeRoom | undefined {
  const room = layout.rooms.find((one) => one.id === id);
  if (room === undefined) return undefined;
  const look = lookOf(room.look);
  const set = new SetBuilder();
  const walls = wallsOf(layout, room);
  const height = heightOf(room);
  const wells = (layout.wells ?? []).filter((well) => well.room === id);
  const ground = areaOf(room);
  // A street goes on beyond where one can walk.
  addLevel(set, look.isOutdoors === true ? { ...ground, x0: ground.x0 - BEYOND, x1: ground.x1 + BEYOND } : ground, 0, true, look.floor, wells.map(areaOf), look.isOutdoors === true ? 0.75 : undefined);
  for (const well of wells) addWell(set, areaOf(well), -well.depthMm / 1000);
  if (look.floor.finish === 'tatami') addMats(set, areaOf(room), wells.map(areaOf));
  if (id === 'training') addFloorGrid(set, areaOf(room));
  if (look.isOutdoors !== true) {
    addLevel(set, areaOf(room), height, false, look.ceiling, [], 0.7);
    for (const wall of walls) addWall(set, wall, height, look);
  }
  const openings = addFittings(set, layout, room, walls, look, height);
  for (const thing of layout.furniture) if (thing.room === id) addFurniture(set, thing);
  for (const one of layout.decor ?? []) if (one.room === id) addDecor(set, one, look);
  if (look.sun === true) addSunPatches(set.sun, layout, room, walls);
  const area = areaOf(room);
  const light: RoomLight = {
    sky: look.sky, ground: look.ground, openings, lamps: set.lamps, shades: set.shades,
    walls: look.isOutdoors === true ? undefined : [area.x0, area.x1, area.z0, area.z1, height],
  };
  for (const builder of set.byFinish.values()) bake(builder, light);
  const slots = pack(set.printed.map(({ piece }) => piece));
  return {
    room, look, glow: set.glow.build(), sun: set.sun.build(), prints: { geometry: printedGeometry(set, slots, light), slots },
    finishes: [...set.byFinish].map(([finish, builder]) => ({ finish, geometry: builder.build() })),
  };
}

type Area = ReturnType<typeof areaOf>;

/** The hollow under a low table: wooden sides, a mat at its bottom. */
function addWell(set: SetBuilder, area: Area, bottom: number): void {
  const wood = rgb('#7a5538');
  addLevel(set, area, bottom, true, { finish: 'wood', colour: rgb('#6b4c34') });
  const side = (a: readonly [number, number], b: readonly [number, number], facing: readonly [number, number, number]): void => {
    for (const [low, high] of [[bottom, bottom / 2], [bottom / 2, 0]] as const) set.sheet([[a[0], low, a[1]], [b[0], low, b[1]], [b[0], high, b[1]], [a[0], high, a[1]]], facing, [wood], 'wood');
  };
  side([area.x0, area.z1], [area.x0, area.z0], [1, 0, 0]);
  side([area.x1, area.z0], [area.x1, area.z1], [-1, 0, 0]);
  side([area.x0, area.z0], [area.x1, area.z0], [0, 0, 1]);
  side([area.x1, area.z1], [area.x0, area.z1], [0, 0, -1]);
  for (const x of [area.x0, area.x1]) set.box([x, 0.004, (area.z0 + area.z1) / 2], [0.05, 0.01, area.z1 - area.z0], rgb('#5f4530'), 'wood');
  for (const z of [area.z0, area.z1]) set.box([(area.x0 + area.x1) / 2, 0.004, z], [area.x1 - area.x0, 0.01, 0.05], rgb('#5f4530'), 'wood');
}

/** The cloth edges of the mats, laid along the room. */
function addMats(set: SetBuilder, area: Area, wells: readonly Area[]): void {
  const cloth = rgb('#3d4a3a');
  const strip = (x: number, z: number, w: number, d: number): void => {
    if (wells.some((well) => x + w / 2 > well.x0 && x - w / 2 < well.x1 && z + d / 2 > well.z0 && z - d / 2 < well.z1)) return;
    set.sheet([[x - w / 2, 0.003, z + d / 2], [x + w / 2, 0.003, z + d / 2], [x + w / 2, 0.003, z - d / 2], [x - w / 2, 0.003, z - d / 2]], [0, 1, 0], [cloth]);
  };
  for (let x = area.x0 + MAT.wide; x < area.x1 - 0.1; x += MAT.wide) for (let z = area.z0; z < area.z1; z += MAT.wide / 4) strip(x, z + MAT.wide / 8, 0.06, Math.min(MAT.wide / 4, area.z1 - z));
  for (let z = area.z0 + MAT.long; z < area.z1 - 0.1; z += MAT.long) for (let x = area.x0; x < area.x1; x += MAT.wide / 4) strip(x + MAT.wide / 8, z, MAT.wide / 4, 0.012);
}

const GRID = 0.5;

/** Thin lines half a metre apart, every second one stronger; a mark to stand on. */
function addFloorGrid(set: SetBuilder, area: Area): void {
  const line = (x: number, z: number, w: number, d: number, colour: string, y = 0.003): void => set.sheet([[x - w / 2, y, z + d / 2], [x + w / 2, y, z + d / 2], [x + w / 2, y, z - d / 2], [x - w / 2, y, z - d / 2]], [0, 1, 0], [rgb(colour)]);
  const [cx, cz] = [(area.x0 + area.x1) / 2 - 0.6, (area.z0 + area.z1) / 2 + 0.8];
  const steps = Math.floor(2.4 / GRID);
  for (let i = -steps; i <= steps; i += 1) {
    const wide = i % 2 === 0 ? 0.02 : 0.01;
    line(cx + i * GRID, cz - 0.4, wide, steps * 2 * GRID, '#8d7654');
    line(cx, cz - 0.4 + i * GRID, steps * 2 * GRID, wide, '#8d7654');
  }
  // Two feet at the mark.
  for (const x of [-0.055, 0.055]) line(cx + x, cz, 0.085, 0.25, '#b34a35', 0.006);
}
