/** Mouse and keyboard together: one hand on the keys, the other one, which points, on the mouse. */
import { activate, sayFromList } from './activate';
import { askOf, keyDown, keyUp, press, pressed, release, straighten } from './actions';
import type { Adapter } from './adapter';
import { pointingHand, type Action } from './bindings';
import { pull, takeHold } from './bow';
import type { DeviceEvent } from './device-event';
import { liveStep } from './every-step';
import { goTo, isPlace, steer } from './feet';
import { OVER_MOUTH } from './grip-spot';
import { carryByKeys, closeHand, followPointer, keepHandsWhere, openHand, pressHand, tiltByPointer, turnWheel } from './hands';
import { put, type InputOptions, type InputState, type PlacePress, type Surroundings } from './input-state';

/** A click is a press of at most 250 ms that hardly moved. */
const CLICK_STEPS = 15;
const CLICK_PX = 6;

export const mouseKeyboard: Adapter = {
  kind: 'mouse-keyboard',
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
        return { state: actions.reduce((next, action) => up(next, action, around, options), free) };
      }
      case 'move': return { state: move(state, event, around) };
      case 'wheel': return { state: turnWheel(state, event.notches) };
      case 'point':
      case 'focus': {
        const spot = event.kind === 'point' ? event.spot : 0;
        // What comes under a pointer that lies still, because the eyes went round, is nothing new to look at.
        const isLooked = event.kind === 'point' && event.isStill === true && state.pointedLooked === state.pointed;
        return { state: { ...put(state, { 'reach.target': event.id }), pointed: event.id, pointedSpot: spot, pointedLooked: isLooked ? event.id : state.pointedLooked } };
      }
      case 'activate': return { state: activate(state, event.id, event.action, around, options) };
      case 'say': return { state: sayFromList(state, event.line, around) };
      case 'step': return { state: step(state, around) };
      case 'axes': return { state };
    }
  },
};

function down(state: InputState, action: Action, around: Surroundings, options: InputOptions): InputState {
  if (action === 'bow') {
    const lowered = state.bowing && options.bow === 'toggle';
    return lowered ? straighten(state) : { ...state, bowing: true, bow: takeHold(state.bow, state.roomPx) };
  }
  const palm = palmOver(state, action, around);
  if (palm !== undefined) return { ...state, placePress: palm };
  const place = isPlace(around, state.pointed) ? state.pointed : around.carrying ? undefined : around.placeBeside?.(state.pointed);
  const hand = pointingHand(options.bindings);
  if (action === `hand.${hand}` && place !== undefined && around.clapTime !== true) {
    const placePress = { hand, id: place, pointsAt: state.pointed, since: state.step, movedPx: 0 };
    if (!around.carrying) return { ...state, placePress };
    // With something in the other hand a press is the second hand at once; only a short click turns out to be a walk.
    const closed = state.channels[`hand.${hand}.grip`] === 1;
    return closed ? press(state, action, around, options) : { ...closeHand(state, hand), placePress: { ...placePress, isHand: true } };
  }
  const next = joined(state, action, around) ?? press(state, action, around, options);
  // A hand that has just closed is where the pointer is, before the mouse moves again.
  return action === 'hand.left' || action === 'hand.right' ? followPointer(next, around) : next;
}

/** The second hand goes to the glass, bottle or menu that the first one holds, whatever the pointer happens to lie on behind it. */
function joined(state: InputState, action: Action, { forBoth = '', holding }: Surroundings): InputState | undefined {
  const hand = action === 'hand.left' ? 'left' : action === 'hand.right' ? 'right' : undefined;
  if (hand === undefined || forBoth === '' || holding[hand] || state.channels[`hand.${hand}.grip`] === 1) return undefined;
  const { pointed, pointedSpot } = state;
  return { ...pressHand({ ...state, pointed: forBoth, pointedSpot: 0 }, hand), pointed, pointedSpot };
}

/** At the mouth of a glass of one's own a click takes it, as anywhere else; only a press that lasts lays the palm over it. */
function palmOver(state: InputState, action: Action, { things, holding }: Surroundings): PlacePress | undefined {
  const hand = action === 'hand.left' ? 'left' : action === 'hand.right' ? 'right' : undefined;
  if (hand === undefined || state.pointedSpot !== OVER_MOUTH || holding[hand] || state.channels[`hand.${hand}.grip`] === 1) return undefined;
  const isOffered = things.some((thing) => thing.id === state.pointed && thing.actions.includes('cover'));
  return isOffered ? { hand, id: state.pointed, since: state.step, movedPx: 0, pointsAt: state.pointed, isPalm: true } : undefined;
}

function up(state: InputState, action: Action, around: Surroundings, options: InputOptions): InputState {
  if (action === 'bow') return state.bowing && options.bow === 'hold' ? straighten(state) : state;
  if (state.placePress !== undefined && action === `hand.${state.placePress.hand}`) {
    const { hand, id, isPalm } = state.placePress;
    if (isPalm === true) return followPointer(closeHand({ ...state, placePress: undefined, pointed: id, pointedSpot: 0, closedAt: { ...state.closedAt, [hand]: undefined } }, hand), around);
    const free = state.placePress.isHand === true ? openHand(state, state.placePress.hand) : state;
    return goTo({ ...free, placePress: undefined }, around, state.placePress.id);
  }
  return release(state, action, options);
}

function move(state: InputState, event: Extract<DeviceEvent, { kind: 'move' }>, around: Surroundings): InputState {
  const moved = withPressMoved({ ...state, pointer: { side: event.side, reach: event.reach }, roomPx: event.roomPx }, event.dxPx, event.dyPx);
  if (moved.bowing) return keepHandsWhere({ ...moved, bow: pull(moved.bow, event.dyPx) });
  if (moved.down.has('object.tilt')) return keepHandsWhere(tiltByPointer(moved, event.dyPx));
  return followPointer(moved, around);
}

function withPressMoved(state: InputState, dxPx: number, dyPx: number): InputState {
  if (state.placePress === undefined) return state;
  const movedPx = state.placePress.movedPx + Math.hypot(dxPx, dyPx);
  return movedPx > CLICK_PX ? point(state) : { ...state, placePress: { ...state.placePress, movedPx } };
}

/** The press was no click: the open hand points at the place, or lies over the glass. */
function point(state: InputState): InputState {
  if (state.placePress === undefined) return state;
  const { hand, isHand, pointsAt, isPalm } = state.placePress;
  // A gesture ends with the button, however short it was; a second hand that is on its way already, too.
  const closedAt = { ...state.closedAt, [hand]: Number.NEGATIVE_INFINITY };
  if (isHand === true) return { ...state, placePress: undefined, closedAt };
  return { ...closeHand({ ...state, placePress: undefined, pointed: pointsAt ?? '', pointedSpot: isPalm === true ? OVER_MOUTH : state.pointedSpot }, hand), closedAt };
}

function step(state: InputState, around: Surroundings): InputState {
  const lived = carryByKeys(steer(liveStep(state, around), true), { side: 0, reach: 0 });
  return lived.placePress !== undefined && lived.step - lived.placePress.since > CLICK_STEPS ? point(lived) : lived;
}
