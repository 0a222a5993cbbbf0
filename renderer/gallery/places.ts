/** Places by name, for subjects that stand in one. */
import type { Layout, Spot } from '../../scenarios/body/layout';
import { PLACES } from '../../scenarios/body/places/catalog';

export function placeOf(name: string): Layout {
  const found = PLACES[name];
  if (found === undefined) throw new RangeError(`no place "${name}"`);
  return found;
}

export function spotOf(layout: Layout, id: string): Spot {
  const found = layout.spots.find((spot) => spot.id === id);
  if (found === undefined) throw new RangeError(`no spot "${id}"`);
  return found;
}
