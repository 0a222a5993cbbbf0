import type { Furniture, Room } from '../../../scenarios/body/layout';

/** Plane of the wall on which a mirror hangs, m east of the origin. */
export function mirrorPlane(room: Pick<Room, 'x0' | 'x1'>, mirror: Pick<Furniture, 'x'>): number {
  return (Math.abs(mirror.x - room.x0) < Math.abs(mirror.x - room.x1) ? room.x0 : room.x1) / 1000;
}
