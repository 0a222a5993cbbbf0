/** The controls as rows to read: what one wants to do, and the keys that do it with this device and these bindings. */
import { DEFAULT_BINDINGS, pointingHand, type Action, type Bindings, type BoundDevice } from '../input/bindings';
import type { TextKey } from '../ui/text/en';
import type { Say } from '../ui/text/text';
import { shownInputs } from './pad-glyphs';

export interface ControlRow {
  readonly id: string;
  readonly text: string;
  readonly keys: readonly string[];
}

/** Names of physical keys: as printed where the system tells, else by their place on an English keyboard. */
export type KeyNames = (input: string) => string;

/** The hand that has the mouse, whichever it is. */
const POINTING = 'hand.pointing';

interface RowPlan {
  readonly text: TextKey;
  /** Actions whose keys stand in the row, or fixed words for what is no binding. */
  readonly of: readonly (Action | TextKey | typeof POINTING)[];
  readonly brief?: true;
}

const MOUSE_ROWS: readonly RowPlan[] = [
  { text: 'action.hand.left', of: ['hand.left'], brief: true },
  { text: 'action.hand.right', of: ['hand.right'], brief: true },
  { text: 'action.carry', of: ['key.mouse'], brief: true },
  { text: 'action.height', of: ['key.wheel'] },
  { text: 'action.object.turn', of: ['object.turn'], brief: true },
  { text: 'action.object.flip', of: ['object.flip'] },
  { text: 'action.hands.part', of: ['hands.part'] },
  { text: 'action.clap', of: ['hand.left', 'hand.right'] },
  { text: 'action.object.tilt', of: ['object.tilt', 'key.mouse'], brief: true },
  { text: 'action.spot', of: ['spot.margin', 'spot.edge', 'spot.print'] },
  { text: 'action.bow', of: ['bow', 'key.mouse'], brief: true },
  { text: 'action.speak', of: ['speak'], brief: true },
  { text: 'action.gaze', of: ['gaze'], brief: true },
  { text: 'action.move', of: ['move.forward', 'move.left', 'move.back', 'move.right'], brief: true },
  { text: 'action.turn', of: ['turn.left', 'turn.right'] },
  { text: 'action.click', of: ['key.click'], brief: true },
  { text: 'action.press-long', of: [POINTING] },
  { text: 'action.posture', of: ['posture'] },
  { text: 'action.hint', of: ['hint'] },
  { text: 'action.help', of: ['help'], brief: true },
  { text: 'action.pause', of: ['pause'] },
];

const KEYBOARD_ROWS: readonly RowPlan[] = [
  { text: 'action.focus', of: ['key.Tab'], brief: true },
  { text: 'action.hand.left', of: ['hand.left'], brief: true },
  { text: 'action.hand.right', of: ['hand.right'], brief: true },
  { text: 'action.move.keyboard', of: ['move.forward', 'move.left', 'move.back', 'move.right'], brief: true },
  { text: 'action.push', of: ['push'], brief: true },
  { text: 'action.height', of: ['hands.up', 'hands.down'] },
  { text: 'action.object.turn', of: ['object.turn'], brief: true },
  { text: 'action.object.flip', of: ['object.flip'] },
  { text: 'action.hands.part', of: ['hands.part'] },
  { text: 'action.clap', of: ['hand.left', 'hand.right'] },
  { text: 'action.object.tilt', of: ['tilt.up', 'tilt.down'], brief: true },
  { text: 'action.spot', of: ['spot.margin', 'spot.edge', 'spot.print'] },
  { text: 'action.bow.keyboard', of: ['bow'], brief: true },
  { text: 'action.rise', of: ['rise'], brief: true },
  { text: 'action.speak', of: ['speak'], brief: true },
  { text: 'action.gaze', of: ['gaze'], brief: true },
  { text: 'action.go', of: ['go'], brief: true },
  { text: 'action.turn', of: ['turn.left', 'turn.right', 'walk.forward', 'walk.back'] },
  { text: 'action.posture', of: ['posture'] },
  { text: 'action.hint', of: ['hint'] },
  { text: 'action.help', of: ['help'], brief: true },
  { text: 'action.pause', of: ['pause'] },
];

const PAD_ROWS: readonly RowPlan[] = [
  { text: 'action.focus', of: ['focus.next', 'focus.back'], brief: true },
  { text: 'action.hand.left', of: ['hand.left'], brief: true },
  { text: 'action.hand.right', of: ['hand.right'], brief: true },
  { text: 'action.move.keyboard', of: ['move.forward', 'move.left', 'move.back', 'move.right'], brief: true },
  { text: 'action.height', of: ['hands.up', 'hands.down'] },
  { text: 'action.object.turn', of: ['object.turn.back', 'object.turn'], brief: true },
  { text: 'action.object.flip', of: ['object.flip'] },
  { text: 'action.hands.part', of: ['hands.part'] },
  { text: 'action.clap', of: ['hand.left', 'hand.right'] },
  { text: 'action.object.tilt.pad', of: ['tilt.up', 'tilt.down'], brief: true },
  { text: 'action.spot', of: ['spot.margin', 'spot.edge', 'spot.print'] },
  { text: 'action.bow.pad', of: ['tilt.down', 'tilt.up'], brief: true },
  { text: 'action.bow.busy.pad', of: ['bow', 'tilt.down', 'tilt.up'], brief: true },
  { text: 'action.speak.pad', of: ['speak'], brief: true },
  { text: 'action.gaze', of: ['gaze'], brief: true },
  { text: 'action.go.pad', of: ['go'], brief: true },
  { text: 'action.turn.pad', of: ['turn.left', 'turn.right'] },
  { text: 'action.hint', of: ['hint'] },
  { text: 'action.help', of: ['help'], brief: true },
  { text: 'action.pause', of: ['pause'] },
];

const PLANS: Readonly<Record<BoundDevice, readonly RowPlan[]>> = { 'mouse-keyboard': MOUSE_ROWS, keyboard: KEYBOARD_ROWS, gamepad: PAD_ROWS };

function isAction(name: Action | TextKey): name is Action {
  return Object.hasOwn(DEFAULT_BINDINGS.keyboard, name);
}

export function controlRows(device: BoundDevice, bindings: Bindings, say: Say, keyNames: KeyNames, onlyBrief = false): readonly ControlRow[] {
  return PLANS[device]
    .filter((plan) => !onlyBrief || plan.brief === true)
    .map(({ text, of }) => ({
      id: text,
      text: say(text),
      keys: shownInputs(of.flatMap((name) => {
        const action = name === POINTING ? (`hand.${pointingHand(bindings)}` as const) : name;
        return isAction(action) ? bindings[action].map(keyNames) : [say(action)];
      })),
    }))
    .filter(({ keys }) => keys.length > 0);
}
