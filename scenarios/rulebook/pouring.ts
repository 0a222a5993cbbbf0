/** What pouring and being poured for was like, picked out of an attempt: whose glass was low, what was asked and answered, what ran. */
import type { PersonId, Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, last, says, type Found } from './facts';

type Observations = readonly Observation[];
export type Poured = Found<'pour.ended'>;

/** [D] who stops to look, and goes on within so long, is still pouring. */
const STILL_POURING_STEPS = 300;

/** Every time the subject poured into somebody else's glass: what was only interrupted is one. */
export function pours(observations: Observations, subject: PersonId): readonly Poured[] {
  const parts = all(observations, 'pour.ended', ({ by, to }) => by === subject && to !== subject);
  return parts.reduce<readonly Poured[]>((whole, part) => {
    const before = whole.at(-1);
    const goesOn = before !== undefined && before.fact.into === part.fact.into && before.fact.object === part.fact.object && part.fact.startStep - before.fact.step <= STILL_POURING_STEPS;
    return goesOn ? [...whole.slice(0, -1), { ...part, fact: joined(before.fact, part.fact) }] : [...whole, part];
  }, []);
}

/** Begun as the one, ended as the other, and in everything else as the worse of the two. */
function joined(one: Poured['fact'], other: Poured['fact']): Poured['fact'] {
  const grip = [one.grip, other.grip].find((held) => held !== undefined && held !== 'low') ?? other.grip;
  return {
    ...other, startStep: one.startStep, before10: one.before10, ml: one.ml + other.ml, spilledMl: one.spilledMl + other.spilledMl, bothPercent: Math.min(one.bothPercent, other.bothPercent),
    labelOff10: Math.max(one.labelOff10, other.labelOff10), gapMm: Math.min(one.gapMm, other.gapMm), ...(grip === undefined ? {} : { grip }),
  };
}

export function ownPours(observations: Observations, subject: PersonId): readonly Poured[] {
  return all(observations, 'pour.ended', ({ by, to }) => by === subject && to === subject);
}

/** Every time somebody else poured for the subject. */
export function received(observations: Observations, subject: PersonId): readonly Poured[] {
  return all(observations, 'pour.ended', ({ by, to }) => by !== subject && to === subject);
}

export function isAbove(observations: Observations, subject: PersonId, other: PersonId): boolean {
  return first(observations, 'pair.ranked', ({ lower, higher }) => lower === subject && higher === other) !== undefined;
}

export function poursUpward(observations: Observations, subject: PersonId): readonly Poured[] {
  return pours(observations, subject).filter(({ fact }) => isAbove(observations, subject, fact.to));
}

/** Those whose glasses the subject can reach, the highest first; undefined where nobody has said. */
function reachable(observations: Observations): readonly PersonId[] | undefined {
  return last(observations, 'party.ranked')?.fact.order.split(' ');
}

/** Each time a glass within reach, of somebody above the subject, had come to a third. */
export function lowGlasses(observations: Observations, subject: PersonId): readonly Found<'glass.low'>[] {
  const within = reachable(observations);
  return all(observations, 'glass.low', ({ by }) => isAbove(observations, subject, by) && within?.includes(by) !== false);
}

/** What the subject did about it first: asked, or poured. */
export function seenTo(observations: Observations, subject: PersonId, low: Found<'glass.low'>): Found<'line.began'> | Found<'pour.began'> | undefined {
  const { by: owner, step: since } = low.fact;
  const asked = first(observations, 'line.began', (line) => line.by === subject && line.to === owner && line.step >= since && says(line, 'offer-pour'));
  const began = first(observations, 'pour.began', ({ by, to, step }) => by === subject && to === owner && step >= since);
  return asked !== undefined && (began === undefined || asked.at < began.at) ? asked : began;
}

/** Who above whoever was served sat before a low glass then, unasked. */
export function passedOver(observations: Observations, subject: PersonId, { fact }: Poured): PersonId | undefined {
  const order = reachable(observations) ?? [];
  const rank = order.indexOf(fact.to);
  return order.slice(0, Math.max(0, rank)).find((person) => {
    const low = last(observations, 'glass.low', ({ by, step }) => by === person && step <= fact.startStep);
    const after = low === undefined ? undefined : seenTo(observations, subject, low);
    return low !== undefined && (after === undefined || after.fact.step > fact.startStep);
  });
}

/** The question before a pour, and what it was answered: since the glass was last filled. */
export function askedBefore(observations: Observations, subject: PersonId, { fact }: Poured): { readonly offer?: Found<'line.began'>; readonly answer?: Found<'line.began'> } {
  const { to, startStep } = fact;
  const before = last(observations, 'pour.ended', (one) => one.by === subject && one.to === to && one.step < startStep - STILL_POURING_STEPS)?.fact.step ?? 0;
  const offer = last(observations, 'line.began', (line) => line.by === subject && line.to === to && line.step > before && line.step <= startStep && says(line, 'offer-pour'));
  if (offer === undefined) return {};
  const answer = last(observations, 'line.began', (line) => line.by === to && line.step >= offer.fact.step && line.step <= startStep && (says(line, 'assent') || says(line, 'refuse')));
  return answer === undefined ? { offer } : { offer, answer };
}

/** From when somebody asked the subject whether they would have some; the pour itself, if nobody asked. */
export function offeredAt(observations: Observations, subject: PersonId, { fact }: Poured): Step {
  return last(observations, 'line.began', (line) => line.by === fact.by && line.to === subject && line.step <= fact.startStep && says(line, 'offer-pour'))?.fact.step ?? fact.startStep;
}

export function isFlask({ fact }: Poured): boolean {
  return fact.object.startsWith('tokkuri');
}

/** What such a bottle holds has a head of foam. */
export function isBeer(poured: Poured): boolean {
  return !isFlask(poured) && poured.fact.object !== 'bottle.tea';
}
