/** What an evening of packing leaves to later scenes: which way the cards lie in the holder, and whether a spoilt one is among them. */
import type { AttemptHeader } from '../kernel/attempt';
import { LEARNER } from '../kernel/ids';
import type { Observation, ObservationOf } from '../kernel/observation';

export const DECK_CONDITION = 'deck.condition';
export const DECK_PACKED = 'deck.packed';

/** For the header of a later scene; nothing where no cards were packed. */
export function carriedDeck(observations: readonly Observation[]): AttemptHeader['carry'] {
  const deck = observations.findLast((one): one is ObservationOf<'deck.packed'> & Observation => one.type === 'deck.packed' && one.by === LEARNER);
  if (deck === undefined || deck.count === 0) return {};
  // Of the packet, which lies reversed, one card alone is counted by how it lies.
  const isReversed = deck.reversed > 2;
  return { [DECK_PACKED]: isReversed ? 'reversed' : 'facing-me', [DECK_CONDITION]: deck.stained > 0 ? 'stained' : deck.bent > 0 ? 'bent' : 'clean' };
}
