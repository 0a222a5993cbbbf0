/** What goes on between events: the trunk moves, a turn goes on, words fall silent. One step of 1/60 s. */
import { liveBow } from './bow';
import { openEmptied } from './emptied';
import { sitOnArrival } from './feet';
import { openAfterClap, turnOn } from './hands';
import { fallSilent, put, type InputState, type Surroundings } from './input-state';

export function liveStep(state: InputState, around: Surroundings): InputState {
  const next = openEmptied(sitOnArrival(turnOn(openAfterClap(fallSilent({ ...state, step: state.step + 1 }))), around), around);
  const bow = liveBow(next.bow);
  return put({ ...next, bow }, { 'trunk.pitch': Math.round(bow.angle) });
}
