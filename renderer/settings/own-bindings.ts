/** Changing one line of the bindings: pure, so that every way through it can be tried. */
import type { Settings } from '../../electron/contract/settings';
import { ACTIONS, bindingsFor, conflicts, defaultsOf, type Action, type Bindings, type BoundDevice, type Lead } from '../input/bindings';

/** The learner's own lines for one device. */
export type Own = Settings['bindings'][BoundDevice];

/** Whose defaults the own lines lie over. */
export interface Table {
  readonly device: BoundDevice;
  readonly lead: Lead;
}

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

function bindingsOf(own: Own, { device, lead }: Table): Bindings {
  return bindingsFor(device, own, lead);
}

function withLine(own: Own, table: Table, action: Action, line: readonly string[]): Own {
  const { [action]: _, ...others } = own;
  const isDefault = String(line) === String(defaultsOf(table.device, table.lead)[action]);
  return isDefault ? others : { ...others, [action]: line };
}

/** Puts an input at its place; the same input is not kept twice. */
export function withInput(own: Own, table: Table, { action, index }: Place, input: string): Own {
  const line = [...bindingsOf(own, table)[action]];
  line[index] = input;
  return withLine(own, table, action, [...new Set(line)]);
}

export function withoutInput(own: Own, table: Table, action: Action, input: string): Own {
  return withLine(own, table, action, bindingsOf(own, table)[action].filter((one) => one !== input));
}

export function withDefault(own: Own, table: Table, action: Action): Own {
  return withLine(own, table, action, defaultsOf(table.device, table.lead)[action]);
}

export function isChanged(own: Own, action: Action): boolean {
  return own[action] !== undefined;
}

/** The other actions that this input would make at the same time, were it used here. */
export function clashes(own: Own, table: Table, place: Place, input: string): readonly Action[] {
  return conflicts(bindingsOf(withInput(own, table, place, input), table))
    .filter((conflict) => conflict.input === input && conflict.actions.includes(place.action))
    .flatMap(({ actions }) => actions.filter((action) => action !== place.action));
}

/** Uses an input here and nowhere else where it would clash. */
export function takeInput(own: Own, table: Table, place: Place, input: string): Own {
  const others = clashes(own, table, place, input);
  return withInput(others.reduce((kept, other) => withoutInput(kept, table, other, input), own), table, place, input);
}

/** With the mouse in the other hand all keys lie elsewhere; an own key that is in their way is given up. */
export function settledFor(bindings: Settings['bindings'], lead: Lead): Settings['bindings'] {
  const table: Table = { device: 'mouse-keyboard', lead };
  const own = bindings[table.device];
  const inTheWay = conflicts(bindingsOf(own, table)).flatMap(({ input, actions }) => actions.filter((action) => isChanged(own, action)).map((action) => ({ input, action })));
  return { ...bindings, [table.device]: inTheWay.reduce((kept, { input, action }) => withoutInput(kept, table, action, input), own) };
}
