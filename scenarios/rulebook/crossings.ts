/** What the rules of a simultaneous exchange look at: the cue, and what became of it. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, type Found } from './facts';

/** The other's first offer to the subject with one hand: the cue to mirror. */
export function cueTo(observations: readonly Observation[], subject: PersonId): readonly Found<'card.extended'>[] {
  return all(observations, 'card.extended', ({ to, by, hands }) => to === subject && by !== subject && hands === 'right').slice(0, 1);
}

/** The subject's own offers to whoever gave the cue, from a little before it. */
export function answersTo(observations: readonly Observation[], { fact }: Found<'card.extended'>, subject: PersonId): readonly Found<'card.extended'>[] {
  return all(observations, 'card.extended', ({ by, to }) => by === subject && to === fact.by);
}

/** When the other's card had come to the subject. */
export function receiptAfter(observations: readonly Observation[], { fact }: Found<'card.extended'>, subject: PersonId): Found<'card.received'> | undefined {
  return first(observations, 'card.received', ({ by, from, step }) => by === subject && from === fact.by && step >= fact.step);
}
