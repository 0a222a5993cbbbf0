/** A talk after ranks have been declared not to count: what the learner said of it, in which form, and how warmly. */
import type { PersonId } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import { all, first, says, type Found } from './facts';

type Observations = readonly Observation[];

/** Nobody speaks plainly in a token only: what is too familiar elsewhere is so here. */
const PLAIN = ['plain', 'first-name', 'casual'];
const OFF = [...PLAIN, 'foreign', 'off-register'];
/** What better stays out of an evening with colleagues. */
export const FORBIDDEN = ['politics', 'religion', 'money', 'gossip', 'lecture'] as const;

/** [D] Warmth, from 0 to 100: where a polite stranger stands, what each warm line adds and each stiff one takes. */
export const WARMTH = { start: 40, warm: 10, glance: 5, stiff: 10 } as const;
/** [D] Warm words with the eyes elsewhere for more than half of the time are worth half. */
const EYES_PERCENT = 50;

/** The subject's lines since ranks were declared not to count. */
export function ownLines(observations: Observations, subject: PersonId): readonly Found<'line.ended'>[] {
  const since = first(observations, 'bureiko.declared')?.fact.step ?? Infinity;
  return all(observations, 'line.ended', (line) => line.by === subject && line.startStep >= since);
}

/** Lines of others after which it was the subject's turn. */
export function turns(observations: Observations, subject: PersonId): readonly Found<'line.ended'>[] {
  const since = first(observations, 'bureiko.declared')?.fact.step ?? Infinity;
  return all(observations, 'line.ended', (line) => line.by !== subject && line.startStep >= since && says(line, 'your-turn'));
}

export function isPlain(line: { readonly tokens: string }): boolean {
  return PLAIN.some((token) => says(line, token));
}

export function isAtRegister(line: { readonly tokens: string }): boolean {
  return !OFF.some((token) => says(line, token));
}

export function forbiddenIn(line: { readonly tokens: string }): (typeof FORBIDDEN)[number] | undefined {
  // A lecture on politics is a lecture first.
  return (['lecture', ...FORBIDDEN] as const).find((token) => says(line, token));
}

export function warmthOf(lines: readonly Found<'line.ended'>[]): number {
  const sum = lines.reduce<number>((warmth, { fact }) => {
    if (says(fact, 'stiff')) return warmth - WARMTH.stiff;
    if (!says(fact, 'warm')) return warmth;
    return warmth + (fact.facePercent >= EYES_PERCENT ? WARMTH.warm : WARMTH.glance);
  }, WARMTH.start);
  return Math.max(0, Math.min(100, sum));
}

export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
