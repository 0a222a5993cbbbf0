/** Hands: closing and opening, what they carry, how it is turned. */
import type { Surroundings, HoldStyle, InputState } from './input-state';
import { isGripping, put } from './input-state';

export type HandSide = 'left' | 'right';

const WHEEL_MM = 15;
/** Per step of 1/60 s while a key is down. */
const CARRY_MM = 250 / 60;
const HEIGHT_MM = 150 / 60;
const TILT_10 = 300 / 60;
const PUSH_MM = 350 / 60;
const TILT_10_PER_PX = 2.5;
const FULL_REACH_MM = 650;
const FULL_SIDE_MM = 350;
const QUARTER_10 = 900;
/** A quarter takes 24 steps. */
const TURN_10 = QUARTER_10 / 24;
const TAP_STEPS = 8;
const HAND_TAP_STEPS = 12;

/** Two fingers on two keys are hardly ever down at once: so many steps apart they still mean both hands. */
const TOGETHER_STEPS = 10;
const CLAP_OPENS_STEPS = 4;

/** While others clap, hands that close round nothing do not stay closed: each press is a clap, or raises the hands. */
export function pressToClap(state: InputState, around: Surroundings, hand: HandSide): InputState | undefined {
  if (around.clapTime !== true || around.carrying) return undefined;
  const closed = put(openHand(state, hand), { [`hand.${hand}.grip`]: 1, 'reach.target': '' });
  const second = state.closedAt[hand === 'left' ? 'right' : 'left'];
  const isBoth = second !== undefined && state.step - second <= TOGETHER_STEPS;
  return { ...closed, closedAt: { ...state.closedAt, [hand]: state.step }, clapOpensAt: isBoth || state.clapOpensAt === undefined ? state.step + (isBoth ? CLAP_OPENS_STEPS : TOGETHER_STEPS + 1) : state.clapOpensAt };
}

/** A clap by one button, for who has no two. */
export function clapBoth(state: InputState, around: Surroundings): InputState {
  if (around.clapTime !== true || around.carrying) return state;
  return { ...put(state, { 'hand.left.grip': 1, 'hand.right.grip': 1, 'reach.target': '' }), clapOpensAt: state.step + CLAP_OPENS_STEPS };
}

/** The palms part again. */
export function openAfterClap(state: InputState): InputState {
  if (state.clapOpensAt === undefined || state.step < state.clapOpensAt) return state;
  return { ...openHand(openHand(state, 'left'), 'right'), clapOpensAt: undefined, closedAt: { left: undefined, right: undefined } };
}

/** The key of a hand goes down: closes it, or opens it where it was closed and stayed so by itself. */
export function pressHand(state: InputState, hand: HandSide): InputState {
  const closed = state.channels[`hand.${hand}.grip`] === 1;
  if (closed) return { ...openHand(state, hand), closedAt: { ...state.closedAt, [hand]: undefined } };
  return { ...closeHand(state, hand), closedAt: { ...state.closedAt, [hand]: state.step } };
}

/**
 * A hand that was held closed opens with its key. A tap closes it for good: nobody can keep a key down through a whole
 * visit, and the fingers are needed to walk and to speak.
 */
export function releaseHand(state: InputState, hand: HandSide, style: HoldStyle): InputState {
  const since = state.closedAt[hand];
  const isHeld = style === 'hold' && since !== undefined && state.step - since > HAND_TAP_STEPS;
  return isHeld ? { ...openHand(state, hand), closedAt: { ...state.closedAt, [hand]: undefined } } : state;
}

/** Closing on a thing is closing on it where the pointer lies: that decides the grip. */
export function closeHand(state: InputState, hand: HandSide): InputState {
  if (state.channels[`hand.${hand}.grip`] === 1) return state;
  return put(state, {
    [`hand.${hand}.grip`]: 1,
    ...(state.pointed === '' ? {} : { [`hand.${hand}.spot`]: state.pointedSpot, 'reach.target': state.pointed }),
  });
}

export function openHand(state: InputState, hand: HandSide): InputState {
  const open = put(state, { [`hand.${hand}.grip`]: 0 });
  // Hands that are both free follow the pointer afresh.
  return isGripping(open) ? open : { ...open, offset: { side: 0, reach: 0 } };
}

/** Puts the fingers on another place of what they hold, of both hands unless one alone is closed; and a hand that closes next will be there. */
export function chooseSpot(state: InputState, spot: number): InputState {
  const left = state.channels['hand.left.grip'] === 1;
  const right = state.channels['hand.right.grip'] === 1;
  return {
    ...put(state, {
      ...(left || !right ? { 'hand.left.spot': spot } : {}),
      ...(right || !left ? { 'hand.right.spot': spot } : {}),
    }),
    pointedSpot: spot,
  };
}

/** Nearer than this (mm) hands would be out of one's own sight. */
const NEAREST_SEEN_MM = 90;

/** The pointer leads the hands, as long as they are busy. */
export function followPointer(state: InputState, around: Surroundings): InputState {
  if (!isBusy(state, around)) return state;
  const { offset: was, pointer } = state;
  const offset = { side: within(was.side, pointer.side, -FULL_SIDE_MM, FULL_SIDE_MM), reach: within(was.reach, pointer.reach, NEAREST_SEEN_MM, FULL_REACH_MM) };
  const side = state.pointer.side + offset.side;
  const reach = state.pointer.reach + offset.reach;
  return put({ ...state, offset, carry: { side, reach } }, { 'hands.side': side, 'hands.reach': reach });
}

/** At the end of their way the hands wait for the pointer, and go with it again from there: after a tilt nobody should have to look for them. */
function within(offset: number, pointer: number, least: number, most: number): number {
  if (offset < 0 && pointer + offset < least) return Math.min(0, least - pointer);
  if (offset > 0 && pointer + offset > most) return Math.max(0, most - pointer);
  return offset;
}

/** The pointer was used for something else meanwhile: the hands stay where they are and follow from there. */
export function keepHandsWhere(state: InputState): InputState {
  return {
    ...state,
    offset: {
      side: state.channels['hands.side'] - state.pointer.side,
      reach: state.channels['hands.reach'] - state.pointer.reach,
    },
  };
}

export function turnWheel(state: InputState, notches: number): InputState {
  const wheel = state.wheel + notches;
  const whole = Math.trunc(wheel);
  return raise({ ...state, wheel: wheel - whole }, whole * WHEEL_MM);
}

export function raise(state: InputState, mm: number): InputState {
  const next = put({ ...state, height: state.height + mm }, { 'hands.height': state.height + mm });
  // At the end of the range the remainder is dropped, so that coming back answers at once.
  return { ...next, height: clampTo(next.height, next.channels['hands.height']) };
}

export function tiltBy(state: InputState, tenths: number): InputState {
  const next = put({ ...state, tilt: state.tilt + tenths }, { 'object.tilt': state.tilt + tenths });
  return { ...next, tilt: clampTo(next.tilt, next.channels['object.tilt']) };
}

export function tiltByPointer(state: InputState, dyPx: number): InputState {
  return tiltBy(state, -dyPx * TILT_10_PER_PX);
}

/** A press asks for a quarter more. */
export function startTurn(state: InputState, back: boolean): InputState {
  const next = put(state, { 'object.turn': state.channels['object.turn'] + (back ? -QUARTER_10 : QUARTER_10) });
  return { ...next, turningSince: state.step };
}

/** Letting go too early leaves the turn where it is; a tap is meant as the whole quarter. */
export function endTurn(state: InputState): InputState {
  if (state.turningSince === undefined) return state;
  const isTap = state.step - state.turningSince <= TAP_STEPS;
  return { ...(isTap ? state : put(state, { 'object.turn': Math.round(state.turned) })), turningSince: undefined };
}

/** One step of the turn that is under way; the body turns at this very speed. */
export function turnOn(state: InputState): InputState {
  const left = state.channels['object.turn'] - state.turned;
  return left === 0 ? state : { ...state, turned: state.turned + Math.max(-TURN_10, Math.min(TURN_10, left)) };
}

export function flipObject(state: InputState, back: boolean): InputState {
  return put(state, { 'object.flip': state.channels['object.flip'] + (back ? -1 : 1) });
}

const PARTED_MM = 240;

/** Apart, each hand with what it holds, and together again. */
export function partHands(state: InputState): InputState {
  return put(state, { 'hands.apart': state.channels['hands.apart'] === 0 ? PARTED_MM : 0 });
}

/** Enter: out to the full reach at an even speed; again: back to where the hands were. */
export function startPush(state: InputState): InputState {
  const reach = state.carry.reach;
  if (state.push === undefined) return { ...state, push: { toward: FULL_REACH_MM, home: reach } };
  const { toward, home } = state.push;
  return { ...state, push: { toward: toward === home ? FULL_REACH_MM : home, home } };
}

/** Keys that are down carry, raise and tilt evenly; a push goes on. */
export function carryByKeys(state: InputState, direction: { readonly side: number; readonly reach: number }): InputState {
  let next = raise(state, axis(state, 'hands.up', 'hands.down') * HEIGHT_MM);
  next = tiltBy(next, axis(next, 'tilt.up', 'tilt.down') * TILT_10);
  if (direction.side !== 0 || direction.reach !== 0) {
    // Taking the hands over by hand ends a push.
    next = { ...next, push: undefined };
    return placeHands(next, next.carry.side + direction.side * CARRY_MM, next.carry.reach + direction.reach * CARRY_MM);
  }
  if (next.push === undefined) return next;
  const gap = next.push.toward - next.carry.reach;
  return placeHands(next, next.carry.side, next.carry.reach + Math.max(-PUSH_MM, Math.min(PUSH_MM, gap)));
}

/** To the right and out by this much, at once; it ends a push. */
export function carryBy(state: InputState, sideMm: number, reachMm: number): InputState {
  return placeHands({ ...state, push: undefined }, state.carry.side + sideMm, state.carry.reach + reachMm);
}

function placeHands(state: InputState, side: number, reach: number): InputState {
  const next = put(state, { 'hands.side': side, 'hands.reach': reach });
  return { ...next, carry: { side: clampTo(side, next.channels['hands.side']), reach: clampTo(reach, next.channels['hands.reach']) } };
}

/** Keeps a fine value as long as it rounds to what the channel took. */
function clampTo(fine: number, taken: number): number {
  return Math.abs(fine - taken) < 1 ? fine : taken;
}

function axis(state: InputState, plus: 'hands.up' | 'tilt.up', minus: 'hands.down' | 'tilt.down'): number {
  return (state.down.has(plus) ? 1 : 0) - (state.down.has(minus) ? 1 : 0);
}

/** A hand holds something, or reaches for it. */
export function isBusy(state: InputState, around: Surroundings): boolean {
  return isGripping(state) || around.carrying;
}
