/** The keyboard alone: hands stay closed by themselves, so that never more than two keys are down. */
import { activate, sayFromList } from './activate';
import { askOf, keyDown, keyUp, press, pressed, release } from './actions';
import type { Adapter } from './adapter';
import type { Action } from './bindings';
import { fall, stay } from './bow';
import { liveStep } from './every-step';
import { steer } from './feet';
import { carryByKeys, isBusy } from './hands';
import { put, type InputOptions, type InputState, type Surroundings } from './input-state';

/** 36 degrees a second, which brings 45 within the time that bow.tempo asks for; with Shift 15, for the small ones. */
const FALL_PER_STEP = 6;
const SLOW_FALL_PER_STEP = 2.5;

export const keyboardAlone: Adapter = {
  kind: 'keyboard',
  reduce(state, event, around, options) {
    switch (event.kind) {
      case 'down': {
        const action = pressed(state, event.input, options);
        if (action === undefined) return { state };
        const ask = askOf(action);
        const next = down(keyDown(state, action, event.shift), action, around, options);
        return ask === undefined ? { state: next } : { state: next, ask };
      }
      case 'up': {
        const { state: free, actions } = keyUp(state, event.input, options);
        return { state: actions.reduce((next, action) => up(next, action, options), free) };
      }
      case 'focus': return { state: { ...put(state, { 'reach.target': event.id }), pointed: event.id, pointedSpot: 0 } };
      case 'activate': return { state: activate(state, event.id, event.action, around, options) };
      case 'say': return { state: sayFromList(state, event.line, around) };
      case 'step': return { state: step(state, around) };
      // A mouse that is only brushed must not disturb who plays without it.
      case 'move':
      case 'wheel':
      case 'point':
      case 'axes': return { state };
    }
  },
};

function down(state: InputState, action: Action, around: Surroundings, options: InputOptions): InputState {
  if (action === 'bow') {
    const stops = options.bow === 'toggle' && state.bow.motion === 'fall';
    return { ...state, bow: stops ? stay(state.bow) : fall(state.bow, state.shift ? SLOW_FALL_PER_STEP : FALL_PER_STEP) };
  }
  return press(state, action, around, options);
}

function up(state: InputState, action: Action, options: InputOptions): InputState {
  if (action !== 'bow') return release(state, action, options);
  return options.bow === 'hold' && state.bow.motion === 'fall' ? { ...state, bow: stay(state.bow) } : state;
}

/** The same four keys carry what the hands hold, or walk with empty hands. */
function step(state: InputState, around: Surroundings): InputState {
  const busy = isBusy(state, around);
  const lived = steer(liveStep(state, around), !busy);
  const along = (plus: Action, minus: Action): number =>
    busy && lived.fan === undefined ? (lived.down.has(plus) ? 1 : 0) - (lived.down.has(minus) ? 1 : 0) : 0;
  return carryByKeys(lived, { side: along('move.right', 'move.left'), reach: along('move.forward', 'move.back') });
}
