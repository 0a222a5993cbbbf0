/** S19, bureikō: an in-house evening on which ranks are said not to count; what is said there is remembered the next morning. */
import { varyEvening } from '../../acts/evening/company';
import { eveningSetting, learnersDrink } from '../../acts/evening/setting';
import { onTable, placeFor } from '../../acts/evening/table';
import { routeTable } from '../../acts/evening/route-table';
import { nearSpot, thing } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import type { World } from '../../body/world';
import { VESSELS, depthMm, volumeBelowMl } from '../../body/vessels';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { director } from './director';
import { hintS19, isAtDesk, sayableS19 } from './help';
import { ROOM, SEATS, layoutFor } from './layout';
import { BOSS, CAST_S19, OTHERS, PEOPLE_S19 } from './people';
import { RULES_S19 } from './rules';

/** From there to the last third. */
const SUZUKI_SIP_ML = 34;
const NEVER_STEPS = 1_000_000;
const FRESH_10 = 850;
const HALF_PAST_EIGHT = 20 * 600 + 300;

function ownEvents(observation: Observation, world: World): readonly (readonly [PersonId, ScriptEvent])[] {
  if (!('by' in observation) || observation.by !== LEARNER) return [];
  switch (observation.type) {
    case 'line.began': return OTHERS.map((one) => [one, { type: 'cue', name: `look:face:${LEARNER}` }] as const);
    // Whoever has risen with it cuts nobody short.
    case 'object.taken': return observation.object === 'phone' ? [['scene', { type: 'cue', name: world.people.get(LEARNER)?.posture === 'stand' ? 'phone-up' : 'phone-out' }]] : [];
    default: return [];
  }
}

export const s19: SceneDefinition = {
  id: 's19', code: 'S19', version: 1, level: 4, firstBeat: 'declaration', rules: RULES_S19, cast: CAST_S19,
  vary(seed) {
    const dice = random(seed);
    const { drinks, mirror } = varyEvening(dice, 6);
    // Two glasses of beer and a little more, for whoever drinks.
    const before = dice.between(16_500, 18_000);
    return {
      drinks, mirror, before: drinks === 'drinks' ? before : 0, tempoPercent: dice.between(90, 112), hobby: dice.pick(['fishing', 'hiking', 'photos']), opener: dice.pick(['yamada', 'kobayashi']), topic: dice.pick(['election', 'tax']),
      tempting: dice.pick(['lecture', 'stop']), 'glass.suzuki': 'beer', 'glass.kobayashi': dice.pick(['beer', 'oolong']), 'glass.yamada': 'oolong',
      // He drinks in the pause of his story, to the last third; the others whenever they like.
      'level.suzuki': dice.between(430, 460), 'sip.suzuki': SUZUKI_SIP_ML, 'thirst.suzuki': NEVER_STEPS, 'thirst.kobayashi': dice.between(900, 1500), 'thirst.yamada': dice.between(900, 1500), 'level.kobayashi': FRESH_10, 'level.yamada': FRESH_10, shuffle: dice.below(1_000_000),
    };
  },
  setting(header) {
    const layout = layoutFor(header.variation);
    const company = CAST_S19.map(({ id }) => ({ id, at: SEATS[id] ?? 'tatami.door', isSeated: true }));
    const laid = company.flatMap(({ id, at }) => {
      const seat = layout.spots.find((spot) => spot.id === at);
      const drink = id === LEARNER ? learnersDrink(header) : id === BOSS || header.variation[`glass.${id}`] === 'beer' ? 'beer' : 'oolong';
      const place = seat === undefined ? [] : placeFor(layout, { person: id, seat, drink });
      return id === BOSS ? place.map((one) => (one.kind === 'glass' ? { ...one, fillMl: volumeBelowMl(VESSELS.glass, (depthMm(VESSELS.glass) * Number(header.variation['level.suzuki'])) / 1000), foamMl: 0 } : one)) : place;
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
  places: (world) => [...(nearSpot(world, 'tatami.exit', 350) ? ['exit'] : []), ...(isAtDesk({ world }) ? ['desk'] : [])],
  scripts: { scene: director, ...PEOPLE_S19 },
  route: (observation, world) => [...routeTable(observation, world), ...ownEvents(observation, world)],
  spoken: spokenLine, sayable: sayableS19, hint: hintS19, stepsPerClockTenth: 360, clockRuns: () => true,
};
