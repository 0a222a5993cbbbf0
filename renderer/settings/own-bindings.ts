/** Changing one line of the bindings: pure, so that every way through it can be tried. */
import type { Settings } from '../../electron/contract/settings';
import { ACTIONS, bindingsFor, conflicts, DEFAULT_BINDINGS, type Action, type BoundDevice } from '../input/bindings';

/** The learner's own lines for one device. */
export type Own = Settings['bindings'][BoundDevice];

/** Which of a line's inputs is meant; one past the last adds another. */
export interface Place {
  readonly action: Action;
  readonly index: number;
}

const GROUP_OF = {
  hands: ['hand.', 'hands.', 'push', 'object.', 'tilt.', 'spot.'],
  body: ['bow', 'rise', 'posture', 'gaze', 'focus.'],
  speech: ['speak', 'choose.'],
  walk: ['move.', 'turn.', 'walk.', 'go'],
  app: ['hint', 'help', 'pause'],
} as const;
export type GroupId = keyof typeof GROUP_OF;

/** The actions in the groups in which they are read. */
export const GROUPS: readonly (readonly [GroupId, readonly Action[]])[] = (Object.keys(GROUP_OF) as GroupId[]).map((group) => [
  group,
  ACTIONS.filter((action) => GROUP_OF[group].some((start) => action === start || (start.endsWith('.') && action.startsWith(start)))),
]);

/** Keys that mean the same wherever one is: they move the focus, belong to the system, or change what another key does. */
const RESERVED = new Set(['Tab', 'ShiftLeft', 'ShiftRight', 'ControlLeft', 'ControlRight', 'MetaLeft', 'MetaRight', 'ContextMenu', 'F10']);

export function isReserved(input: string): boolean {
  return RESERVED.has(input);
}

function withLine(own: Own, device: BoundDevice, action: Action, line: readonly string[]): Own {
  const { [action]: _, ...others } = own;
  const isDefault = String(line) === String(DEFAULT_BINDINGS[device][action]);
  return isDefault ? others : { ...others, [action]: line };
}

/** Puts an input at its place; the same input is not kept twice. */
export function withInput(own: Own, device: BoundDevice, { action, index }: Place, input: string): Own {
  const line = [...bindingsFor(device, own)[action]];
  line[index] = input;
  return withLine(own, device, action, [...new Set(line)]);
}

export function withoutInput(own: Own, device: BoundDevice, action: Action, input: string): Own {
  return withLine(own, device, action, bindingsFor(device, own)[action].filter((one) => one !== input));
}

export function withDefault(own: Own, device: BoundDevice, action: Action): Own {
  return withLine(own, device, action, DEFAULT_BINDINGS[device][action]);
}

export function isChanged(own: Own, action: Action): boolean {
  return own[action] !== undefined;
}

/** The other actions that this input would make at the same time, were it used here. */
export function clashes(own: Own, device: BoundDevice, place: Place, input: string): readonly Action[] {
  return conflicts(bindingsFor(device, withInput(own, device, place, input)))
    .filter((conflict) => conflict.input === input && conflict.actions.includes(place.action))
    .flatMap(({ actions }) => actions.filter((action) => action !== place.action));
}

/** Uses an input here and nowhere else where it would clash. */
export function takeInput(own: Own, device: BoundDevice, place: Place, input: string): Own {
  const others = clashes(own, device, place, input);
  return withInput(others.reduce((kept, other) => withoutInput(kept, device, other, input), own), device, place, input);
}

const { 'hand.left': BESIDE, 'hand.right': LEADING } = DEFAULT_BINDINGS['mouse-keyboard'];

/** The mouse lies in the leading hand: its button closes that hand. A choice of one's own for either hand is left alone. */
export function withLead(own: Own, hand: Settings['body']['hand']): Own {
  const { 'hand.left': left, 'hand.right': right, ...others } = own;
  const isSwapped = String(left) === String(LEADING) && String(right) === String(BESIDE);
  if (hand === 'right') return isSwapped ? others : own;
  return left === undefined && right === undefined ? { ...others, 'hand.left': LEADING, 'hand.right': BESIDE } : own;
}
