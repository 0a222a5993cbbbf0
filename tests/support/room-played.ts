/** A room with a person, a card, a table and a chair in it, and hands that are played there by mouse and keyboard or by the keyboard alone. */
import { keyboardAlone } from '../../renderer/input/keyboard';
import { mouseKeyboard } from '../../renderer/input/mouse';
import type { DeviceEvent } from '../../renderer/input/device-event';
import type { TwinItem } from '../../scenarios/body/staging';
import { HandPlayed, optionsFor } from './hand-played';

export const thing = (id: string, role: TwinItem['role'], ...actions: string[]): TwinItem => ({ id, role, nameKey: id, stateKey: 'state.lying', actions });
export const ROOM = {
  things: [
    thing('face:sato', 'person', 'gaze'), thing('card.learner', 'object', 'reach', 'gaze'), thing('table', 'place', 'gaze'),
    thing('table.side', 'place', 'step'), thing('chair.2', 'place', 'sit', 'reach'),
  ],
  sayable: ['greet', 'card.give', 'trap.casual', 'card.take', 'fifth'],
  carrying: false, holding: { left: false, right: false }, seated: false, walking: false,
};
/** The left hand has something in it. */
export const HOLDING = { ...ROOM, carrying: true, holding: { left: true, right: false } };

export function withMouse(change: Parameters<typeof optionsFor>[1] = {}): HandPlayed {
  const played = new HandPlayed(mouseKeyboard, optionsFor('mouse-keyboard', change));
  played.around = ROOM;
  return played;
}
export function withKeys(): HandPlayed {
  const played = new HandPlayed(keyboardAlone, optionsFor('keyboard'));
  played.around = ROOM;
  return played;
}
export const at = (id: string, spot = 0): DeviceEvent => ({ kind: 'point', id, spot });
