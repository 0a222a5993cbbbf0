/** Mistakes that a host may make on purpose; the first four are the listed ones. */
import type { SeatedSlip } from '../../acts/masters/seated';
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip = ActSlip | SeatedSlip | 'presents-first' | 'takes-kamiza' | 'back-to-guest' | 'walks-off' | 'leaves-lift-first' | 'shallow-greeting';

export const LISTED_SLIPS: readonly Slip[] = ['presents-first', 'takes-kamiza', 'back-to-guest', 'walks-off'];

export type Slips = SlipsOf<Slip>;
