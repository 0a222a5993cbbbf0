/** Looking: the gaze goes through faces, what is in hands, cards, tables and signs, then into the room. */
import type { TwinItem } from '../../scenarios/body/staging';
import { put, type InputState, type Surroundings } from './input-state';

/** Known to every scene, though no thing: straight ahead. */
export const ROOM_GAZE = 'room';

/** Bags and coats can be looked at by pointing; in the round they would only be in the way. */
function rank(thing: TwinItem): number {
  if (!thing.actions.includes('gaze')) return -1;
  if (thing.role === 'person') return 0;
  // What is in one's own hand can be let go of, whatever is known of it.
  if (thing.stateKey === 'state.held-by-other' || thing.stateKey === 'state.in-hand' || (thing.role === 'object' && thing.actions.includes('release'))) return 1;
  if (thing.role === 'object' && thing.id.startsWith('card') && thing.stateKey === 'state.lying') return 2;
  if (thing.role === 'place') return 3;
  return thing.role === 'sign' ? 4 : -1;
}

export function gazeTargets(things: readonly TwinItem[]): readonly string[] {
  const ranked = [0, 1, 2, 3, 4].flatMap((wanted) => things.filter((thing) => rank(thing) === wanted).map((thing) => thing.id));
  return [...ranked.filter((id) => id !== ROOM_GAZE), ROOM_GAZE];
}

/** Whoever sets out looks where they go: only a face keeps the eyes on the way. */
export function lookUp(state: InputState): InputState {
  const at = state.channels['gaze.target'];
  return at === '' || at.startsWith('face:') ? state : put(state, { 'gaze.target': ROOM_GAZE });
}

/** Where the eyes rest in a bow: known to every scene, and no thing either. */
const FLOOR_GAZE = 'floor';
/** From here on a trunk is bowing rather than standing (0.1 degree). */
const BOWING_10 = 50;

/** In a bow the eyes go down to the floor, and with the next press up to the face again. */
function lowerEyes(state: InputState, around: Surroundings): string | undefined {
  const at = state.channels['gaze.target'];
  if (at === FLOOR_GAZE) return gazeTargets(around.things)[0];
  return at.startsWith('face:') && state.channels['trunk.pitch'] >= BOWING_10 ? FLOOR_GAZE : undefined;
}

/** The first press looks at what is pointed at; the next ones go round from there, until something else is pointed at. */
export function moveGaze(state: InputState, around: Surroundings, back: boolean): InputState {
  const lowered = lowerEyes(state, around);
  if (lowered !== undefined) return put({ ...state, pointedLooked: state.pointed }, { 'gaze.target': lowered });
  const meant = around.things.find((thing) => thing.id === state.pointed && thing.role !== 'place' && thing.actions.includes('gaze'));
  const isNew = meant !== undefined && state.pointedLooked !== meant.id && state.channels['gaze.target'] !== meant.id;
  const looked = { ...state, pointedLooked: state.pointed };
  return isNew ? put(looked, { 'gaze.target': meant.id }) : goRound(looked, around, back);
}

function goRound(state: InputState, around: Surroundings, back: boolean): InputState {
  const targets = gazeTargets(around.things);
  const at = targets.indexOf(state.channels['gaze.target']);
  const next = back ? (at <= 0 ? targets.length - 1 : at - 1) : (at + 1) % targets.length;
  return put(state, { 'gaze.target': targets[next] ?? '' });
}
