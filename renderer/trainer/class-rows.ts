/** The lines of the trainer's table, and their order. */
import { compareReadiness, readinessOf, type Column, type Readiness } from './readiness';
import type { Pupil } from './use-class';

/** A column of the table itself, or one of readiness by its id. */
export interface Sorting {
  readonly by: string;
  readonly isReversed: boolean;
}

export interface ClassRow {
  readonly pupil: Pupil;
  readonly cells: readonly Readiness[];
}

/** Names as the language orders them; of a number and a day the highest first, of readiness the readiest. */
export function rowsOf(pupils: readonly Pupil[], columns: readonly Column[], { by, isReversed }: Sorting, now: Date, language: string): readonly ClassRow[] {
  const rows = pupils.map((pupil) => ({ pupil, cells: columns.map((column) => readinessOf(column, pupil.memory, now)) }));
  const names = new Intl.Collator(language, { numeric: true });
  const byName = (one: ClassRow, other: ClassRow): number => names.compare(one.pupil.name, other.pupil.name);
  const at = columns.findIndex(({ id }) => id === by);
  const compare = (one: ClassRow, other: ClassRow): number => {
    if (by === 'attempts') return other.pupil.attempts - one.pupil.attempts;
    if (by === 'last') return (other.pupil.lastAt ?? '').localeCompare(one.pupil.lastAt ?? '');
    const [left, right] = [one.cells[at], other.cells[at]];
    return left === undefined || right === undefined ? byName(one, other) : compareReadiness(left, right);
  };
  // Those who are alike stay in the order of their names, whichever way round.
  return rows.toSorted((one, other) => (isReversed ? -1 : 1) * compare(one, other) || byName(one, other));
}
