/** What the two sticks do in a step: carry or walk, pick a line; bow, tilt, turn round. */
import type { Action } from './bindings';
import { fall, MAX_PITCH_PER_STEP, stay, type Bow } from './bow';
import { stride, turnBy } from './feet';
import { carryByKeys, isBusy, tiltBy } from './hands';
import { type InputOptions, type InputState, type Surroundings } from './input-state';
import { axisValue } from './pad-inputs';
import type { LeftUse, PadState, RightUse } from './pad-state';
import { sayLine } from './speak';

export const DEAD_ZONE = 0.15;
/** A flick that picks a line. */
const FLICK = 0.6;
/** Which way a stick goes is only known a little beyond its rest. */
const TELLS_WAY = 0.1;
const TILT_10 = 300 / 60;
/** Walking speed in tenths: a trembling thumb must not fill the log. */
const TENTH = 10;

export interface Stick {
  /** + is right. */
  readonly x: number;
  /** + is toward the person. */
  readonly y: number;
  readonly length: number;
}

/** Round, so that no direction is harder than another; beyond it the whole range is left. */
export function beyondDeadZone(x: number, y: number): Stick {
  const raw = Math.hypot(x, y);
  if (raw <= DEAD_ZONE) return { x: 0, y: 0, length: 0 };
  const length = Math.min(1, (raw - DEAD_ZONE) / (1 - DEAD_ZONE));
  return { x: (x / raw) * length, y: (y / raw) * length, length };
}

function stick(state: InputState, { bindings }: InputOptions, right: Action, left: Action, back: Action, forward: Action): Stick {
  const value = (action: Action): number =>
    Math.max(state.down.has(action) ? 1 : 0, ...bindings[action].map((input) => axisValue(input, state.pad.axes)));
  return beyondDeadZone(value(right) - value(left), value(back) - value(forward));
}

export function withPad(state: InputState, change: Partial<PadState>): InputState {
  return { ...state, pad: { ...state.pad, ...change } };
}

/** The left stick carries what the hands hold, walks with empty ones, and picks a line while the fan is open. */
export function leadByLeft(state: InputState, around: Surroundings, options: InputOptions): InputState {
  const at = stick(state, options, 'move.right', 'move.left', 'move.back', 'move.forward');
  const use = at.length === 0 ? undefined : (state.pad.left ?? leftUse(state, around));
  if (state.fan !== undefined) return pickByFlick(state, at);
  const meant = use === state.pad.left ? state : withPad(state, { left: use });
  const carried = carryByKeys(meant, use === 'carry' ? { side: at.x, reach: -at.y } : { side: 0, reach: 0 });
  return walk(carried, use === 'walk' ? at : { x: 0, y: 0 });
}

function leftUse(state: InputState, around: Surroundings): LeftUse {
  return isBusy(state, around) ? 'carry' : 'walk';
}

/** A stick that was on its way when the fan opened picks nothing; one that has picked walks nowhere. */
function pickByFlick(state: InputState, at: Stick): InputState {
  const still = walk(state, { x: 0, y: 0 });
  if (at.length === 0) return withPad(still, { left: undefined });
  if (state.pad.left !== undefined) return withPad(still, { left: 'spent' });
  if (at.length < FLICK) return still;
  const isUpright = Math.abs(at.y) >= Math.abs(at.x);
  const choice = isUpright ? (at.y < 0 ? 0 : 2) : at.x < 0 ? 1 : 3;
  return withPad(sayLine(still, choice), { left: 'spent' });
}

function walk(state: InputState, { x, y }: { readonly x: number; readonly y: number }): InputState {
  const percent = (value: number): number => Math.round(value * TENTH) * (100 / TENTH);
  return stride(state, percent(-y), percent(x));
}

/** The right stick bows with empty hands or while the bow button is down; else it tilts what they hold. Sideways it turns round. */
export function leadByRight(state: InputState, around: Surroundings, options: InputOptions): InputState {
  const at = stick(state, options, 'turn.right', 'turn.left', 'tilt.down', 'tilt.up');
  const use = at.length === 0 ? undefined : (state.pad.right ?? rightUse(state, around, at));
  const meant = use === state.pad.right ? state : withPad(state, { right: use });
  const turned = turnBy(meant, use === 'turn' ? Math.round(at.x * TENTH) * (100 / TENTH) : 0);
  const tilted = use === 'tilt' ? tiltBy(turned, -at.y * TILT_10) : turned;
  return pullTrunk(tilted, use === 'trunk' ? at.y : 0);
}

function rightUse(state: InputState, around: Surroundings, at: Stick): RightUse | undefined {
  if (at.length < TELLS_WAY) return undefined;
  if (Math.abs(at.x) > Math.abs(at.y)) return 'turn';
  return state.bowing || !isBusy(state, around) ? 'trunk' : 'tilt';
}

/** Pulled, the trunk falls as fast as the stick is pulled; pushed, it rises; at rest it stays where it is, at any angle. */
function pullTrunk(state: InputState, pull: number): InputState {
  if (pull === 0) return state.pad.isBowing ? withPad({ ...state, bow: stay(state.bow) }, { isBowing: false }) : state;
  // Squared: slow and fine near the middle, where the angle is chosen.
  const rate = MAX_PITCH_PER_STEP * pull * pull;
  return withPad({ ...state, bow: pull > 0 ? fall(state.bow, rate) : riseAt(state.bow, rate) }, { isBowing: true });
}

function riseAt(bow: Bow, rate: number): Bow {
  return { ...bow, motion: 'rise', rate };
}
