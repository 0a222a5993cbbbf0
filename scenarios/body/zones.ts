/** Places on a body where things live (pockets, arm, shoulder), and where a thing that is not in a hand is. */
import { DEG, wrapRad } from '../kernel/trig';
import { fromFrame } from './geometry';
import { landmarks } from './landmarks';
import { parentOf, type Parent } from './parent';
import type { Body, Entity, World } from './world';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Inner jacket pocket (left breast), side pocket, forearm, shoulder strap, worn on the body. */
const ZONES: Readonly<Record<string, { side: number; forward: number; belowSternum: number }>> = {
  inner: { side: -110, forward: 110, belowSternum: 90 },
  pocket: { side: 190, forward: 90, belowSternum: 420 },
  arm: { side: -220, forward: 180, belowSternum: 330 },
  shoulder: { side: 250, forward: -30, belowSternum: 480 },
  worn: { side: 0, forward: 130, belowSternum: 120 },
};

export function zonePoint(body: Body, zone: string): Place | undefined {
  const found = ZONES[zone];
  if (found === undefined) return undefined;
  const at = fromFrame(body, found.side, found.forward);
  return { x: at.x, y: landmarks(body).sternumY - found.belowSternum, z: at.z };
}

/** Zone of a parent such as `inner:learner`, with the person; undefined for every other parent. */
export function zoneOf(world: World, parent: string): { body: Body; zone: string } | undefined {
  const { kind: zone, id } = parentOf(parent);
  if (ZONES[zone] === undefined) return undefined;
  const body = world.people.get(id);
  return body === undefined ? undefined : { body, zone };
}

/** How high a card lies in, on or under its holder. */
const RIDING_MM: Readonly<Record<string, number>> = { in: 2, on: 8, under: -6 };

export function isRide({ kind }: Parent): boolean {
  return RIDING_MM[kind] !== undefined;
}

/** Keeps what rides on something else, or is worn, with it. */
export function follow(world: World, thing: Entity, { kind, id }: Parent): void {
  const lift = RIDING_MM[kind];
  if (lift !== undefined) {
    const under = world.entities.get(id);
    if (under === undefined) return;
    settle(thing, under.x + thing.slipX, under.y + lift, under.z + thing.slipZ, wrapRad(under.yaw + thing.turn), under.room);
    return;
  }
  const body = world.people.get(id);
  const at = body && zonePoint(body, kind);
  if (body !== undefined && at !== undefined) settle(thing, at.x, at.y, at.z, body.yaw, body.room);
}

function settle(thing: Entity, x: number, y: number, z: number, yaw: number, room: string): void {
  thing.x = x;
  thing.y = y;
  thing.z = z;
  thing.yaw = yaw;
  thing.room = room;
  thing.tilt = 0;
}

/** Fastest that a card turns in the hands: 90 deg in 24 steps. */
export const TURN_PER_STEP = (90 / 24) * DEG;
