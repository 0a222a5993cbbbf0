/** Opens one connection with the settings that the promises of the storage rest on. */
import { DatabaseSync } from '@photostructure/sqlite';
import type { Database } from './database';

/** Keep a damaged or hostile file from running code of its own or from crashing the process by a mapping. */
const CAUTION = 'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA busy_timeout = 3000';

/**
 * WAL with FULL: a commit is on the disk before it is acknowledged, so neither a killed app nor a power cut loses it.
 * What is erased is overwritten: it must not come back from a damaged file.
 */
const DURABILITY = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON';

/**
 * Opens `file` for reading and judging; nothing in it has been changed yet. Throws what SQLite throws (see
 * `environmentFault`); never leaves a connection open behind an error.
 */
export function connect(file: string, { readOnly = false } = {}): Database {
  const db = new DatabaseSync(file, { defensive: true, readOnly });
  try {
    db.exec(CAUTION);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Must be called before the first write. Apart from `connect` because it already changes the file. */
export function makeDurable(db: Database): void {
  db.exec(DURABILITY);
}

export function readUserVersion(db: Database): number {
  return Number((db.prepare('PRAGMA user_version').get() as { user_version: number }).user_version);
}
