/** Mistakes that a player may make on purpose at a toast; the first four are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip = 'drinks-early' | 'rim-high' | 'tchin' | 'slams' | 'one-hand' | 'chases-down' | 'rim-at-the-table' | 'late-word' | 'drinks-first' | 'no-sip';

export const LISTED_SLIPS: readonly Slip[] = ['drinks-early', 'rim-high', 'tchin', 'slams'];

export type Slips = SlipsOf<Slip>;
