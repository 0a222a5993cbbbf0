/** The deck as it was packed for the next day. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { last, type Found } from './facts';

/** The last stock that was taken, if there was anything to take stock of: an empty holder is no packed one. */
export function packedDeck(observations: readonly Observation[], subject: PersonId): readonly Found<'deck.packed'>[] {
  const found = last(observations, 'deck.packed', ({ by, count, loose }) => by === subject && count + loose > 0);
  return found === undefined ? [] : [found];
}
