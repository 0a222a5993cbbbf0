/** Walking, turning, sitting: by keys that are down, or to a place that was named. */
import type { Action } from './bindings';
import { lookUp, ROOM_GAZE } from './gaze';
import { put, sayOnce, type InputState, type Surroundings } from './input-state';

const SPEED = 100;

/** Keys that were going down when the fan opened pick lines; they must not walk too. */
export function steer(state: InputState, mayMove: boolean): InputState {
  const is = (action: Action): number => (state.down.has(action) ? 1 : 0);
  const move = (action: Action): number => (mayMove && state.fan === undefined ? is(action) : 0);
  const forward = Math.sign(is('walk.forward') + move('move.forward') - is('walk.back') - move('move.back'));
  const side = Math.sign(move('move.right') - move('move.left'));
  const turn = is('turn.right') - is('turn.left');
  return turnBy(stride(state, forward * SPEED, side * SPEED), turn * SPEED);
}

/** Strides in percent of a walk. Whoever sets out looks where they go, and no longer goes to a seat. */
export function stride(state: InputState, forward: number, side: number): InputState {
  const isStill = state.channels['step.forward'] === 0 && state.channels['step.side'] === 0;
  const own = forward === 0 && side === 0 ? state : { ...(isStill ? lookUp(state) : state), seatAskedAt: undefined };
  return put(own, { 'step.forward': forward, 'step.side': side });
}

/** Turns in percent of the fastest. Whoever turns away takes the eyes along, or would see nothing of it. */
export function turnBy(state: InputState, turn: number): InputState {
  const sets = turn !== 0 && state.channels['step.turn'] === 0;
  return put(state, { 'step.turn': turn, ...(sets ? { 'gaze.target': ROOM_GAZE } : {}) });
}

/** Walks to a place; on a seat one also sits down. */
export function goTo(state: InputState, around: Surroundings, id: string): InputState {
  const place = around.things.find((thing) => thing.id === id);
  if (place === undefined || !isPlace(around, id)) return state;
  const gone = sayOnce(lookUp(state), 'step.to', id);
  return { ...gone, seatAskedAt: place.actions.includes('sit') ? state.step : undefined };
}

/** Feet stand still before the first stride and for a moment at every corner; only after this long one has arrived. */
const ARRIVED_STEPS = 20;

export function sitOnArrival(state: InputState, around: Surroundings): InputState {
  if (state.seatAskedAt === undefined) return state;
  if (around.walking) return { ...state, seatAskedAt: state.step };
  if (state.step - state.seatAskedAt < ARRIVED_STEPS) return state;
  return sayOnce({ ...state, seatAskedAt: undefined }, 'posture.want', 'sit');
}

export function changePosture(state: InputState, around: Surroundings): InputState {
  return sayOnce({ ...state, seatAskedAt: undefined }, 'posture.want', around.seated ? 'stand' : 'sit');
}

export function isPlace(around: Surroundings, id: string): boolean {
  return around.things.some((thing) => thing.id === id && (thing.actions.includes('step') || thing.actions.includes('sit')));
}
