/** The accessible list acts: each of its buttons does what a hand or a key would do. */
import type { Action } from './bindings';
import { ACTIONS } from './bindings';
import { fall, stay } from './bow';
import { press, straighten } from './actions';
import { goTo } from './feet';
import { OVER_MOUTH } from './grip-spot';
import { carryBy, clapBoth, closeHand, isBusy, openHand, raise, tiltBy } from './hands';
import { isGripping, put, sayOnce, type InputOptions, type InputState, type Surroundings } from './input-state';

/** The id under which the list offers what concerns the learner's own body. */
export const SELF = 'self';

const SLOW_FALL = 4;
const NUDGE_MM = 15;
/** Arms are longer than a chest is high. */
export const REACH_NUDGE_MM = 60;
const NUDGE_10 = 50;
/** So near above a rim (mm) hands come down by a third of the usual, and a lean by the half: nobody who aims well shall knock against it. */
const NEAR_RIM_MM = 50;
const FINE_MM = 5;
const FINE_10 = 25;

export function activate(state: InputState, id: string, action: string, around: Surroundings, options: InputOptions): InputState {
  if (id === SELF) return ownBody(state, action, around, options);
  const aimed = { ...put(state, { 'reach.target': id }), pointed: id, pointedSpot: 0 };
  switch (action) {
    case 'reach': return isGripping(aimed) ? aimed : closeHand(closeHand(aimed, 'left'), 'right');
    case 'cover': return coverWith(aimed, around);
    case 'release': return openHand(openHand(aimed, 'left'), 'right');
    case 'gaze': return put(aimed, { 'gaze.target': id });
    case 'step':
    case 'sit': return goTo(aimed, around, id);
    case 'speak': return press(aimed, 'speak', around, { ...options, speak: 'toggle' });
    default: return aimed;
  }
}

/** How far one press lowers or raises the hands (mm), and tilts what they hold one way or the other (0.1 degree): away from a rim as ever. */
export function nudges({ aboveRimMm }: Surroundings): Readonly<Record<'hands.down' | 'hands.up' | 'tilt.down' | 'tilt.up', number>> {
  const isFine = aboveRimMm !== undefined && aboveRimMm < NEAR_RIM_MM;
  return { 'hands.down': -(isFine ? FINE_MM : NUDGE_MM), 'hands.up': NUDGE_MM, 'tilt.down': -(isFine ? FINE_10 : NUDGE_10), 'tilt.up': NUDGE_10 };
}

/** The right hand, unless it holds something. */
function coverWith(aimed: InputState, around: Surroundings): InputState {
  return closeHand({ ...aimed, pointedSpot: OVER_MOUTH }, around.holding.right ? 'left' : 'right');
}

function ownBody(state: InputState, action: string, around: Surroundings, options: InputOptions): InputState {
  switch (action) {
    case 'bow': return { ...state, bow: state.bow.motion === 'fall' ? stay(state.bow) : fall(state.bow, SLOW_FALL) };
    case 'rise': return straighten(state);
    case 'clap': return clapBoth(state, around);
    case 'hands.up':
    case 'hands.down': return raise(state, nudges(around)[action]);
    case 'hands.out': return isBusy(state, around) ? carryBy(state, 0, REACH_NUDGE_MM) : state;
    case 'hands.in': return isBusy(state, around) ? carryBy(state, 0, -REACH_NUDGE_MM) : state;
    case 'hands.leftward': return isBusy(state, around) ? carryBy(state, -REACH_NUDGE_MM, 0) : state;
    case 'hands.rightward': return isBusy(state, around) ? carryBy(state, REACH_NUDGE_MM, 0) : state;
    case 'tilt.up':
    case 'tilt.down': return tiltBy(state, nudges(around)[action]);
    default: return isAction(action) ? press({ ...state, shift: false }, action, around, options) : state;
  }
}

/** A line of the list of things to say. */
export function sayFromList(state: InputState, line: string, around: Surroundings): InputState {
  return around.sayable.includes(line) ? sayOnce(state, 'voice.phrase', line) : state;
}

function isAction(name: string): name is Action {
  return ACTIONS.some((action) => action === name);
}
