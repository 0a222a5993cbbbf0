/** Mistakes that a player may make on purpose when a card has fallen; the first four are the listed ones. */
import type { ActSlip, SlipsOf } from '../../acts/masters/slips';

export type Slip = ActSlip | 'hands-it-over' | 'laughs' | 'steps-on-it' | 'drops-holder' | 'shallow-apology' | 'lifts-with-one' | 'says-nothing' | 'no-refill';

export const LISTED_SLIPS: readonly Slip[] = ['hands-it-over', 'laughs', 'steps-on-it', 'drops-holder'];
/** Whoever steps on the card does nothing else. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['steps-on-it', 'hands-it-over'], ['steps-on-it', 'laughs'], ['steps-on-it', 'drops-holder']];

export type Slips = SlipsOf<Slip>;
