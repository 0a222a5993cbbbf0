/** The keys of whoever has the mouse in the left hand: the same shapes under the right hand, on the other half of the keyboard. */
import type { Action, Bindings } from './bindings';

/** Mirror images by place, whatever is printed there. Space, the arrows and the system's own keys are the same for both hands. */
const MIRROR: Readonly<Record<string, string>> = {
  KeyQ: 'KeyP', KeyW: 'KeyO', KeyE: 'KeyI', KeyR: 'KeyU', KeyT: 'KeyY',
  KeyA: 'Semicolon', KeyS: 'KeyL', KeyD: 'KeyK', KeyF: 'KeyJ', KeyG: 'KeyH', KeyH: 'KeyG',
  KeyZ: 'Slash', KeyX: 'Period', KeyC: 'Comma', KeyV: 'KeyM',
  AltLeft: 'AltRight',
};

/** What has a side, or an order from left to right, keeps it. */
const KEPT_IN_ORDER: Partial<Bindings> = {
  'move.left': ['KeyK'],
  'move.right': ['Semicolon'],
  'spot.margin': ['Digit7'],
  'spot.edge': ['Digit8'],
  'spot.print': ['Digit9'],
  'choose.1': ['Digit7'],
  'choose.2': ['Digit8'],
  'choose.3': ['Digit9'],
  'choose.4': ['Digit0'],
};

/** A hand stays the hand that it is: the button of the mouse closes the left one, the key the right one. */
export function mirrored(bindings: Bindings): Bindings {
  const images = Object.fromEntries(
    (Object.keys(bindings) as Action[]).map((action) => [action, bindings[action].map((input) => MIRROR[input] ?? input)]),
  ) as unknown as Bindings;
  return { ...images, ...KEPT_IN_ORDER, 'hand.left': images['hand.right'], 'hand.right': images['hand.left'] };
}
