/** Stands in for the database when there is none to write to: history is empty, and every write says why. */
import type { ListedLearner } from '../../contract/learner';
import { Refusal } from '../refusal';
import type { Kept } from './sqlite-store';

/** Whoever sits there: without a database nobody can be told from anybody else. */
const NOBODY: ListedLearner = { id: '00000000-0000-4000-8000-000000000000', name: '', made: '1970-01-01T00:00:00.000Z', isChosen: true, attempts: 0, lastAt: null };

export function makeClosedStore(reason: string): Kept {
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
    facts: refuse,
    setRemoved: refuse,
    interrupted: () => null,
    dismiss: refuse,
    interruptRunning: () => undefined,
    addRecalls: refuse,
    recalls: () => ({ recalls: [] }),
    learners: (of) => (of === 'present' ? [NOBODY] : []),
    chosenLearner: () => ({ key: 1, id: NOBODY.id, name: '' }),
    learner: refuse,
    addLearner: refuse,
    renameLearner: refuse,
    chooseLearner: refuse,
    removeLearner: refuse,
    restoreLearner: refuse,
    eraseLearner: refuse,
    recordable: () => [],
    recorded: refuse,
    enqueue: refuse,
    outboxCounts: () => ({ waiting: 0, sent: 0, refused: 0 }),
    nextWaiting: () => [],
    settle: refuse,
    refuse,
    refusals: () => [],
    retryRefused: refuse,
    dropUnsent: refuse,
  };
}
