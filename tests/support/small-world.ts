/** A world of one room for tests of bodies and things: a table in the middle, people who stand where a test puts them. */
import type { CardModel } from '../../scenarios/body/card-model';
import type { Layout } from '../../scenarios/body/layout';
import { metricsFromStature } from '../../scenarios/body/metrics';
import { placeHands, snapHands, stepHands } from '../../scenarios/body/hands';
import { rideAlong, stepThings } from '../../scenarios/body/carry';
import { drinkTraces } from '../../scenarios/body/drink-traces';
import { stepDrinks } from '../../scenarios/body/drinks';
import { stepLean } from '../../scenarios/body/leaning';
import { stepToasts } from '../../scenarios/body/toasts';
import { stepHandovers } from '../../scenarios/body/handover';
import { stepSpeech } from '../../scenarios/body/speech';
import { stepTrunk } from '../../scenarios/body/trunk';
import { stepFacing, stepFeet } from '../../scenarios/body/walk';
import { body, type Body, type Entity, type World } from '../../scenarios/body/world';
import type { Fact, ObservationOf, ObservationType } from '../../scenarios/kernel/observation';

export const SMALL_ROOM: Layout = {
  rooms: [{ id: 'room', x0: -3000, z0: -3000, x1: 3000, z1: 3000 }],
  furniture: [{ id: 'table', kind: 'table', room: 'room', x: 0, z: 0, yaw10: 0, widthMm: 1600, depthMm: 800, heightMm: 700 }],
  doors: [], windows: [], clock: { room: 'room', x: 0, y: 2000, z: -3000, yaw10: 0 },
  spots: [{ id: 'corner', room: 'room', x: 2400, z: 2400, yaw10: 1800 }, { id: 'seat', room: 'room', x: -1200, z: 0, yaw10: 900, seat: 'chair' }],
};

export interface Place {
  readonly x: number;
  readonly z: number;
  readonly yaw: number;
}

export interface SmallWorld {
  readonly world: World;
  readonly facts: ({ readonly step: number } & Fact)[];
  person(id: string): Body;
  thing(id: string): Entity;
  of<T extends ObservationType>(type: T): ObservationOf<T>[];
  live(steps: number): void;
}

export function card(id: string, owner: string, parent: string): Entity {
  return thing(id, 'card', owner, parent);
}

export function thing(id: string, kind: Entity['kind'], owner: string, parent: string): Entity {
  return {
    id, kind, owner, parent, x: 0, y: 0, z: 0, yaw: 0, tilt: 0, face: 'ja', state: '', wantTurn: 0, turn: 0, turnFrom: undefined, slipX: 0, slipZ: 0, room: 'room',
  };
}

export function smallWorld(places: Readonly<Record<string, Place>>, things: readonly Entity[] = [], layout = SMALL_ROOM): SmallWorld {
  const facts: SmallWorld['facts'] = [];
  const people = new Map(Object.entries(places).map(([id, at]) => [id, body(id, metricsFromStature(1700), { ...at, room: 'room' })]));
  const world: World = {
    step: 0, layout, people, entities: new Map(things.map((one) => [one.id, one])), cards: new Map<string, CardModel>(),
    offers: new Map(), reads: new Map(), drinks: drinkTraces(), received: new Map(), facing: new Map(), clock10: 0,
    observe: (fact) => void facts.push({ step: world.step, ...fact }),
  };
  for (const one of people.values()) snapHands(world, one);
  stepThings(world);
  return {
    world, facts,
    person: (id) => found(people.get(id), id),
    thing: (id) => found(world.entities.get(id), id),
    of: <T extends ObservationType>(type: T) => facts.filter((fact) => fact.type === type) as unknown as ObservationOf<T>[],
    live: (steps) => {
      for (let n = 0; n < steps; n += 1) liveOne(world);
    },
  };
}

function found<T>(one: T | undefined, id: string): T {
  if (one === undefined) throw new RangeError(`nothing here is called "${id}"`);
  return one;
}

/** In the order of the session. */
function liveOne(world: World): void {
  for (const one of world.people.values()) {
    const { x, z, yaw } = one;
    stepLean(world, one);
    stepTrunk(world, one);
    stepFeet(world, one);
    stepFacing(world, one);
    rideAlong(world, one, { x, z, yaw });
    stepSpeech(world, one);
    stepHands(world, one);
  }
  stepThings(world);
  for (const one of world.people.values()) placeHands(world, one);
  stepHandovers(world);
  stepToasts(world);
  stepDrinks(world);
  world.step += 1;
}
