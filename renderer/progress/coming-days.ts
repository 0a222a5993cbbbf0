/** What would still be right in the days to come, and what comes back on each, if nothing were practised. */
import { recallability, type Item } from './memory/memory';
import { daysOn, LATER_DAYS, mean } from './skills';

export interface ForecastDay {
  /** 0 = today. */
  readonly day: number;
  /** The mean chance, 0 to 1, over everything that was measured. */
  readonly known: number;
  /** How many come back on this day; today's are those of earlier days, too. */
  readonly due: number;
}

/** Whole days between two moments by the learner's own calendar. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date): number => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}

/** Empty where nothing was measured. */
export function forecast(items: readonly Item[], now: Date, days = LATER_DAYS): readonly ForecastDay[] {
  if (items.length === 0) return [];
  const dues = items.map(({ card }) => Math.max(0, daysBetween(now, card.due)));
  return Array.from({ length: days + 1 }, (_, day) => ({
    day,
    known: mean(items.map((item) => recallability(item, daysOn(now, day)))) ?? 0,
    due: dues.filter((due) => due === day).length,
  }));
}

export function percent(share: number): number {
  return Math.round(100 * share);
}
