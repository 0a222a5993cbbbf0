import { describe, expect, it } from 'vitest';
import { exampleHeader } from '../../contract/attempt-example';
import { connect, readUserVersion } from './connection';
import type { Database } from './database';
import { describeSchema, migrate } from './migrate';
import { MIGRATIONS, NEWEST_VERSION } from './migrations/list';

const upTo = (version: number) => MIGRATIONS.filter((migration) => migration.version <= version);

function databaseAt(version: number): Database {
  const db = connect(':memory:');
  migrate(db, upTo(version));
  return db;
}

/** An attempt as version 10 wrote it. */
function insertAttempt(db: Database): void {
  db.exec(`INSERT INTO attempts (id, started, scene, scene_version, mode, seed, header, state, next_seq, steps)
           VALUES ('a', '2026-01-01T00:00:00.000Z', 's03', 1, 'exam', 7, '${JSON.stringify(exampleHeader())}', 'ended', 1, 12)`);
  db.exec(`INSERT INTO chunks VALUES (1, 0, 0, 12, '[]', '[]', x'010203')`);
}

describe('migrations', () => {
  it('rise in tens and name the newest', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([10, 20, 30, 40, 50]);
    expect(NEWEST_VERSION).toBe(50);
  });

  it('make a new database in one go, and change nothing the second time', () => {
    const db = databaseAt(NEWEST_VERSION);
    const schema = describeSchema(db);
    migrate(db, MIGRATIONS);
    expect(readUserVersion(db)).toBe(NEWEST_VERSION);
    expect(describeSchema(db)).toBe(schema);
  });

  it('10 -> 20 keeps every row; nothing is removed or dismissed', () => {
    const db = databaseAt(10);
    insertAttempt(db);
    const attempt = db.prepare('SELECT * FROM attempts').get() as object;
    const chunk = db.prepare('SELECT * FROM chunks').get() as object;
    migrate(db, upTo(20));
    expect(db.prepare('SELECT * FROM attempts').all()).toEqual([{ ...attempt, removed: 0, dismissed: 0 }]);
    expect(db.prepare('SELECT * FROM chunks').all()).toEqual([chunk]);
  });

  it('that fail leave the version before, whole', () => {
    const db = databaseAt(10);
    const before = describeSchema(db);
    const broken = { version: 20, sql: 'ALTER TABLE attempts ADD COLUMN half TEXT; CREATE TABLE attempts (twice TEXT);' };
    expect(() => migrate(db, [broken])).toThrow(/already exists/);
    expect(describeSchema(db)).toBe(before);
    expect(readUserVersion(db)).toBe(10);
  });

  it('use STRICT tables that refuse a value of the wrong kind', () => {
    const db = databaseAt(NEWEST_VERSION);
    expect(() => db.exec(`INSERT INTO chunks VALUES ('x', 0, 0, 12, '[]', '[]', x'01')`)).toThrow();
    const tables = db.prepare(`SELECT sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`).all() as { sql: string }[];
    expect(tables.every(({ sql }) => sql.includes('STRICT'))).toBe(true);
  });
});
