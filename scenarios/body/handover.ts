/** Watches cards pass between people and records what a handover was like, from the arms' extension to the reading. */
import { DEG, wrapRad } from '../kernel/trig';
import type { HandoverMoment, HandsUsed } from '../kernel/observation';
import { between, distance, facingError, toFrame, yawToward } from './geometry';
import { isKneeling } from './floor';
import { handsOn, printCover10 } from './grip-points';
import { sitDropMm } from './landmarks';
import { parentOf } from './parent';
import { pitch10 } from './trunk';
import { feetGapMm } from './walk';
import type { OfferTrace } from './card-traces';
import { person, type Body, type Entity, type World } from './world';

const EXTENDED_MM = 360;
const WITHDRAWN_MM = 310;
const OFFER_RANGE_MM = 2300;
/** Within this of straight ahead an offer begins; within the second it goes on while the other walks round. */
const OFFER_CONE = 40 * DEG;
const KEPT_CONE = 75 * DEG;
/** A dip of the card of this size is one lowering; it ends when the card rises again by the second. */
const LOWERING_MM = 20;
const RAISED_MM = 12;
const HOLDER_GAP_MM = 12;
/** How near to the middle of another's holder a card lands on it, and from how far above. */
const LANDING_MM = 130;
const LANDING_UP_MM = 240;
const OVER_STEPS = 12;
/** Cover that others notice (0.1 % of the card), and for how long it must last. */
const NOTICED_COVER_10 = 30;
const NOTICED_STEPS = 12;

export function leaderOf(world: World, thing: Entity): Body | undefined {
  const { kind, id } = parentOf(thing.parent);
  return kind === 'hand' ? world.people.get(id) : undefined;
}

export function handsUsed(on: { left: boolean; right: boolean }): HandsUsed {
  if (on.left && on.right) return 'both';
  return on.left ? 'left' : on.right ? 'right' : 'none';
}

/** Who a card in someone's hands is being held out to, if anyone. */
function recipient(world: World, by: Body, card: Entity, reached: number, cone: number): Body | undefined {
  let best: Body | undefined;
  for (const other of world.people.values()) {
    if (other === by || other.room !== by.room) continue;
    const apart = distance(by, other);
    if (apart > OFFER_RANGE_MM || facingError(by, other) > cone) continue;
    const along = toFrame({ x: by.x, z: by.z, yaw: yawToward(by, other) }, card).forward;
    if (along >= reached && (best === undefined || apart < distance(by, best))) best = other;
  }
  return best;
}

function moment(world: World, by: Body, to: Body, card: Entity): HandoverMoment {
  const drop = sitDropMm(by);
  const on = handsOn(world, by, card);
  const direct = { left: by.hands.left.holds === card.id, right: by.hands.right.holds === card.id };
  const overHolder = handsUsed(on) === 'both' && handsUsed(direct) !== 'both' && handsUsed(direct) !== 'none';
  return {
    yaw10: Math.round((Math.abs(wrapRad(card.yaw - yawToward(to, by))) / DEG) * 10), face: card.face, hands: handsUsed(on),
    heightMm: Math.round(card.y - (by.metrics.sternumMm - drop)), aboveNavelMm: Math.round(card.y - (by.metrics.navelMm - drop)),
    print10: printCover10(card, by), overHolderMm: overHolder ? HOLDER_GAP_MM : -1, distanceMm: Math.round(distance(by, to)),
    squareError10: Math.round((facingError(by, to) / DEG) * 10), speedMmS: Math.round(by.speed * 60),
    feetGapMm: feetGapMm(by), pitch10: pitch10(by), giverPosture: by.posture, takerPosture: to.posture,
    between: between(world.layout, by.room, by, to),
  };
}

/** Once a step, after hands and things have moved. */
export function stepHandovers(world: World): void {
  for (const card of world.entities.values()) {
    if (card.kind !== 'card') continue;
    const offer = world.offers.get(card.id);
    const by = leaderOf(world, card);
    if (offer === undefined) {
      // What one has just received is not offered back.
      const got = world.received.get(card.id);
      if (by !== undefined && got?.by !== by.id) begin(world, card, by);
    } else if (by === undefined || by.id !== offer.by) world.offers.delete(card.id);
    else follow(world, card, by, offer);
    stepReading(world, card);
  }
}

function begin(world: World, card: Entity, by: Body): void {
  // Whoever kneels on the floor is picking something up; up again with it, one holds it out only once it has been drawn in.
  card.lifted = isKneeling(by) || (card.lifted === true && recipient(world, by, card, WITHDRAWN_MM, KEPT_CONE) !== undefined);
  const to = card.lifted ? undefined : recipient(world, by, card, EXTENDED_MM, OFFER_CONE);
  if (to === undefined) return;
  const now = moment(world, by, to, card);
  world.offers.set(card.id, {
    by: by.id, to: to.id, extendedStep: world.step, steps: 0, bothSteps: 0, printWorst10: 0, turned: 0, lastYaw: card.turn,
    lowerings: 0, lowestMm: now.heightMm, highMm: now.heightMm, lowering: false, taken: false, coveredSteps: 0, overSteps: 0,
  });
  world.observe({ type: 'card.extended', by: by.id, to: to.id, object: card.id, ...now });
}

function follow(world: World, card: Entity, by: Body, offer: OfferTrace): void {
  const to = person(world, offer.to);
  if (!offer.taken && recipient(world, by, card, WITHDRAWN_MM, KEPT_CONE) === undefined) {
    withdraw(world, card, by);
    return;
  }
  if (offer.taken) return;
  offer.steps += 1;
  offer.overSteps = trayUnder(world, card, to) === undefined ? 0 : offer.overSteps + 1;
  if (offer.overSteps === OVER_STEPS) world.observe({ type: 'card.over-tray', by: by.id, to: to.id, object: card.id });
  if (handsUsed(handsOn(world, by, card)) === 'both') offer.bothSteps += 1;
  offer.printWorst10 = Math.max(offer.printWorst10, noticeCover(world, card, by, offer));
  offer.turned += Math.abs(card.turn - offer.lastYaw);
  offer.lastYaw = card.turn;
  const height = Math.round(card.y - (by.metrics.sternumMm - sitDropMm(by)));
  offer.lowestMm = Math.min(offer.lowestMm, height);
  if (offer.lowering) {
    if (height >= offer.lowestMm + RAISED_MM) {
      offer.lowering = false;
      offer.highMm = height;
    }
  } else {
    offer.highMm = Math.max(offer.highMm, height);
    if (height <= offer.highMm - LOWERING_MM) {
      offer.lowering = true;
      offer.lowerings += 1;
      world.observe({ type: 'card.lowered', by: by.id, to: to.id, object: card.id, times: offer.lowerings });
    }
  }
}

/** The holder in someone's hand over which a card is held: near enough for the card to land on it. */
export function trayUnder(world: World, card: Entity, of: Body): Entity | undefined {
  for (const id of [of.hands.left.holds, of.hands.right.holds]) {
    const tray = world.entities.get(id);
    if (tray?.kind === 'holder' && distance(tray, card) <= LANDING_MM && Math.abs(tray.y - card.y) <= LANDING_UP_MM) return tray;
  }
  return undefined;
}

/** Let go over the other's holder, a card lands on it and is theirs. */
export function landOn(world: World, card: Entity, giver: Body, taker: Body, tray: Entity): void {
  recordTaking(world, card, taker);
  const offsetMm = Math.round(distance(tray, card));
  passOn(world, card, giver, taker);
  card.parent = `on:${tray.id}`;
  card.turn = wrapRad(card.yaw - tray.yaw);
  card.wantTurn = card.turn;
  world.observe({ type: 'card.landed', by: taker.id, from: giver.id, object: card.id, offsetMm });
}

/** An offer that nobody took is taken back. */
export function withdraw(world: World, card: Entity, by: Body): void {
  const offer = world.offers.get(card.id);
  world.offers.delete(card.id);
  if (offer !== undefined && !offer.taken) world.observe({ type: 'card.withdrawn', by: by.id, to: offer.to, object: card.id });
}

/** Cover of this step; the first fifth of a second of it in one holding is noticed by others. */
function noticeCover(world: World, card: Entity, by: Body, trace: { coveredSteps: number }): number {
  const cover = printCover10(card, by);
  if (cover > NOTICED_COVER_10) {
    trace.coveredSteps += 1;
    if (trace.coveredSteps === NOTICED_STEPS) world.observe({ type: 'print.covered', by: by.id, object: card.id, print10: cover });
  }
  return cover;
}

/** Another person's hand has closed on an offered card. */
export function recordTaking(world: World, card: Entity, taker: Body): void {
  const offer = world.offers.get(card.id);
  const by = leaderOf(world, card);
  if (by === undefined || by === taker) return;
  const since = offer ?? undefined;
  if (since !== undefined) since.taken = true;
  world.observe({
    type: 'card.taken', by: taker.id, from: by.id, object: card.id, extendedStep: since?.extendedStep ?? world.step,
    printWorst10: Math.max(since?.printWorst10 ?? 0, printCover10(card, by)),
    bothPercent: since === undefined || since.steps === 0 ? (handsUsed(handsOn(world, by, card)) === 'both' ? 100 : 0)
      : Math.round((100 * since.bothSteps) / since.steps),
    turnedDuring10: Math.round(((since?.turned ?? 0) / DEG) * 10), lowerings: since?.lowerings ?? 0,
    lowestMm: since?.lowestMm ?? 0, takerHands: handsUsed(handsOn(world, taker, card)), ...moment(world, by, taker, card),
  });
}

/** The giver has no hand on the card any more, the taker has: it changes hands. */
export function passOn(world: World, card: Entity, giver: Body, taker: Body): void {
  card.parent = `hand:${taker.id}`;
  // The card keeps its direction in the world; only the frame in which it is held changes.
  card.turn = wrapRad(card.yaw - taker.yaw);
  card.wantTurn = card.turn;
  card.turnFrom = undefined;
  world.offers.delete(card.id);
  world.received.set(card.id, { by: taker.id, from: giver.id });
  world.observe({ type: 'card.released', by: giver.id, to: taker.id, object: card.id });
  world.observe({ type: 'card.received', by: taker.id, from: giver.id, object: card.id, hands: handsUsed(handsOn(world, taker, card)) });
  world.reads.set(card.id, { by: taker.id, receivedStep: world.step, gazeSteps: 0, printWorst10: 0, coveredSteps: 0, lowestMm: 1000 });
}

/** Fingers may settle for this long after a card has changed hands before they count. */
const SETTLE_STEPS = 30;

function stepReading(world: World, card: Entity): void {
  const trace = world.reads.get(card.id);
  if (trace === undefined) return;
  const by = person(world, trace.by);
  const holder = card.parent.startsWith('on:') ? world.entities.get(card.parent.slice(3)) : undefined;
  if (card.parent !== `hand:${by.id}` && (holder === undefined || leaderOf(world, holder) !== by)) {
    endReading(world, card);
    return;
  }
  if (by.gazeAt === card.id) trace.gazeSteps += 1;
  if (world.step - trace.receivedStep < SETTLE_STEPS) return;
  trace.printWorst10 = Math.max(trace.printWorst10, noticeCover(world, card, by, trace));
  trace.lowestMm = Math.min(trace.lowestMm, Math.round(card.y - (by.metrics.navelMm - sitDropMm(by))));
}

export function endReading(world: World, card: Entity): void {
  const trace = world.reads.get(card.id);
  if (trace === undefined) return;
  world.reads.delete(card.id);
  world.observe({
    type: 'card.read', by: trace.by, object: card.id, receivedStep: trace.receivedStep,
    heldSteps: world.step - trace.receivedStep, gazeSteps: trace.gazeSteps, printWorst10: trace.printWorst10,
    lowestMm: trace.lowestMm,
  });
}
