/** The list of kept attempts, page by page, and what can be done to each. */
import { useEffect, useState } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';

const PAGE = 50;

export type AttemptList =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly attempts: readonly ListedAttempt[]; readonly total: number };

export interface Attempts {
  readonly list: AttemptList;
  /** Reads everything shown so far anew. */
  reload(): Promise<void>;
  more(): Promise<void>;
  /** Takes it off the list; `restore` brings it back to its place. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

export function useAttempts(): Attempts {
  const [list, setList] = useState<AttemptList>({ kind: 'loading' });
  const [shown, setShown] = useState(PAGE);

  useEffect(() => {
    let isGone = false;
    void readList(PAGE).then((read) => {
      if (!isGone) setList(read);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const load = async (count: number): Promise<void> => {
    setList(await readList(count));
    setShown(count);
  };

  return {
    list,
    reload: () => load(shown),
    more: () => load(shown + PAGE),
    remove: async (id) => {
      await window.reigi.call('attempts.remove', { id });
      await load(shown);
    },
    restore: async (id) => {
      await window.reigi.call('attempts.restore', { id });
      await load(shown);
    },
  };
}

/** One call answers at most 500. */
const MOST_AT_ONCE = 500;

async function readList(count: number): Promise<AttemptList> {
  const attempts: ListedAttempt[] = [];
  try {
    for (;;) {
      const limit = Math.min(MOST_AT_ONCE, count - attempts.length);
      const page = await window.reigi.call('attempts.list', { limit, offset: attempts.length });
      attempts.push(...page.attempts);
      if (page.attempts.length < limit || attempts.length >= count) return { kind: 'ready', attempts, total: page.total };
    }
  } catch {
    return { kind: 'failed' };
  }
}
