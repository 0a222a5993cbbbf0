/** Mistakes that a player may make on purpose while pouring and being poured for; the first eight are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip =
  | 'self-pour' | 'unasked' | 'label-down' | 'one-hand' | 'leaves-glass' | 'untouched' | 'chugs' | 'friend-first'
  | 'late' | 'neck' | 'underhand' | 'touches-rim' | 'overfills' | 'flask-neck' | 'no-room' | 'one-hand-receives' | 'no-thanks' | 'no-offer-back';

export const LISTED_SLIPS: readonly Slip[] = ['self-pour', 'unasked', 'label-down', 'one-hand', 'leaves-glass', 'untouched', 'chugs', 'friend-first'];

/** Of these one run can make only one: a hand is in one place, and a glass that was never lifted is not tasted. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['leaves-glass', 'untouched', 'chugs']];

export type Slips = SlipsOf<Slip>;
