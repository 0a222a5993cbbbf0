/** Migrations that are killed at every statement, and at every write to the disk. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import { connect, makeDurable, readUserVersion } from '../../../electron/main/storage/connection';
import type { Database } from '../../../electron/main/storage/database';
import { describeSchema, migrate, type Migration } from '../../../electron/main/storage/migrate';
import { MIGRATIONS, NEWEST_VERSION } from '../../../electron/main/storage/migrations/list';
import { DATABASE_NAME, openStorage } from '../../../electron/main/storage/open-storage';
import type { Outcome } from '../target';
import { chunkOf, idOf, inFolder, NOW } from './history';
import { killed } from './victims';

/** From a new database and from every version that was once the newest. */
const STARTS = [0, ...MIGRATIONS.map(({ version }) => version).filter((version) => version < NEWEST_VERSION)];

const statementsOf = ({ sql }: Migration): readonly string[] => sql.split(';').map((one) => one.trim()).filter((one) => one !== '');

/** Every place between two statements, over all migrations, counted from 0. */
const POINTS = MIGRATIONS.flatMap((migration) => [...statementsOf(migration), 'the last'].map((_, at) => ({ version: migration.version, at })));

/** The migrations, of which one ends the process at this point. */
export function deadly(point: number): readonly Migration[] {
  return MIGRATIONS.map((migration) => {
    const statements = [...statementsOf(migration)];
    const deadlyAt = POINTS[point];
    if (deadlyAt?.version === migration.version) statements.splice(deadlyAt.at, 0, 'SELECT die()');
    return { version: migration.version, sql: `${statements.join(';\n')};` };
  });
}

interface Kill {
  readonly start: number;
  /** At a statement, or at the so many-th call of the system. */
  readonly point: { readonly statement: number } | { readonly call: 'pwrite64' | 'fdatasync'; readonly nth: number };
}

const AT_STATEMENTS: readonly Kill[] = STARTS.flatMap((start) => POINTS.flatMap(({ version }, statement) => (version > start ? [{ start, point: { statement } }] : [])));
/** How many there are before the first that is told by its system call. */
export const STATEMENT_KILLS = AT_STATEMENTS.length;

function killOf(number: number): Kill {
  const known = AT_STATEMENTS[number - 1];
  if (known !== undefined) return known;
  const at = number - 1 - STATEMENT_KILLS;
  const nth = Math.floor(at / STARTS.length);
  return { start: STARTS[at % STARTS.length] ?? 0, point: nth % 5 === 4 ? { call: 'fdatasync', nth: Math.floor(nth / 5) + 1 } : { call: 'pwrite64', nth: nth + 1 } };
}

export async function proveMigrations(from: number, to: number): Promise<Outcome> {
  const broken: string[] = [];
  let killedBefore = 0;
  for (let number = from; number <= to; number += 1) {
    const kill = killOf(number);
    const { said, isKilled } = await inFolder('migrations', (folder) => lived(folder, kill));
    if (isKilled) killedBefore += 1;
    if ('statement' in kill.point && !isKilled) said.push('was not killed');
    broken.push(...said.map((line) => `case ${number} (from ${kill.start}, ${JSON.stringify(kill.point)}): ${line}`));
  }
  return { cases: to - from + 1, broken, measured: { killed: killedBefore } };
}

async function lived(folder: string, { start, point }: Kill): Promise<{ said: string[]; isKilled: boolean }> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, DATABASE_NAME);
  const before = databaseAt(file, start);
  const { isKilled } = await killed('statement' in point ? ['migrate', folder, String(point.statement)] : ['open', folder], 'statement' in point ? undefined : point);
  const said: string[] = [];
  const db = connect(file);
  const version = readUserVersion(db);
  if (version !== 0 && !MIGRATIONS.some((one) => one.version === version)) said.push(`the version is ${version}`);
  if (version < start) said.push(`the version fell to ${version}`);
  if (describeSchema(db) !== schemaAt(version)) said.push(`the tables are not those of version ${version}`);
  if (rowsOf(db) !== before) said.push('the rows are not what they were');
  const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  if (check !== 'ok') said.push(check);
  db.close();
  const storage = openStorage(folder, NOW);
  if (storage.notice !== null) said.push(`opened again with ${JSON.stringify(storage.notice)}`);
  if (storage.database !== undefined && rowsOf(storage.database) !== before) said.push('after all migrations the rows are not what they were');
  storage.close();
  return { said, isKilled };
}

function schemaAt(version: number): string {
  const db = connect(':memory:');
  migrate(db, MIGRATIONS.filter((one) => one.version <= version));
  const schema = describeSchema(db);
  db.close();
  return schema;
}

/** As the app of that version left it, with two attempts; returns its rows. */
function databaseAt(file: string, version: number): string {
  const db = connect(file);
  makeDurable(db);
  migrate(db, MIGRATIONS.filter((one) => one.version <= version));
  if (version > 0) {
    for (const index of [1, 2]) {
      db.prepare(`INSERT INTO attempts (key, id, started, scene, scene_version, mode, seed, header, state, next_seq, steps)
        VALUES (?, ?, ?, 's03', 1, 'practice', 4000000000, ?, 'interrupted', 3, 36)`).run(index, idOf(index), NOW, JSON.stringify(exampleHeader(idOf(index))));
      for (const seq of [0, 1, 2]) {
        const { fromStep, toStep, samples, observations, track } = chunkOf(index, seq);
        db.prepare('INSERT INTO chunks VALUES (?, ?, ?, ?, ?, ?, ?)').run(index, seq, fromStep, toStep, JSON.stringify(samples), JSON.stringify(observations), track);
      }
    }
  }
  if (version >= 30) db.exec(`INSERT INTO recalls (at, scene, rule, mode, outcome) VALUES ('${NOW}', 's03', 'bow.tempo', 'exam', 'met')`);
  const rows = rowsOf(db);
  db.close();
  return rows;
}

/** What every version knows of an attempt. */
function rowsOf(db: Database): string {
  const all = (table: string, sql: string): unknown[] =>
    db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = ?`).get(table) === undefined ? [] : db.prepare(sql).all();
  return JSON.stringify([
    all('attempts', 'SELECT key, id, started, scene, scene_version, mode, seed, header, state, next_seq, steps, imported, summary FROM attempts ORDER BY key'),
    all('chunks', 'SELECT attempt, seq, from_step, to_step, samples, observations, hex(track) AS track FROM chunks ORDER BY attempt, seq'),
    all('recalls', 'SELECT at, scene, rule, mode, outcome FROM recalls ORDER BY at'),
  ]);
}
