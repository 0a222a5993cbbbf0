/** What receives a thing when a hand opens: a palm, the holder, the table, a pocket; else the floor. */
import { DEG, wrapRad } from '../kernel/trig';
import { distance, fromFrame, surfaceUnder } from './geometry';
import { handsOn } from './grip-points';
import { endReading, handsUsed, landOn, passOn, trayUnder, withdraw } from './handover';
import { scatter } from './floor';
import { isSurface } from './layout';
import { withinReach } from './reach';
import { nearestOn, open, setDown } from './set-down';
import { vesselOf } from './vessels';
import { SIDES, type Body, type Entity, type Hand, type World } from './world';

/** Hands drawn in this close to the chest let go into the jacket. */
const POCKET_MM = 175;
/** Set down gently from up to here; from higher it falls. */
const SET_DOWN_MM = 190;
const ON_HOLDER_MM = 70;
/** Where the four places of a sorting tray are. */
const TRAY_SIDE_MM = 48;
const TRAY_DEEP_MM = 30;
/** Laid down this near to the holder's middle, a hand squares the card up without a thought. */
const SQUARED_MM = 40;

/** `meant` is what is pointed at; `arrived` when the hand has already travelled there. */
export function letGo(world: World, body: Body, hand: Hand, meant: string, arrived = false): void {
  const thing = world.entities.get(hand.holds);
  if (thing === undefined) {
    open(hand);
    return;
  }
  const second = body.hands[hand.side === 'left' ? 'right' : 'left'];
  if (second.holds === thing.id) {
    open(hand);
    world.observe({ type: 'object.hands', by: body.id, object: thing.id, hands: handsUsed(handsOn(world, body, thing)) });
    return;
  }
  if (thing.kind === 'coat' && thing.parent === `worn:${body.id}`) {
    open(hand);
    return;
  }
  if (vesselOf(thing.kind, thing.state) !== undefined && otherHolder(world, body, thing) === undefined) {
    setDown(world, body, hand, thing, meant);
    return;
  }
  const taker = otherHolder(world, body, thing);
  if (taker !== undefined) {
    open(hand);
    if (thing.parent === `hand:${body.id}`) passOn(world, thing, body, taker);
    return;
  }
  const offer = world.offers.get(thing.id);
  const facing = offer === undefined ? undefined : world.people.get(offer.to);
  const tray = facing === undefined ? undefined : trayUnder(world, thing, facing);
  if (facing !== undefined && tray !== undefined) {
    landOn(world, thing, body, facing, tray);
    open(hand);
    return;
  }
  const lying = world.entities.get(meant);
  if (!arrived && lying !== undefined && takesIn(lying, thing) && lying.parent !== `hand:${body.id}` && withinReach(body, lying)) {
    hand.task = { kind: 'deliver', to: lying.id, since: world.step };
    return;
  }
  open(hand);
  if (arrived && thing.kind === 'card' && lying?.kind === 'envelope') enclose(world, body, thing, lying);
  else if (arrived && thing.kind === 'card' && lying?.kind === 'tray') sortInto(world, body, thing, lying);
  else putDown(world, body, thing, second, meant);
  if (thing.kind === 'card') endReading(world, thing);
}

/** What lies there is meant for such things: the hand travels to it. */
function takesIn({ kind }: Entity, thing: Entity): boolean {
  if (thing.kind === 'packet') return kind === 'holder';
  return thing.kind === 'card' && (kind === 'holder' || kind === 'envelope' || kind === 'tray');
}

function otherHolder(world: World, body: Body, thing: Entity): Body | undefined {
  for (const one of world.people.values()) {
    if (one !== body && SIDES.some((side) => one.hands[side].holds === thing.id)) return one;
  }
  return undefined;
}

function putDown(world: World, body: Body, thing: Entity, second: Hand, meant: string): void {
  const tray = world.entities.get(second.holds);
  // Pointing at the jacket is meant, whatever the other hand holds.
  if (thing.kind === 'card' && meant === `inner:${body.id}`) {
    pocket(world, body, thing);
    return;
  }
  if (thing.kind === 'card' && tray?.kind === 'holder') {
    tuck(world, body, thing, tray);
    return;
  }
  if (thing.kind === 'packet' && tray?.kind === 'holder') {
    fill(world, body, thing, tray);
    return;
  }
  if (thing.kind === 'card' && tray?.kind === 'envelope') {
    enclose(world, body, thing, tray);
    return;
  }
  const cushion = beneath(world, thing);
  // A hand that has gone to what is meant is there, however close to the chest that lies.
  const isThere = cushion !== undefined && cushion.id === meant && takesIn(cushion, thing);
  if (!isThere && (body.carryForward <= POCKET_MM || meant === `pocket:${body.id}` || meant === `inner:${body.id}`)) {
    pocket(world, body, thing, meant);
    return;
  }
  const surface = surfaceUnder(world.layout, body.room, thing);
  const table = world.layout.furniture.find((one) => one.id === meant && one.room === body.room && isSurface(one.kind));
  const wantsTable = table !== undefined && distance(body, nearestOn(table, body)) < 900;
  if (cushion !== undefined && takesIn(cushion, thing)) {
    if (thing.kind === 'packet') fill(world, body, thing, cushion);
    else if (cushion.kind === 'holder') layOnHolder(world, body, thing, cushion);
    else enclose(world, body, thing, cushion);
    return;
  }
  if (wantsTable && surface.id === 'floor') {
    const near = nearestOn(table, body);
    thing.x = near.x;
    thing.z = near.z;
    lay(world, body, thing, table.id, table.heightMm);
    return;
  }
  const drop = thing.y - surface.y;
  if (surface.id !== 'floor' && (drop <= SET_DOWN_MM || (wantsTable && surface.id === meant))) lay(world, body, thing, surface.id, surface.y);
  else if (thing.kind !== 'card' && thing.kind !== 'holder' && thing.kind !== 'phone') lay(world, body, thing, surface.id, surface.y);
  else fall(world, body, thing, surface, drop);
}

function tuck(world: World, body: Body, card: Entity, holder: Entity): void {
  const own = card.owner === body.id;
  if (world.offers.has(card.id)) withdraw(world, card, body);
  // Someone holds a card out: the thumb slides one's own beneath the holder, so that its top is free.
  if (own && isOfferedTo(world, body)) {
    card.parent = `under:${holder.id}`;
    world.observe({ type: 'card.tucked', by: body.id, object: card.id });
    return;
  }
  // A card of a deck that is being sorted goes in with the others; one that was drawn from them lies ready on top.
  if (own && card.state !== '' && card.drawn !== true) {
    card.parent = `in:${holder.id}`;
    world.observe({ type: 'card.packed', by: body.id, object: card.id, in: holder.id });
    return;
  }
  card.parent = own ? `on:${holder.id}` : `in:${holder.id}`;
  if (own) world.observe({ type: 'card.staged', by: body.id, object: card.id });
  else world.observe({ type: 'card.stored', by: body.id, object: card.id, in: 'holder' });
}

function isOfferedTo(world: World, body: Body): boolean {
  return [...world.offers.values()].some((offer) => offer.to === body.id && !offer.taken);
}

function pocket(world: World, body: Body, thing: Entity, meant = ''): void {
  const isInner = thing.kind === 'card' || (thing.kind === 'holder' && meant !== `pocket:${body.id}`);
  thing.parent = `${isInner ? 'inner' : thing.kind === 'coat' ? 'arm' : 'pocket'}:${body.id}`;
  if (thing.kind === 'holder') thing.state = 'closed';
  // Hands that follow a pointer may be held out still.
  withdraw(world, thing, body);
  if (thing.kind === 'card') world.observe({ type: 'card.stored', by: body.id, object: thing.id, in: 'pocket' });
  else world.observe({ type: 'object.placed', by: body.id, object: thing.id, on: thing.parent });
}

/** Every card of a packet goes into the holder at once. */
function fill(world: World, body: Body, packet: Entity, holder: Entity): void {
  packet.parent = 'away';
  for (const one of world.entities.values()) if (one.parent === `in:${packet.id}`) one.parent = `in:${holder.id}`;
  world.observe({ type: 'holder.filled', by: body.id, object: holder.id, from: packet.id });
}

function enclose(world: World, body: Body, card: Entity, envelope: Entity): void {
  card.parent = `in:${envelope.id}`;
  world.observe({ type: 'card.enclosed', by: body.id, object: card.id, in: envelope.id });
}

/** Side by side in a shallow tray, so that each can be seen. */
function sortInto(world: World, body: Body, card: Entity, tray: Entity): void {
  const before = [...world.entities.values()].filter((one) => one.parent === `on:${tray.id}`).length;
  const at = fromFrame({ x: 0, z: 0, yaw: tray.yaw }, before % 2 === 0 ? -TRAY_SIDE_MM : TRAY_SIDE_MM, before % 4 < 2 ? TRAY_DEEP_MM : -TRAY_DEEP_MM);
  Object.assign(card, { parent: `on:${tray.id}`, slipX: at.x, slipZ: at.z, turn: 0, wantTurn: 0, tilt: 0 });
  world.observe({ type: 'object.placed', by: body.id, object: card.id, on: tray.id });
}

/** The holder or envelope that lies under a card or packet. */
function beneath(world: World, thing: Entity): Entity | undefined {
  for (const one of world.entities.values()) {
    if ((one.kind === 'holder' || one.kind === 'envelope') && one !== thing && one.room === thing.room && !one.parent.includes(':')
      && distance(one, thing) <= ON_HOLDER_MM && Math.abs(thing.y - one.y) <= SET_DOWN_MM + 20) return one;
  }
  return undefined;
}

function layOnHolder(world: World, body: Body, card: Entity, holder: Entity): void {
  const offset = distance(card, holder);
  const square = offset <= SQUARED_MM;
  card.slipX = square ? 0 : card.x - holder.x;
  card.slipZ = square ? 0 : card.z - holder.z;
  card.parent = `on:${holder.id}`;
  card.turn = wrapRad(card.yaw - holder.yaw);
  card.wantTurn = card.turn;
  world.observe({
    type: 'card.placed', by: body.id, object: card.id, on: 'holder', offsetMm: square ? 0 : Math.round(offset),
    yaw10: upright10(card, body),
  });
}

function upright10(card: Entity, body: Body): number {
  return Math.round((Math.abs(wrapRad(card.yaw - body.yaw)) / DEG) * 10);
}

function lay(world: World, body: Body, thing: Entity, on: string, y: number): void {
  thing.parent = on;
  thing.y = y + (thing.kind === 'holder' ? 9 : thing.kind === 'card' ? 1 : 30);
  thing.tilt = 0;
  if (thing.kind === 'card') {
    world.observe({ type: 'card.placed', by: body.id, object: thing.id, on: 'table', offsetMm: -1, yaw10: upright10(thing, body) });
  } else world.observe({ type: 'object.placed', by: body.id, object: thing.id, on });
}

function fall(world: World, body: Body, thing: Entity, surface: { id: string; y: number }, drop: number): void {
  thing.parent = surface.id;
  thing.y = surface.y + 1;
  thing.tilt = 0;
  // Nothing that has lain on the floor is clean.
  if (thing.state === 'clean' && surface.id === 'floor') thing.state = 'stained';
  if (thing.kind === 'card') {
    world.observe({
      type: 'card.fell', by: body.id, object: thing.id, on: surface.id === 'floor' ? 'floor' : 'table', dropMm: Math.round(drop),
    });
  } else world.observe({ type: 'object.placed', by: body.id, object: thing.id, on: surface.id });
  if (thing.kind === 'holder' && surface.id === 'floor') scatter(world, body, thing);
}

