/** A place as data: rooms, furniture, doors, spots to stand on. World mm, +x east, +z south; yaw in 0.1 deg (0 = +z). */
import type { EntityId, SpotId } from '../kernel/ids';

export interface Room {
  readonly id: string;
  readonly x0: number;
  readonly z0: number;
  readonly x1: number;
  readonly z1: number;
}

export interface Furniture {
  readonly id: EntityId;
  readonly kind: 'table' | 'chair' | 'desk' | 'sofa' | 'plant' | 'board' | 'cabinet';
  readonly room: string;
  readonly x: number;
  readonly z: number;
  readonly yaw10: number;
  readonly widthMm: number;
  readonly depthMm: number;
  readonly heightMm: number;
}

export interface DoorPlan {
  readonly id: EntityId;
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
}

/** The same place seen in a mirror: east and west change sides. */
export function mirrored(layout: Layout): Layout {
  const turn = <T extends { readonly x: number; readonly yaw10: number }>(thing: T): T => ({
    ...thing, x: -thing.x, yaw10: thing.yaw10 === 0 || thing.yaw10 === 1800 ? thing.yaw10 : -thing.yaw10,
  });
  return {
    rooms: layout.rooms.map((room) => ({ ...room, x0: -room.x1, x1: -room.x0 })),
    furniture: layout.furniture.map(turn),
    doors: layout.doors.map(turn),
    windows: layout.windows.map(turn),
    clock: turn(layout.clock),
    spots: layout.spots.map(turn),
  };
}
