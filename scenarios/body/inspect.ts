/** Looking a card over: tilted in the light and looked at for a moment, a bent corner or a stain cannot hide. */
import { DEG } from '../kernel/trig';
import { heldBy } from './carry';
import { isSurface } from './layout';
import type { Body, Entity, World } from './world';

/** [D] so far the face of a card must lean for a shadow to show, and so long it must be looked at. */
const TILTED = 12 * DEG;
const LOOK_STEPS = 24;

/** Tilted into the light now, under eyes that are on it or on what lies below it: nobody aims at each card of a deck anew. */
function isLit(world: World, body: Body): boolean {
  const at = body.gazeAt;
  return Math.abs(body.readTilt) >= TILTED && (at === 'hands' || world.entities.get(at)?.room === body.room || world.layout.furniture.some((one) => one.id === at && isSurface(one.kind)));
}

export function stepInspection(world: World, body: Body): void {
  for (const card of heldBy(world, body)) {
    // Only a deck that is being sorted has a condition.
    if (card.kind !== 'card' || card.state === '' || card.litSteps === undefined || !isLit(world, body)) continue;
    card.litSteps += 1;
    if (card.litSteps === LOOK_STEPS) world.observe({ type: 'card.inspected', by: body.id, object: card.id, found: card.state });
  }
}

/** Whether its condition has been seen since it was taken up. */
export function isInspected(card: Entity): boolean {
  return (card.litSteps ?? 0) >= LOOK_STEPS;
}
