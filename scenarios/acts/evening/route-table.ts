/** What happens at a table, told to whom it concerns: a look, a bottle put back. */
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import type { ScriptEvent } from '../../kernel/script';
import type { World } from '../../body/world';
import { routeCommon } from '../route';

export function routeTable(observation: Observation, world: World): readonly (readonly [PersonId, ScriptEvent])[] {
  const events = routeCommon(observation, world);
  if (!('by' in observation) || observation.by !== LEARNER) return events;
  switch (observation.type) {
    case 'gaze.moved': return observation.at.startsWith('face:') ? [...events, [observation.at.slice('face:'.length), { type: 'looked-at', by: LEARNER }]] : events;
    case 'object.placed': {
      const event = { type: 'set-down', by: LEARNER, object: observation.object } as const;
      return [...events, ...[...world.people.values()].filter(({ id }) => id !== LEARNER).map(({ id }) => [id, event] as const), ['scene', event]];
    }
    default: return events;
  }
}
