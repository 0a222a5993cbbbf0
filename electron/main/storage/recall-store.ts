/** Keeps what was measured of what the learner remembers. */
import type { Request, Response } from '../../contract/contract';
import { inTransaction, type Database } from './database';
import { CHOSEN } from './learner-store';

export interface RecallStore {
  /** One transaction. `at`: UTC, ISO 8601. */
  addRecalls(at: string, recalls: Request<'memory.add'>['recalls']): void;
  /** Oldest first, of whoever is chosen or of the learner with this id. Of what was measured several times on one day (UTC), at most the first and the last. */
  recalls(learner?: string): Response<'memory.read'>;
}

export function makeRecallStore(db: Database): RecallStore {
  const insert = db.prepare(`INSERT INTO recalls (at, scene, rule, mode, outcome, learner) VALUES (?, ?, ?, ?, ?, ${CHOSEN})`);
  // A day of the learner's own begins somewhere within one of UTC: the last of a day may be the first of theirs.
  const all = db.prepare(`
    SELECT at, scene, rule, mode, outcome FROM (
      SELECT *, row_number() OVER (PARTITION BY scene, rule, mode, substr(at, 1, 10) ORDER BY at) AS up,
                row_number() OVER (PARTITION BY scene, rule, mode, substr(at, 1, 10) ORDER BY at DESC) AS down
      FROM recalls WHERE learner = CASE WHEN :learner IS NULL THEN ${CHOSEN} ELSE (SELECT key FROM learners WHERE id = :learner) END
    ) WHERE up = 1 OR down = 1 ORDER BY at, scene, rule`);
  return {
    addRecalls(at, recalls): void {
      inTransaction(db, () => {
        for (const { scene, rule, mode, outcome } of recalls) insert.run(at, scene, rule, mode, outcome);
      });
    },
    recalls(learner): Response<'memory.read'> {
      return { recalls: all.all({ learner: learner ?? null }) as unknown as Response<'memory.read'>['recalls'] };
    },
  };
}
