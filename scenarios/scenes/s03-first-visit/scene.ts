/** S03, the first visit: one to one, the learner is the visitor. */
import { routeCommon } from '../../acts/route';
import type { CardModel } from '../../body/card-model';
import { metricsOf } from '../../body/metrics';
import { mirrored, type Layout } from '../../body/layout';
import { body, type Entity, type World } from '../../body/world';
import type { EntityKind } from '../../body/staging';
import { DEG, PI } from '../../kernel/trig';
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

function thing(id: string, kind: EntityKind, parent: string, more: Partial<Entity> = {}): Entity {
  return {
    id, kind, parent, owner: LEARNER, x: 0, y: 0, z: 0, yaw: 0, tilt: 0, face: 'ja', state: '', wantTurn: 0, turn: 0, turnFrom: undefined, slipX: 0, slipZ: 0,
    room: 'lobby', ...more,
  };
}

function setting(header: AttemptHeader): Setting {
  const plan = layoutOf(header);
  const spot = (id: string) => {
    const found = plan.spots.find((one) => one.id === id);
    if (found === undefined) throw new RangeError(`no spot "${id}" in the layout of s03`);
    return { x: found.x, z: found.z, yaw: (found.yaw10 / 10) * DEG, room: found.room };
  };
  const packed = header.variation['packed'] === 'reversed' ? PI : 0;
  const face = header.variation['packedFace'] === 'en' ? 'en' : 'ja';
  const learner = body(LEARNER, metricsOf(header.bodies[LEARNER] ?? ''), spot('lobby.entrance'));
  learner.carryForward = 150;
  const doors = plan.doors.map((door) => thing(door.id, 'door', 'wall', { x: door.x, z: door.z, yaw: (door.yaw10 / 10) * DEG, room: door.room, state: '0' }));
  return {
    layout: plan, clock10: Number(header.variation['clock10'] ?? 8280),
    people: [
      learner,
      body('kimura', metricsOf(header.bodies['kimura'] ?? 'kimura'), { ...spot('desk.kimura') }),
      body('sato', metricsOf(header.bodies['sato'] ?? 'sato'), { ...spot('meeting.door'), room: 'away' }),
    ],
    entities: [
      thing('coat', 'coat', `worn:${LEARNER}`), thing('phone', 'phone', `pocket:${LEARNER}`, { state: 'on' }),
      thing('bag', 'bag', `shoulder:${LEARNER}`), thing('holder.learner', 'holder', `inner:${LEARNER}`, { state: 'closed' }),
      thing('card.own', 'card', 'in:holder.learner', { turn: packed, wantTurn: packed, face }),
      thing('card.spare', 'card', 'in:holder.learner', { turn: packed, wantTurn: packed, face }),
      thing('holder.sato', 'holder', 'inner:sato', { owner: 'sato', room: 'away', state: 'closed' }),
      thing('card.sato', 'card', 'in:holder.sato', { owner: 'sato', room: 'away' }),
      ...doors, thing('clock', 'clock', 'wall', { x: plan.clock.x, y: plan.clock.y, z: plan.clock.z, room: plan.clock.room }),
    ],
    cards: new Map<string, CardModel>([['card.own', header.card], ['card.spare', header.card], ['card.sato', SATO_CARD]]),
  };
}

function near(world: World, spotId: string, mm: number): boolean {
  const spot = world.layout.spots.find((one) => one.id === spotId);
  const learner = world.people.get(LEARNER);
  if (spot === undefined || learner === undefined || spot.room !== learner.room) return false;
  const dx = spot.x - learner.x;
  const dz = spot.z - learner.z;
  return dx * dx + dz * dz < mm * mm;
}

function places(world: World): readonly string[] {
  const learner = world.people.get(LEARNER);
  if (learner === undefined) return [];
  const out: string[] = [];
  if (learner.room === 'lobby') {
    if (learner.z < RECEPTION_Z) out.push(`reception:${world.entities.get('coat')?.parent === `worn:${LEARNER}` ? 'on' : 'off'}`);
    if (near(world, 'lobby.desk', 800)) out.push('desk');
    if (near(world, 'lobby.corridor', 650)) out.push('corridor');
    if (learner.z > 9600) out.push('outside');
  } else if (near(world, 'meeting.exit', 260)) out.push(`door:${forgottenCard(world)}`);
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
    if (observation.type === 'card.shown' && observation.by === LEARNER) return [...events, ['scene', { type: 'cue', name: 'staged' }]];
    if (observation.type === 'card.stored' && observation.by === LEARNER) return [...events, ['scene', { type: 'cue', name: 'stored' }]];
    return events;
  },
  spoken: spokenLine,
  sayable: sayableS03, hint: hintS03,
  stepsPerClockTenth: STEPS_PER_CLOCK_TENTH,
  clockRuns: (beat) => beat === 'lobby' || beat === 'reception',
};
