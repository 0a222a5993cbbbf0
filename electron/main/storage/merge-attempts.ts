/** Takes the attempts and the memory of another database of ours into this one, in one transaction: whoever is chosen here has them then. */
import { inTransaction, type Database } from './database';
import { CHOSEN } from './learner-store';

const COLUMNS = `id, started, scene, scene_version, mode, seed, header, state, next_seq, steps, sample_count,
  observation_count, track_bytes, imported, summary`;

/**
 * `file` holds only attempts that are not in `db`, or were removed there; these come back as they are in `file`.
 * Oldest first, so that the order of two with the same start stays.
 */
export function mergeAttempts(db: Database, file: string): void {
  const mine = CHOSEN.replace('learners', 'main.learners');
  db.prepare('ATTACH DATABASE ? AS staged').run(file);
  try {
    inTransaction(db, () => {
      db.exec(`
        DELETE FROM main.attempts WHERE removed = 1 AND id IN (SELECT id FROM staged.attempts);
        INSERT INTO main.attempts (${COLUMNS}, learner) SELECT ${COLUMNS}, ${mine} FROM staged.attempts ORDER BY key;
        INSERT INTO main.chunks (attempt, seq, from_step, to_step, samples, observations, track)
          SELECT mine.key, seq, from_step, to_step, samples, observations, track
          FROM staged.chunks AS chunk JOIN staged.attempts AS theirs ON theirs.key = chunk.attempt
          JOIN main.attempts AS mine ON mine.id = theirs.id;
        INSERT INTO main.recalls (at, scene, rule, mode, outcome, learner)
          SELECT at, scene, rule, mode, outcome, ${mine} FROM staged.recalls
          EXCEPT SELECT at, scene, rule, mode, outcome, learner FROM main.recalls ORDER BY at;
      `);
    });
  } finally {
    db.exec('DETACH DATABASE staged');
  }
}
