import { describe, expect, it } from 'vitest';
import { outdated, type Kept } from './rotation';

const DAY_MS = 24 * 60 * 60 * 1000;
const START = Date.parse('2026-01-01T09:00:00.000Z');
const dayOf = (day: number, attempts: number): Kept => ({ name: `day-${day}`, at: new Date(START + day * DAY_MS).toISOString(), attempts });

/** One backup a day, rotated each day as the app does. */
function live(days: number, attemptsOn: (day: number) => number): readonly Kept[] {
  let kept: readonly Kept[] = [];
  for (let day = 0; day < days; day += 1) {
    kept = [...kept, dayOf(day, attemptsOn(day))];
    const gone = new Set(outdated(kept));
    kept = kept.filter(({ name }) => !gone.has(name));
  }
  return kept;
}

describe('of the backups', () => {
  it('the last seven stay, and the last of each of the last twelve months', () => {
    const kept = live(400, (day) => day);
    expect(kept.slice(-7).map(({ name }) => name)).toEqual([393, 394, 395, 396, 397, 398, 399].map((day) => `day-${day}`));
    const months = kept.slice(0, -7).map(({ at }) => at.slice(0, 10));
    // The last of January 2027 and the one of February are among the seven.
    expect(months).toEqual([
      '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30', '2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31',
    ]);
  });

  it('the fullest of a month outlives a history that was lost unnoticed', () => {
    const kept = live(40, (day) => (day < 10 ? 100 + day : 1));
    expect(kept.map(({ attempts }) => attempts)).toContain(109);
    expect(kept.length).toBeLessThanOrEqual(9);
  });

  it('none goes while there are no more than seven, in whatever order they are told', () => {
    const seven = [3, 1, 5, 0, 2, 6, 4].map((day) => dayOf(day, 1));
    expect(outdated(seven)).toEqual([]);
    expect(outdated([...seven, dayOf(7, 1)])).toEqual(['day-0']);
  });
});
