/** What a press of an action does, for those actions that mean the same on every device. */
import { actionNow, actionsOf, type Action } from './bindings';
import { rise, stay } from './bow';
import { changePosture, goTo } from './feet';
import { moveGaze } from './gaze';
import { chooseSpot, endTurn, flipObject, isBusy, keepHandsWhere, partHands, pressHand, pressToClap, releaseHand, startPush, startTurn } from './hands';
import type { Ask, InputOptions, InputState, Surroundings } from './input-state';
import { closeFan, openFan, sayLine } from './speak';

const ASKS: Partial<Record<Action, Ask>> = { pause: 'pause', help: 'help', hint: 'hint' };
/** A flick picks as the keys lie: up, left, down, right. */
const CHOICE: Partial<Record<Action, number>> = {
  'choose.1': 0, 'choose.2': 1, 'choose.3': 2, 'choose.4': 3,
  'move.forward': 0, 'move.left': 1, 'move.back': 2, 'move.right': 3,
};

/** The action of an input that goes down now. */
export function pressed(state: InputState, input: string, options: InputOptions): Action | undefined {
  return actionNow(options.bindings, input, state.fan !== undefined);
}

export function keyDown(state: InputState, action: Action, shift: boolean): InputState {
  return { ...state, shift, down: new Set([...state.down, action]) };
}

/** Whatever the input may have meant when it went down, it no longer does. */
export function keyUp(state: InputState, input: string, options: InputOptions): { state: InputState; actions: readonly Action[] } {
  const actions = actionsOf(options.bindings, input);
  return { state: { ...state, down: new Set([...state.down].filter((one) => !actions.includes(one))) }, actions };
}

export function askOf(action: Action): Ask | undefined {
  return ASKS[action];
}

export function press(state: InputState, action: Action, around: Surroundings, options: InputOptions): InputState {
  const chosen = state.fan === undefined ? undefined : CHOICE[action];
  if (chosen !== undefined) return sayLine(state, chosen);
  switch (action) {
    case 'hand.left': return pressToClap(state, around, 'left') ?? pressHand(state, 'left');
    case 'hand.right': return pressToClap(state, around, 'right') ?? pressHand(state, 'right');
    case 'object.turn': return startTurn(state, state.shift);
    case 'object.turn.back': return startTurn(state, true);
    case 'object.flip': return flipObject(state, state.shift);
    case 'hands.part': return partHands(state);
    case 'spot.margin': return chooseSpot(state, 0);
    case 'spot.edge': return chooseSpot(state, 1);
    case 'spot.print': return chooseSpot(state, 2);
    case 'gaze': return moveGaze(state, around, state.shift);
    case 'posture': return changePosture(state, around);
    case 'go': return goTo(state, around, state.pointed);
    case 'rise': return straighten(state);
    case 'push': return isBusy(state, around) ? startPush(state) : state;
    case 'speak': return state.fan !== undefined && options.speak === 'toggle' ? closeFan(state) : openFan(state, around);
    default: return state;
  }
}

/** What letting go of a key does beyond ending its movement. */
export function release(state: InputState, action: Action, options: InputOptions): InputState {
  switch (action) {
    case 'hand.left': return releaseHand(state, 'left', options.hands);
    case 'hand.right': return releaseHand(state, 'right', options.handRight ?? options.hands);
    case 'object.turn':
    case 'object.turn.back': return endTurn(state);
    case 'speak': return options.speak === 'hold' ? closeFan(state) : state;
    default: return state;
  }
}

/** Up again at a dignified speed; with Shift as fast as a trunk can. */
export function straighten(state: InputState): InputState {
  const bow = state.bow.angle > 0 ? rise(state.bow, state.shift) : stay(state.bow);
  return keepHandsWhere({ ...state, bowing: false, bow });
}
