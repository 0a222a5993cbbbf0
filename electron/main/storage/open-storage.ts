/** Opens the kept attempts at start, whatever state the disk is in. The app always gets a store and goes on. */
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageNotice } from '../../contract/contract';
import { connect, makeDurable } from './connection';
import { environmentFault, type Database } from './database';
import { finishExchange } from './exchange';
import { examineContent, type Finding } from './findings';
import { inspectFiles, isCutOff } from './inspect-files';
import { migrate } from './migrate';
import { MIGRATIONS } from './migrations/list';
import { recoverAttempts } from './recover';
import { setAside } from './set-aside';
import { makeSqliteStore, type Kept } from './sqlite-store';

export interface Storage {
  readonly attempts: Kept;
  /** Undefined when nothing can be kept on the disk. */
  readonly database: Database | undefined;
  /** What is kept for this session alone, where there is no database. */
  readonly memory?: Database;
  /** What the learner must be told about the start, if anything. */
  readonly notice: StorageNotice | null;
  close(): void;
}

export const DATABASE_NAME = 'reigi.db';

type Opened = { readonly db: Database } | { readonly damage: string } | { readonly isNewer: true };

/** `now` is the wall clock in UTC, ISO 8601: it names a set-aside file and the moment in the notice. */
export function openStorage(folder: string, now: string): Storage {
  const file = join(folder, DATABASE_NAME);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    finishExchange(file);
    const finding = inspectFiles(file);
    if (finding === 'newer') return newer(file);
    if (finding === 'damaged') return startAfresh(file, now);
    const opened = open(file);
    if ('isNewer' in opened) return newer(file);
    if ('damage' in opened) return startAfresh(file, now);
    return ready(opened.db, null);
  } catch (error) {
    const reason = environmentFault(error) ?? (error instanceof Error ? error.message : String(error));
    return inMemory({ kind: 'unavailable', path: file, message: `Attempts cannot be kept on this disk now: ${reason}` });
  }
}

/** Throws only what the surroundings are to blame for (`environmentFault`). */
function open(file: string): Opened {
  let db: Database | undefined;
  try {
    if (existsSync(file) && isCutOff(file)) rollBack(file);
    const finding = existsSync(file) ? examineUnchanged(file) : undefined;
    if (finding === 'newer') return { isNewer: true };
    if (finding !== undefined) return finding;
    db = connect(file);
    makeDurable(db);
    migrate(db, MIGRATIONS);
    // Attempts are personal; the journals take the rights of the database.
    if (process.platform !== 'win32') chmodSync(file, 0o600);
    return { db };
  } catch (error) {
    db?.close();
    if (environmentFault(error) !== undefined) throw error;
    return { damage: error instanceof Error ? error.message : String(error) };
  }
}

/** The power went while the database was being made or exchanged: until that is taken back, nobody who may only read can open it. */
function rollBack(file: string): void {
  const db = connect(file);
  try {
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
  } finally {
    db.close();
  }
}

/** By a connection that may only read: another one, closing, would fold the journal of a damaged file into it. */
function examineUnchanged(file: string): Finding {
  const db = connect(file, { readOnly: true });
  try {
    return examineContent(db);
  } finally {
    db.close();
  }
}

function startAfresh(file: string, now: string): Storage {
  const path = setAside(file, now);
  const opened = open(file);
  if (!('db' in opened)) throw new Error('a new database could not be made');
  return ready(opened.db, { kind: 'set-aside', path, at: now, ...recoverAttempts(path, opened.db) });
}

function ready(db: Database, notice: StorageNotice | null): Storage {
  const attempts = makeSqliteStore(db);
  attempts.interruptRunning();
  return { attempts, database: db, notice, close: () => db.close() };
}

function newer(file: string): Storage {
  return inMemory({ kind: 'newer', path: file });
}

/** Everything works as ever until the app is closed. */
function inMemory(notice: StorageNotice): Storage {
  const memory = connect(':memory:');
  migrate(memory, MIGRATIONS);
  return { attempts: makeSqliteStore(memory), database: undefined, memory, notice, close: () => memory.close() };
}
