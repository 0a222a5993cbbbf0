/** Notices when two people have turned to each other at speaking distance for the first time. */
import type { PersonId } from '../kernel/ids';
import { DEG } from '../kernel/trig';
import { distance, facingError } from './geometry';
import type { World } from './world';

const SPEAKING_MM = 2300;
const TURNED = 30 * DEG;
/** How long both must have been turned to each other. */
const DWELL_STEPS = 18;

const pairs = new Map<PersonId, Map<PersonId, string>>();

/** The pair's name; each is put together once. */
function pairOf(one: PersonId, two: PersonId): string {
  let known = pairs.get(one);
  if (known === undefined) pairs.set(one, (known = new Map()));
  let name = known.get(two);
  if (name === undefined) known.set(two, (name = `${one}|${two}`));
  return name;
}

/** Once a step. Pairs already observed are remembered as negative counts. */
export function watchFaces(world: World): void {
  const counts = world.facing;
  for (const one of world.people.values()) {
    if (one.room === 'away') continue;
    let isLater = false;
    for (const two of world.people.values()) {
      if (two === one) isLater = true;
      if (two === one || !isLater || one.room !== two.room) continue;
      const key = pairOf(one.id, two.id);
      const count = counts.get(key) ?? 0;
      // Round a table there are many pairs, and nobody who sits is met for the first time.
      if (count < 0 || (count === 0 && (one.sit !== 0 || two.sit !== 0))) continue;
      const apart = distance(one, two);
      const facing = apart <= SPEAKING_MM && facingError(one, two) < TURNED && facingError(two, one) < TURNED && one.sit === 0 && two.sit === 0;
      counts.set(key, facing ? count + 1 : 0);
      if (count + 1 >= DWELL_STEPS && facing) {
        counts.set(key, -1);
        world.observe({ type: 'people.faced', by: one.id, to: two.id, distanceMm: Math.round(apart) });
      }
    }
  }
}
