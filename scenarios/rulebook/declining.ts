/** Offers of alcohol and what became of them, picked out of an attempt: answers, refusals, what has been drunk. */
import type { PersonId, Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { alcoholMgOf } from './alcohol';
import { all, first, says, type Found } from './facts';

type Observations = readonly Observation[];

export function offersTo(observations: Observations, subject: PersonId): readonly Found<'drink.offered'>[] {
  return all(observations, 'drink.offered', ({ to, alcohol }) => to === subject && alcohol);
}

/** Why somebody drinks no alcohol tonight; '' = nothing is known of it. */
export function whyOf(observations: Observations, person: PersonId): string {
  return first(observations, 'alcohol.avoided', ({ of }) => of === person)?.fact.why ?? '';
}

export function spokenBetween(observations: Observations, subject: PersonId, from: Step, to: Step): readonly Found<'line.began'>[] {
  return all(observations, 'line.began', ({ by, step }) => by === subject && step >= from && step < to);
}

export function accepted(observations: Observations, subject: PersonId, from: Step): Found<'drink.accepted'> | undefined {
  return first(observations, 'drink.accepted', ({ by, alcohol, step }) => by === subject && alcohol && step >= from);
}

/** A no of the subject's since then, in words or by the palm. */
export function refused(observations: Observations, subject: PersonId, from: Step): Found<'line.began'> | Found<'glass.covered'> | undefined {
  return first(observations, 'line.began', (line) => line.by === subject && line.step >= from && says(line, 'refuse'))
    ?? first(observations, 'glass.covered', ({ by, step }) => by === subject && step >= from);
}

/** Mouthfuls of alcohol. */
export function alcoholSips(observations: Observations, subject: PersonId): readonly Found<'sip.ended'>[] {
  return all(observations, 'sip.ended', ({ by, drink = '', ml }) => by === subject && alcoholMgOf(drink, ml) > 0);
}

/** Milligrams of alcohol drunk so far, what came before this scene included. */
export function alcoholMg(observations: Observations, subject: PersonId): number {
  const before = first(observations, 'drunk.before', ({ by }) => by === subject)?.fact.alcoholMg ?? 0;
  return alcoholSips(observations, subject).reduce((sum, { fact }) => sum + alcoholMgOf(fact.drink ?? '', fact.ml), before);
}
