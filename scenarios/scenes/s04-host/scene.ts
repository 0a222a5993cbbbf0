/** S04, you are the host: a supplier is fetched, shown to the upper seat, received, and seen off at the lift. */
import { routeCommon } from '../../acts/route';
import { meishiSetting, nearSpot } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { mirrored, type Layout } from '../../body/layout';
import type { World } from '../../body/world';
import { LEARNER } from '../../kernel/ids';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import { ITO_CARD } from '../cards';
import { director } from './director';
import { hintS04, sayableS04 } from './help';
import { ito } from './ito';
import { layout } from './layout';
import { RULES_S04 } from './rules';

/** The host's own place for the exchange, on the free side of the table. */
const withHostSpot: Layout = {
  ...layout,
  spots: layout.spots.map((spot) => (spot.id === 'meeting.side' ? { id: 'meeting.side-host', room: spot.room, x: spot.x, z: spot.z, yaw10: spot.yaw10 } : spot))
    .concat(layout.spots.filter((spot) => spot.id === 'meeting.side')),
};
const mirroredLayout = mirrored(withHostSpot);

function places(world: World): readonly string[] {
  const out: string[] = [];
  const says = (place: string, spot: string, mm: number): void => {
    if (nearSpot(world, spot, mm)) out.push(place);
  };
  says('visitor', 'ground.meet', 500);
  says('outside', 'ground.exit', 350);
  says('lift-door', 'ground.lift', 300);
  says('guest-door', 'hall.guest', 350);
  says('meeting-door', 'meeting.exit', 260);
  // Coming in is not going out.
  if (world.people.get(LEARNER)?.walking === false) says('lift-out', 'lift.door', 200);
  return out;
}

export const s04: SceneDefinition = {
  id: 's04', code: 'S04', version: 1, level: 2, firstBeat: 'lobby', rules: RULES_S04,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'ito', nameKey: 'person.ito', rank: 'staff', company: '東雲精機株式会社' },
  ],
  vary(seed) {
    const dice = random(seed);
    return {
      tempoPercent: dice.between(88, 118), mirror: dice.below(2), packed: dice.pick(['reversed', 'facing-me']), packedFace: dice.below(4) === 0 ? 'en' : 'ja',
      ito: dice.pick(['ito', 'ito.short']), offerUpMm: dice.between(-40, 20), shuffle: dice.below(1_000_000),
    };
  },
  setting: (header) => meishiSetting(header, {
    layout: header.variation['mirror'] === 1 ? mirroredLayout : withHostSpot, learnerAt: 'ground.lift', spares: 1,
    counterparts: [{ id: 'ito', at: 'ground.waiting', card: ITO_CARD }],
  }),
  places, scripts: { scene: director, ito },
  route: (observation, world) => {
    const events = routeCommon(observation, world);
    if (observation.type === 'posture.changed' && observation.by === LEARNER && observation.seat?.startsWith('seat.far') === true) {
      return [['ito', { type: 'cue', name: 'upper-taken' }], ...events];
    }
    return events;
  },
  spoken: spokenLine, sayable: sayableS04, hint: hintS04, stepsPerClockTenth: 360, clockRuns: () => true,
};
