/** What one part of an evening leaves to the next, by name, in the header of the attempt; the scripts find it in their memory. */
import type { AttemptHeader } from '../../kernel/attempt';
import type { PersonId } from '../../kernel/ids';
import type { EveningVariation } from './company';

export type Carry = AttemptHeader['carry'];

/** `settled`: what cannot change in one night. `order:ID`: what somebody has asked to drink. */
export const CARRIED = {
  part: 'evening.part', seed: 'evening.seed', before: 'evening.before',
  people: 'evening.people', drinks: 'evening.drinks', mirror: 'evening.mirror',
  mood: 'evening.mood', lapse: 'evening.lapse', alcoholMg: 'evening.alcoholMg',
} as const;
const ORDER = 'evening.order.';

/** How the guests feel after what they have seen so far. */
export const MOODS = ['cool', 'polite', 'warm'] as const;
export type Mood = (typeof MOODS)[number];

/** Whether this is one part of a whole evening. */
export function isWholeEvening(carry: Carry): boolean {
  return carry[CARRIED.part] !== undefined;
}

export function settledBy(carry: Carry): Partial<EveningVariation> {
  if (!isWholeEvening(carry)) return {};
  const drinks = carry[CARRIED.drinks];
  return {
    ...(carry[CARRIED.people] === undefined ? {} : { people: Number(carry[CARRIED.people]) }),
    ...(drinks === 'drinks' || drinks === 'does-not-drink' || drinks === 'drives' ? { drinks } : {}),
    ...(carry[CARRIED.mirror] === undefined ? {} : { mirror: Number(carry[CARRIED.mirror]) }),
  };
}

/** What this person has asked for; undefined where nobody was asked. */
export function orderOf(carry: Carry, person: PersonId): string | undefined {
  const order = carry[`${ORDER}${person}`];
  return order === undefined ? undefined : String(order);
}

export function ordersIn(variation: AttemptHeader['variation']): Carry {
  return Object.fromEntries(Object.entries(variation).flatMap(([key, drink]) => (key.startsWith('drink.') && typeof drink === 'string' ? [[`${ORDER}${key.slice('drink.'.length)}`, drink]] : [])));
}

/** A script's memory holds the carry. */
export function moodIn(memory: Carry): Mood {
  return MOODS.find((mood) => mood === memory[CARRIED.mood]) ?? 'polite';
}
