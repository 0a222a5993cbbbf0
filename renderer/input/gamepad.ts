/** A gamepad: triggers are the hands, the left stick carries and walks, the right one bows, tilts and turns round. */
import { activate, sayFromList } from './activate';
import { askOf, press, release } from './actions';
import type { Adapter } from './adapter';
import { actionNow, actionsOf, type Action, type Bindings } from './bindings';
import { liveStep } from './every-step';
import { changePosture, goTo, isPlace } from './feet';
import type { InputOptions, InputState, Surroundings } from './input-state';
import { aimAt, moveFocus, repeatFocus } from './pad-focus';
import { chordOf } from './pad-inputs';
import { leadByLeft, leadByRight, withPad } from './pad-sticks';

export const gamepad: Adapter = {
  kind: 'gamepad',
  reduce(state, event, around, options) {
    switch (event.kind) {
      case 'down': {
        const action = meantBy(state, event.input, options.bindings);
        const held = withPad(state, { held: new Set([...state.pad.held, event.input]) });
        if (action === undefined) return { state: held };
        const ask = askOf(action);
        const next = down({ ...held, shift: false, down: new Set([...held.down, action]) }, action, around, options);
        return ask === undefined ? { state: next } : { state: next, ask };
      }
      case 'up': {
        const actions = endedBy(event.input, options.bindings);
        const free = withPad(
          { ...state, down: new Set([...state.down].filter((one) => !actions.includes(one))) },
          { held: new Set([...state.pad.held].filter((one) => one !== event.input)) },
        );
        // Only what had begun can end: a button that picked a line meant nothing else.
        return { state: actions.filter((one) => state.down.has(one)).reduce((next, action) => up(next, action, options), free) };
      }
      case 'axes': return { state: withPad(state, { axes: event.values }) };
      case 'focus': return { state: aimAt(state, event.id) };
      case 'activate': return { state: activate(state, event.id, event.action, around, options) };
      case 'say': return { state: sayFromList(state, event.line, around) };
      case 'step': return { state: step(state, around, options) };
      // A mouse that is only brushed must not disturb who plays without it.
      case 'move':
      case 'wheel':
      case 'point': return { state };
    }
  },
};

/** A button that makes a chord with one that is held means the chord. */
function meantBy(state: InputState, input: string, bindings: Bindings): Action | undefined {
  const chord = [...state.pad.held].map((first) => actionsOf(bindings, `${first}+${input}`)[0]).find((action) => action !== undefined);
  return chord ?? actionNow(bindings, input, state.fan !== undefined);
}

/** Whatever the button may have meant, alone or as the end of a chord. */
function endedBy(input: string, bindings: Bindings): readonly Action[] {
  const names = Object.values(bindings).flat().filter((bound) => chordOf(bound).at(-1) === input);
  return [...new Set(names)].flatMap((name) => actionsOf(bindings, name));
}

function down(state: InputState, action: Action, around: Surroundings, options: InputOptions): InputState {
  switch (action) {
    case 'bow': return { ...state, bowing: options.bow === 'hold' || !state.bowing };
    case 'focus.next': return moveFocus(state, around, 1);
    case 'focus.back': return moveFocus(state, around, -1);
    case 'go': return goOrSit(state, around);
    default: return press(state, action, around, options);
  }
}

function up(state: InputState, action: Action, options: InputOptions): InputState {
  if (action === 'bow') return options.bow === 'hold' ? { ...state, bowing: false } : state;
  return release(state, action, options);
}

/** One button for the feet: up from a seat, else to the place in the focus, else down on the seat behind one. */
function goOrSit(state: InputState, around: Surroundings): InputState {
  if (!around.seated && isPlace(around, state.pointed)) return goTo(state, around, state.pointed);
  return changePosture(state, around);
}

function step(state: InputState, around: Surroundings, options: InputOptions): InputState {
  const led = leadByLeft(leadByRight(state, around, options), around, options);
  return repeatFocus(liveStep(led, around), around);
}
