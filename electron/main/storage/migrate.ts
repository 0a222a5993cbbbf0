/** Brings a database to the schema that this app knows, one transaction for each step. */
import { readUserVersion } from './connection';
import { inTransaction, type Database } from './database';

export interface Migration {
  /** Kept in the file as `user_version`. */
  readonly version: number;
  readonly sql: string;
}

/** A kill at any moment leaves the old version or the new one, never something between. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  for (const { version, sql } of migrations) {
    if (version <= readUserVersion(db)) continue;
    inTransaction(db, () => {
      db.exec(sql);
      db.exec(`PRAGMA user_version = ${version}`);
    });
  }
}

/** The whole schema as text: two databases with the same text have the same tables, triggers and views. */
export function describeSchema(db: Database): string {
  const rows = db
    .prepare(`SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type, name`)
    .all() as { type: string; name: string; sql: string | null }[];
  return rows.map((row) => `${row.type} ${row.name}: ${row.sql ?? ''}`).join('\n');
}
