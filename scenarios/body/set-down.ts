/** Glasses and bottles go down onto a table in the hand: nobody drops them. */
import { distance, footprint, surfaceUnder } from './geometry';
import { isSurface } from './layout';
import { heightOf, isDrinkable, nameOf } from './rims';
import { withinReach } from './reach';
import { HOLDABLE } from './vessel-hold';
import { PI } from '../kernel/trig';
import type { Body, Entity, Hand, World } from './world';

/** How far a table's edge may be from who puts a vessel on it, and how near to the place it is let go. */
const TABLE_REACH_MM = 900;
const SET_DOWN_WITHIN_MM = 4;
const SET_DOWN_STEPS = 90;

export function open(hand: Hand): void {
  hand.holds = '';
  hand.task = { kind: 'rest' };
}

export function isTurnedOver(thing: Entity): boolean {
  return isDrinkable(thing) && thing.face === 'en';
}

/** A glass on its mouth: how much lower its foot would stand, turned upright about the hand. */
function onMouthMm(thing: Entity): number {
  const name = isTurnedOver(thing) ? nameOf(thing) : undefined;
  return name === undefined ? 0 : HOLDABLE[name].holdMm * 2 - heightOf(name);
}

/** A lawful place on a table in front of a body: a hand's breadth in from the edge. */
export function nearestOn(table: Parameters<typeof footprint>[0], at: { x: number; z: number }): { x: number; z: number } {
  const rect = footprint(table, -110);
  return { x: Math.max(rect.x0, Math.min(rect.x1, at.x)), z: Math.max(rect.z0, Math.min(rect.z1, at.z)) };
}

/** Vessels are not let go of in the air: the hand goes down to the nearest table with them. */
export function setDown(world: World, body: Body, hand: Hand, thing: Entity, meant: string): void {
  const under = surfaceUnder(world.layout, body.room, thing);
  const tables = world.layout.furniture.filter((one) => one.room === body.room && isSurface(one.kind) && distance(body, nearestOn(one, body)) < TABLE_REACH_MM);
  const table = tables.find((one) => one.id === under.id) ?? tables.find((one) => one.id === meant) ?? tables[0];
  if (table === undefined) {
    open(hand);
    Object.assign(thing, { parent: under.id, y: under.y, tilt: 0 });
    world.observe({ type: 'object.placed', by: body.id, object: thing.id, on: under.id });
    return;
  }
  const at = table.id === under.id ? thing : nearestOn(table, thing);
  hand.task = { kind: 'set-down', on: table.id, x: at.x, y: table.heightMm + 1 - onMouthMm(thing), z: at.z, since: world.step };
}

/** On its way down; upright again, it stands. */
export function setDownOn(world: World, body: Body, hand: Hand, task: Extract<Hand['task'], { kind: 'set-down' }>): void {
  const thing = world.entities.get(hand.holds);
  if (thing === undefined) {
    open(hand);
    return;
  }
  const isThere = Math.abs(thing.x - task.x) + Math.abs(thing.y - task.y) + Math.abs(thing.z - task.z) < SET_DOWN_WITHIN_MM && thing.tilt === (isTurnedOver(thing) ? PI : 0);
  // Whoever walks off leaves it there: arms do not grow.
  if (!isThere && world.step - task.since < SET_DOWN_STEPS && withinReach(body, task)) return;
  open(hand);
  Object.assign(thing, { x: task.x, z: task.z, y: task.y, tilt: isTurnedOver(thing) ? PI : 0, parent: task.on, spiltMl: 0 });
  world.observe({ type: 'object.placed', by: body.id, object: thing.id, on: task.on });
  if (isTurnedOver(thing)) world.observe({ type: 'glass.flipped', by: body.id, object: thing.id });
}
