/** Mistakes that somebody who drinks no alcohol may make on purpose; the first five are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip =
  | 'bare-no' | 'sits-out' | 'flips' | 'chugs' | 'accepts-driving'
  | 'drinks-early' | 'borrowed-reason' | 'no-thanks' | 'eyes-down' | 'short-palm' | 'no-palm' | 'puts-forward' | 'mocks' | 'looks-on' | 'pours-unasked';

export const LISTED_SLIPS: readonly Slip[] = ['bare-no', 'sits-out', 'flips', 'chugs', 'accepts-driving'];
/** Who accepts is offered nothing twice, and the evening is over. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = [['accepts-driving', 'bare-no'], ['accepts-driving', 'flips'], ['accepts-driving', 'chugs']];

export type Slips = SlipsOf<Slip>;
