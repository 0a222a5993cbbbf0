/** S11, the empty holder: the third visit of the day, and no card left. */
import { routeCommon } from '../../acts/route';
import { meishiSetting, nearSpot, standingAt, thing } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { fromFrame } from '../../body/geometry';
import { mirrored, type Layout } from '../../body/layout';
import type { Entity, World } from '../../body/world';
import { LEARNER } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import { random } from '../../kernel/random';
import type { SceneDefinition } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { OISHI_CARD } from '../cards';
import { director } from './director';
import { hintS11, sayableS11 } from './help';
import { layout } from './layout';
import { oishi } from './oishi';
import { RULES_S11 } from './rules';

const mirroredLayout = mirrored(layout);
const DESK_TOP_MM = 720;
const EMPTY = -1;

/** What lies on one's own desk, as one sees it sitting there. */
function onDesk(place: Layout): Entity[] {
  const seat = standingAt(place, 'seat.own');
  const at = (side: number, forward: number, up: number) => ({ ...fromFrame(seat, side, forward), y: DESK_TOP_MM + up, yaw: seat.yaw, room: 'office' });
  return [
    thing('laptop', 'laptop', 'island.a', { ...at(0, 560, 0), state: 'on' }), thing('packet', 'packet', 'island.a', at(-230, 470, 2)), thing('envelope', 'envelope', 'island.a', at(230, 470, 2)),
    thing('card.own', 'card', 'in:packet', { room: 'office' }),
  ];
}

function places(world: World): readonly string[] {
  return [...(nearSpot(world, 'meeting.exit', 260) ? ['meeting-door'] : []), ...(nearSpot(world, 'office.exit', 260) ? ['office-exit'] : [])];
}

function ownEvents(observation: Observation, world: World): readonly (readonly [string, ScriptEvent])[] {
  if (!('by' in observation) || observation.by !== LEARNER) return [];
  if (observation.type === 'line.began' && /\b(no-card|forgot)\b/.test(observation.tokens)) return [['oishi', { type: 'cue', name: 'apology' }]];
  if (observation.type === 'object.taken' && observation.object === 'holder.learner') return [['scene', { type: 'cue', name: 'holder-out' }]];
  if (observation.type !== 'object.placed' || observation.object !== 'envelope' || observation.on !== 'post') return [];
  const hasCard = [...world.entities.values()].some((one) => one.parent === 'in:envelope' && one.owner === LEARNER);
  return [['scene', { type: 'cue', name: `letter:${hasCard ? 'card' : 'empty'}` }]];
}

export const s11: SceneDefinition = {
  id: 's11', code: 'S11', version: 1, level: 3, firstBeat: 'discovery', rules: RULES_S11,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'oishi', nameKey: 'person.oishi', rank: 'director', company: '株式会社朝凪商事' },
  ],
  vary(seed) {
    const dice = random(seed);
    return {
      tempoPercent: dice.between(90, 120), readyFirst: 1, 'o.greet': dice.between(1, 2), mirror: dice.below(2), waitSteps: dice.between(480, 720),
      packed: dice.pick(['reversed', 'facing-me']), packedFace: 'ja', oishi: dice.pick(['oishi', 'oishi.tall']), offerUpMm: dice.between(-40, 20), shuffle: dice.below(1_000_000),
    };
  },
  setting(header) {
    const place = header.variation['mirror'] === 1 ? mirroredLayout : layout;
    const setting = meishiSetting(header, {
      layout: place, learnerAt: 'meeting.aisle', spares: EMPTY, clock10: 15 * 600,
      counterparts: [{ id: 'oishi', at: 'meeting.door', away: true, card: OISHI_CARD }], things: onDesk(place),
    });
    return { ...setting, cards: new Map([...setting.cards, ['card.own', header.card]]) };
  },
  places, scripts: { scene: director, oishi },
  route: (observation, world) => [...routeCommon(observation, world), ...ownEvents(observation, world)],
  spoken: spokenLine, sayable: sayableS11, hint: hintS11, stepsPerClockTenth: 360, clockRuns: () => true,
};
