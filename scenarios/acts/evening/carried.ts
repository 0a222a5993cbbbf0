/** What one part of an evening leaves to the next, by name, in the header of the attempt; the scripts find it in their memory. */
import type { AttemptHeader } from '../../kernel/attempt';
import { LEARNER, type PersonId } from '../../kernel/ids';
import type { Command, ScriptContext } from '../../kernel/script';
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

/** Kinds of rule on which somebody of one's own house has a word to say, in one's ear: `kb.lapse.KIND`. */
const TOLD = ['seat', 'order', 'kanpai', 'pour', 'receive', 'decline'] as const;
/** People have greeted one another by then. */
const ASIDE_STEPS = 40;
const ASIDE_LASTS_STEPS = 330;
const NOTHING: Command = { kind: 'cancel', name: 'none' };

/** Which of them she tells at the beginning of this part; undefined where nothing went wrong that she speaks of. */
export function lapseIn(memory: Carry): (typeof TOLD)[number] | undefined {
  const rule = String(memory[CARRIED.lapse] ?? '');
  return TOLD.find((kind) => rule.startsWith(`nomikai.${kind}.`));
}

/** For so many steps more she speaks to the learner first. */
export function asideSteps(memory: Carry): number {
  return lapseIn(memory) === undefined ? 0 : ASIDE_LASTS_STEPS;
}

const doing = (params: (args: { context: ScriptContext }) => Command) => ({ type: 'do', params }) as const;

/** For the director of every part, when it begins: what was drunk before counts, and what went wrong is told once, by `lapse` coming due. */
export const SO_FAR = [
  doing(({ context: { memory } }) => (Number(memory[CARRIED.alcoholMg] ?? 0) === 0 ? NOTHING : { kind: 'observe', fact: { type: 'drunk.before', by: LEARNER, alcoholMg: Number(memory[CARRIED.alcoholMg]) } })),
  doing(({ context: { memory } }) => (lapseIn(memory) === undefined ? NOTHING : { kind: 'wake', name: 'lapse', in: ASIDE_STEPS })),
];

/** She says it, as any line that the director gives her. */
export const TELL_LAPSE = [doing(({ context: { memory } }) => ({ kind: 'cue', to: 'kobayashi', name: `say:kb.lapse.${lapseIn(memory) ?? ''}` }))];
