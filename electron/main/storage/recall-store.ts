/** Keeps what was measured of what the learner remembers. */
import type { Request, Response } from '../../contract/contract';
import { inTransaction, type Database } from './database';

export interface RecallStore {
  /** One transaction. `at`: UTC, ISO 8601. */
  addRecalls(at: string, recalls: Request<'memory.add'>['recalls']): void;
  /** Oldest first. Of what was measured several times on one day (UTC), at most the first and the last. */
  recalls(): Response<'memory.read'>;
}

export function makeRecallStore(db: Database): RecallStore {
  const insert = db.prepare('INSERT INTO recalls (at, scene, rule, mode, outcome) VALUES (?, ?, ?, ?, ?)');
  // A day of the learner's own begins somewhere within one of UTC: the last of a day may be the first of theirs.
  const all = db.prepare(`
    SELECT at, scene, rule, mode, outcome FROM (
      SELECT *, row_number() OVER (PARTITION BY scene, rule, mode, substr(at, 1, 10) ORDER BY at) AS up,
                row_number() OVER (PARTITION BY scene, rule, mode, substr(at, 1, 10) ORDER BY at DESC) AS down
      FROM recalls
    ) WHERE up = 1 OR down = 1 ORDER BY at, scene, rule`);
  return {
    addRecalls(at, recalls): void {
      inTransaction(db, () => {
        for (const { scene, rule, mode, outcome } of recalls) insert.run(at, scene, rule, mode, outcome);
      });
    },
    recalls(): Response<'memory.read'> {
      return { recalls: all.all() as unknown as Response<'memory.read'>['recalls'] };
    },
  };
}
