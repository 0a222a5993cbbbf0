/** What every device gives the session: a pure step from state and event to state. One file per device. */
import type { BoundDevice } from './bindings';
import type { DeviceEvent } from './device-event';
import type { Ask, InputOptions, InputState, Surroundings } from './input-state';

export interface Reduced {
  readonly state: InputState;
  /** Wishes that concern the app, not the scene. */
  readonly ask?: Ask;
}

export interface Adapter {
  readonly kind: BoundDevice;
  reduce(state: InputState, event: DeviceEvent, around: Surroundings, options: InputOptions): Reduced;
}
