/** Mistakes that a player may make on purpose in the first visit; the first six are the listed ones. */
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip =
  | ActSlip
  | 'over-the-table' | 'left-behind' | 'coat-on' | 'late' | 'slow-rise' | 'too-near' | 'off-the-table' | 'into-pocket' | 'on-bare-table' | 'seated';

export const LISTED_SLIPS: readonly Slip[] = ['text-facing-self', 'one-hand', 'thumb-on-logo', 'stored-unread', 'over-the-table', 'left-behind'];

export type Slips = SlipsOf<Slip>;
