/** What the rest of the storage knows of SQLite: the connection's type, transactions, and what an error means. */
import type { DatabaseSyncInstance } from '@photostructure/sqlite';

export type Database = DatabaseSyncInstance;
/** A row as SQLite gives it; every reader names the columns it takes. */
export type Row = Readonly<Record<string, unknown>>;

/** Marks a database file as ours ("REIG"); any other file under our name is set aside. */
export const APPLICATION_ID = 0x52454947;

/** Runs `work` in one transaction: all of it is on the disk when this returns, none of it when this throws. */
export function inTransaction<T>(db: Database, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    // After a full disk SQLite may have rolled back by itself already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

// Primary result codes, https://sqlite.org/rescode.html
const READABLE: ReadonlyMap<number, string> = new Map([
  [3, 'access is denied'],
  [5, 'another program is using it'],
  [6, 'another program is using it'],
  [7, 'there is not enough memory'],
  [8, 'it cannot be written (read-only)'],
  [10, 'the disk reports an error'],
  [13, 'the disk is full'],
  [14, 'it cannot be opened'],
]);

/** The primary result code of an error thrown by SQLite, undefined for any other error. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  return error.errcode & 0xff;
}

/** An error of the disk by its number, but it says that the file ends in the middle of a page. */
const SHORT_READ = 522;

/** Why the place is unusable though the file may be sound; undefined means that the content itself is at fault. */
export function environmentFault(error: unknown): string | undefined {
  const code = sqliteCode(error);
  if (code !== undefined) return (error as { errcode?: number }).errcode === SHORT_READ ? undefined : READABLE.get(code);
  // Errors of the file system (EACCES, ENOSPC, EROFS ...) carry a system call; SQLite's and our own do not.
  if (error instanceof Error && 'syscall' in error && 'code' in error) return String(error.code);
  return undefined;
}
