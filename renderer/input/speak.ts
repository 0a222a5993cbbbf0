/** Speaking: the fan of lines opens, one is picked, or it closes and nothing was said. */
import { sayOnce, type InputState, type Surroundings } from './input-state';

export const FAN_SIZE = 4;

/** The lines stay as they were when the fan opened: what is being read must not change under the eyes. */
export function openFan(state: InputState, around: Surroundings): InputState {
  return around.sayable.length === 0 ? state : { ...state, fan: around.sayable.slice(0, FAN_SIZE) };
}

export function closeFan(state: InputState): InputState {
  return state.fan === undefined ? state : { ...state, fan: undefined };
}

export function sayLine(state: InputState, index: number): InputState {
  const line = state.fan?.[index];
  return line === undefined ? state : sayOnce(closeFan(state), 'voice.phrase', line);
}
