/** What goes on between events: the trunk moves, words fall silent. One step of 1/60 s. */
import { liveBow } from './bow';
import { fallSilent, put, type InputState } from './input-state';

export function liveStep(state: InputState): InputState {
  const next = fallSilent({ ...state, step: state.step + 1 });
  const bow = liveBow(next.bow);
  return put({ ...next, bow }, { 'trunk.pitch': Math.round(bow.angle) });
}
