/** Where a camera may stand: in the room in which people are, at a height that fits how they stand or sit. */
import type { Layout, Room } from '../../scenarios/body/layout';
import { SEATED } from '../../scenarios/body/sitting';
import type { PersonStaging, Staging } from '../../scenarios/body/staging';
import type { WorldPoint } from '../stage/stage-props';

const STANDING_HEAD_MM = 1720;
/** From the hips to the top of the head. */
const HEAD_ABOVE_HIPS_MM = 830;
/** Half-way up a person who stands, and the hands of one who sits. */
const STANDING_MIDDLE_MM = 880;
const SEATED_MIDDLE_MM = 400;
/** Nearer to a wall than this the picture is cut open by it. */
const WALL_MM = 160;
const CEILING_MM = 2600;
const FLOOR_MM = 120;

export function headMm(person: PersonStaging): number {
  return sunk(person, STANDING_HEAD_MM, HEAD_ABOVE_HIPS_MM);
}

/** The height at which what a person does with trunk and hands is seen best. */
export function lookedAtMm(person: PersonStaging): number {
  return sunk(person, STANDING_MIDDLE_MM, SEATED_MIDDLE_MM);
}

function sunk({ sitPercent, sitting = 'chair' }: PersonStaging, standingMm: number, aboveHipsMm: number): number {
  const seatedMm = SEATED[sitting].hipMm + aboveHipsMm;
  return Math.round(standingMm + ((seatedMm - standingMm) * sitPercent) / 100);
}

export function roomAround({ room }: Staging, { rooms }: Layout): Room | undefined {
  return rooms.find(({ id }) => id === room);
}

/** On the way from `at` to `from`, as far as the room goes. Whole mm: a camera that stands still is the same camera. */
export function withinRoom(from: WorldPoint, at: WorldPoint, room: Room | undefined): WorldPoint {
  const limits = {
    x: room === undefined ? undefined : ([room.x0 + WALL_MM, room.x1 - WALL_MM] as const),
    y: [FLOOR_MM, (room?.heightMm ?? CEILING_MM) - WALL_MM] as const,
    z: room === undefined ? undefined : ([room.z0 + WALL_MM, room.z1 - WALL_MM] as const),
  };
  const start = { x: inside(at.x, limits.x), y: inside(at.y, limits.y), z: inside(at.z, limits.z) };
  const share = Math.min(...(['x', 'y', 'z'] as const).map((axis) => shareTo(start[axis], from[axis], limits[axis])));
  const on = (axis: 'x' | 'y' | 'z'): number => Math.round(start[axis] + (from[axis] - start[axis]) * share);
  return { x: on('x'), y: on('y'), z: on('z') };
}

type Limits = readonly [least: number, most: number] | undefined;

function inside(value: number, limits: Limits): number {
  return limits === undefined ? value : Math.max(limits[0], Math.min(limits[1], value));
}

/** How far one may go from here to there within limits, 0 to 1. */
function shareTo(here: number, there: number, limits: Limits): number {
  const allowed = inside(there, limits);
  return allowed === there ? 1 : (allowed - here) / (there - here);
}
