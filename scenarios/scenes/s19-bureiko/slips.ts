/** Mistakes that somebody may make on purpose at an evening of bureikō; the first five are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip = 'first-name' | 'complains' | 'ice-stiff' | 'joins-politics' | 'checks-phone' | 'plain-answer' | 'gossips' | 'speaks-english' | 'silent-when-asked' | 'late-steer' | 'silences-phone' | 'drains-glass' | 'forgets-glass' | 'no-thanks-again' | 'thanks-aloud' | 'thanks-vaguely';

export const LISTED_SLIPS: readonly Slip[] = ['first-name', 'complains', 'ice-stiff', 'joins-politics', 'checks-phone'];
/** Nobody is too familiar and too stiff in the same sentence. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['first-name', 'ice-stiff'], ['no-thanks-again', 'thanks-aloud'], ['no-thanks-again', 'thanks-vaguely']];

export type Slips = SlipsOf<Slip>;
