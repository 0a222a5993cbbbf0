/** S20, bill, nakajime, leaving: the party is closed with a clap, the bill paid unseen, the guests are seen into their taxi, and one goes home, or on. */
import { isWholeEvening } from '../../acts/evening/carried';
import { companyOf, varyEvening } from '../../acts/evening/company';
import { learnersDrink, seatedEvening } from '../../acts/evening/setting';
import { onTable } from '../../acts/evening/table';
import { routeCommon } from '../../acts/route';
import { nearSpot, standingAt, thing, wallThings } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { metricsOf } from '../../body/metrics';
import { body, type Body, type Entity, type World } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { DEG } from '../../kernel/trig';
import { SEEN_IN } from './car';
import { director } from './director';
import { driver } from './driver';
import { hintS20, sayableS20 } from './help';
import { TAXI_AT, layoutFor } from './layout';
import { reveller } from './people';
import { RULES_S20 } from './rules';
import { TEJIME } from './tejime';
import { DRIVER, OTHERS } from './words';

const NEARLY_TEN_10 = (21 * 60 + 50) * 10;
const CAST = companyOf(8);
const SERVER = 'server';
/** Two glasses of beer, or a little more. */
const DRUNK_MG = [14_000, 18_000] as const;

function places(world: World): readonly string[] {
  return [
    ...(nearSpot(world, 'tatami.exit', 280) ? ['exit'] : []), ...(nearSpot(world, 'entrance.exit', 230) ? ['out'] : []),
    ...(nearSpot(world, 'street.west', 700) || nearSpot(world, 'street.east', 700) ? ['away'] : []),
  ];
}

/** What is on the till, in pockets and at the kerb. */
function things(header: AttemptHeader): readonly Entity[] {
  const layout = layoutFor(header.variation);
  const till = layout.furniture.find(({ id }) => id === 'till') ?? { x: 0, z: 0, heightMm: 1020 };
  return [
    thing('bill', 'bill', 'till', { x: till.x, y: till.heightMm + 1, z: till.z - 200, room: 'entrance' }),
    thing('wallet', 'wallet', `pocket:${LEARNER}`, { room: 'tatami' }),
    // Hung up all evening, given out at the door; the learner's by Kobayashi.
    ...companyOf(Number(header.variation['people'])).map(({ id }) => (id === LEARNER ? thing('coat', 'coat', 'pocket:kobayashi', { room: 'tatami' }) : thing(`coat.${id}`, 'coat', `pocket:${id}`, { owner: id, room: 'tatami' }))),
    thing('wallet.suzuki', 'wallet', 'pocket:suzuki', { owner: 'suzuki', room: 'tatami' }),
    thing('taxi', 'taxi', 'kerb', { x: TAXI_AT.x, z: TAXI_AT.z, yaw: (TAXI_AT.yaw10 / 10) * DEG, room: 'street', state: 'shut' }),
  ];
}

/** Whom a door is shown to: who is looked at, else the highest guest who still stands there. */
function meantBy(world: World): PersonId {
  const at = world.people.get(LEARNER)?.gazeAt ?? '';
  const looked = at.startsWith('face:') ? at.slice(5) : '';
  const isHere = (id: PersonId): boolean => world.people.get(id)?.room === 'street';
  return SEEN_IN.some((id) => id === looked) && isHere(looked) ? looked : SEEN_IN.find(isHere) ?? '';
}

function ownEvents(observation: Observation, world: World): readonly (readonly [PersonId, ScriptEvent])[] {
  const cue = (name: string) => [['scene', { type: 'cue', name }]] as const;
  if (observation.type === 'car.gone') return cue('car-gone');
  if (!('by' in observation) || observation.by !== LEARNER) return [];
  switch (observation.type) {
    case 'hands.clapped': return cue('own-clap');
    case 'object.taken': return observation.object === 'wallet' ? cue('wallet') : [];
    case 'gaze.moved': return cue(`look:${observation.at}`);
    case 'gesture.made': {
      const door = observation.toward === 'street.taxi.front' ? 'front' : observation.toward === 'street.taxi.rear' || observation.toward === 'taxi' ? 'rear' : '';
      return door === '' ? [] : cue(`show:${meantBy(world)}:${door}`);
    }
    default: return [];
  }
}

export const s20: SceneDefinition = {
  id: 's20', code: 'S20', version: 1, level: 4, firstBeat: 'calling', rules: RULES_S20,
  cast: [...CAST.map(({ id, nameKey, rank, company }) => ({ id, nameKey, rank, company })), ...[SERVER, DRIVER].map((id) => ({ id, nameKey: `person.${id}`, rank: 'staff', company: '' }))],
  vary(seed, carry) {
    const dice = random(seed);
    const evening = varyEvening(dice, 8, carry);
    const { drinks } = evening;
    return {
      ...evening, tempoPercent: dice.between(90, 112), tejime: dice.pick(TEJIME), beat: dice.between(24, 28), shuffle: dice.below(1_000_000),
      ...Object.fromEntries(CAST.filter(({ id }) => id !== LEARNER).map(({ id }) => [`lag.${id}`, dice.between(1, 5)])),
      came: drinks === 'drives' || (drinks === 'drinks' && dice.below(2) === 0) ? 'car' : 'train',
      // Of an evening that was played whole, what was drunk is known.
      before: drinks === 'drinks' && !isWholeEvening(carry ?? {}) ? dice.between(...DRUNK_MG) : 0,
    };
  },
  setting(header) {
    const layout = layoutFor(header.variation);
    const evening = seatedEvening(header, {
      clock10: NEARLY_TEN_10,
      drinkOf: (id) => (id === LEARNER ? learnersDrink(header) : id === 'yamada' || id === 'nakamura' ? 'oolong' : 'beer'),
      things: (room) => [
        ...onTable(room, [
          { id: 'edamame.1', kind: 'plate', x: 20, along: -520, state: 'edamame' }, { id: 'edamame.2', kind: 'plate', x: -30, along: 420, state: '' },
          { id: 'bottle.1', kind: 'bottle', x: 60, along: -160, fillMl: 60, yawDeg: 90 }, { id: 'bottle.2', kind: 'bottle', x: -50, along: 110, fillMl: 120, yawDeg: -90 },
        ]),
        ...things(header),
      ],
    });
    const [server, driverAway] = [[SERVER, 'entrance.behind'], [DRIVER, 'street.daiko.from']].map(([id = '', at = '']) => body(id, metricsOf(header.bodies[id] ?? id), { ...standingAt(layout, at), ...(id === DRIVER ? { room: 'away' } : {}) })) as [Body, Body];
    // The doors of all the places, not only those of the room.
    const walls = new Set(evening.entities.filter(({ parent }) => parent === 'wall').map(({ id }) => id));
    return { ...evening, layout, people: [...evening.people, server, driverAway], entities: [...evening.entities.filter(({ id }) => !walls.has(id)), ...wallThings(layout)] };
  },
  places,
  scripts: { scene: director, ...Object.fromEntries([...OTHERS, SERVER].map((id) => [id, reveller(id)])), [DRIVER]: driver },
  route: (observation, world) => [...routeCommon(observation, world), ...ownEvents(observation, world)],
  spoken: spokenLine, sayable: sayableS20, hint: hintS20, stepsPerClockTenth: 360, clockRuns: (beat) => beat !== 'next-morning',
};
