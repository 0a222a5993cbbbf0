/** Carries out what a script asks of a scripted person's body. */
import type { Command } from '../kernel/script';
import { DEG, PI, wrapRad } from '../kernel/trig';
import { distance, facingError, footprint, yawToward } from './geometry';
import { carryPoint } from './carry';
import { clap, raise } from './clap';
import { gather, slip } from './floor';
import { openHand, snapHands } from './hands';
import { obeyVessel } from './obey-vessel';
import { sitDropMm } from './landmarks';
import { countCards, lookOver, takeStock } from './stock';
import { planBow } from './trunk';
import { turnToward, walkTo, walkToSpot } from './walk';
import { SIDES, entity, person, type Body, type Entity, type HandTask, type Side, type World } from './world';

type BodyCommand = Exclude<Command, { kind: 'say' | 'wake' | 'cancel' | 'cue' | 'observe' | 'beat' | 'end' }>;

export function obey(world: World, body: Body | undefined, command: BodyCommand): void {
  switch (command.kind) {
    case 'move': move(world, person(world, command.person), command.room, command.spot); return;
    case 'vanish': person(world, command.person).room = 'away'; return;
    case 'state': entity(world, command.object).state = command.to; return;
    case 'survey': survey(world, person(world, command.of), person(world, command.toward), command.beside); return;
    case 'slip': slip(world, person(world, command.of)); return;
    case 'gather': gather(world, person(world, command.of)); return;
    case 'clock': world.clock10 = command.at10; return;
    case 'count': countCards(world, person(world, command.of), command.people); return;
    case 'take-stock': takeStock(world, person(world, command.of), command.people); return;
    case 'look-over': lookOver(world, person(world, command.of)); return;
    default:
  }
  if (body === undefined) return;
  switch (command.kind) {
    case 'bow': planBow(body, command.deg * DEG, command.fall, command.hold, command.rise); break;
    case 'gaze': look(world, body, command.at); break;
    case 'express': body.expression = command.as; break;
    case 'walk': walk(world, body, command.spot); break;
    case 'approach': approachPerson(world, body, person(world, command.person), command.toMm); break;
    case 'face': turnToward(body, yawToward(body, person(world, command.person)), PI); break;
    case 'posture':
      body.wantPosture = command.to;
      if (command.as !== undefined) body.wantSitting = command.as;
      break;
    case 'hands.reach': reach(world, body, command.object, command.hand); break;
    case 'hands.carry':
      body.carryForward = command.forward;
      body.carryUp = body.metrics.sternumMm - sitDropMm(body) + command.aboveSternum;
      body.readTilt = (command.tiltDeg ?? 0) * DEG;
      task(body, { kind: 'carry', shape: command.shape });
      break;
    case 'hands.stop': task(body, { kind: 'stop' }); break;
    case 'hands.rest': task(body, { kind: 'rest' }); break;
    case 'hands.raise': raise(world, body); break;
    case 'hands.clap': clap(world, body); break;
    case 'hands.gesture': gesture(body, command.toward); break;
    case 'hands.open': for (const side of SIDES) if (command.hand === undefined || command.hand === side) openHand(world, body, body.hands[side], ''); break;
    case 'hands.apart': body.apart = command.mm; break;
    case 'hold': hold(world, body, command.object, command.hand); break;
    case 'present': present(world, body, command.object, person(world, command.for), command.hand === undefined ? SIDES : [command.hand]); break;
    case 'turn': entity(world, command.object).wantTurn = (command.toDeg ?? 0) * DEG; break;
    case 'vessel.carry':
    case 'vessel.tilt':
    case 'vessel.meet':
    case 'vessel.pour':
    case 'vessel.down':
    case 'vessel.cover': obeyVessel(world, body, command); break;
    case 'lay': lay(world, body, command.object, command.on, person(world, command.near)); break;
    case 'stow': stow(world, body, command.object, command.in); break;
  }
}

function move(world: World, body: Body, room: string, spotId: string): void {
  const spot = world.layout.spots.find((one) => one.id === spotId);
  if (spot === undefined) throw new RangeError(`no spot "${spotId}" in this layout`);
  const changed = body.room !== room;
  body.room = room;
  body.x = spot.x;
  body.z = spot.z;
  body.yaw = (spot.yaw10 / 10) * DEG;
  body.path = [];
  body.walking = false;
  rise(world, body);
  for (const side of SIDES) {
    const held = world.entities.get(body.hands[side].holds);
    if (held === undefined) continue;
    if (changed && leftOnTable(world, held)) {
      Object.assign(body.hands[side], { holds: '', grip: false, task: { kind: 'rest' } });
      continue;
    }
    const at = carryPoint(body);
    Object.assign(held, { room, x: at.x, y: at.y, z: at.z });
  }
  snapHands(world, body);
  if (changed) world.observe({ type: 'room.entered', by: body.id, room });
}

/** Nobody takes a glass along into another room: it stands where it stood. */
function leftOnTable(world: World, thing: Entity): boolean {
  const { home } = thing;
  const table = world.layout.furniture.find((one) => one.id === home?.on);
  if (home === undefined || table === undefined) return false;
  Object.assign(thing, { parent: home.on, x: home.x, y: table.heightMm + 1, z: home.z, tilt: 0 });
  return true;
}

/** Whoever is somewhere else from one moment to the next stands there. */
function rise(world: World, body: Body): void {
  body.wantPosture = 'stand';
  if (body.posture === 'stand') return;
  Object.assign(body, { posture: 'stand', sit: 0, seat: '' });
  world.observe({ type: 'posture.changed', by: body.id, posture: 'stand' });
}

function survey(world: World, of: Body, toward: Body, beside: string): void {
  const near = world.layout.furniture.filter((one) => one.id === beside && one.room === of.room).map((one) => distance(of, one));
  world.observe({
    type: 'stance.seen', by: of.id, to: toward.id, awayMm: Math.round(Math.min(10_000, ...near)),
    turned10: Math.round((facingError(of, toward) / DEG) * 10),
  });
}

function look(world: World, body: Body, at: string): void {
  if (at === body.gazeAt) return;
  const from = body.gazeAt;
  body.gazeAt = at;
  world.observe({ type: 'gaze.moved', by: body.id, from, at });
}

function walk(world: World, body: Body, id: string): void {
  const spot = world.layout.spots.find((one) => one.id === id);
  if (spot === undefined) throw new RangeError(`no spot "${id}" in this layout`);
  walkToSpot(world, body, spot);
}

/** Walks toward a person and stops at a distance, facing them. */
function approachPerson(world: World, body: Body, to: Body, toMm: number): void {
  const apart = distance(body, to);
  const yaw = yawToward(body, to);
  const ahead = Math.max(0, apart - toMm) / Math.max(1, apart);
  walkTo(world, body, { x: body.x + (to.x - body.x) * ahead, z: body.z + (to.z - body.z) * ahead, yaw });
}

function task(body: Body, to: HandTask): void {
  for (const side of SIDES) if (body.hands[side].holds === '') body.hands[side].task = to;
}

function reach(world: World, body: Body, id: string, only?: Side): void {
  for (const side of SIDES) {
    if (only !== undefined && side !== only) continue;
    const hand = body.hands[side];
    if (hand.holds === '') hand.task = { kind: 'reach', entity: id, since: world.step };
    hand.grip = true;
  }
}

function gesture(body: Body, toward: string): void {
  const free = body.hands.right.holds === '' ? body.hands.right : body.hands.left;
  if (free.holds === '') free.task = { kind: 'gesture', toward };
}

function hold(world: World, body: Body, id: string, side: Side): void {
  const held = entity(world, id);
  held.parent = `hand:${body.id}`;
  Object.assign(body.hands[side], { holds: id, grip: true, task: { kind: 'rest' } });
  const { x, y, z } = body.hands[side];
  Object.assign(held, { x, y, z, turn: 0, wantTurn: 0, room: body.room });
  if (held.kind === 'holder') held.state = 'open';
}

function present(world: World, body: Body, id: string, to: Body, sides: readonly Side[]): void {
  const card = entity(world, id);
  card.parent = `hand:${body.id}`;
  card.turn = wrapRad(yawToward(to, body) - body.yaw);
  card.wantTurn = card.turn;
  card.face = 'ja';
  for (const side of sides) {
    body.hands[side].holds = id;
    body.hands[side].grip = true;
    body.hands[side].spot = 0;
    body.hands[side].task = { kind: 'rest' };
  }
  card.x = body.hands.right.x;
  card.y = body.hands.right.y;
  card.z = body.hands.right.z;
  card.room = body.room;
  world.observe({ type: 'card.shown', by: body.id, object: id });
}

function freeHands(world: World, id: string): void {
  for (const one of world.people.values()) {
    for (const side of SIDES) {
      if (one.hands[side].holds === id) {
        one.hands[side].holds = '';
        one.hands[side].grip = false;
        one.hands[side].task = { kind: 'rest' };
      }
    }
  }
}

function lay(world: World, body: Body, id: string, on: string, near: Body): void {
  const card = entity(world, id);
  const table = world.layout.furniture.find((one) => one.id === on);
  if (table === undefined) throw new RangeError(`no furniture "${on}" in this layout`);
  freeHands(world, id);
  const rect = footprint(table, -140);
  card.parent = on;
  card.x = Math.max(rect.x0, Math.min(rect.x1, near.x));
  card.z = Math.max(rect.z0, Math.min(rect.z1, near.z));
  card.y = table.heightMm + 1;
  card.yaw = yawToward(card, near) + PI;
  card.tilt = 0;
  if (card.kind === 'card') world.observe({ type: 'card.placed', by: body.id, object: id, on: 'table', offsetMm: -1, yaw10: 1800 });
  else world.observe({ type: 'object.placed', by: body.id, object: id, on });
}

function stow(world: World, body: Body, id: string, parent: string): void {
  const thing = entity(world, id);
  freeHands(world, id);
  thing.parent = parent;
  for (const side of SIDES) if (body.hands[side].holds === '') body.hands[side].grip = false;
}
