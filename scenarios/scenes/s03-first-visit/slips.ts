/** Mistakes that a player may make on purpose; the first six are the listed ones of S03. */
export type Slip =
  | 'text-facing-self' | 'one-hand' | 'thumb-on-logo' | 'stored-unread' | 'over-the-table' | 'left-behind'
  | 'coat-on' | 'late' | 'slow-rise' | 'rummage' | 'dawdle' | 'turn-late' | 'thumb-on-own-print' | 'low-card' | 'dipping'
  | 'english-up' | 'askew' | 'talk-bent' | 'toss' | 'no-name' | 'no-bow' | 'eyes-on-hands' | 'too-near' | 'no-closing'
  | 'one-hand-receiving' | 'silent-receiving' | 'no-small-bow' | 'no-confirming' | 'name-joke' | 'off-the-table' | 'into-pocket' | 'on-bare-table'
  | 'seated'
  /** No mistake: both hands on the card itself, the holder put away. */
  | 'no-holder';

export const LISTED_SLIPS: readonly Slip[] = ['text-facing-self', 'one-hand', 'thumb-on-logo', 'stored-unread', 'over-the-table', 'left-behind'];

export type Slips = ReadonlySet<Slip>;
