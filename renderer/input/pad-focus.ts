/** The gamepad's focus goes through the things of the accessible list; what it is on is what the hands mean. */
import { put, type InputState, type Surroundings } from './input-state';
import { withPad } from './pad-sticks';

const FIRST_REPEAT_STEPS = 24;
const REPEAT_STEPS = 9;

export function aimAt(state: InputState, id: string): InputState {
  return { ...put(state, { 'reach.target': id }), pointed: id, pointedSpot: 0 };
}

export function moveFocus(state: InputState, around: Surroundings, by: 1 | -1): InputState {
  const { things } = around;
  const at = things.findIndex((thing) => thing.id === state.pointed);
  // What was in the focus is gone: the round begins anew, from the end that lies ahead.
  const next = at === -1 ? (by === 1 ? 0 : things.length - 1) : (at + by + things.length) % things.length;
  const id = things[next]?.id;
  return id === undefined ? state : withPad(aimAt(state, id), { repeatAt: state.step + FIRST_REPEAT_STEPS });
}

/** A button that stays down goes on by itself. */
export function repeatFocus(state: InputState, around: Surroundings): InputState {
  const by = (state.down.has('focus.next') ? 1 : 0) - (state.down.has('focus.back') ? 1 : 0);
  if ((by !== 1 && by !== -1) || state.step < state.pad.repeatAt) return state;
  return withPad(moveFocus(state, around, by), { repeatAt: state.step + REPEAT_STEPS });
}
