/** Mistakes that a player may make on purpose without a card; the first four are the listed ones. */
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip = ActSlip | 'forgot' | 'refuses' | 'dictates' | 'never-sends' | 'says-nothing' | 'shallow-apology' | 'keeps-name' | 'sends-unasked' | 'no-mail' | 'no-refill';

export const LISTED_SLIPS: readonly Slip[] = ['forgot', 'refuses', 'dictates', 'never-sends'];

export type Slips = SlipsOf<Slip>;
