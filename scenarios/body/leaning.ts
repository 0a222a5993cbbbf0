/** How far people on the floor lean over a table: what they hold out, or reach for, beyond an arm's ease carries the back forward. */
import { toFrame } from './geometry';
import { MOST_LEAN, leanFor, leansOut } from './reach';
import { isPourer } from './rims';
import { SIDES, type Body, type World } from './world';

/** Before the breastbone up to here, a seated person's arms alone are enough. */
export const EASY_MM = 430;
const LEAN_MM = 400;
/** Nobody leans out for what they cannot reach. */
const FARTHEST_MM = 950;
/** A bottle that leans reaches so far beyond the hand. */
const BOTTLE_MM = 190;

/** Once a step, before trunks move. */
export function stepLean(world: World, body: Body): void {
  const ahead = (Math.max(0, Math.min(LEAN_MM, forwardMm(world, body) - EASY_MM)) / LEAN_MM) * MOST_LEAN;
  body.lean = leansOut(body) ? Math.max(ahead, pouringAside(world, body)) : 0;
}

/** To pour for somebody beside, or across the body, one leans out farther than the way ahead alone would ask. */
function pouringAside(world: World, body: Body): number {
  return Math.max(0, ...SIDES.map((side) => {
    const thing = world.entities.get(body.hands[side].holds);
    return thing !== undefined && isPourer(thing) ? leanFor(body, side, body.hands[side]) : 0;
  }));
}

function forwardMm(world: World, body: Body): number {
  let most = 0;
  for (const side of SIDES) {
    const { holds, task } = body.hands[side];
    if (task.kind === 'reach') {
      const thing = world.entities.get(task.entity);
      if (thing !== undefined) most = Math.max(most, toFrame(body, thing).forward);
    } else if (body.meets !== '' && holds !== '') {
      const met = world.entities.get(body.meets);
      const thing = world.entities.get(holds);
      const far = met === undefined ? Infinity : toFrame(body, met).forward - (thing?.kind === 'bottle' ? BOTTLE_MM : 0);
      if (far <= FARTHEST_MM) most = Math.max(most, far);
    } else if (task.kind === 'set-down') most = Math.max(most, toFrame(body, task).forward);
    else if (holds !== '') most = Math.max(most, body.carryForward);
  }
  return most;
}

/** What a reach of the hands asked for means in mm before the body: leaning adds to it. */
export function reachWithLean(body: Body, reach: number): number {
  if (!leansOut(body) || reach <= EASY_MM) return reach;
  return EASY_MM + ((reach - EASY_MM) * LEAN_MM) / (650 - EASY_MM);
}
