/** Mistakes that a player may make on purpose within an act, whatever the scene. */
export type ActSlip =
  | 'text-facing-self' | 'one-hand' | 'thumb-on-logo' | 'stored-unread' | 'rummage' | 'dawdle' | 'turn-late' | 'thumb-on-own-print'
  | 'low-card' | 'dipping' | 'english-up' | 'askew' | 'talk-bent' | 'toss' | 'no-name' | 'no-bow' | 'eyes-on-hands' | 'no-closing'
  | 'one-hand-receiving' | 'silent-receiving' | 'no-small-bow' | 'no-confirming' | 'name-joke' | 'low-reading'
  /** No mistake: both hands on the card itself, the holder put away. */
  | 'no-holder';

/** The slips that a run makes; any set will do that knows these. */
export interface SlipsOf<S extends string> {
  has(slip: S): boolean;
}

export type Slips = SlipsOf<ActSlip>;
