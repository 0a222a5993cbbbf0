/** What the rules about having no card look at: the other's card held out, and what the subject said about having none. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, says, type Found } from './facts';

/** The first time a card was held out to somebody who has none. */
export function offerTo(observations: readonly Observation[], subject: PersonId): readonly Found<'card.extended'>[] {
  return all(observations, 'card.extended', ({ to, by }) => to === subject && by !== subject).slice(0, 1);
}

export function saidBy(observations: readonly Observation[], subject: PersonId, ...tokens: readonly string[]): readonly Found<'line.began'>[] {
  return all(observations, 'line.began', (line) => line.by === subject && says(line, ...tokens));
}

/** When that card had come to the subject; when it was held out, if it never did. */
export function receiptOf(observations: readonly Observation[], offer: Found<'card.extended'>): Found<'card.received'> | Found<'card.extended'> {
  return first(observations, 'card.received', ({ by, object }) => by === offer.fact.to && object === offer.fact.object) ?? offer;
}
