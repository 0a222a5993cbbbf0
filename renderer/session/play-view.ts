/** What the screen over the scene shows, as one plain record; a new one only when something in it changed. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { Caption, TwinItem } from '../../scenarios/body/staging';
import type { Help } from '../../scenarios/scoring/fading';
import type { BoundDevice } from '../input/bindings';
import type { SaveState } from './save-queue';

/** away: the window lost the learner; stall: the picture hung; picture: the graphics driver starts anew; pad: the gamepad in use is gone; wish: the learner asked. */
export type PauseReason = 'away' | 'stall' | 'picture' | 'pad' | 'wish';
export type Phase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'running' }
  /** The master does this part first; the learner's scene waits. */
  | { readonly kind: 'shown' }
  | { readonly kind: 'paused'; readonly why: PauseReason }
  /** About to go on: 3, 2, 1. */
  | { readonly kind: 'counting'; readonly left: number }
  | { readonly kind: 'ended' };

export interface PlayView {
  readonly phase: Phase;
  readonly beat: string;
  /** What is being said, and what was said a moment ago. */
  readonly captions: readonly Caption[];
  /** How much of the master there is in this part; undefined where there is none. */
  readonly help: Help | undefined;
  readonly things: readonly TwinItem[];
  readonly sayable: readonly LineId[];
  readonly fan: readonly LineId[] | undefined;
  /** The fan has been open long enough for help to come in Practice. */
  readonly isFanLate: boolean;
  readonly fitting: LineId;
  readonly hint: string;
  /** A hint was asked for a moment ago. */
  readonly isHintAsked: boolean;
  readonly target: string;
  /** Where on it a hand would close: see grip-spot.ts. */
  readonly targetSpot: number;
  readonly hands: { readonly left: boolean; readonly right: boolean; readonly carrying: boolean };
  readonly seated: boolean;
  /** Others have their hands raised to clap. */
  readonly clapTime?: boolean;
  /** What was used last: its keys are named. */
  readonly device: BoundDevice;
  readonly saving: SaveState;
}

export const EMPTY_VIEW: PlayView = {
  phase: { kind: 'opening' }, beat: '', captions: [], help: undefined, things: [], sayable: [], fan: undefined, isFanLate: false, fitting: '', hint: '',
  isHintAsked: false, target: '', targetSpot: 0, hands: { left: false, right: false, carrying: false }, seated: false, device: 'mouse-keyboard', saving: 'saved',
};

/** The old record where nothing differs, so that nothing is drawn again; parts that are equal keep their identity. */
export function mergeView(before: PlayView, after: PlayView): PlayView {
  const entries = Object.entries(after) as [keyof PlayView, unknown][];
  const kept = entries.map(([key, value]) => [key, isSame(before[key], value) ? before[key] : value] as const);
  return kept.every(([key, value]) => before[key] === value) ? before : (Object.fromEntries(kept) as unknown as PlayView);
}

/** Plain data without cycles; a few dozen values. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
