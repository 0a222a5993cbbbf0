/** The best that was reached in each scene. */
import type { AttemptSummary } from '../../electron/contract/attempt';
import type { ListedAttempt } from '../../electron/contract/contract';
import { readAll } from '../history/read-all';

export type Best = ReadonlyMap<string, AttemptSummary>;

/** The best grade, and of equal grades the highest total: a critical fault caps a grade whatever the total. */
export function bestOf(attempts: readonly Pick<ListedAttempt, 'scene' | 'summary' | 'againOf'>[]): Best {
  const best = new Map<string, AttemptSummary>();
  for (const { scene, summary, againOf } of attempts) {
    // A moment played again is practice: it began with what was known already.
    if (againOf !== null) continue;
    const known = best.get(scene);
    if (summary !== null && (known === undefined || isBetter(summary, known))) best.set(scene, summary);
  }
  return best;
}

/** S stands before A in worth, though not in the alphabet. */
const ORDER = 'SABCD';

function isBetter(one: AttemptSummary, other: AttemptSummary): boolean {
  const grade = ORDER.indexOf(one.grade) - ORDER.indexOf(other.grade);
  return grade < 0 || (grade === 0 && one.total > other.total);
}

/** Reads all that is kept. Rejects when it cannot be read. */
export async function readBest(): Promise<Best> {
  return bestOf(await readAll());
}
