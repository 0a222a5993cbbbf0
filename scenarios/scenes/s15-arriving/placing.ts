/** Who has been given which seat so far, as the director remembers it. */
import { LEARNER, type PersonId, type SpotId } from '../../kernel/ids';
import type { ScriptContext, ScriptEvent } from '../../kernel/script';
import { fitOf, seatFor, type Fit } from '../../body/seating';
import { seatingFor } from './layout';

/** In the order in which they are placed. */
export const OTHERS = ['tanaka', 'sato', 'suzuki', 'kobayashi', 'yamada'] as const;
export const GUESTS: readonly PersonId[] = ['tanaka', 'sato'];

const KEY = 'at.';

export function takenOf({ memory }: Pick<ScriptContext, 'memory'>): Readonly<Record<PersonId, SpotId>> {
  return Object.fromEntries(Object.entries(memory).flatMap(([key, seat]) => (key.startsWith(KEY) && typeof seat === 'string' && seat !== '' ? [[key.slice(KEY.length), seat]] : [])));
}

export function placed(context: ScriptContext, person: PersonId, seat: SpotId): ScriptContext['memory'] {
  return { ...context.memory, [`${KEY}${person}`]: seat };
}

/** Who is to be placed next; undefined when all of them have a seat. */
export function nextOf(context: Pick<ScriptContext, 'memory'>): PersonId | undefined {
  const taken = takenOf(context);
  return OTHERS.find((one) => taken[one] === undefined);
}

export function ownSeat(context: ScriptContext, person: PersonId): SpotId {
  return seatFor(seatingFor(context.variation), takenOf(context), person) ?? '';
}

export function fitFor(context: ScriptContext, person: PersonId, seat: SpotId): Fit {
  return fitOf(seatingFor(context.variation), takenOf(context), person, seat);
}

/** `verb:person:rest` of a word to the director, or of what the learner has come to do; undefined when it is another word. */
export function told(event: ScriptEvent, verb: string): { readonly person: PersonId; readonly rest: string } | undefined {
  const word = event.type === 'cue' ? event.name : event.type === 'reached' ? event.place : '';
  if (!word.startsWith(`${verb}:`)) return undefined;
  const [, person = '', ...rest] = word.split(':');
  return { person, rest: rest.join(':') };
}

export function isLearnerSeated(context: ScriptContext): boolean {
  return takenOf(context)[LEARNER] !== undefined;
}
