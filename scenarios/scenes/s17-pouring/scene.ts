/** S17, pouring and being poured for: half an hour in, beer, tea and one flask of sake; glasses fall at different speeds while people talk. */
import { companyOf, varyEvening } from '../../acts/evening/company';
import { ownGlass } from '../../acts/evening/setting';
import { routeTable } from '../../acts/evening/route-table';
import { topicsFor } from '../../acts/evening/talk-topics';
import { nearSpot } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { LEARNER } from '../../kernel/ids';
import { random, type Random } from '../../kernel/random';
import type { SceneDefinition, Variation } from '../../kernel/scene';
import { director } from './director';
import { hintS17, sayableS17 } from './help';
import { setTable } from './layout';
import { PEOPLE_S17 } from './people';
import { RULES_S17 } from './rules';

const CAST = companyOf(8);
/** A label this far from the upper side (0.1 deg) is seen by whoever minds. */
const LABEL_AWAY_10 = 900;

/** How full each glass is at the beginning, in 0.1 %, how long between two mouthfuls, and how much one is. */
function paces(dice: Random, second: string): Variation {
  const level: Record<string, readonly [number, number]> = {
    tanaka: [400, 450], [second]: [600, 660], sato: [680, 730], yamada: [240, 300], [LEARNER]: [560, 640],
  };
  return Object.fromEntries(CAST.flatMap(({ id }) => {
    const [least, most] = level[id] ?? [720, 800];
    const isFast = id === 'tanaka';
    return [
      [`level.${id}`, dice.between(least, most)], [`thirst.${id}`, isFast ? dice.between(300, 480) : dice.between(1500, 2600)],
      [`sip.${id}`, isFast ? dice.between(16, 22) : id === second ? dice.between(26, 34) : dice.between(7, 10)],
    ] as const;
  }));
}

export const s17: SceneDefinition = {
  id: 's17', code: 'S17', version: 1, level: 3, firstBeat: 'watch', rules: RULES_S17,
  cast: CAST.map(({ id, nameKey, rank, company }) => ({ id, nameKey, rank, company })),
  vary(seed, carry) {
    const dice = random(seed);
    const evening = varyEvening(dice, 8, carry);
    const second = evening.people === 8 ? dice.pick(['suzuki', 'nakamura']) : 'suzuki';
    return {
      ...evening, second, tempoPercent: dice.between(90, 112), label: dice.pick([1, -1]), tejaku: dice.pick(['kobayashi', 'tanaka']), shuffle: dice.below(1_000_000),
      [`glass.${second}`]: dice.pick(['beer', 'oolong']), 'glass.yamada': dice.pick(['beer', 'oolong']), [`glass.${LEARNER}`]: evening.drinks === 'drinks' ? 'beer' : 'oolong',
      topics: dice.shuffled(topicsFor(evening.people)).join(' '), ...paces(dice, second),
    };
  },
  setting: setTable,
  places: (world) => (nearSpot(world, 'tatami.exit', 350) ? ['exit'] : []),
  scripts: { scene: director, ...PEOPLE_S17 },
  route: (observation, world) => {
    const events = routeTable(observation, world);
    if (!('by' in observation) || observation.by !== LEARNER) return events;
    switch (observation.type) {
      case 'pour.began': return observation.to === LEARNER ? [...events, ['scene', { type: 'cue', name: 'learner-served-self' }]] : events;
      case 'pour.ended': return observation.labelOff10 > LABEL_AWAY_10 - 1 && observation.to !== LEARNER ? [...events, ['scene', { type: 'cue', name: 'label-down' }]] : events;
      case 'object.taken': return /^(bottle|tokkuri)/u.test(observation.object) ? [...events, ['scene', { type: 'cue', name: `takes:${observation.object}` }]] : events;
      case 'walk.ended': return [...events, ['scene', { type: 'cue', name: 'walked' }]];
      case 'object.placed': return observation.object === ownGlass() && !tastedSincePoured(world) ? [...events, ['scene', { type: 'cue', name: 'put-down-untouched' }]] : events;
      default: return events;
    }
  },
  spoken: spokenLine, sayable: sayableS17, hint: hintS17, stepsPerClockTenth: 360, clockRuns: () => true,
};

/** Somebody has filled the learner's glass, and it has not been at their lips since. */
function tastedSincePoured(world: Parameters<SceneDefinition['places']>[0]): boolean {
  return !world.drinks.fresh.has(ownGlass());
}
