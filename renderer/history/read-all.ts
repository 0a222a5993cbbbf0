/** Every kept attempt, newest first, in as many calls as it takes. */
import type { ListedAttempt } from '../../electron/contract/contract';

/** One call answers at most 500. */
const PAGE = 500;

/** `soFar` hears of each page with what was read before it, and how many there are. Rejects when they cannot be read. */
export async function readAll(soFar: (attempts: readonly ListedAttempt[], total: number) => void = () => undefined): Promise<readonly ListedAttempt[]> {
  let all: readonly ListedAttempt[] = [];
  for (;;) {
    const { attempts, total } = await window.reigi.call('attempts.list', { limit: PAGE, offset: all.length });
    all = [...all, ...attempts];
    soFar(all, total);
    if (attempts.length < PAGE || all.length >= total) return all;
  }
}
