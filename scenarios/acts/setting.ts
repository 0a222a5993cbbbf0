/** What is there at the start of a scene in which cards are exchanged: people, their holders, cards as they are packed. */
import type { CardModel } from '../body/card-model';
import type { Layout } from '../body/layout';
import { metricsOf } from '../body/metrics';
import type { EntityKind } from '../body/staging';
import { body, type Entity, type World } from '../body/world';
import type { AttemptHeader } from '../kernel/attempt';
import { LEARNER, type EntityId, type PersonId, type SpotId } from '../kernel/ids';
import type { Setting } from '../kernel/scene';
import { DECK_CONDITION, DECK_PACKED } from './deck';
import { DEG, PI } from '../kernel/trig';

export interface Counterpart {
  readonly id: PersonId;
  readonly at: SpotId;
  /** Comes in later. */
  readonly away?: true;
  readonly card?: CardModel;
}

export interface MeishiSetting {
  readonly layout: Layout;
  readonly learnerAt: SpotId;
  /** Cards beside the one that is offered; -1 = the holder is empty. */
  readonly spares: number;
  readonly counterparts: readonly Counterpart[];
  readonly things?: readonly Entity[];
  readonly clock10?: number;
}

export function thing(id: EntityId, kind: EntityKind, parent: string, more: Partial<Entity> = {}): Entity {
  return {
    id, kind, parent, owner: LEARNER, x: 0, y: 0, z: 0, yaw: 0, tilt: 0, face: 'ja', state: '', wantTurn: 0, turn: 0, turnFrom: undefined, slipX: 0, slipZ: 0,
    room: '', ...more,
  };
}

export function standingAt(layout: Layout, id: SpotId): { x: number; z: number; yaw: number; room: string } {
  const found = layout.spots.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no spot "${id}" in this layout`);
  return { x: found.x, z: found.z, yaw: (found.yaw10 / 10) * DEG, room: found.room };
}

/** Doors and the clock on the wall: they are things because their state is seen. */
export function wallThings({ doors, clock }: Layout): Entity[] {
  return [
    ...doors.map((door) => thing(door.id, 'door', 'wall', { x: door.x, z: door.z, yaw: (door.yaw10 / 10) * DEG, room: door.room, state: '0' })),
    thing('clock', 'clock', 'wall', { x: clock.x, y: clock.y, z: clock.z, room: clock.room }),
  ];
}

/** The learner's holder in the inside pocket, with the cards packed as the seed says. */
export function ownCards(header: AttemptHeader, spares: number, room: string): Entity[] {
  const turn = (header.carry[DECK_PACKED] ?? header.variation['packed']) === 'reversed' ? PI : 0;
  // Only a spoilt card has a condition that anybody would notice.
  const condition = header.carry[DECK_CONDITION];
  const spoilt = condition === 'stained' || condition === 'bent' ? condition : '';
  const face = header.variation['packedFace'] === 'en' ? 'en' : 'ja';
  const ids = ['card.own', 'card.spare', 'card.spare.2', 'card.spare.3'].slice(0, spares + 1);
  return [
    thing('holder.learner', 'holder', `inner:${LEARNER}`, { state: 'closed', room }),
    ...ids.map((id) => thing(id, 'card', 'in:holder.learner', { turn, wantTurn: turn, face, room, ...(id === 'card.own' && spoilt !== '' ? { state: spoilt, drawn: true } : {}) })),
  ];
}

export function meishiSetting(header: AttemptHeader, plan: MeishiSetting): Setting {
  const start = standingAt(plan.layout, plan.learnerAt);
  const own = ownCards(header, plan.spares, start.room);
  const cards = new Map<string, CardModel>(own.filter((one) => one.kind === 'card').map((one) => [one.id, header.card]));
  const theirs = plan.counterparts.flatMap(({ id, card, away, at }) => {
    if (card === undefined) return [];
    const room = away === true ? 'away' : standingAt(plan.layout, at).room;
    cards.set(`card.${id}`, card);
    return [thing(`holder.${id}`, 'holder', `inner:${id}`, { owner: id, room, state: 'closed' }), thing(`card.${id}`, 'card', `in:holder.${id}`, { owner: id, room })];
  });
  const learner = body(LEARNER, metricsOf(header.bodies[LEARNER] ?? ''), start);
  learner.carryForward = 150;
  return {
    layout: plan.layout, clock10: plan.clock10 ?? 10 * 600,
    people: [learner, ...plan.counterparts.map(({ id, at, away }) => {
      const place = standingAt(plan.layout, at);
      return body(id, metricsOf(header.bodies[id] ?? id), away === true ? { ...place, room: 'away' } : place);
    })],
    entities: [...own, ...theirs, ...(plan.things ?? []), ...wallThings(plan.layout)], cards,
  };
}

export function nearSpot(world: World, spotId: SpotId, mm: number): boolean {
  const spot = world.layout.spots.find((one) => one.id === spotId);
  const learner = world.people.get(LEARNER);
  if (spot === undefined || learner === undefined || spot.room !== learner.room) return false;
  const dx = spot.x - learner.x;
  const dz = spot.z - learner.z;
  return dx * dx + dz * dz < mm * mm;
}
