/** S01, the workbench: the evening before the first visit. The card is shown, the holder packed, and a look goes into the mirror. */
import { routeCommon } from '../../acts/route';
import { nearSpot, standingAt, wallThings } from '../../acts/setting';
import { spokenLine } from '../../acts/spoken';
import { metricsOf } from '../../body/metrics';
import { body, type Body, type World } from '../../body/world';
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER } from '../../kernel/ids';
import type { Observation } from '../../kernel/observation';
import type { SceneDefinition, Setting } from '../../kernel/scene';
import type { ScriptEvent } from '../../kernel/script';
import { AGENT_CARD } from '../cards';
import { director } from './director';
import { hintS01, sayableS01 } from './help';
import { kobayashi } from './kobayashi';
import { elsewhere, layoutOf, onDesk } from './layout';
import { RULES_S01 } from './rules';
import { varyS01 } from './variation';

const EVENING = 20 * 600 + 150;

/** At the desk already, with the call going on. */
function seated(learner: Body): Body {
  return Object.assign(learner, { posture: 'sit', wantPosture: 'sit', sit: 1, seat: 'chair.desk', carryForward: 150, gazeAt: 'face:kobayashi' } as const);
}

function setting(header: AttemptHeader): Setting {
  const layout = layoutOf(header);
  const entities = onDesk(header, layout);
  const cards = entities.filter((one) => one.kind === 'card').map((one) => [one.id, one.owner === LEARNER ? header.card : AGENT_CARD] as const);
  const coach: Body = { ...body('kobayashi', metricsOf('kobayashi'), elsewhere(layout)), screen: 'screen.kobayashi' };
  return {
    layout, clock10: EVENING, cards: new Map(cards), entities: [...entities, ...wallThings(layout)],
    people: [seated(body(LEARNER, metricsOf(header.bodies[LEARNER] ?? ''), standingAt(layout, 'seat.desk'))), coach],
  };
}

type Routed = readonly [string, ScriptEvent];
const cue = (to: string, name: string): Routed => [to, { type: 'cue', name }];

function ownEvents(observation: Observation): readonly Routed[] {
  if (!('by' in observation) || observation.by !== LEARNER) return [];
  switch (observation.type) {
    case 'object.taken': return observation.object === 'card.own' ? [cue('scene', 'proof-up'), cue('scene', 'busy')] : [cue('scene', 'busy')];
    case 'card.designed': return [cue('kobayashi', observation.nameScript === 'none' || observation.scripts === 'latin' ? 'see:unread' : 'see:name')];
    case 'object.placed': {
      const { object, on } = observation;
      if (!object.startsWith('holder') || (!on.startsWith('inner:') && !on.startsWith('pocket:'))) return [cue('scene', 'busy')];
      return [cue('kobayashi', on.startsWith('inner:') ? 'inner' : 'trousers'), cue('scene', 'holder-away')];
    }
    case 'gaze.moved': return observation.from === 'mirror' ? [cue('scene', 'looks-away')] : [];
    case 'deck.packed': {
      const { count, at, stained, bent, loose } = observation;
      const stock = stained + bent > 0 ? 'spoilt' : count > 0 && at === 'inner' && loose === 0 ? 'good' : 'poor';
      return [cue('scene', `stock:${stock}`), cue('kobayashi', `stock:${stock}`)];
    }
    case 'card.packed':
    case 'card.inspected':
    case 'card.placed':
    case 'dress.tidied':
    case 'walk.ended': return [cue('scene', 'busy')];
    default: return [];
  }
}

function places(world: World): readonly string[] {
  const learner = world.people.get(LEARNER);
  return [
    ...(nearSpot(world, 'flat.door', 300) ? ['exit'] : []),
    ...(learner?.gazeAt === 'mirror' && nearSpot(world, 'flat.mirror', 700) ? ['mirror'] : []),
  ];
}

export const s01: SceneDefinition = {
  id: 's01', code: 'S01', version: 1, level: 1, firstBeat: 'proof', rules: RULES_S01,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'kobayashi', nameKey: 'person.kobayashi', rank: 'senior-staff', company: '株式会社エトワール' },
  ],
  vary: varyS01, setting, places, scripts: { scene: director, kobayashi },
  route: (observation, world) => [...routeCommon(observation, world), ...ownEvents(observation)],
  spoken: spokenLine, sayable: sayableS01, hint: hintS01, stepsPerClockTenth: 360, clockRuns: () => true,
};
