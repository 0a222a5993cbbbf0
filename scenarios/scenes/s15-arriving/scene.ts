/** S15, arriving and sitting: the organiser of an evening receives the guests, brings them to their seats, and collects the first round. */
import { companyOf, varyEvening } from '../../acts/evening/company';
import { menuHeldTo } from '../../acts/evening/menu';
import { eveningSetting } from '../../acts/evening/setting';
import { onTable } from '../../acts/evening/table';
import { routeCommon } from '../../acts/route';
import { nearSpot, thing } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import type { World } from '../../body/world';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { BEGINS_10, director } from './director';
import { hintS15, sayableS15 } from './help';
import { PEOPLE, ROOM, layoutFor } from './layout';
import { companion, PEOPLE_WAYS } from './people';
import { OTHERS, GUESTS } from './placing';
import { RULES_S15 } from './rules';

function places(world: World): readonly string[] {
  const menu = menuHeldTo(world);
  return [
    ...(nearSpot(world, 'street.door', 320) ? ['door'] : []), ...(nearSpot(world, 'street.west', 500) || nearSpot(world, 'street.east', 500) ? ['away'] : []),
    ...(nearSpot(world, 'entrance.step', 320) ? ['rooms'] : []), ...(nearSpot(world, 'entrance.exit', 150) || nearSpot(world, 'tatami.exit', 110) ? ['out'] : []),
    ...(menu === undefined ? [] : [menu]),
  ];
}

/** Whom a seat is shown to: who is looked at, else the highest guest who still stands. */
function meantBy(world: World): PersonId {
  const at = world.people.get(LEARNER)?.gazeAt ?? '';
  const looked = at.startsWith('face:') ? at.slice(5) : '';
  const stands = (id: PersonId): boolean => world.people.get(id)?.sit === 0;
  return stands(looked) ? looked : [...GUESTS, ...OTHERS].find(stands) ?? '';
}

function ownEvents(observation: Observation, world: World): readonly (readonly [PersonId, ScriptEvent])[] {
  const cue = (name: string) => ['scene', { type: 'cue', name }] as const;
  switch (observation.type) {
    case 'posture.changed': return observation.posture === 'sit' && observation.seat !== undefined ? [cue(`seat:${observation.by}:${observation.seat}`)] : [];
    case 'gesture.made': {
      if (observation.by !== LEARNER) return [];
      const spot = world.layout.spots.find((one) => one.room === ROOM && (one.id === observation.toward || one.seat === observation.toward));
      return spot?.seat === undefined ? [] : [cue(`show:${meantBy(world)}:${spot.id}`)];
    }
    case 'line.ended': return observation.by === LEARNER && observation.tokens.split(' ').includes('invite') ? [cue(`asked:${observation.to}`)] : [];
    default: return [];
  }
}

export const s15: SceneDefinition = {
  id: 's15', code: 'S15', version: 1, level: 2, firstBeat: 'street', rules: RULES_S15, cast: companyOf(PEOPLE),
  vary(seed, carry) {
    const dice = random(seed);
    const { drinks, mirror } = varyEvening(dice, PEOPLE, carry);
    return {
      drinks, mirror, alcove: dice.pick(['end', 'end', 'behind']), clock10: BEGINS_10 - dice.between(190, 260), tempoPercent: dice.between(90, 112),
      'drink.tanaka': 'beer', 'drink.sato': dice.pick(['beer', 'oolong']), 'drink.suzuki': 'beer', 'drink.kobayashi': dice.pick(['beer', 'oolong']), 'drink.yamada': 'oolong',
      shuffle: dice.below(1_000_000),
    };
  },
  setting(header) {
    const layout = layoutFor(header.variation);
    const table = layout.furniture.find(({ id }) => id === 'lowtable');
    return eveningSetting(header, {
      layout, clock10: Number(header.variation['clock10'] ?? BEGINS_10),
      people: [{ id: LEARNER, at: 'street.wait' }, ...OTHERS.map((id) => ({ id, at: PEOPLE_WAYS[id]?.room ?? 'tatami.door', away: true as const }))],
      things: [
        ...onTable(layout, [{ id: 'menu', kind: 'menu', x: 0, along: (table?.widthMm ?? 2160) / 2 - 190, yawDeg: 0 }]),
        // An evening late in autumn: all come in coats.
        thing('coat', 'coat', `worn:${LEARNER}`, { room: 'street' }), ...OTHERS.map((id) => thing(`coat.${id}`, 'coat', `worn:${id}`, { owner: id, room: 'away' })),
      ],
    });
  },
  places,
  scripts: { scene: director, ...Object.fromEntries(OTHERS.map((id) => [id, companion(id, PEOPLE_WAYS[id] ?? { entrance: 'entrance.door', room: 'tatami.door' })])) },
  route: (observation, world) => [...routeCommon(observation, world), ...ownEvents(observation, world)],
  spoken: spokenLine, sayable: sayableS15, hint: hintS15,
  // In the street two seconds are a minute: nobody stands about for a quarter of an hour.
  stepsPerClockTenth: 12, clockRuns: (beat) => beat === 'street',
};
