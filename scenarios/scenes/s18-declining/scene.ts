/** S18, declining with grace: no alcohol tonight, for a reason of one's own; a guest offers, insists once, and then turns to the youngest. */
import { isWholeEvening } from '../../acts/evening/carried';
import { companyOf, varyEvening } from '../../acts/evening/company';
import { menuHeldTo } from '../../acts/evening/menu';
import { routeTable } from '../../acts/evening/route-table';
import { ownGlass } from '../../acts/evening/setting';
import { nearSpot } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { director } from './director';
import { hintS18, sayableS18 } from './help';
import { setTable } from './layout';
import { PEOPLE_S18, TOPICS } from './people';
import { RULES_S18 } from './rules';

const CAST = companyOf(8);

export const s18: SceneDefinition = {
  id: 's18', code: 'S18', version: 1, level: 3, firstBeat: 'before', rules: RULES_S18,
  cast: CAST.map(({ id, nameKey, rank, company }) => ({ id, nameKey, rank, company })),
  vary(seed, carry) {
    const dice = random(seed);
    const evening = varyEvening(dice, 8, carry);
    const other = dice.pick(['medication', 'faith', 'constitution']);
    return {
      ...evening, reason: evening.drinks === 'drives' ? 'driving' : evening.drinks === 'drinks' && isWholeEvening(carry ?? {}) ? 'enough' : other, 'glass.yamada': 'oolong', tempoPercent: dice.between(90, 112), topics: TOPICS.join(' '), shuffle: dice.below(1_000_000),
      ...Object.fromEntries(CAST.filter(({ id }) => id !== LEARNER).flatMap(({ id }) => [
        [`drink.${id}`, dice.between(6, 60)], [`level.${id}`, id === 'tanaka' ? dice.between(380, 450) : dice.between(620, 780)],
        [`thirst.${id}`, dice.between(2600, 4200)], [`sip.${id}`, dice.between(6, 10)],
      ])),
    };
  },
  setting: setTable,
  places: (world) => [...(nearSpot(world, 'tatami.exit', 350) ? ['exit'] : []), ...[menuHeldTo(world) ?? []].flat()],
  scripts: { scene: director, ...PEOPLE_S18 },
  route: (observation, world) => {
    const events = routeTable(observation, world);
    if (!('by' in observation) || observation.by !== LEARNER) return events;
    switch (observation.type) {
      case 'sip.began': return [...events, ['scene', { type: 'cue', name: 'learner-sips' }]];
      case 'glasses.met':
      case 'glass.raised': return [...events, ['scene', { type: 'cue', name: `toasted:${observation.to}` }]];
      case 'object.placed': return observation.object === ownGlass() ? [...events, ['scene', { type: 'cue', name: 'learner-down' }]] : events;
      default: return events;
    }
  },
  spoken: spokenLine, sayable: sayableS18, hint: hintS18, stepsPerClockTenth: 360, clockRuns: () => true,
};
