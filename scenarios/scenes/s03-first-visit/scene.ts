/** S03, the first visit: one to one, the learner is the visitor. */
import { routeCommon } from '../../acts/route';
import { meishiSetting, nearSpot, thing } from '../../acts/setting';
import { mirrored, type Layout } from '../../body/layout';
import type { World } from '../../body/world';
import { LEARNER } from '../../kernel/ids';
import type { AttemptHeader } from '../../kernel/attempt';
import type { SceneDefinition, Setting } from '../../kernel/scene';
import { spokenLine } from '../../acts/spoken';
import { director } from './director';
import { hintS03, sayableS03 } from './help';
import { kimura } from './kimura';
import { layout } from './layout';
import { RULES_S03 } from './rules';
import { sato } from './sato';
import { SATO_CARD } from '../cards';
import { varyS03 } from './variation';

const STEPS_PER_CLOCK_TENTH = 18;
const RECEPTION_Z = 8100;

function layoutOf(header: AttemptHeader): Layout {
  return header.variation['mirror'] === 1 ? mirrored(layout) : layout;
}

function setting(header: AttemptHeader): Setting {
  return meishiSetting(header, {
    layout: layoutOf(header), learnerAt: 'lobby.entrance', spares: 1, clock10: Number(header.variation['clock10'] ?? 8280),
    counterparts: [{ id: 'kimura', at: 'desk.kimura' }, { id: 'sato', at: 'meeting.door', away: true, card: SATO_CARD }],
    things: [
      thing('coat', 'coat', `worn:${LEARNER}`, { room: 'lobby' }), thing('phone', 'phone', `pocket:${LEARNER}`, { state: 'on', room: 'lobby' }),
      thing('bag', 'bag', `shoulder:${LEARNER}`, { room: 'lobby' }),
    ],
  });
}

function places(world: World): readonly string[] {
  const learner = world.people.get(LEARNER);
  if (learner === undefined) return [];
  const out: string[] = [];
  if (learner.room === 'lobby') {
    if (learner.z < RECEPTION_Z) out.push(`reception:${world.entities.get('coat')?.parent === `worn:${LEARNER}` ? 'on' : 'off'}`);
    if (nearSpot(world, 'lobby.desk', 800)) out.push('desk');
    if (nearSpot(world, 'lobby.corridor', 650)) out.push('corridor');
    if (learner.z > 9600) out.push('outside');
  } else if (nearSpot(world, 'meeting.exit', 260)) out.push(`door:${forgottenCard(world)}`);
  return out;
}

/** The received card, if it is in the room but neither on the learner nor with the learner's holder. */
function forgottenCard(world: World): string {
  for (const [id, got] of world.received) {
    if (got.by !== LEARNER) continue;
    let at = world.entities.get(id);
    while (at !== undefined && (at.parent.startsWith('in:') || at.parent.startsWith('on:'))) at = world.entities.get(at.parent.slice(3));
    if (at !== undefined && !at.parent.endsWith(`:${LEARNER}`)) return id;
  }
  return '';
}

export const s03: SceneDefinition = {
  id: 's03', code: 'S03', version: 1, level: 1, firstBeat: 'lobby', rules: RULES_S03,
  cast: [
    { id: LEARNER, nameKey: 'person.learner', rank: 'staff', company: '株式会社エトワール' },
    { id: 'sato', nameKey: 'person.sato', rank: 'section-manager', company: '株式会社朝凪商事' },
    { id: 'kimura', nameKey: 'person.kimura', rank: 'reception', company: '株式会社朝凪商事' },
  ],
  vary: varyS03, setting, places,
  scripts: { scene: director, sato, kimura },
  route: (observation, world) => {
    const events = routeCommon(observation, world);
    if (observation.type === 'phone.silenced') return [...events, ['scene', { type: 'cue', name: 'phone-silent' }]];
    // Whoever sits already when the seat is offered has taken it.
    if (observation.type === 'line.ended' && observation.by === 'sato' && observation.tokens === 'invite' && world.people.get(LEARNER)?.sit === 1) {
      return [...events, ['sato', { type: 'sat', by: LEARNER }]];
    }
    if (observation.type === 'card.stored' && observation.by === LEARNER) return [...events, ['scene', { type: 'cue', name: 'stored' }]];
    return events;
  },
  spoken: spokenLine,
  sayable: sayableS03, hint: hintS03,
  stepsPerClockTenth: STEPS_PER_CLOCK_TENTH,
  clockRuns: (beat) => beat === 'lobby' || beat === 'reception',
};
