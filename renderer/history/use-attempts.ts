/** The list of kept attempts as it is read, and what can be done to each. */
import { useEffect, useMemo, useState } from 'react';
import type { ListedAttempt } from '../../electron/contract/contract';
import { readAll } from './read-all';

export type AttemptList =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  /** `total` is how many there are; fewer `attempts` are there while the rest is read. */
  | { readonly kind: 'ready'; readonly attempts: readonly ListedAttempt[]; readonly total: number };

export interface Attempts {
  readonly list: AttemptList;
  /** Reads everything anew. */
  reload(): Promise<void>;
  /** Takes it off the list; `restore` brings it back to its place. */
  remove(id: string): Promise<void>;
  restore(id: string): Promise<void>;
}

export function useAttempts(): Attempts {
  const [read, setRead] = useState<AttemptList>({ kind: 'loading' });
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    let isHere = true;
    void readInto((list) => isHere && setRead(list));
    return () => {
      isHere = false;
    };
  }, []);
  const list = useMemo((): AttemptList => {
    if (read.kind !== 'ready' || gone.size === 0) return read;
    const attempts = read.attempts.filter(({ id }) => !gone.has(id));
    return { kind: 'ready', attempts, total: read.total - (read.attempts.length - attempts.length) };
  }, [read, gone]);
  return {
    list,
    reload: async () => {
      setGone(new Set());
      await readInto(setRead);
    },
    remove: async (id) => {
      await window.reigi.call('attempts.remove', { id });
      setGone((before) => new Set([...before, id]));
    },
    restore: async (id) => {
      await window.reigi.call('attempts.restore', { id });
      setGone((before) => new Set([...before].filter((other) => other !== id)));
    },
  };
}

/** The first page is shown at once; the rest comes in one piece, so that a long list is not drawn again and again. */
async function readInto(show: (list: AttemptList) => void): Promise<void> {
  let isFirst = true;
  try {
    const attempts = await readAll((read, total) => {
      if (isFirst) show({ kind: 'ready', attempts: read, total });
      isFirst = false;
    });
    show({ kind: 'ready', attempts, total: attempts.length });
  } catch {
    show({ kind: 'failed' });
  }
}
