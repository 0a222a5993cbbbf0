/**
 * The only door through which a learner acts: timed samples on named channels. Devices (mouse, keyboard, gamepad,
 * scripted players) are adapters that write these; nothing in the core knows which device spoke.
 */
import type { Step } from './ids';

interface IntChannel {
  readonly kind: 'int';
  readonly min: number;
  readonly max: number;
  /** Value before the first sample. */
  readonly rest: number;
}
interface WordChannel {
  readonly kind: 'word';
  readonly rest: string;
}

const toggle = { kind: 'int', min: 0, max: 1, rest: 0 } as const satisfies IntChannel;
const spot = { kind: 'int', min: 0, max: 2, rest: 0 } as const satisfies IntChannel;
const counter = { kind: 'int', min: -10_000, max: 10_000, rest: 0 } as const satisfies IntChannel;
const percent = { kind: 'int', min: -100, max: 100, rest: 0 } as const satisfies IntChannel;
const word = { kind: 'word', rest: '' } as const satisfies WordChannel;

/**
 * Units: `hands.*` in mm in the learner's own frame (side: + is the learner's right; reach: forward of the chest;
 * height: above or below the carrying height of the posture); `object.turn` is the whole turn wanted so far in 0.1 degree
 * (+ is clockwise seen from above; a press adds 900, letting go of the key early stops at what has been turned);
 * `hands.apart`: how far the two hands are parted, each with what it holds; 0 = together, a holder as a tray under the card;
 * `object.flip` counts turn-overs; other angles in 0.1 degree.
 * `hand.*.spot` is the grip: 0 on the margin, 1 at the edge of the print, 2 over the print.
 * `step.forward`, `step.side` and `step.turn` are percent of walking or turning speed.
 */
export const CHANNELS = {
  'hand.left.grip': toggle,
  'hand.right.grip': toggle,
  'hand.left.spot': spot,
  'hand.right.spot': spot,
  'hands.side': { kind: 'int', min: -350, max: 350, rest: 0 },
  'hands.reach': { kind: 'int', min: 0, max: 650, rest: 0 },
  'hands.height': { kind: 'int', min: -500, max: 400, rest: 0 },
  'hands.apart': { kind: 'int', min: 0, max: 300, rest: 0 },
  'object.turn': { kind: 'int', min: -900_000, max: 900_000, rest: 0 },
  'object.flip': counter,
  'object.tilt': { kind: 'int', min: -1100, max: 900, rest: 0 },
  'trunk.pitch': { kind: 'int', min: 0, max: 600, rest: 0 },
  'gaze.target': word,
  'reach.target': word,
  'voice.phrase': word,
  'step.to': word,
  'step.forward': percent,
  'step.side': percent,
  'step.turn': percent,
  'posture.want': word,
} as const satisfies Record<string, IntChannel | WordChannel>;

export type Channel = keyof typeof CHANNELS;
export type ChannelValue = number | string;

/** One entry of the channel log: from this step on, the channel has this value. */
export interface ChannelSample {
  readonly step: Step;
  readonly channel: Channel;
  readonly value: ChannelValue;
}

export function isChannel(name: string): name is Channel {
  return Object.hasOwn(CHANNELS, name);
}

const MAX_WORD_LENGTH = 48;

/**
 * Makes a raw value lawful for its channel: whole number within bounds, or a short word. A value that is no number
 * (NaN, infinity) becomes the channel's rest value, so that a faulty device can never poison an attempt.
 */
export function quantise(channel: Channel, raw: ChannelValue): ChannelValue {
  const spec: IntChannel | WordChannel = CHANNELS[channel];
  if (spec.kind === 'word') return typeof raw === 'string' ? raw.slice(0, MAX_WORD_LENGTH) : spec.rest;
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return spec.rest;
  // `+ 0` turns -0 into 0: a file knows no negative zero, and a replay from it must be fed the same.
  return Math.max(spec.min, Math.min(spec.max, Math.round(raw) + 0));
}
