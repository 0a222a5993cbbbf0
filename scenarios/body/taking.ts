/** What a closing hand can take, and what taking it means. */
import type { PersonId } from '../kernel/ids';
import { PI, wrapRad } from '../kernel/trig';
import { gripPoint, handsOn } from './grip-points';
import { handsUsed, leaderOf, recordTaking } from './handover';
import { withinReach } from './reach';
import { zoneOf } from './zones';
import { vesselOf } from './vessels';
import type { Body, Entity, Hand, World } from './world';

/** Whether this hand could take that thing now; ids that are no things are simply not takeable. */
export function canTake(world: World, body: Body, hand: Hand, id: string): boolean {
  const thing = world.entities.get(id);
  if (thing === undefined || thing.room !== body.room) return false;
  if (thing.kind === 'door' || thing.kind === 'clock' || thing.kind === 'cue' || thing.kind === 'taxi' || thing.parent === 'away') return false;
  // What is in order needs no hand: the next thing that one wears is meant.
  if (thing.kind === 'collar' && thing.state !== 'askew') return false;
  const zone = zoneOf(world, thing.parent);
  if (zone !== undefined && zone.body !== body) return false;
  const leader = leaderOf(world, thing);
  if (leader !== undefined && leader !== body && !offeredTo(world, thing, body.id)) return false;
  if (thing.parent.startsWith('in:')) {
    const holder = world.entities.get(thing.parent.slice(3));
    if (holder === undefined || !isOut(world, holder)) return false;
    if (leaderOf(world, holder) === undefined && holder.owner !== body.id) return false;
  }
  return withinReach(body, gripPoint(thing, body, hand.side, hand.spot));
}

function offeredTo(world: World, thing: Entity, to: PersonId): boolean {
  return thing.kind === 'card' && world.offers.get(thing.id)?.to === to;
}

/** A holder that is in a hand or lies on something: one can get at its cards. */
export function isOut(world: World, holder: Entity): boolean {
  return holder.parent.startsWith('hand:') || world.layout.furniture.some((thing) => thing.id === holder.parent);
}

export function take(world: World, body: Body, hand: Hand, thing: Entity): void {
  const second = body.hands[hand.side === 'left' ? 'right' : 'left'];
  if (thing.kind === 'holder' && second.holds === thing.id) {
    const card = cardIn(world, thing, body.id);
    if (card !== undefined) draw(world, body, hand, card, thing);
    return;
  }
  if (thing.kind === 'phone' && second.holds === thing.id) {
    if (thing.state !== 'silent') {
      thing.state = 'silent';
      world.observe({ type: 'phone.silenced', by: body.id });
    }
    return;
  }
  if (thing.parent.startsWith('in:')) {
    const holder = world.entities.get(thing.parent.slice(3));
    if (holder !== undefined) draw(world, body, hand, thing, holder);
    return;
  }
  const leader = leaderOf(world, thing);
  hand.holds = thing.id;
  if (leader !== undefined && leader !== body) {
    if (handsOnDirect(body, thing) === 1) recordTaking(world, thing, body);
    else world.observe({ type: 'object.hands', by: body.id, object: thing.id, hands: handsUsed(handsOn(world, body, thing)) });
    return;
  }
  if (leader === body) {
    world.observe({ type: 'object.hands', by: body.id, object: thing.id, hands: handsUsed(handsOn(world, body, thing)) });
    return;
  }
  if (thing.kind === 'coat') return;
  if (thing.kind === 'collar' || thing.kind === 'lint') {
    tidy(world, body, hand, thing);
    return;
  }
  if (thing.kind === 'holder') thing.state = 'open';
  setInHand(body, thing);
  world.observe({ type: 'object.taken', by: body.id, object: thing.id, hands: handsUsed(handsOn(world, body, thing)) });
}

/** Smoothed down, or picked off the cloth: the hand keeps nothing. */
function tidy(world: World, body: Body, hand: Hand, thing: Entity): void {
  hand.holds = '';
  if (thing.kind === 'lint') thing.parent = 'away';
  if (thing.kind === 'collar') thing.state = 'straight';
  world.observe({ type: 'dress.tidied', by: body.id, object: thing.id });
}

function handsOnDirect(body: Body, thing: Entity): number {
  return (body.hands.left.holds === thing.id ? 1 : 0) + (body.hands.right.holds === thing.id ? 1 : 0);
}

function setInHand(body: Body, thing: Entity): void {
  const isVessel = vesselOf(thing.kind, thing.state) !== undefined;
  const turn = thing.kind === 'card' ? nearestQuarter(thing.yaw - body.yaw) : isVessel ? wrapRad(thing.yaw - body.yaw) : 0;
  if (isVessel) Object.assign(thing, { spiltMl: 0, home: { on: thing.parent, x: thing.x, z: thing.z } });
  thing.parent = `hand:${body.id}`;
  thing.turn = turn;
  thing.wantTurn = turn;
  thing.slipX = 0;
  thing.slipZ = 0;
  thing.drawn = false;
  thing.litSteps = 0;
}

/** Picked up, a card lies along the fingers: upright or upside down, whichever is nearer. */
function nearestQuarter(rad: number): number {
  return Math.round(rad / PI) * PI;
}

/** The card that a hand finds in a holder: the staged one, else one's own, else one that was received. */
export function cardIn(world: World, holder: Entity, by: PersonId): Entity | undefined {
  const cards = [...world.entities.values()].filter((one) => one.kind === 'card'
    && ['in', 'on', 'under'].some((how) => one.parent === `${how}:${holder.id}`));
  return cards.find((one) => !one.parent.startsWith('in:')) ?? cards.find((one) => one.owner === by) ?? cards[0];
}

function draw(world: World, body: Body, hand: Hand, card: Entity, holder: Entity): void {
  hand.holds = card.id;
  card.x = holder.x;
  card.y = holder.y + 12;
  card.z = holder.z;
  card.parent = `hand:${body.id}`;
  card.wantTurn = card.turn;
  card.drawn = true;
  card.litSteps = 0;
  world.observe({ type: 'card.shown', by: body.id, object: card.id });
  world.observe({ type: 'object.taken', by: body.id, object: card.id, hands: handsUsed(handsOn(world, body, card)) });
}
