/** Which ids of the stage mean something under the pointer now. */
import type { Layout } from '../../scenarios/body/layout';
import type { TwinItem } from '../../scenarios/body/staging';
import { INNER_POCKET, placeAtDoor, SIDE_POCKET } from './pointed-thing';

const FACE = 'face:';

export function pointableIds(things: readonly TwinItem[], layout: Layout): ReadonlySet<string> {
  const ids = new Set([INNER_POCKET, SIDE_POCKET]);
  for (const { id } of things) {
    ids.add(id.startsWith(FACE) ? id.slice(FACE.length) : id);
    const chair = layout.spots.find((spot) => spot.id === id)?.seat;
    if (chair !== undefined) ids.add(chair);
  }
  for (const { id } of layout.doors) if (placeAtDoor(id, things, layout) !== undefined) ids.add(id);
  return ids;
}
