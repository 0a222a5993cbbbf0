/** Walking, turning, sitting: by keys that are down, or to a place that was named. */
import type { Action } from './bindings';
import { put, sayOnce, type InputState, type Surroundings } from './input-state';

const SPEED = 100;

/** Keys that were going down when the fan opened pick lines; they must not walk too. */
export function steer(state: InputState, mayMove: boolean): InputState {
  const is = (action: Action): number => (state.down.has(action) ? 1 : 0);
  const move = (action: Action): number => (mayMove && state.fan === undefined ? is(action) : 0);
  const forward = Math.sign(is('walk.forward') + move('move.forward') - is('walk.back') - move('move.back'));
  const side = Math.sign(move('move.right') - move('move.left'));
  const turn = is('turn.right') - is('turn.left');
  return put(state, { 'step.forward': forward * SPEED, 'step.side': side * SPEED, 'step.turn': turn * SPEED });
}

/** Walks to a place; on a seat one also sits down. */
export function goTo(state: InputState, around: Surroundings, id: string): InputState {
  const place = around.things.find((thing) => thing.id === id);
  if (place === undefined || !isPlace(around, id)) return state;
  const gone = sayOnce(state, 'step.to', id);
  return place.actions.includes('sit') ? sayOnce(gone, 'posture.want', 'sit') : gone;
}

export function changePosture(state: InputState, around: Surroundings): InputState {
  return sayOnce(state, 'posture.want', around.seated ? 'stand' : 'sit');
}

export function isPlace(around: Surroundings, id: string): boolean {
  return around.things.some((thing) => thing.id === id && (thing.actions.includes('step') || thing.actions.includes('sit')));
}
