/** What keys, buttons or the list of things let one do: what whoever plays by a device has instead of a body. */
import type { LineId } from '../../scenarios/kernel/ids';
import type { Visitor } from './visitor';

export type Side = 'left' | 'right';
export type Way = -1 | 0 | 1;
export type Pace = 'slow' | 'usual' | 'fast';
/** What is led evenly for as long as a key is down or a stick leans. */
export type Lead = 'hands.reach' | 'hands.side' | 'hands.height' | 'object.tilt' | 'step.forward' | 'step.side' | 'step.turn';

/** What a device lets one do, each by its own keys. */
export interface Limbs {
  readonly visitor: Visitor;
  /** Means this thing from now on. */
  aim(id: string): void;
  press(side: Side): void;
  /** Both hands at once, as when palms meet. */
  clap(): void;
  spot(spot: number): void;
  lookOn(): void;
  say(line: LineId): void;
  go(): void;
  posture(wanted: 'sit' | 'stand'): void;
  turn(way: Way): void;
  flip(): void;
  part(): void;
  /** Leads each of these this way; all others rest. `lag`: how far it still has to go. */
  lead(ways: ReadonlyMap<Lead, Way>, lag: (lead: Lead) => number): void;
  /** The trunk falls, rises or stays. */
  bend(way: Way, pace: Pace): void;
}
