/** The acts that rules judge, picked out of an attempt: offers, receipts, introductions, bows, the meeting itself. */
import type { EntityId, PersonId, Step } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, last, says, type Found, type Moment } from './facts';

type Observations = readonly Observation[];

/** [D] a bow that is still under way a second after the release belongs to the handing over. */
const HANDOVER_BOW_AFTER_STEPS = 60;

/** Every time a card of the subject's was taken by someone. */
export function offers(observations: Observations, subject: PersonId): readonly Found<'card.taken'>[] {
  return all(observations, 'card.taken', ({ from, by }) => from === subject && by !== subject);
}

/** The stretching out of the arms that led to this taking. */
export function extensionOf(
  observations: Observations,
  taken: Found<'card.taken'>,
): Found<'card.extended'> | undefined {
  const { from, object, step } = taken.fact;
  return last(observations, 'card.extended', (fact) => fact.by === from && fact.object === object && fact.step <= step);
}

/** When the giver let go of a taken card; the taking itself if that is not recorded. */
export function releaseStepOf(observations: Observations, { fact }: Found<'card.taken'>): Step {
  const released = first(
    observations,
    'card.released',
    ({ by, object, step }) => by === fact.from && object === fact.object && step >= fact.step,
  );
  return released?.fact.step ?? fact.step;
}

/** The first time each card of another person's came into the subject's hands. */
export function receipts(observations: Observations, subject: PersonId): readonly Found<'card.received'>[] {
  const known = new Set<EntityId>(
    all(observations, 'card.extended', ({ by }) => by === subject).map(({ fact }) => fact.object),
  );
  return all(observations, 'card.received', ({ by, object }) => {
    if (by !== subject || known.has(object)) return false;
    known.add(object);
    return true;
  });
}

/** How long and how well a received card was read; written when it leaves the hands. */
export function readingOf(
  observations: Observations,
  { fact }: Found<'card.received'>,
): Found<'card.read'> | undefined {
  return first(
    observations,
    'card.read',
    ({ by, object, step }) => by === fact.by && object === fact.object && step >= fact.step,
  );
}

export interface Seating {
  readonly object: EntityId;
  readonly sat: Moment;
  /** The card came to someone who sat already. */
  readonly wasSeated: boolean;
}

/** For each card received, when the seated part began for its receiver: on sitting down, or at once if already seated. */
export function seatings(observations: Observations, subject: PersonId): readonly Seating[] {
  return receipts(observations, subject).flatMap((received): readonly Seating[] => {
    const { object, step } = received.fact;
    const moves = all(observations, 'posture.changed', ({ by }) => by === subject);
    if (moves.findLast(({ fact }) => fact.step < step)?.fact.posture === 'sit') return [{ object, sat: received, wasSeated: true }];
    const sat = moves.find(({ fact }) => fact.posture === 'sit' && fact.step >= step);
    return sat === undefined ? [] : [{ object, sat, wasSeated: false }];
  });
}

/** The lines in which the subject said who they are; reporting to a reception desk is not one. */
export function introductions(observations: Observations, subject: PersonId): readonly Found<'line.ended'>[] {
  return all(
    observations,
    'line.ended',
    (line) => line.by === subject && says(line, 'company', 'name') && !says(line, 'appointment'),
  );
}

/** The person met for the first time: who hands the subject a card, else who last came in by the meeting room's door. */
export function hostOf(observations: Observations, subject: PersonId): PersonId | undefined {
  const giver = first(observations, 'card.extended', ({ by, to }) => by !== subject && to === subject);
  return (
    giver?.fact.by ?? last(observations, 'door.opened', ({ by, room }) => by !== subject && room === 'meeting')?.fact.by
  );
}

/** A card drawn by a certain step and not put away again by then. */
export function drawnCard(
  observations: Observations,
  subject: PersonId,
  until: Step,
): Found<'card.staged' | 'card.shown'> | undefined {
  const isDrawn = ({ by, step }: { readonly by: PersonId; readonly step: Step }): boolean =>
    by === subject && step <= until;
  return [...all(observations, 'card.staged', isDrawn), ...all(observations, 'card.shown', isDrawn)]
    .toSorted((a, b) => a.at - b.at)
    .find(
      ({ fact }) =>
        first(
          observations,
          'card.stored',
          ({ by, object, step }) => by === subject && object === fact.object && step >= fact.step && step <= until,
        ) === undefined,
    );
}

/** The moment at which the host comes in. */
export function entranceOf(observations: Observations, subject: PersonId): Found<'door.opened'> | undefined {
  const host = hostOf(observations, subject);
  return first(observations, 'door.opened', ({ by, room }) => by === host && room === 'meeting');
}

/** From when the introductions can begin: the end of the subject's greeting bow, or the facing if there was none. */
export function greetingOf(
  observations: Observations,
  subject: PersonId,
): { readonly step: Step; readonly hasBow: boolean } | undefined {
  const host = hostOf(observations, subject);
  const faced = first(
    observations,
    'people.faced',
    ({ by, to }) => (by === subject && to === host) || (by === host && to === subject),
  );
  const from = faced?.fact.step ?? entranceOf(observations, subject)?.fact.step;
  if (from === undefined) return undefined;
  const begin = Math.min(from, entranceOf(observations, subject)?.fact.step ?? from);
  const offer = first(observations, 'card.extended', ({ by, to }) => by === subject || to === subject);
  const bow = first(
    observations,
    'bow.made',
    ({ by, startStep }) => by === subject && startStep >= begin && startStep < (offer?.fact.step ?? Infinity),
  );
  return bow === undefined ? { step: from, hasBow: false } : { step: bow.fact.step, hasBow: true };
}

/** Bows of the subject that were under way at some time in a span. */
export function bowsDuring(
  observations: Observations,
  subject: PersonId,
  from: Step,
  to: Step,
): readonly Found<'bow.made'>[] {
  return all(observations, 'bow.made', ({ by, startStep, step }) => by === subject && startStep <= to && step >= from);
}

/** Bows that accompany this handing over: from the stretching of the arms until just after the release. */
export function handoverBows(observations: Observations, taken: Found<'card.taken'>): readonly Found<'bow.made'>[] {
  const { from, extendedStep } = taken.fact;
  return bowsDuring(observations, from, extendedStep, releaseStepOf(observations, taken) + HANDOVER_BOW_AFTER_STEPS);
}
