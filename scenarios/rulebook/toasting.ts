/** What a toast was like, picked out of an attempt: the call, the glasses that met, who stood above whom. */
import type { PersonId, Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, last, type Found } from './facts';

type Observations = readonly Observation[];
export type Toasted = Found<'glasses.met'> | Found<'glass.raised'>;

/** The call of the toast; Infinity while nobody has called it. */
export function calledAt(observations: Observations): Step {
  return first(observations, 'toast.called')?.fact.step ?? Infinity;
}

/** Of each other person the glass that met the subject's first, or how the subject last raised theirs to them, since the call. */
export function toastsOf(observations: Observations, subject: PersonId): readonly Toasted[] {
  const since = calledAt(observations);
  const found = new Map<PersonId, Toasted>();
  const isOwn = ({ by, step }: { readonly by: PersonId; readonly step: Step }): boolean => by === subject && step >= since;
  const both: readonly Toasted[] = [...all(observations, 'glass.raised', isOwn), ...all(observations, 'glasses.met', isOwn)];
  for (const one of both.toSorted((a, b) => a.at - b.at)) if (one.fact.type === 'glass.raised' || found.get(one.fact.to)?.fact.type !== 'glasses.met') found.set(one.fact.to, one);
  return [...found.values()];
}

/** Those of them with people to whom the subject owes respect. */
export function toastsUpward(observations: Observations, subject: PersonId): readonly Toasted[] {
  const above = new Set(all(observations, 'pair.ranked', ({ lower }) => lower === subject).map(({ fact }) => fact.higher));
  return toastsOf(observations, subject).filter(({ fact }) => above.has(fact.to));
}

/** The subject's first mouthful, or touch of the lips, since the call. */
export function firstSip(observations: Observations, subject: PersonId): Found<'sip.began'> | undefined {
  const since = calledAt(observations);
  return first(observations, 'sip.began', ({ by, step }) => by === subject && step >= since);
}

/** When the glass that was raised stands on the table again. */
export function putDown(observations: Observations, subject: PersonId): Found<'object.placed'> | undefined {
  const [toast] = toastsOf(observations, subject);
  if (toast === undefined) return undefined;
  return first(observations, 'object.placed', ({ by, object, step }) => by === subject && object === toast.fact.object && step >= toast.fact.step);
}

/** What touched the lips, or was taken up to eat, before the call. */
export function early(observations: Observations, subject: PersonId): Found<'sip.began'> | Found<'object.taken'> | undefined {
  const since = calledAt(observations);
  return last(observations, 'sip.began', ({ by, step }) => by === subject && step < since)
    ?? last(observations, 'object.taken', ({ by, object, step }) => by === subject && object.startsWith('chopsticks') && step < since);
}
