/** Pad and desk side by side: each is heard at any time, and the one that was used last leads the hands. */
import type { Adapter } from './adapter';
import type { BoundDevice } from './bindings';
import { stay } from './bow';
import type { DeviceEvent } from './device-event';
import { gamepad } from './gamepad';
import { keepHandsWhere } from './hands';
import type { InputOptions, InputState } from './input-state';
import { isPadInput } from './pad-inputs';
import { PAD_AT_REST } from './pad-state';
import { withPad } from './pad-sticks';

/** A stick that leans this far was moved on purpose. */
const ON_PURPOSE = 0.3;
/** A mouse that was moved this far was not just brushed. */
const TAKES_OVER_PX = 40;

/** `first`: what leads before anything was touched. */
export function padOrDesk(desk: Adapter, first: BoundDevice, options: Readonly<Record<BoundDevice, InputOptions>>): Adapter {
  const adapterOf = (device: BoundDevice): Adapter => (device === 'gamepad' ? gamepad : desk);
  return {
    kind: first,
    reduce(state, event, around) {
      const source = sourceOf(state, event, desk.kind);
      const heard = event.kind === 'move' && state.device === 'gamepad' ? strayed(state, event) : state;
      const led = leads(heard, event, source) ? leadBy(heard, source) : heard;
      const fresh = source === 'gamepad' && event.kind === 'down' ? withPad(led, { strayPx: 0 }) : led;
      // The pointer lies somewhere on the screen all the time; that is no act while the pad leads.
      if ((event.kind === 'move' || event.kind === 'point') && led.device === 'gamepad') return { state: led };
      return adapterOf(source).reduce(fresh, event, around, options[source]);
    },
  };
}

/** Which device an event comes from; what comes from none belongs to the one that leads. */
function sourceOf(state: InputState, event: DeviceEvent, desk: BoundDevice): BoundDevice {
  switch (event.kind) {
    case 'down':
    case 'up': return isPadInput(event.input) ? 'gamepad' : desk;
    case 'axes': return 'gamepad';
    case 'move':
    case 'wheel':
    case 'point': return desk;
    case 'focus':
    case 'activate':
    case 'say':
    case 'step': return state.device;
  }
}

/** Whether the event makes its device the one in use. */
function leads(state: InputState, event: DeviceEvent, source: BoundDevice): boolean {
  if (state.device === source) return false;
  switch (event.kind) {
    case 'down': return true;
    case 'axes': return event.values.some((value) => Math.abs(value) > ON_PURPOSE);
    // By keyboard alone the mouse does nothing, so it leads nothing either.
    case 'wheel': return source === 'mouse-keyboard';
    case 'move': return source === 'mouse-keyboard' && state.pad.strayPx > TAKES_OVER_PX;
    default: return false;
  }
}

/** Where the pointer lies is kept, so that nothing jumps there once it leads again. */
function strayed(state: InputState, { dxPx, dyPx, side, reach, roomPx }: Extract<DeviceEvent, { kind: 'move' }>): InputState {
  return withPad({ ...state, pointer: { side, reach }, roomPx }, { strayPx: state.pad.strayPx + Math.hypot(dxPx, dyPx) });
}

function leadBy(state: InputState, device: BoundDevice): InputState {
  if (device === 'gamepad') return withPad({ ...state, device }, { strayPx: 0 });
  // Hands and trunk stay where the sticks left them; the pointer leads on from there.
  const bow = state.pad.isBowing ? stay(state.bow) : state.bow;
  return keepHandsWhere({ ...state, device, bow, pad: { ...PAD_AT_REST, held: state.pad.held } });
}
