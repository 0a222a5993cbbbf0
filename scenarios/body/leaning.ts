/** How far people on the floor lean over a table: what they hold out, or reach for, beyond an arm's ease carries the back forward. */
import { DEG } from '../kernel/trig';
import { toFrame } from './geometry';
import { SIDES, type Body, type World } from './world';

/** Before the breastbone up to here, a seated person's arms alone are enough. */
export const EASY_MM = 430;
const MOST_LEAN = 40 * DEG;
const LEAN_MM = 400;
/** Nobody leans out for what they cannot reach. */
const FARTHEST_MM = 950;
/** A bottle that leans reaches so far beyond the hand. */
const BOTTLE_MM = 190;

/** Who sits on the floor sits free: nothing but their own back ends their reach. */
export function leansOut(body: Body): boolean {
  return body.sitting !== 'chair' && body.sit === 1;
}

export function mostLean(): number {
  return MOST_LEAN;
}

/** Once a step, before trunks move. */
export function stepLean(world: World, body: Body): void {
  body.lean = leansOut(body) ? (Math.max(0, Math.min(LEAN_MM, forwardMm(world, body) - EASY_MM)) / LEAN_MM) * MOST_LEAN : 0;
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
