/** From what the stage hit to what the hands mean: a person's face, the chair's seat, what is in a pocket. */
import type { Layout, Spot } from '../../scenarios/body/layout';
import type { TwinItem } from '../../scenarios/body/staging';
import { LEARNER } from '../../scenarios/kernel/ids';

/** The two places of the own body at the lower edge of the view: what goes in there, and what comes out. */
export const INNER_POCKET = `inner:${LEARNER}`;
export const SIDE_POCKET = `pocket:${LEARNER}`;

const FOUND_IN: Readonly<Record<string, readonly string[]>> = {
  [INNER_POCKET]: ['state.at-inner'],
  // One takes the coat off before one gets at what is under it.
  [SIDE_POCKET]: ['state.at-worn', 'state.at-pocket', 'state.at-arm', 'state.at-shoulder'],
};

/** One of its doors is open. */
const OPEN_CAR: ReadonlySet<string> = new Set(['state.taxi.rear', 'state.taxi.front']);

interface Place {
  readonly x: number;
  readonly z: number;
}

/** Who points: full hands mean to put something there, empty ones to go there. `on`: where the pointer lies. */
export interface PointingBody {
  readonly isBusy: boolean;
  readonly at: Place;
  readonly on?: Place;
}

/** Whoever points at a screen means the person on it. */
const SCREEN = 'screen.';

/** `hit`: an id of the stage, '' = nothing. */
export function thingFor(hit: string, things: readonly TwinItem[], layout: Layout, { isBusy, at, on }: PointingBody): string {
  if (hit === '') return '';
  const states = FOUND_IN[hit];
  if (states !== undefined) {
    if (isBusy) return hit;
    const found = states.flatMap((state) => things.filter((thing) => thing.stateKey === state && thing.actions.includes('reach')));
    return found[0]?.id ?? hit;
  }
  const face = `face:${hit.startsWith(SCREEN) ? hit.slice(SCREEN.length) : hit}`;
  if (things.some((thing) => thing.id === face)) return face;
  const seat = layout.spots.find((spot) => spot.seat === hit);
  if (seat !== undefined && things.some((thing) => thing.id === seat.id)) return seat.id;
  const car = on === undefined ? undefined : placeAtCar(hit, things, layout, on);
  return car ?? placeAtDoor(hit, things, layout) ?? (isBusy ? undefined : placeAtDesk(hit, things, layout, at)) ?? hit;
}

/** How far from a door its place to stand may be (mm). */
const AT_DOOR_MM = 1000;

/** Whoever points at a door means the place before it, rather than one beside it such as a lift's panel. */
export function placeAtDoor(id: string, things: readonly TwinItem[], layout: Layout): string | undefined {
  const door = layout.doors.find((one) => one.id === id);
  if (door === undefined) return undefined;
  const near = placesNear(door, AT_DOOR_MM, things, layout);
  return nearest(door, near.filter((spot) => aside(door, spot) <= door.widthMm / 2)) ?? nearest(door, near);
}

/** How far to the left or right of the way through it (mm). */
function aside({ x, z, yaw10 }: Layout['doors'][number], spot: Place): number {
  const yaw = (yaw10 / 1800) * Math.PI;
  return Math.abs((spot.x - x) * Math.cos(yaw) - (spot.z - z) * Math.sin(yaw));
}

/** Whoever points at a car that stands open means getting in: the place before its nearest door. */
function placeAtCar(id: string, things: readonly TwinItem[], layout: Layout, on: Place): string | undefined {
  if (!things.some((thing) => thing.id === id && OPEN_CAR.has(thing.stateKey))) return undefined;
  return nearest(on, layout.spots.filter((spot) => spot.id.includes(`.${id}.`) && things.some((thing) => thing.id === spot.id)));
}

const AT_DESK_MM = 1100;

/** Whoever points at a desk with empty hands means the place before it: the one on the own side. */
function placeAtDesk(id: string, things: readonly TwinItem[], layout: Layout, from: Place): string | undefined {
  const desk = layout.furniture.find((one) => one.id === id && one.kind === 'desk');
  return desk && nearest(from, placesNear(desk, AT_DESK_MM, things, layout));
}

function placesNear(what: Place & { readonly room: string }, mm: number, things: readonly TwinItem[], layout: Layout): readonly Spot[] {
  return layout.spots.filter((spot) => spot.room === what.room && apart(what, spot) <= mm && things.some((thing) => thing.id === spot.id));
}

function nearest(from: Place, spots: readonly Spot[]): string | undefined {
  return spots.toSorted((a, b) => apart(from, a) - apart(from, b))[0]?.id;
}

function apart(a: Place, b: Place): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}
