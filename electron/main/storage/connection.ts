/** Opens one connection with the settings that the promises of the storage rest on. */
import { DatabaseSync } from '@photostructure/sqlite';
import { APPLICATION_ID, type Database } from './database';

/** Keep a damaged or hostile file from running code of its own or from crashing the process by a mapping. */
const CAUTION = 'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA busy_timeout = 3000';

/** WAL with FULL: a commit is on the disk before it is acknowledged, so neither a killed app nor a power cut loses it. */
const DURABILITY = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON';

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

/** Why the content cannot be trusted as ours, undefined when it can. An empty database is a new one. */
export function findDamage(db: Database): string | undefined {
  const check = db.prepare('PRAGMA quick_check(1)').get() as { quick_check?: string } | undefined;
  if (check?.quick_check !== 'ok') return 'its pages are damaged';
  const { application_id: id } = db.prepare('PRAGMA application_id').get() as { application_id: number };
  if (id === APPLICATION_ID) return undefined;
  const tables = db.prepare('SELECT count(*) AS n FROM sqlite_schema').get() as { n: number };
  return id === 0 && tables.n === 0 && readUserVersion(db) === 0 ? undefined : 'it belongs to another program';
}
