/** Who practises here. Exactly one of them is chosen: what is played, remembered and listed is that one's. */
import { randomUUID } from 'node:crypto';
import type { ListedLearner } from '../../contract/learner';
import { MAX_LEARNERS } from '../../contract/limits';
import { Refusal } from '../refusal';
import { inTransaction, type Database } from './database';

/** In SQL, the key of whoever is chosen. */
export const CHOSEN = '(SELECT key FROM learners WHERE chosen = 1)';

export interface Learner {
  readonly key: number;
  readonly id: string;
  readonly name: string;
}

export interface LearnerStore {
  /** Oldest first. */
  learners(of: 'present' | 'removed'): readonly ListedLearner[];
  chosenLearner(): Learner;
  /** Throws a `Refusal` with `not-found`. */
  learner(id: string): Learner;
  /** Returns the id. Two may have one name: that is for them to mend, who know each other. */
  addLearner(name: string, now: string): string;
  renameLearner(id: string, name: string): void;
  chooseLearner(id: string): void;
  /** Whoever is removed keeps everything and can come back. If they were chosen, the oldest of the others is now. */
  removeLearner(id: string): void;
  restoreLearner(id: string): void;
  /** For good, with all that they played; returns the key. Only for somebody who was removed before. */
  eraseLearner(id: string): number;
}

interface LearnerRow extends Learner {
  readonly made: string;
  readonly chosen: 0 | 1;
  readonly removed: 0 | 1;
  readonly attempts: number;
  readonly lastAt: string | null;
}

const LISTED = `SELECT key, id, name, made, chosen, removed,
  (SELECT count(*) FROM attempts WHERE learner = learners.key AND removed = 0) AS attempts,
  (SELECT max(started) FROM attempts WHERE learner = learners.key AND removed = 0) AS lastAt FROM learners`;

export function makeLearnerStore(db: Database): LearnerStore {
  const all = db.prepare(`${LISTED} WHERE removed = ? ORDER BY key`);
  const chosen = db.prepare('SELECT key, id, name FROM learners WHERE chosen = 1');
  const one = db.prepare('SELECT key, id, name, removed FROM learners WHERE id = ?');
  const act = {
    insert: db.prepare('INSERT INTO learners (id, name, made) VALUES (?, ?, ?)'),
    rename: db.prepare('UPDATE learners SET name = ? WHERE key = ?'),
    choose: db.prepare('UPDATE learners SET chosen = (key = ?)'),
    remove: db.prepare('UPDATE learners SET removed = ? WHERE key = ?'),
  };

  const find = (id: string, removed: 0 | 1 = 0): Learner => {
    const row = one.get(id) as LearnerRow | undefined;
    if (row === undefined || row.removed !== removed) throw new Refusal('not-found', 'This learner is not here', 'id');
    return { key: row.key, id: row.id, name: row.name };
  };
  const rows = (removed: 0 | 1): LearnerRow[] => all.all(removed) as unknown as LearnerRow[];
  const toListed = ({ id, name, made, chosen: isChosen, attempts, lastAt }: LearnerRow): ListedLearner => (
    { id, name, made, isChosen: isChosen === 1, attempts, lastAt });

  return {
    learners: (of) => rows(of === 'present' ? 0 : 1).map(toListed),
    chosenLearner: () => chosen.get() as unknown as Learner,
    learner: (id) => find(id),

    addLearner(name, now) {
      return inTransaction(db, () => {
        if (rows(0).length >= MAX_LEARNERS) throw new Refusal('refused', `There is room for ${MAX_LEARNERS} learners; remove one first`);
        const id = randomUUID();
        act.insert.run(id, name, now);
        return id;
      });
    },

    renameLearner: (id, name) => void act.rename.run(name, find(id).key),
    chooseLearner: (id) => void act.choose.run(find(id).key),

    removeLearner(id) {
      inTransaction(db, () => {
        const { key } = find(id);
        const [other] = rows(0).filter((row) => row.key !== key);
        if (other === undefined) throw new Refusal('refused', 'The only learner stays; add another one first', 'id');
        if ((chosen.get() as unknown as Learner).key === key) act.choose.run(other.key);
        act.remove.run(1, key);
      });
    },

    restoreLearner: (id) => void act.remove.run(0, find(id, 1).key),

    eraseLearner(id) {
      const { key } = find(id, 1);
      // What is written over cannot be read from the file any more either.
      db.exec('PRAGMA secure_delete = ON');
      inTransaction(db, () => {
        for (const table of ['attempts', 'recalls', 'outbox']) db.prepare(`DELETE FROM ${table} WHERE learner = ?`).run(key);
        db.prepare('DELETE FROM learners WHERE key = ?').run(key);
      });
      return key;
    },
  };
}
