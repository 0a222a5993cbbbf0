/** Mistakes that a player may make on purpose when the other offers first; the first three are the listed ones. */
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip = ActSlip | 'pushes-forward' | 'no-apology' | 'no-first-phrase' | 'keeps-waiting';

export const LISTED_SLIPS: readonly Slip[] = ['pushes-forward', 'rummage', 'no-apology'];

export type Slips = SlipsOf<Slip>;
