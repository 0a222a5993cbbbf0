/** A place as data: rooms, furniture, doors, spots to stand on. World mm, +x east, +z south; yaw in 0.1 deg (0 = +z). */
import type { EntityId, SpotId } from '../kernel/ids';

/** What a room is made of and how light falls into it; the stage knows what each looks like. */
export type RoomLook =
  | 'reception' | 'ground' | 'lift' | 'hall' | 'meeting' | 'training' | 'office' | 'corridor' | 'project' | 'flat' | 'event' | 'entrance' | 'tatami' | 'street';

export interface Room {
  readonly id: string;
  readonly look?: RoomLook;
  /** Floor to ceiling; 2600 when not said. */
  readonly heightMm?: number;
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

/** solid: walked round, not reached through. surface: things can be laid on it. seat: moves with whoever sits there. */
const FURNITURE = {
  table: { solid: true, surface: true }, chair: { seat: true }, desk: { solid: true, surface: true }, sofa: { solid: true }, plant: { solid: true },
  board: {}, cabinet: { solid: true }, workdesk: { solid: true, surface: true }, swivel: { seat: true }, shelf: { solid: true }, coffee: { solid: true, surface: true },
  stand: { solid: true, surface: true }, panel: {}, bench: { solid: true }, easel: { solid: true }, copier: { solid: true }, mirror: {}, bed: { solid: true },
  wardrobe: { solid: true }, hightable: { solid: true, surface: true }, buffet: { solid: true, surface: true }, lectern: { solid: true, surface: true },
  lowtable: { solid: true, surface: true }, zabuton: { seat: true }, alcove: { solid: true }, andon: { solid: true }, till: { solid: true, surface: true },
  shoeshelf: { solid: true }, hooks: {}, taxi: { solid: true }, vending: { solid: true }, pole: { solid: true }, umbrellas: { solid: true }, road: { solid: true },
} as const satisfies Readonly<Record<string, { readonly solid?: true; readonly surface?: true; readonly seat?: true }>>;

export type FurnitureKind = keyof typeof FURNITURE;

const traits: Readonly<Record<FurnitureKind, { readonly solid?: true; readonly surface?: true; readonly seat?: true }>> = FURNITURE;

export function isSolid(kind: FurnitureKind): boolean {
  return traits[kind].solid === true;
}

export function isSurface(kind: FurnitureKind): boolean {
  return traits[kind].surface === true;
}

export function isSeat(kind: FurnitureKind): boolean {
  return traits[kind].seat === true;
}

export interface Furniture {
  readonly id: EntityId;
  readonly kind: FurnitureKind;
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
  readonly widthMm: number;
  readonly depthMm: number;
  readonly heightMm: number;
}

/** wood swings; glass, lift, fusuma (paper on wood) and lattice slide. Without it the width decides between wood and glass. */
export type DoorLeaf = 'wood' | 'glass' | 'lift' | 'fusuma' | 'lattice';

export interface DoorPlan {
  readonly id: EntityId;
  readonly leaf?: DoorLeaf;
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
  readonly widthMm: number;
}

export interface WallThing {
  readonly room: string;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly yaw10: number;
}

export interface WindowPlan extends WallThing {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** What is only to be seen: nobody acts on it, so it needs no name. */
export type DecorKind =
  | 'picture' | 'scroll' | 'sign' | 'nameplate' | 'directory' | 'notice' | 'chart' | 'rug' | 'pendant' | 'spot' | 'andon' | 'lantern' | 'noren' | 'lattice'
  | 'facade' | 'kerb' | 'curtain' | 'desklamp' | 'rail' | 'extinguisher' | 'post' | 'shade' | 'banner';

export interface Decor extends WallThing {
  readonly kind: DecorKind;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly depthMm?: number;
  /** What is written on it, as it is set: never translated, since it is part of the place. */
  readonly text?: string;
}

/** A hollow in the floor, for the feet of those who sit at a low table. */
export interface Well {
  readonly room: string;
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
  readonly depthMm: number;
}

/** Where a person may be told to stand; `seat` names the chair when the spot is one to sit on. */
export interface Spot {
  readonly id: SpotId;
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
  readonly seat?: EntityId;
  /** Where only those who work here stand: nothing sends the learner there. */
  readonly staff?: true;
}

export interface Layout {
  readonly rooms: readonly Room[];
  readonly furniture: readonly Furniture[];
  readonly doors: readonly DoorPlan[];
  readonly windows: readonly WindowPlan[];
  readonly clock: WallThing;
  readonly spots: readonly Spot[];
  readonly decor?: readonly Decor[];
  readonly wells?: readonly Well[];
}

/** The clock of a place that has none. */
export const NO_CLOCK: WallThing = { room: 'away', x: 0, y: 0, z: 0, yaw10: 0 };

/** Several places as one; the first that has a clock gives it. */
export function joined(...places: readonly Layout[]): Layout {
  return {
    rooms: places.flatMap((place) => place.rooms),
    furniture: places.flatMap((place) => place.furniture),
    doors: places.flatMap((place) => place.doors),
    windows: places.flatMap((place) => place.windows),
    clock: places.find((place) => place.clock.room !== NO_CLOCK.room)?.clock ?? NO_CLOCK,
    spots: places.flatMap((place) => place.spots),
    decor: places.flatMap((place) => place.decor ?? []),
    wells: places.flatMap((place) => place.wells ?? []),
  };
}

/** The same place elsewhere, so that rooms of one layout do not lie in one another. */
export function movedBy(dx: number, dz: number, layout: Layout): Layout {
  const point = <T extends { readonly x: number; readonly z: number }>(thing: T): T => ({ ...thing, x: thing.x + dx, z: thing.z + dz });
  const rect = <T extends Pick<Room, 'x0' | 'z0' | 'x1' | 'z1'>>(area: T): T => ({ ...area, x0: area.x0 + dx, x1: area.x1 + dx, z0: area.z0 + dz, z1: area.z1 + dz });
  return {
    rooms: layout.rooms.map(rect), furniture: layout.furniture.map(point), doors: layout.doors.map(point), windows: layout.windows.map(point),
    clock: layout.clock.room === NO_CLOCK.room ? NO_CLOCK : point(layout.clock), spots: layout.spots.map(point), decor: (layout.decor ?? []).map(point), wells: (layout.wells ?? []).map(rect),
  };
}

/** The same place seen in a mirror: east and west change sides. */
export function mirrored(layout: Layout): Layout {
  const turn = <T extends { readonly x: number; readonly yaw10: number }>(thing: T): T => ({
    ...thing, x: -thing.x, yaw10: thing.yaw10 === 0 || thing.yaw10 === 1800 ? thing.yaw10 : -thing.yaw10,
  });
  const flip = <T extends Pick<Room, 'x0' | 'x1'>>(area: T): T => ({ ...area, x0: -area.x1, x1: -area.x0 });
  return {
    rooms: layout.rooms.map(flip),
    furniture: layout.furniture.map(turn),
    doors: layout.doors.map(turn),
    windows: layout.windows.map(turn),
    clock: layout.clock.room === NO_CLOCK.room ? NO_CLOCK : turn(layout.clock),
    spots: layout.spots.map(turn),
    decor: (layout.decor ?? []).map(turn),
    wells: (layout.wells ?? []).map(flip),
  };
}
