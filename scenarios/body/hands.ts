/** Hands: closing on things, opening over things, and where each hand is now. */
import { distance, fromFrame } from './geometry';
import { isSeat } from './layout';
import { gripPoint } from './grip-points';
import { leaderOf } from './handover';
import { armMm, landmarks } from './landmarks';
import { carryPoint, approach } from './carry';
import { clapPoint, closesToClap } from './clap';
import { SEATED } from './sitting';
import { type Point, besideTables, roundTables } from './round-table';
import { farthestMm, limited, withinReach } from './reach';
import { canTake, take } from './taking';
import { letGo } from './letting-go';
import { setDownOn } from './set-down';
import { isDrinkable, isPourer, nameOf, rimOf } from './rims';
import type { HandShape } from './staging';
import { BENEATH } from './vessel-hold';
import { vesselOf } from './vessels';
import { SIDES, type Body, type Entity, type Hand, type Side, type World } from './world';

/** A hand that has not arrived after this long gives up reaching. */
const REACH_PATIENCE_STEPS = 75;
const ARRIVED_MM = 26;
/** The spot of a vessel that is its mouth; a palm hovers so far above it, and comes to it from so far above within so much of it. */
const OVER_MOUTH = 2;
const HOVER_MM = 16;
const FROM_ABOVE_MM = 60;
const NEAR_MOUTH_MM = 90;
/** An empty hand is quicker than one that carries: 1.5 m/s. */
const EMPTY_HAND_MM_PER_STEP = 25;
/** A clap is quicker still, and does not slow down before the palms meet. */
const CLAP_MM_PER_STEP = 45;
const CLAP_GOES_ON_MM = 200;
/** Farther than this from what it holds a hand has yet to join it, quicker than things are carried. */
const JOINING_MM = 80;
const JOINING_MM_PER_STEP = 40;

export function other(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

/** The hand closes: it goes to what is meant, or closes on what the other hand holds. */
export function closeHand(world: World, body: Body, hand: Hand, target: string): void {
  hand.grip = true;
  if (hand.holds !== '') {
    // What was being put down stays in the hand after all.
    if (hand.task.kind === 'set-down') hand.task = { kind: 'rest' };
    return;
  }
  if (hand.spot === OVER_MOUTH && isCoverable(world, body, target)) {
    cover(world, body, hand, target);
    return;
  }
  const claps = !canTake(world, body, hand, target) && closesToClap(world, body, hand);
  hand.closedAt = world.step;
  if (claps) return;
  const second = body.hands[other(hand.side)].holds;
  // Pointing at a seat means to show it, even with a holder in the other hand.
  if (isShown(world, body, target) && world.entities.get(second)?.kind !== 'card') {
    show(world, body, hand, target);
    return;
  }
  const meant = canTake(world, body, hand, target) ? target : canTake(world, body, hand, second) ? second : nearestOffered(world, body);
  if (meant !== '') hand.task = { kind: 'reach', entity: meant, since: world.step };
  else if (target !== '') show(world, body, hand, target);
}

/** The open palm toward something. */
function show(world: World, body: Body, hand: Hand, toward: string): void {
  hand.task = { kind: 'gesture', toward };
  world.observe({ type: 'gesture.made', by: body.id, toward });
}

/** Seats are shown, never taken into the hand. */
function isShown(world: World, body: Body, target: string): boolean {
  return world.layout.spots.some((one) => one.id === target && one.seat !== undefined && one.room === body.room)
    || world.layout.furniture.some((one) => one.id === target && isSeat(one.kind) && one.room === body.room);
}

/** A card that someone is holding out to this person, if there is one: open hands close on it without being told. */
function nearestOffered(world: World, body: Body): string {
  for (const [id, offer] of world.offers) if (offer.to === body.id && withinReach(body, world.entities.get(id) ?? { x: 1e6, y: 0, z: 0 })) return id;
  return '';
}

/** The hand opens: what it holds goes to what is meant or lies beneath. */
export function openHand(world: World, body: Body, hand: Hand, target: string): void {
  hand.grip = false;
  if (hand.task.kind === 'gesture') world.observe({ type: 'gesture.ended', by: body.id, toward: hand.task.toward });
  if (hand.task.kind === 'cover') world.observe({ type: 'glass.uncovered', by: body.id, object: hand.task.entity });
  // Hands that clap stay up.
  if (hand.holds === '' && hand.task.kind === 'clap') return;
  if (hand.holds === '') hand.task = { kind: 'rest' };
  else letGo(world, body, hand, target);
}

/** A vessel that stands, in reach: a palm can be held over it. */
export function isCoverable(world: World, body: Body, id: string): boolean {
  const thing = world.entities.get(id);
  return thing !== undefined && isDrinkable(thing) && !thing.parent.includes(':') && thing.room === body.room && withinReach(body, thing);
}

export function cover(world: World, body: Body, hand: Hand, id: string): void {
  hand.task = { kind: 'cover', entity: id };
  world.observe({ type: 'glass.covered', by: body.id, object: id });
}

export function stepHands(world: World, body: Body): void {
  for (const side of SIDES) {
    const hand = body.hands[side];
    if (hand.task.kind === 'set-down') setDownOn(world, body, hand, hand.task);
    if (hand.task.kind === 'reach') reachOn(world, body, hand, hand.task.entity, hand.task.since);
    if (hand.task.kind === 'deliver' && hand.holds !== '') {
      const thing = world.entities.get(hand.holds);
      const under = world.entities.get(hand.task.to);
      const near = thing !== undefined && under !== undefined && Math.abs(thing.x - under.x) + Math.abs(thing.z - under.z) < 12;
      if (near || world.step - hand.task.since > REACH_PATIENCE_STEPS) letGo(world, body, hand, hand.task.to, true);
    }
  }
}

function reachOn(world: World, body: Body, hand: Hand, id: string, since: number): void {
  const thing = world.entities.get(id);
  if (thing === undefined || !canTake(world, body, hand, id) || world.step - since > REACH_PATIENCE_STEPS) {
    hand.task = { kind: 'rest' };
    return;
  }
  const goal = gripPoint(thing, body, hand.side, hand.spot);
  if (Math.abs(hand.x - goal.x) + Math.abs(hand.y - goal.y) + Math.abs(hand.z - goal.z) <= ARRIVED_MM && withinReach(body, goal)) {
    hand.task = { kind: 'rest' };
    take(world, body, hand, thing);
  }
}

/** Puts every hand where it is now; after things have moved. */
export function placeHands(world: World, body: Body): void {
  for (const side of SIDES) {
    const hand = body.hands[side];
    const thing = hand.holds === '' ? undefined : world.entities.get(hand.holds);
    if (thing !== undefined) {
      hand.shape = thing.kind === 'card' ? 'pinch' : roleOn(body, hand, thing);
      const at = limited(body, side, gripPoint(thing, body, side, hand.spot), farthestMm(body));
      const leads = leaderOf(world, thing) === body;
      // A second hand that joins is not there from one step to the next.
      const joins = Math.abs(hand.x - at.x) + Math.abs(hand.y - at.y) + Math.abs(hand.z - at.z) > JOINING_MM;
      if (leads && !joins) {
        hand.x = at.x;
        hand.y = at.y;
        hand.z = at.z;
        continue;
      }
      approach(hand, at, leads ? JOINING_MM_PER_STEP : EMPTY_HAND_MM_PER_STEP);
    } else if (hand.task.kind === 'clap') approach(hand, restingPoint(world, body, hand), CLAP_MM_PER_STEP, CLAP_GOES_ON_MM);
    else goTo(world, body, hand, restingPoint(world, body, hand));
    // A body may go faster than its hand follows; the arm grows no longer by that.
    Object.assign(hand, limited(body, side, hand));
  }
}

/** An empty hand on its way, round the rim of whatever table lies between. */
function goTo(world: World, body: Body, hand: Hand, to: Point): void {
  const round = roundTables(world, body, hand, to);
  if (round === undefined) approach(hand, to, EMPTY_HAND_MM_PER_STEP);
  else approach(hand, round.aim, EMPTY_HAND_MM_PER_STEP, round.goesOn);
}

/** Of two hands on a vessel the right one holds it and the left one supports it; beneath a bottle a palm looks up. */
function roleOn(body: Body, hand: Hand, thing: Entity): HandShape {
  if (hand.spot === BENEATH && isPourer(thing)) return 'support';
  const isSupport = hand.side === 'left' && body.hands.right.holds === thing.id && vesselOf(thing.kind, thing.state) !== undefined;
  return isSupport ? 'support' : 'hold';
}

/** Puts the hands straight where they belong: at the start, and when a person is elsewhere from one step to the next. */
export function snapHands(world: World, body: Body): void {
  for (const side of SIDES) Object.assign(body.hands[side], restingPoint(world, body, body.hands[side]));
}

function restingPoint(world: World, body: Body, hand: Hand): { x: number; y: number; z: number } {
  const out = hand.side === 'left' ? -1 : 1;
  switch (hand.task.kind) {
    case 'reach': {
      const thing = world.entities.get(hand.task.entity);
      hand.shape = 'open';
      if (thing !== undefined) return limited(body, hand.side, gripPoint(thing, body, hand.side, hand.spot));
      break;
    }
    case 'carry': {
      const at = carryPoint(body);
      hand.shape = hand.task.shape;
      const point = fromFrame({ x: at.x, z: at.z, yaw: body.yaw }, out * 45, 0);
      return { x: point.x, y: at.y - 10, z: point.z };
    }
    case 'cover': {
      const thing = world.entities.get(hand.task.entity);
      const name = thing === undefined ? undefined : nameOf(thing);
      hand.shape = 'cover';
      if (thing !== undefined && name !== undefined) {
        const rim = rimOf(world, thing, name);
        const isAside = distance(hand, rim) > NEAR_MOUTH_MM;
        return limited(body, hand.side, { x: rim.x, y: rim.y + (isAside ? FROM_ABOVE_MM : HOVER_MM), z: rim.z });
      }
      break;
    }
    case 'clap':
      hand.shape = 'clap';
      return clapPoint(world, body, hand, hand.task);
    case 'stop':
      hand.shape = 'stop';
      return { x: hand.x, y: hand.y, z: hand.z };
    case 'gesture': {
      hand.shape = 'gesture';
      const at = fromFrame(body, out * 180, 380);
      return { x: at.x, y: landmarks(body).sternumY - 120, z: at.z };
    }
    default:
  }
  return atEase(world, body, hand, out);
}

/** Hanging beside the thighs, or lying on them when seated; in a bow they slide forward along the thigh. */
function atEase(world: World, body: Body, hand: Hand, out: number): { x: number; y: number; z: number } {
  const seated = body.sit > 0.5;
  hand.shape = seated ? 'lap' : 'rest';
  const marks = landmarks(body);
  const arm = armMm(body);
  const { lap } = SEATED[body.sitting];
  const forward = seated ? lap.aheadMm : 20 + marks.shoulderForward * 0.75;
  const at = fromFrame(body, out * (seated ? lap.asideMm : body.metrics.shoulderHalfWidthMm + 45), forward);
  const standing = marks.shoulderY - Math.sqrt(Math.max(1, arm * arm * 0.94 - marks.shoulderForward * marks.shoulderForward * 0.06));
  if (seated) return { x: at.x, y: marks.hipY + lap.aboveMm, z: at.z };
  return besideTables(world, body, { x: at.x, y: standing, z: at.z });
}
