/** S16, kanpai: six or eight at the table, drinks before them; a speech, a call, glasses that meet, a mouthful. */
import { companyOf, varyEvening } from '../../acts/evening/company';
import { orderOf } from '../../acts/evening/carried';
import { learnersDrink, ownGlass, seatedEvening } from '../../acts/evening/setting';
import { onTable } from '../../acts/evening/table';
import { routeCommon } from '../../acts/route';
import { nearSpot } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { director } from './director';
import { hintS16, sayableS16 } from './help';
import { PEOPLE_S16 } from './people';
import { RULES_S16 } from './rules';

const SEVEN_IN_THE_EVENING = 19 * 600;
const CAST = companyOf(8);

export const s16: SceneDefinition = {
  id: 's16', code: 'S16', version: 1, level: 2, firstBeat: 'drinks', rules: RULES_S16,
  cast: CAST.map(({ id, nameKey, rank, company }) => ({ id, nameKey, rank, company })),
  vary(seed, carry) {
    const dice = random(seed);
    const evening = varyEvening(dice, 8, carry);
    return {
      ...evening, tempoPercent: dice.between(88, 112), speech: dice.pick(['past', 'future']), long: dice.below(2),
      // Somebody within the learner's reach who cannot leave a lower glass alone.
      modest: dice.pick([evening.people === 8 ? 'nakamura' : 'sato', 'nobody']), teetotaller: dice.pick(['yamada', 'nakamura', 'nobody']), shuffle: dice.below(1_000_000),
      ...Object.fromEntries(CAST.filter(({ id }) => id !== LEARNER).map(({ id }) => [`drink.${id}`, dice.between(6, 60)])),
    };
  },
  setting: (header) => seatedEvening(header, {
    clock10: SEVEN_IN_THE_EVENING,
    drinkOf: (id) => (id === LEARNER ? learnersDrink(header) : orderOf(header.carry, id) === 'oolong' || id === header.variation['teetotaller'] ? 'oolong' : 'beer'),
    things: (layout) => onTable(layout, [
      { id: 'edamame.1', kind: 'plate', x: 20, along: -520, state: 'edamame' }, { id: 'edamame.2', kind: 'plate', x: -30, along: 420, state: 'edamame' },
      { id: 'bottle.1', kind: 'bottle', x: 60, along: -160, fillMl: 330, yawDeg: 90 }, { id: 'bottle.2', kind: 'bottle', x: -50, along: 110, fillMl: 480, yawDeg: -90 },
    ]),
  }),
  places: (world) => (nearSpot(world, 'tatami.exit', 350) ? ['exit'] : []),
  scripts: { scene: director, ...PEOPLE_S16 },
  route: (observation, world) => {
    const events = routeCommon(observation, world);
    if (!('by' in observation) || observation.by !== LEARNER) return events;
    switch (observation.type) {
      case 'gaze.moved': return observation.at.startsWith('face:') ? [...events, [observation.at.slice('face:'.length), { type: 'looked-at', by: LEARNER }]] : events;
      case 'sip.began': return [...events, ['scene', { type: 'cue', name: 'learner-sips' }]];
      case 'glasses.met':
      case 'glass.raised': return [...events, ['scene', { type: 'cue', name: `toasted:${observation.to}` }]];
      case 'object.placed': return observation.object === ownGlass() ? [...events, ['scene', { type: 'cue', name: 'learner-down' }]] : events;
      default: return events;
    }
  },
  spoken: spokenLine, sayable: sayableS16, hint: hintS16, stepsPerClockTenth: 360, clockRuns: () => true,
};
