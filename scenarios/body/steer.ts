/** The learner's channels become what their body wants. Nothing here knows a scene or a rule. */
import type { Channel, ChannelValue } from '../kernel/channels';
import { DEG } from '../kernel/trig';
import { closeHand, openHand } from './hands';
import { landmarks } from './landmarks';
import { reachWithLean } from './leaning';
import { isEmptyGlass } from './rims';
import { vesselOf } from './vessels';
import { walkToSpot } from './walk';
import { heldBy } from './carry';
import { SIDES, type Body, type World } from './world';

/** Carrying height above the floor: a little below the breastbone standing, over the table seated. */
export function carryHeightMm(body: Body): number {
  return landmarks(body).sternumY - 60 - 40 * body.sit;
}

/** Values of the word channels and counters that matter between samples. */
export interface Controls {
  side: number;
  reach: number;
  height: number;
  target: string;
  apart: number;
  turn: number;
  flips: number;
}

export function restingControls(): Controls {
  return { side: 0, reach: 0, height: 0, target: '', apart: 0, turn: 0, flips: 0 };
}

/** Applies one sample. Speech is the session's business: it knows what may be said. */
export function steer(world: World, body: Body, controls: Controls, channel: Channel, value: ChannelValue): void {
  const number = typeof value === 'number' ? value : 0;
  const word = typeof value === 'string' ? value : '';
  switch (channel) {
    case 'hands.side': controls.side = number; break;
    case 'hands.reach': controls.reach = number; break;
    case 'hands.height': controls.height = number; break;
    case 'hands.apart': controls.apart = number; break;
    case 'reach.target': controls.target = word; break;
    case 'hand.left.spot': body.hands.left.spot = number; break;
    case 'hand.right.spot': body.hands.right.spot = number; break;
    case 'hand.left.grip': grip(world, body, 'left', number, controls.target); break;
    case 'hand.right.grip': grip(world, body, 'right', number, controls.target); break;
    case 'object.turn': turnHeld(world, body, number - controls.turn); controls.turn = number; break;
    case 'object.flip': if (number !== controls.flips) flipHeld(world, body); controls.flips = number; break;
    case 'object.tilt': body.readTilt = (number / 10) * DEG; break;
    case 'trunk.pitch': body.wantPitch = (number / 10) * DEG; break;
    case 'gaze.target': look(world, body, word); break;
    case 'step.to': goTo(world, body, word); break;
    case 'step.forward': body.driveZ = number / 100; break;
    case 'step.side': body.driveX = number / 100; break;
    case 'step.turn': body.driveTurn = -number / 100; break;
    case 'posture.want': posture(body, word); break;
    default:
  }
  // To turn nobody has to rise.
  const walks = body.driveX !== 0 || body.driveZ !== 0;
  if (walks && body.posture === 'sit') body.wantPosture = 'stand';
}

/** Brings the carry point to where the controls want it, for the posture of now. */
export function stepCarry(world: World, body: Body, controls: Controls): void {
  body.carrySide = controls.side;
  body.apart = controls.apart;
  body.carryForward = Math.max(110, reachWithLean(body, controls.reach));
  body.carryUp = carryHeightMm(body) + controls.height;
  for (const side of SIDES) {
    const hand = body.hands[side];
    if (hand.holds !== '' || hand.grip || hand.task.kind === 'reach') continue;
    const ready = awaitsCard(world, body) && controls.reach >= 180;
    if (ready && hand.task.kind === 'rest') hand.task = { kind: 'carry', shape: 'open' };
    if (!ready && hand.task.kind === 'carry') hand.task = { kind: 'rest' };
  }
}

/** Empty hands rise by themselves only toward a card that is being held out. */
function awaitsCard(world: World, body: Body): boolean {
  for (const offer of world.offers.values()) if (offer.to === body.id) return true;
  return false;
}

function grip(world: World, body: Body, side: 'left' | 'right', value: number, target: string): void {
  const hand = body.hands[side];
  if (value === 1 && !hand.grip) closeHand(world, body, hand, target);
  if (value === 0 && hand.grip) openHand(world, body, hand, target);
}

function turnHeld(world: World, body: Body, by10: number): void {
  for (const thing of heldBy(world, body)) if (thing.kind === 'card' || thing.kind === 'phone' || vesselOf(thing.kind, thing.state) !== undefined) thing.wantTurn -= (by10 / 10) * DEG;
}

/** A card turned over about its long side: the other face comes up, still upright for whoever it was upright for; an empty glass onto its mouth. */
function flipHeld(world: World, body: Body): void {
  for (const thing of heldBy(world, body)) if (thing.kind === 'card' || isEmptyGlass(thing)) thing.face = thing.face === 'ja' ? 'en' : 'ja';
}

function look(world: World, body: Body, at: string): void {
  const wanted = at === '' ? 'room' : at;
  if (wanted === body.gazeAt) return;
  const from = body.gazeAt;
  body.gazeAt = wanted;
  world.observe({ type: 'gaze.moved', by: body.id, from, at: wanted });
}

/** Sitting down, rising; on the floor also how: with the legs folded under, crossed, or in the well. */
function posture(body: Body, word: string): void {
  if (word === 'sit' || word === 'stand') body.wantPosture = word;
  if (word === 'seiza' || word === 'agura' || word === 'well') {
    body.wantPosture = 'sit';
    body.wantSitting = word;
  }
}

function goTo(world: World, body: Body, id: string): void {
  const spot = world.layout.spots.find((one) => one.id === id && one.room === body.room && one.staff !== true);
  if (spot !== undefined) walkToSpot(world, body, spot);
}

