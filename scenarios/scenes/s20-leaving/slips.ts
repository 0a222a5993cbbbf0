/** Mistakes that somebody may make on purpose at the end of an evening; the first five are the listed ones. */
import type { SlipsOf } from '../../acts/masters/slips';

export type Slip =
  | 'peeks' | 'thanks-early' | 'claps-once-more' | 'slips-out' | 'front-seat'
  | 'stays-seated' | 'turns-away' | 'talks-on' | 'misses-a-clap' | 'off-beat' | 'tells-one' | 'no-offer' | 'asks-before-guests' | 'insists'
  | 'thanks-before-guests' | 'no-thanks' | 'words-only' | 'wrong-order' | 'waits-for-others' | 'rises-early' | 'walks-off' | 'excuses' | 'curt' | 'silent-leave' | 'no-second-bow' | 'no-leave' | 'rides-home'
  /** No mistake: one goes on with the others. */
  | 'joins';

export const LISTED_SLIPS: readonly Slip[] = ['peeks', 'thanks-early', 'claps-once-more', 'slips-out', 'front-seat'];
/** Who slips out makes no other mistake any more. */
export const EXCLUSIVE_SLIPS: readonly (readonly Slip[])[] = LISTED_SLIPS.filter((slip) => slip !== 'slips-out').map((slip) => ['slips-out', slip]);

export type Slips = SlipsOf<Slip>;
