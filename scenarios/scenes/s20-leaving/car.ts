/** Who sits where in the taxi, as the director remembers it. */
import { companyOf } from '../../acts/evening/company';
import { taxiSeats, type TaxiSeat } from '../../body/seating';
import type { PersonId } from '../../kernel/ids';
import type { ScriptContext } from '../../kernel/script';
import type { Variation } from '../../kernel/scene';

/** Whom the learner sees in; younger guests get in by themselves. */
export const SEEN_IN = ['tanaka', 'sato'] as const;
export type Door = 'rear' | 'front';
const BEHIND: readonly TaxiSeat[] = ['rear.driver', 'rear.kerb', 'rear.middle'];
const ALL: readonly TaxiSeat[] = [...BEHIND, 'front'];
const KEY = 'car.';

export function guestsOf(variation: Pick<Variation, string>): readonly PersonId[] {
  return companyOf(Number(variation['people'])).filter(({ side }) => side === 'guest').map(({ id }) => id);
}

export function seatedIn({ memory }: Pick<ScriptContext, 'memory'>): Readonly<Record<PersonId, string>> {
  return Object.fromEntries(Object.entries(memory).flatMap(([key, seat]) => (key.startsWith(KEY) && typeof seat === 'string' ? [[key.slice(KEY.length), seat]] : [])));
}

export function seatedAt(memory: ScriptContext['memory'], person: PersonId, seat: string): ScriptContext['memory'] {
  return { ...memory, [`${KEY}${person}`]: seat };
}

export function rightSeat(context: ScriptContext, person: PersonId): TaxiSeat {
  return taxiSeats(guestsOf(context.variation))[person] ?? 'front';
}

/** Where somebody comes to sit who is shown to a door. */
export function seatBy(context: ScriptContext, door: Door): TaxiSeat {
  const taken = Object.values(seatedIn(context));
  const free = (seat: TaxiSeat): boolean => !taken.includes(seat);
  return (door === 'front' && free('front') ? 'front' : BEHIND.find(free)) ?? ALL.find(free) ?? 'front';
}

/** Younger guests take what is theirs, else what is left. */
export function ownSeatIn(context: ScriptContext, person: PersonId): TaxiSeat {
  const right = rightSeat(context, person);
  return Object.values(seatedIn(context)).includes(right) ? seatBy(context, 'rear') : right;
}

/** Who gets in unasked now: the third guest between the first and the second, the fourth at the end. */
export function getsInAlone(context: ScriptContext): PersonId | undefined {
  const inside = Object.keys(seatedIn(context));
  const [, , third, fourth] = guestsOf(context.variation);
  if (third !== undefined && inside.length > 0 && !inside.includes(third)) return third;
  const isLast = SEEN_IN.every((one) => inside.includes(one));
  return fourth !== undefined && isLast && !inside.includes(fourth) ? fourth : undefined;
}

/** Whom the learner has yet to see in. */
export function nextToShow(context: Pick<ScriptContext, 'memory'>): PersonId | undefined {
  const inside = Object.keys(seatedIn(context));
  return SEEN_IN.find((one) => !inside.includes(one));
}
