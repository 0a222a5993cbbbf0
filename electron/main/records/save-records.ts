/** Learning records as one file: a JSON array of statements, as stores and tools take it in. Written beside its name and moved there when whole. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { Refusal } from '../refusal';
import type { Kept } from '../storage/sqlite-store';

export interface SavedRecords {
  readonly attempts: number;
  readonly statements: number;
}

/** Everything that these learners played to an end, whatever was sent before. Throws a `Refusal`; no half file is left. */
export async function saveRecords(file: string, learners: readonly string[], store: Kept): Promise<SavedRecords> {
  // Brings every scene with it: not before somebody asks.
  const { statementsOf } = await import('./statements-of');
  const names = new Map(store.learners('present').map(({ id, name }) => [id, name]));
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`);
  let [attempts, count] = [0, 0];
  try {
    // `wx` refuses to follow a link that somebody laid in our way.
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      for (const { id, learner } of store.recordable(learners)) {
        // An attempt at a time, and others have their turn between them.
        await breath();
        const statements = statementsOf({ ...store.recorded(id), learner: { id: learner, name: names.get(learner) ?? '' } });
        for (const statement of statements) {
          writeSync(handle, `${count === 0 ? '[' : ','}\n${JSON.stringify(statement)}`);
          count += 1;
        }
        if (statements.length > 0) attempts += 1;
      }
      writeSync(handle, count === 0 ? '[]\n' : '\n]\n');
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof Refusal) throw error;
    throw new Refusal('storage-failed', `The file could not be written (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'})`);
  }
  return { attempts, statements: count };
}
