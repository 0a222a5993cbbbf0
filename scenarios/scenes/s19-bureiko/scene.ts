/** S19, bureikō: an in-house evening on which ranks are said not to count; what is said there is remembered the next morning. */
import { varyEvening } from '../../acts/evening/company';
import { eveningSetting, learnersDrink } from '../../acts/evening/setting';
import { onTable, placeFor } from '../../acts/evening/table';
import { routeCommon } from '../../acts/route';
import { nearSpot, thing } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { director } from './director';
import { hintS19, sayableS19 } from './help';
import { ROOM, SEATS, layoutFor } from './layout';
import { BOSS, CAST_S19, OTHERS, PEOPLE_S19 } from './people';
import { RULES_S19 } from './rules';

const HALF_PAST_EIGHT = 20 * 600 + 300;

function ownEvents(observation: Observation): readonly (readonly [PersonId, ScriptEvent])[] {
  if (!('by' in observation) || observation.by !== LEARNER) return [];
  switch (observation.type) {
    case 'line.began': return OTHERS.map((one) => [one, { type: 'cue', name: `look:face:${LEARNER}` }] as const);
    case 'object.taken': return observation.object === 'phone' ? [['scene', { type: 'cue', name: 'phone-out' }]] : [];
    case 'pour.ended': return observation.to === BOSS ? [['scene', { type: 'cue', name: 'poured' }]] : [];
    default: return [];
  }
}

export const s19: SceneDefinition = {
  id: 's19', code: 'S19', version: 1, level: 4, firstBeat: 'declaration', rules: RULES_S19, cast: CAST_S19,
  vary(seed) {
    const dice = random(seed);
    const { drinks, mirror } = varyEvening(dice, 6);
    return {
      drinks, mirror, tempoPercent: dice.between(90, 112), hobby: dice.pick(['fishing', 'hiking', 'photos']), opener: dice.pick(['yamada', 'kobayashi']), topic: dice.pick(['election', 'tax']),
      tempting: dice.pick(['lecture', 'stop']), 'drink.kobayashi': dice.pick(['beer', 'oolong']), 'pace.kobayashi': dice.between(10, 90), 'pace.yamada': dice.between(10, 90), shuffle: dice.below(1_000_000),
    };
  },
  setting(header) {
    const layout = layoutFor(header.variation);
    const company = CAST_S19.map(({ id }) => ({ id, at: SEATS[id] ?? 'tatami.door', isSeated: true }));
    const laid = company.flatMap(({ id, at }) => {
      const seat = layout.spots.find((spot) => spot.id === at);
      const drink = id === LEARNER ? learnersDrink(header) : id === BOSS || header.variation[`drink.${id}`] === 'beer' ? 'beer' : 'oolong';
      return seat === undefined ? [] : placeFor(layout, { person: id, seat, drink });
    });
    return eveningSetting(header, {
      layout, clock10: HALF_PAST_EIGHT, people: company,
      things: [
        ...laid, ...onTable(layout, [
          { id: 'edamame.1', kind: 'plate', x: 20, along: -640, state: 'edamame' }, { id: 'edamame.2', kind: 'plate', x: -30, along: 330, state: 'edamame' },
          { id: 'bottle.1', kind: 'bottle', x: 40, along: -170, fillMl: 480, yawDeg: 90 }, { id: 'bottle.2', kind: 'bottle', x: -60, along: 560, fillMl: 60, yawDeg: -90 },
        ]),
        thing('phone', 'phone', `pocket:${LEARNER}`, { state: 'on', room: ROOM }),
      ],
    });
  },
  places: (world) => (nearSpot(world, 'tatami.exit', 350) ? ['exit'] : []),
  scripts: { scene: director, ...PEOPLE_S19 },
  route: (observation, world) => [...routeCommon(observation, world), ...ownEvents(observation)],
  spoken: spokenLine, sayable: sayableS19, hint: hintS19, stepsPerClockTenth: 360, clockRuns: () => true,
};
