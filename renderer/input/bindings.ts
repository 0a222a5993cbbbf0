/** Which key or button makes which action, as data: the tables are defaults, the learner may change every line. */
import type { DeviceKind } from '../../scenarios/kernel/attempt';
import { mirrored } from './mirrored';

export const ACTIONS = [
  'hand.left', 'hand.right', 'bow', 'rise', 'push',
  'move.forward', 'move.back', 'move.left', 'move.right',
  'walk.forward', 'walk.back', 'turn.left', 'turn.right', 'go', 'posture',
  'hands.up', 'hands.down', 'object.turn', 'object.turn.back', 'object.flip', 'hands.part', 'object.tilt', 'tilt.up', 'tilt.down',
  'spot.margin', 'spot.edge', 'spot.print',
  'focus.next', 'focus.back', 'gaze', 'speak', 'choose.1', 'choose.2', 'choose.3', 'choose.4',
  'hint', 'help', 'pause',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Inputs are `KeyboardEvent.code` values (places on the keyboard, whatever is printed there) `Mouse0` ... `Mouse4`, and those of pad-inputs.ts. */
export type Bindings = Readonly<Record<Action, readonly string[]>>;
/** What lies on a desk; a gamepad may be taken up beside it at any time. */
export type DeskDevice = Exclude<BoundDevice, 'gamepad'>;
export type BoundDevice = Extract<DeviceKind, 'mouse-keyboard' | 'keyboard' | 'gamepad'>;

const COMMON = {
  'turn.left': ['ArrowLeft'],
  'turn.right': ['ArrowRight'],
  'move.forward': ['KeyW'],
  'move.back': ['KeyS'],
  'move.left': ['KeyA'],
  'move.right': ['KeyD'],
  'walk.forward': ['ArrowUp'],
  'walk.back': ['ArrowDown'],
  posture: ['KeyC'],
  bow: ['Space'],
  gaze: ['KeyQ'],
  speak: ['KeyE'],
  'object.turn.back': [],
  'object.flip': ['KeyV'],
  'hands.part': ['KeyZ'],
  'focus.next': [],
  'focus.back': [],
  'spot.margin': ['Digit1'],
  'spot.edge': ['Digit2'],
  'spot.print': ['Digit3'],
  'choose.1': ['Digit1'],
  'choose.2': ['Digit2'],
  'choose.3': ['Digit3'],
  'choose.4': ['Digit4'],
  help: ['F1'],
  pause: ['Escape'],
} as const satisfies Partial<Bindings>;

/** Axes stand for the sticks: what `move` names carries and walks, what `tilt` and `turn` name bows, tilts and turns round. */
const GAMEPAD: Bindings = {
  'hand.left': ['Pad6'],
  'hand.right': ['Pad7'],
  bow: ['Pad10'],
  rise: [],
  push: [],
  'move.forward': ['PadAxis1-'],
  'move.back': ['PadAxis1+'],
  'move.left': ['PadAxis0-'],
  'move.right': ['PadAxis0+'],
  'walk.forward': [],
  'walk.back': [],
  'turn.left': ['PadAxis2-'],
  'turn.right': ['PadAxis2+'],
  go: ['Pad0'],
  posture: [],
  'hands.up': ['Pad12'],
  'hands.down': ['Pad13'],
  'object.turn': ['Pad5'],
  'object.turn.back': ['Pad4'],
  'object.flip': ['Pad1'],
  'hands.part': ['Pad11+Pad1'],
  'object.tilt': [],
  'tilt.up': ['PadAxis3-'],
  'tilt.down': ['PadAxis3+'],
  'spot.margin': ['Pad11+Pad14'],
  'spot.edge': ['Pad11+Pad12'],
  'spot.print': ['Pad11+Pad15'],
  'focus.next': ['Pad15'],
  'focus.back': ['Pad14'],
  gaze: ['Pad3'],
  speak: ['Pad2'],
  // Four ways of the cross, as the keys of a flick lie: up, left, down, right.
  'choose.1': ['Pad12'],
  'choose.2': ['Pad14'],
  'choose.3': ['Pad13'],
  'choose.4': ['Pad15'],
  hint: ['Pad11+Pad13'],
  help: ['Pad8'],
  pause: ['Pad9'],
};

export const DEFAULT_BINDINGS: Readonly<Record<BoundDevice, Bindings>> = {
  'mouse-keyboard': {
    ...COMMON,
    'hand.left': ['KeyF'],
    'hand.right': ['Mouse0'],
    'object.turn': ['Mouse2', 'KeyR'],
    'object.tilt': ['AltLeft'],
    hint: ['KeyH'],
    go: ['KeyX'],
    rise: [],
    push: [],
    'hands.up': ['KeyT'],
    'hands.down': ['KeyG'],
    'tilt.up': [],
    'tilt.down': [],
  },
  keyboard: {
    ...COMMON,
    'hand.left': ['KeyF'],
    'hand.right': ['KeyJ'],
    'object.turn': ['KeyR'],
    'object.tilt': [],
    hint: ['KeyN'],
    go: ['KeyX'],
    rise: ['KeyB'],
    push: ['Enter'],
    'hands.up': ['KeyT'],
    'hands.down': ['KeyG'],
    'tilt.up': ['KeyY'],
    'tilt.down': ['KeyH'],
  },
  gamepad: GAMEPAD,
};

/** The hand that has the mouse. */
export type Lead = 'left' | 'right';

const MIRRORED: typeof DEFAULT_BINDINGS = { ...DEFAULT_BINDINGS, 'mouse-keyboard': mirrored(DEFAULT_BINDINGS['mouse-keyboard']) };

export function defaultsOf(device: BoundDevice, lead: Lead): Bindings {
  return (lead === 'left' ? MIRRORED : DEFAULT_BINDINGS)[device];
}

/** The hand that the button of the mouse closes: it points, and a click with it walks. */
export function pointingHand(bindings: Bindings): Lead {
  return bindings['hand.left'].includes('Mouse0') ? 'left' : 'right';
}

/** While the fan of lines is open its keys mean something else; these two sets may therefore share inputs. */
const ONLY_WHILE_SPEAKING: ReadonlySet<Action> = new Set(['choose.1', 'choose.2', 'choose.3', 'choose.4']);
const SILENT_WHILE_SPEAKING: ReadonlySet<Action> = new Set([
  'spot.margin', 'spot.edge', 'spot.print', 'move.forward', 'move.back', 'move.left', 'move.right',
  'hands.up', 'hands.down', 'focus.next', 'focus.back',
]);

/** The learner's own lines laid over the defaults; lines for unknown actions are left out. */
export function bindingsFor(device: BoundDevice, own: Readonly<Record<string, readonly string[]>> = {}, lead: Lead = 'right'): Bindings {
  const defaults = defaultsOf(device, lead);
  return Object.fromEntries(ACTIONS.map((action) => [action, own[action] ?? defaults[action]])) as unknown as Bindings;
}

/** The actions of one input: more than one only where speaking gives it a second meaning. */
export function actionsOf(bindings: Bindings, input: string): readonly Action[] {
  return ACTIONS.filter((action) => bindings[action].includes(input));
}

/** Of an input's actions, the one that it makes now. */
export function actionNow(bindings: Bindings, input: string, speaking: boolean): Action | undefined {
  const actions = actionsOf(bindings, input);
  return actions.find((action) => ONLY_WHILE_SPEAKING.has(action) === speaking) ?? (speaking ? actions[0] : undefined);
}

export interface Conflict {
  readonly input: string;
  readonly actions: readonly [Action, Action];
}

/** Every pair of actions that one input would make at the same time. */
export function conflicts(bindings: Bindings): readonly Conflict[] {
  return ACTIONS.flatMap((one, index) =>
    ACTIONS.slice(index + 1).flatMap((other) =>
      maySharedInput(one, other)
        ? []
        : bindings[one].filter((input) => bindings[other].includes(input)).map((input): Conflict => ({ input, actions: [one, other] })),
    ),
  );
}

function maySharedInput(one: Action, other: Action): boolean {
  return (ONLY_WHILE_SPEAKING.has(one) && SILENT_WHILE_SPEAKING.has(other)) || (ONLY_WHILE_SPEAKING.has(other) && SILENT_WHILE_SPEAKING.has(one));
}
