/**
 * What a learner remembers, one item per rule and context, by FSRS. Nothing is kept but the reviews: the items are what
 * follows from them, so that a better model can be asked about the same past.
 */
import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { MemoryGrade, Review } from '../../scenarios/scoring/reviews';

export interface DatedReview extends Review {
  /** When the attempt ended, ISO 8601. */
  readonly at: string;
}

export interface MemoryItem {
  readonly rule: string;
  readonly context: string;
  /** When the chance of remembering falls to nine in ten. */
  readonly due: Date;
  /** Days until then, from the last review. */
  readonly stabilityDays: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly last: Date;
  readonly card: Card;
}

/** FSRS is for days, not minutes; what one session repeats is the session's own affair. The same past gives the same future. */
const MODEL = fsrs({ enable_short_term: false, enable_fuzz: false, request_retention: 0.9 });
const GRADES: Readonly<Record<MemoryGrade, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

export function itemKey({ rule, context }: Pick<Review, 'rule' | 'context'>): string {
  return `${rule}@${context}`;
}

export function remembered(reviews: readonly DatedReview[]): ReadonlyMap<string, MemoryItem> {
  const items = new Map<string, MemoryItem>();
  for (const review of reviews.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) items.set(itemKey(review), reviewed(items.get(itemKey(review)), review));
  return items;
}

/** The item after one more review. */
export function reviewed(item: MemoryItem | undefined, { rule, context, grade, at }: DatedReview): MemoryItem {
  const when = new Date(at);
  const { card } = MODEL.next(item?.card ?? createEmptyCard(when), when, GRADES[grade]);
  return { rule, context, due: card.due, stabilityDays: card.stability, reviews: card.reps, lapses: card.lapses, last: when, card };
}

/** The chance (0 to 1) that it is still remembered then. */
export function chanceAt({ card }: MemoryItem, now: Date): number {
  return MODEL.get_retrievability(card, now, false);
}

/** [D] The days ahead over which a practice should pay. */
const AHEAD_DAYS = [2, 6, 10, 14] as const;
const DAY_MS = 86_400_000;

/**
 * How much more would be remembered over the next fortnight if it were practised now. What is nearly lost is not always
 * worth most: where there is more to keep than time to keep it, what would hold longest comes first.
 */
export function worthAt(item: MemoryItem, now: Date): number {
  const chance = chanceAt(item, now);
  const after = (grade: Grade): number => mean((day) => MODEL.get_retrievability(MODEL.next(item.card, now, grade).card, day, false), now);
  const without = mean((day) => chanceAt(item, day), now);
  return Math.max(0, chance * after(Rating.Good) + (1 - chance) * after(Rating.Again) - without);
}

function mean(of: (day: Date) => number, now: Date): number {
  return AHEAD_DAYS.reduce((sum, days) => sum + of(new Date(now.getTime() + days * DAY_MS)), 0) / AHEAD_DAYS.length;
}
