/** Which backups are kept, and when the next one is due. Times are UTC, ISO 8601. */

export interface Kept {
  readonly name: string;
  readonly at: string;
  readonly attempts: number;
}

const LAST = 7;
const MONTHS = 12;
/** So many attempts that nobody would like to play them again. */
const MANY_ATTEMPTS = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The names of those that may go: all but the last seven and one of each month. Of a month the fullest stays, so that a
 * history that was lost unnoticed does not push out the backup that still has it.
 */
export function outdated(backups: readonly Kept[]): readonly string[] {
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : -1));
  const keep = new Set(newestFirst.slice(0, LAST));
  const ofMonth = new Map<string, Kept>();
  for (const backup of newestFirst) {
    const month = backup.at.slice(0, 7);
    const fullest = ofMonth.get(month);
    if (fullest === undefined ? ofMonth.size < MONTHS : backup.attempts > fullest.attempts) ofMonth.set(month, backup);
  }
  for (const backup of ofMonth.values()) keep.add(backup);
  return newestFirst.filter((backup) => !keep.has(backup)).map(({ name }) => name);
}

/** What tells one state of a history from another. */
export interface Figures {
  readonly attempts: number;
  /** Changes with everything that is kept. */
  readonly mark: string;
}

export function isDue(live: Figures, newest: (Figures & { readonly at: string }) | undefined, now: string): boolean {
  if (newest === undefined) return live.attempts > 0;
  if (live.mark === newest.mark) return false;
  // A clock that was set back must not keep the next backup waiting.
  const apart = Math.abs(Date.parse(now) - Date.parse(newest.at));
  return Math.abs(live.attempts - newest.attempts) >= MANY_ATTEMPTS || apart >= DAY_MS;
}
