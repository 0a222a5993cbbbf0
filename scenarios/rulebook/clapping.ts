/** The clapping that closes a party, picked out of an attempt: when hands were asked for, the leader's beats, the subject's own. */
import type { PersonId, Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, last, says, type Found } from './facts';

type Observations = readonly Observation[];
export type Called = Found<'tejime.called'>;

export function callsOf(observations: Observations): readonly Called[] {
  return all(observations, 'tejime.called').slice(0, 1);
}

/** When the applause begins, after which everybody claps as they like. */
export function endOf(observations: Observations, called: Called): Step {
  return first(observations, 'tejime.ended', ({ step }) => step >= called.fact.step)?.fact.step ?? Infinity;
}

export function clapsOf(observations: Observations, called: Called, by: PersonId): readonly Found<'hands.clapped'>[] {
  const end = endOf(observations, called);
  return all(observations, 'hands.clapped', (one) => one.by === by && one.step >= called.fact.step && one.step < end);
}

/** The first time the hands were up after they had been asked for. */
export function raisedAfter(observations: Observations, called: Called, by: PersonId): Step | undefined {
  return first(observations, 'hands.raised', (one) => one.by === by && one.step >= called.fact.step - 120 && one.step < endOf(observations, called))?.fact.step
    ?? clapsOf(observations, called, by)[0]?.fact.step;
}

/** What the subject said from the leader's first closing words to the applause; '' = nothing. */
export function talkDuring(observations: Observations, called: Called, by: PersonId): Found<'line.began'> | undefined {
  const from = first(observations, 'line.began', (line) => line.by === called.fact.by && says(line, 'closing-words'))?.fact.step ?? called.fact.step;
  return last(observations, 'line.began', (line) => line.by === by && line.step > from && line.step < endOf(observations, called));
}
