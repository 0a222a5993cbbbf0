/** The attempts in one open database. Errors of the disk become refusals that say what is the matter. */
import { Refusal } from '../refusal';
import { makeAttemptReader } from './attempt-reader';
import type { AttemptStore } from './attempt-store';
import { makeAttemptWriter } from './attempt-writer';
import { environmentFault, sqliteCode, type Database } from './database';
import { makeLearnerStore, type LearnerStore } from './learner-store';
import { makeOutboxStore, type OutboxStore } from './outbox-store';
import { makeRecallStore, type RecallStore } from './recall-store';

function explain(error: unknown): unknown {
  if (error instanceof Refusal || sqliteCode(error) === undefined) return error;
  const reason = environmentFault(error) ?? 'it is damaged; it will be set aside at the next start';
  return new Refusal('storage-failed', `The attempt could not be kept: the database says that ${reason}`);
}

/** The methods come from object literals, so a wrapper with the same parameters keeps the type. */
function explaining<T extends object>(store: T): T {
  const wrapped = Object.entries(store).map(([name, method]) => [
    name,
    (...parameters: unknown[]): unknown => {
      try {
        return (method as (...given: unknown[]) => unknown)(...parameters);
      } catch (error) {
        throw explain(error);
      }
    },
  ]);
  return Object.fromEntries(wrapped) as T;
}

/** Everything that is kept in the database. */
export type Kept = AttemptStore & RecallStore & LearnerStore & OutboxStore;

export function makeSqliteStore(db: Database): Kept {
  return explaining({ ...makeAttemptWriter(db), ...makeAttemptReader(db), ...makeRecallStore(db), ...makeLearnerStore(db), ...makeOutboxStore(db) });
}
