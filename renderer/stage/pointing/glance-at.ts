/** The eyes go where the pointer seeks, until it has found something. */
import { isSurface } from '../../../scenarios/body/layout';
import type { StageShared } from '../stage-context';

type Looking = Pick<StageShared, 'view' | 'layout' | 'glance'>;

/** What one glances about for: things, seats, places. Nobody has to search for a table or for the person they talk to. */
function isSought({ view, layout }: Looking, id: string): boolean {
  if (view.entities.has(id) || layout.spots.some((spot) => spot.id === id)) return true;
  return layout.furniture.some((one) => one.id === id && !isSurface(one.kind));
}

/** `hit`: what the pointer meets, '' = nothing; where it lies in the picture, -1..1 from left to right and from top to bottom. */
export function glanceAt(shared: Looking, hit: string, side: number, down: number): void {
  if (isSought(shared, hit)) shared.glance.hold();
  else shared.glance.seek(side, down);
}
