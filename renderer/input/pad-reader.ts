/** Reads the gamepad once a picture: what changed since the last look becomes device events with their own time. */
import type { DeviceEvent } from './device-event';
import type { PadLike } from './pad-inputs';

/** A trigger closes a hand beyond the first and opens it below the second: between them nothing trembles. */
export const CLOSES = 0.6;
export const OPENS = 0.4;
/** Finer than a thumb is; what stays below is noise of the stick. */
const AXIS_GRAIN = 0.01;

export interface Reading {
  readonly down: readonly boolean[];
  readonly axes: readonly number[];
}
const NEW: Reading = { down: [], axes: [] };

/** One look at the pad: what is down now, and what that means beside the look before. */
export function readPad(before: Reading, pad: Pick<PadLike, 'buttons' | 'axes'>): { readonly reading: Reading; readonly events: readonly DeviceEvent[] } {
  const down = pad.buttons.map(({ value }, index) => (before.down[index] === true ? value >= OPENS : value > CLOSES));
  const events: DeviceEvent[] = [];
  for (const [index, isDown] of down.entries()) {
    if (isDown === (before.down[index] ?? false)) continue;
    events.push(isDown ? { kind: 'down', input: `Pad${index}`, shift: false } : { kind: 'up', input: `Pad${index}` });
  }
  const hasMoved = pad.axes.length !== before.axes.length
    || pad.axes.some((value, index) => Math.abs(value - (before.axes[index] ?? 0)) >= AXIS_GRAIN || (value === 0) !== (before.axes[index] === 0));
  if (hasMoved) events.push({ kind: 'axes', values: [...pad.axes] });
  return { reading: { down, axes: hasMoved ? [...pad.axes] : before.axes }, events };
}

export interface HeardOfPad {
  readonly events: readonly { readonly event: DeviceEvent; readonly at: number }[];
  /** The pad that was there at the last look is gone. */
  readonly isLost: boolean;
}

const NOTHING: HeardOfPad = { events: [], isLost: false };

export class PadReader {
  private readonly pads: () => readonly (PadLike | null)[];
  private index: number | undefined;
  private reading = NEW;
  private readAt = 0;

  /** `pads`: `navigator.getGamepads`, or what a test gives in its place. */
  constructor(pads: () => readonly (PadLike | null)[]) {
    this.pads = pads;
  }

  /** What is done while the scene does not live is not told later: only what changes from then on. */
  read(now: number, isLive: boolean): HeardOfPad {
    const pad = this.find();
    const since = this.readAt;
    this.readAt = now;
    if (pad === undefined) {
      const isLost = this.index !== undefined;
      this.index = undefined;
      return isLost ? { events: [], isLost } : NOTHING;
    }
    if (pad.index !== this.index) {
      this.index = pad.index;
      this.reading = readPad(NEW, pad).reading;
    }
    const { reading, events } = readPad(this.reading, pad);
    // Sticks are told afresh when the scene lives again: the adapter has forgotten them meanwhile.
    this.reading = isLive ? reading : { ...reading, axes: [] };
    if (!isLive || events.length === 0) return NOTHING;
    // The pad knows when it changed, but not on every system; it cannot have been before the last look.
    const at = pad.timestamp > since && pad.timestamp <= now ? pad.timestamp : now;
    return { events: events.map((event) => ({ event, at })), isLost: false };
  }

  /** The pad that was read last, else the first whose buttons lie where we think they do. */
  private find(): PadLike | undefined {
    const usable = this.pads().filter((pad): pad is PadLike => pad !== null && pad.connected && pad.mapping === 'standard');
    return usable.find((pad) => pad.index === this.index) ?? (this.index === undefined ? usable[0] : undefined);
  }
}
