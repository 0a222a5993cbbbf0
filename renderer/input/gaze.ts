/** Looking: the gaze goes through what can be looked at, in the order of the accessible list. */
import { put, type InputState, type Surroundings } from './input-state';

export function moveGaze(state: InputState, around: Surroundings, back: boolean): InputState {
  const targets = around.things.filter((thing) => thing.actions.includes('gaze')).map((thing) => thing.id);
  if (targets.length === 0) return state;
  const at = targets.indexOf(state.channels['gaze.target']);
  const next = back ? (at <= 0 ? targets.length - 1 : at - 1) : (at + 1) % targets.length;
  return put(state, { 'gaze.target': targets[next] ?? '' });
}
