/** Which of the five movements of the lesson have been made: read from the channels alone, as a session hears them. */
import type { ChannelValues } from '../input/channel-values';

export const MOVEMENTS = ['left', 'right', 'carry', 'bow', 'look'] as const;
export type Movement = (typeof MOVEMENTS)[number];

export interface Progress {
  readonly done: ReadonlySet<Movement>;
  /** Where the hands were when one closed; undefined while both are open. */
  readonly from: { readonly side: number; readonly reach: number; readonly height: number } | undefined;
  /** A bow has gone deep enough and is not over yet. */
  readonly isBowed: boolean;
  /** What was looked at in the beginning. */
  readonly gaze: string;
}

/** A hand's breadth; less happens by itself. */
const CARRIED_MM = 80;
/** 0.1 degree: clearly meant, and upright again. */
const BOWED = 150;
const UPRIGHT = 20;

export function beginHands(channels: ChannelValues): Progress {
  return { done: new Set(), from: undefined, isBowed: false, gaze: channels['gaze.target'] };
}

export function seeHands(before: Progress, channels: ChannelValues): Progress {
  const left = channels['hand.left.grip'] === 1;
  const right = channels['hand.right.grip'] === 1;
  const at = { side: channels['hands.side'], reach: channels['hands.reach'], height: channels['hands.height'] };
  const from = left || right ? (before.from ?? at) : undefined;
  const pitch = channels['trunk.pitch'];
  const isBowed = before.isBowed || pitch >= BOWED;
  const made: Readonly<Record<Movement, boolean>> = {
    left,
    right,
    carry: from !== undefined && Math.max(...(['side', 'reach', 'height'] as const).map((way) => Math.abs(at[way] - from[way]))) >= CARRIED_MM,
    bow: isBowed && pitch <= UPRIGHT,
    look: channels['gaze.target'] !== before.gaze,
  };
  const done = new Set([...before.done, ...MOVEMENTS.filter((movement) => made[movement])]);
  return { ...before, done: done.size === before.done.size ? before.done : done, from, isBowed };
}
