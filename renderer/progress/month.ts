/** A month as a calendar shows it: days on which was practised, days on which something comes back, and free days. */
import type { Item } from './memory/memory';

export interface Practised {
  /** Whole attempts that were begun on this day. */
  readonly attempts: number;
}

export interface CalendarDay {
  /** The learner's own day, YYYY-MM-DD. */
  readonly day: string;
  readonly date: Date;
  readonly isToday: boolean;
  /** Undefined on a free day. */
  readonly practised: Practised | undefined;
  /** How many come back, on days that are not over. */
  readonly due: number;
}

export interface Month {
  readonly year: number;
  /** 0 = January. */
  readonly month: number;
}

/** `2026-11-29` by the learner's own clock. */
export function dayOf(date: Date): string {
  return [String(date.getFullYear()).padStart(4, '0'), String(date.getMonth() + 1).padStart(2, '0'), String(date.getDate()).padStart(2, '0')].join('-');
}

/** `recalls`: parts of Today are no attempts of their own, but practice. */
export function practisedDays(attempts: readonly { readonly started: string; readonly imported: boolean }[], recalls: readonly { readonly at: string }[]): ReadonlyMap<string, Practised> {
  const days = new Map<string, Practised>(recalls.map(({ at }) => [dayOf(new Date(at)), { attempts: 0 }]));
  for (const { started, imported } of attempts) {
    // What came as a file was practised elsewhere, maybe by somebody else.
    if (imported) continue;
    const day = dayOf(new Date(started));
    days.set(day, { attempts: (days.get(day)?.attempts ?? 0) + 1 });
  }
  return days;
}

/** What waited before today comes back today. */
export function dueDays(items: readonly Item[], now: Date): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const { card } of items) {
    const day = dayOf(card.due < now ? now : card.due);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}

/** 0 = Sunday … 6 = Saturday. A browser that does not know its locale's week begins it on Monday. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) % 7;
}

export interface CalendarOf {
  readonly practised: ReadonlyMap<string, Practised>;
  readonly due: ReadonlyMap<string, number>;
  readonly now: Date;
  readonly firstWeekday: number;
}

/** Weeks of seven; undefined where the month has not begun or is over. */
export function monthOf({ year, month }: Month, { practised, due, now, firstWeekday: first }: CalendarOf): readonly (readonly (CalendarDay | undefined)[])[] {
  const before = (new Date(year, month, 1).getDay() - first + 7) % 7;
  const length = new Date(year, month + 1, 0).getDate();
  const today = dayOf(now);
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index): CalendarDay | undefined => {
    const number = index - before + 1;
    if (number < 1 || number > length) return undefined;
    const date = new Date(year, month, number);
    const day = dayOf(date);
    return { day, date, isToday: day === today, practised: practised.get(day), due: day < today ? 0 : (due.get(day) ?? 0) };
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(7 * week, 7 * week + 7));
}

export function monthAfter({ year, month }: Month, months: number): Month {
  const date = new Date(year, month + months, 1);
  return { year: date.getFullYear(), month: date.getMonth() };
}
