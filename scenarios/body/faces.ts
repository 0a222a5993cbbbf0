/** Notices when two people have turned to each other at speaking distance for the first time. */
import { DEG } from '../kernel/trig';
import { distance, facingError } from './geometry';
import type { World } from './world';

const SPEAKING_MM = 2300;
const TURNED = 30 * DEG;
/** How long both must have been turned to each other. */
const DWELL_STEPS = 18;

/** Once a step. Pairs already observed are remembered as negative counts. */
export function watchFaces(world: World): void {
  const counts = world.facing;
  const people = [...world.people.values()];
  for (let i = 0; i < people.length; i += 1) {
    for (let j = i + 1; j < people.length; j += 1) {
      const one = people[i];
      const two = people[j];
      if (one === undefined || two === undefined || one.room !== two.room || one.room === 'away') continue;
      const key = `${one.id}|${two.id}`;
      const count = counts.get(key) ?? 0;
      if (count < 0) continue;
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
