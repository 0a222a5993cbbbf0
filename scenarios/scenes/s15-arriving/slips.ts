/** Mistakes that an organiser may make on purpose; the first four are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip = 'takes-kamiza' | 'sits-first' | 'orders-first' | 'late' | 'no-bow' | 'words-only' | 'shows-low-seat' | 'menu-to-junior' | 'miscounts' | 'sends-word';

export const LISTED_SLIPS: readonly Slip[] = ['takes-kamiza', 'sits-first', 'orders-first', 'late'];
/** One sits down for the first time only once. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['takes-kamiza', 'sits-first']];

export type Slips = SlipsOf<Slip>;
