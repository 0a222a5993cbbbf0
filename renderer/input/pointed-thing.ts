/** From what the stage hit to what the hands mean: a person's face, the chair's seat, what is in a pocket. */
import type { Layout } from '../../scenarios/body/layout';
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

/** `hit`: an id of the stage, '' = nothing. `isBusy`: the hands are full, so a pocket is a place to put something. */
export function thingFor(hit: string, things: readonly TwinItem[], layout: Layout, isBusy: boolean): string {
  if (hit === '') return '';
  const states = FOUND_IN[hit];
  if (states !== undefined) {
    if (isBusy) return hit;
    const found = states.flatMap((state) => things.filter((thing) => thing.stateKey === state && thing.actions.includes('reach')));
    return found[0]?.id ?? hit;
  }
  const face = `face:${hit}`;
  if (things.some((thing) => thing.id === face)) return face;
  const seat = layout.spots.find((spot) => spot.seat === hit);
  if (seat !== undefined && things.some((thing) => thing.id === seat.id)) return seat.id;
  return placeAtDoor(hit, things, layout) ?? hit;
}

/** How far from a door its place to stand may be (mm). */
const AT_DOOR_MM = 900;

/** Whoever points at a door means the place before it. */
export function placeAtDoor(id: string, things: readonly TwinItem[], layout: Layout): string | undefined {
  const door = layout.doors.find((one) => one.id === id);
  if (door === undefined) return undefined;
  const away = ({ x, z }: { readonly x: number; readonly z: number }): number => Math.hypot(x - door.x, z - door.z);
  return layout.spots
    .filter((spot) => spot.room === door.room && away(spot) <= AT_DOOR_MM && things.some((thing) => thing.id === spot.id))
    .toSorted((a, b) => away(a) - away(b))[0]?.id;
}
