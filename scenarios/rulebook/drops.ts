/** Cards that fall: whose they were, and what was done about it. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, type Found } from './facts';

export type Drop = Found<'card.slipped'> | Found<'card.fell'>;

/** Every card that left the subject's hands for the floor, whether by the scene's will or not. */
export function dropsOf(observations: readonly Observation[], subject: PersonId): readonly Drop[] {
  const slipped = all(observations, 'card.slipped', ({ by }) => by === subject);
  const fell = all(observations, 'card.fell', ({ by, on }) => by === subject && on === 'floor');
  return [...slipped, ...fell].toSorted((a, b) => a.at - b.at);
}

/** A card that came to the subject from somebody else is not their own. */
export function isOwn(observations: readonly Observation[], subject: PersonId, object: string): boolean {
  return first(observations, 'card.received', (fact) => fact.by === subject && fact.object === object) === undefined;
}
