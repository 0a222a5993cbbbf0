/** The client evening as a whole: its parts in order, played one after the other by the same people, and what each leaves to the next. */
import { CARRIED, isWholeEvening, MOODS, ordersIn, type Carry, type Mood } from '../acts/evening/carried';
import type { AttemptHeader } from '../kernel/attempt';
import { LEARNER } from '../kernel/ids';
import type { Observation } from '../kernel/observation';
import type { SceneDefinition } from '../kernel/scene';
import type { Grade, Scorecard, Verdict } from '../kernel/verdict';
import { alcoholMgOf } from '../rulebook/alcohol';
import { gradeOf, totalOf } from '../scoring/scorecard';
import { sceneById } from './catalog';

/** By this name the command line and the course speak of it. */
export const EVENING = 'evening';
const PARTS = ['s15', 's16', 's17', 's18', 's20'] as const;
/** From this total on guests are glad to have come; below the second they would rather not come again. [D] A and C of the grades. */
const WARM_FROM = 85;
const POLITE_FROM = 50;

/** Ways in which a part ends the night: the learner went away, never came, or did what nobody goes on from. */
const ENDS_THE_NIGHT: ReadonlySet<string> = new Set(['left-early', 'never-came', 'harassment', 'drink-driving']);

/** Those of its parts that there are, in order. */
export function eveningParts(): readonly SceneDefinition[] {
  return PARTS.flatMap((id) => sceneById(id) ?? []);
}

/** The first part; the seed is the whole evening's. */
export function eveningBegins(seed: number): Carry {
  return { [CARRIED.part]: 0, [CARRIED.seed]: seed };
}

/** The scene after this attempt; undefined after the last, where it was no part of an evening, and where the night was over. */
export function nextPart(header: AttemptHeader, observations: readonly Observation[]): SceneDefinition | undefined {
  const last = observations.at(-1);
  if (!isWholeEvening(header.carry) || last?.type !== 'scene.ended' || ENDS_THE_NIGHT.has(last.how)) return undefined;
  return eveningParts()[Number(header.carry[CARRIED.part]) + 1];
}

/** What this part leaves to the next: who is there, what was ordered and drunk, and how the guests feel about it. */
export function carriedOn({ header, observations }: { readonly header: AttemptHeader; readonly observations: readonly Observation[] }, card: Scorecard): Carry {
  const { carry, variation } = header;
  const kept = Object.fromEntries(Object.entries(carry).filter(([key]) => key.startsWith('evening.')));
  return {
    ...kept,
    [CARRIED.part]: Number(carry[CARRIED.part] ?? 0) + 1,
    [CARRIED.before]: header.id,
    [CARRIED.people]: Number(variation['people'] ?? 6),
    [CARRIED.drinks]: variation['drinks'] ?? 'drinks',
    [CARRIED.mirror]: variation['mirror'] ?? 0,
    [CARRIED.mood]: moodAfter(carry, card),
    [CARRIED.lapse]: weightiest(card.verdicts),
    [CARRIED.alcoholMg]: Number(carry[CARRIED.alcoholMg] ?? 0) + drunkMg(observations),
    ...ordersIn(variation),
  };
}

/** One part done well mends half of one that was not. */
function moodAfter(carry: Carry, { total, critical }: Scorecard): Mood {
  const now = critical.length > 0 || total < POLITE_FROM ? 'cool' : total < WARM_FROM ? 'polite' : 'warm';
  return carry[CARRIED.mood] === 'cool' && now === 'warm' ? 'polite' : (MOODS.find((mood) => mood === now) ?? 'polite');
}

/** What one would have to be told first; '' where there is nothing. */
function weightiest(verdicts: readonly Verdict[]): string {
  const missed = verdicts.filter(({ outcome, bonus }) => outcome === 'missed' && !bonus);
  return missed.toSorted((a, b) => b.weight - a.weight || (a.rule < b.rule ? -1 : 1))[0]?.rule ?? '';
}

function drunkMg(observations: readonly Observation[]): number {
  return observations.reduce((sum, one) => (one.type === 'sip.ended' && one.by === LEARNER ? sum + alcoholMgOf(one.drink ?? '', one.ml) : sum), 0);
}

export interface EveningScore {
  readonly total: number;
  readonly grade: Grade;
}

/** All parts as one: every rule counts once for the evening, over all occasions that it had. */
export function scoreOfEvening(cards: readonly Scorecard[]): EveningScore {
  const total = totalOf(cards.flatMap(({ verdicts }) => verdicts));
  return { total, grade: gradeOf(total, cards.some(({ critical }) => critical.length > 0)) };
}
