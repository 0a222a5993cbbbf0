/** Stands in for the database when there is none to write to: history is empty, and every write says why. */
import { Refusal } from '../refusal';
import type { AttemptStore } from './attempt-store';
import type { RecallStore } from './recall-store';

export function makeClosedStore(reason: string): AttemptStore & RecallStore {
  const refuse = (): never => {
    throw new Refusal('storage-failed', reason);
  };
  return {
    begin: refuse,
    append: refuse,
    end: refuse,
    add: refuse,
    list: () => ({ attempts: [], total: 0 }),
    read: refuse,
    setRemoved: refuse,
    interrupted: () => null,
    dismiss: refuse,
    interruptRunning: () => undefined,
    addRecalls: refuse,
    recalls: () => ({ recalls: [] }),
  };
}
