/** For tests of the adapters: plays device events step by step and keeps what a session would have been fed. */
import type { Channel, ChannelSample } from '../../scenarios/kernel/channels';
import type { Adapter } from '../../renderer/input/adapter';
import { bindingsFor, type BoundDevice } from '../../renderer/input/bindings';
import { AT_REST, wishes } from '../../renderer/input/channel-values';
import type { DeviceEvent } from '../../renderer/input/device-event';
import { stateOf, type Ask, type InputOptions, type InputState, type Surroundings } from '../../renderer/input/input-state';

export const NOTHING_AROUND: Surroundings = { things: [], sayable: [], carrying: false, holding: { left: false, right: false }, seated: false, walking: false };

export function optionsFor(device: BoundDevice, change: Partial<InputOptions> = {}): InputOptions {
  return { bindings: bindingsFor(device), hands: device === 'keyboard' ? 'toggle' : 'hold', bow: 'hold', speak: 'hold', ...change };
}

export class HandPlayed {
  state: InputState = stateOf(AT_REST);
  around: Surroundings = NOTHING_AROUND;
  readonly samples: ChannelSample[] = [];
  readonly asks: Ask[] = [];
  private readonly adapter: Adapter;
  private readonly options: InputOptions;

  constructor(adapter: Adapter, options: InputOptions) {
    this.adapter = adapter;
    this.options = options;
  }

  send(...events: DeviceEvent[]): this {
    for (const event of events) {
      const before = this.state.channels;
      const { state, ask } = this.adapter.reduce(this.state, event, this.around, this.options);
      this.state = state;
      if (ask !== undefined) this.asks.push(ask);
      this.samples.push(...wishes(before, state.channels).map((wish) => ({ step: state.step, ...wish })));
    }
    return this;
  }

  down(input: string, shift = false): this {
    return this.send({ kind: 'down', input, shift });
  }

  up(input: string): this {
    return this.send({ kind: 'up', input });
  }

  tap(input: string, shift = false): this {
    return this.down(input, shift).up(input);
  }

  /** Moves the pointer by px; `side` and `reach` are where it then lies. */
  move(dxPx: number, dyPx: number, side = 0, reach = 300): this {
    return this.send({ kind: 'move', dxPx, dyPx, side, reach, roomPx: 600 });
  }

  live(steps: number): this {
    for (let n = 0; n < steps; n += 1) this.send({ kind: 'step' });
    return this;
  }

  /** The sticks of a gamepad stand like this from now on: + is right, and toward the person. */
  sticks(left: readonly [number, number], right: readonly [number, number]): this {
    return this.send({ kind: 'axes', values: [...left, ...right] });
  }

  /** The values that a channel took, in order. */
  valuesOf(channel: Channel): (number | string)[] {
    return this.samples.filter((sample) => sample.channel === channel).map((sample) => sample.value);
  }
}
