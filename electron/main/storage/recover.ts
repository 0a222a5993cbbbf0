/**
 * Carries what can still be read of a damaged database into a new one. Works on a copy, because merely opening a
 * database with a journal changes it, and the original is kept as it was found.
 */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attemptHeaderSchema, summarySchema } from '../../contract/attempt';
import { learnerId, learnerName } from '../../contract/learner';
import { recallSchema } from '../../contract/recall';
import { connect } from './connection';
import { inTransaction, type Database, type Row } from './database';
import { companionsOf } from './set-aside';

export interface Recovery {
  readonly recovered: number;
  /** Attempts that were seen but could not be read. What left no trace at all cannot be counted. */
  readonly lost: number;
}

const CHUNK_COLUMNS = ['seq', 'from_step', 'to_step', 'samples', 'observations', 'track'] as const;
/** The key of the first learner, whom every new database has. */
const FIRST = 1;
const NOTHING: Recovery = { recovered: 0, lost: 0 };

/** Rows up to the first damaged page. */
function readUntilDamage(db: Database, sql: string, ...parameters: readonly (string | number)[]): Row[] {
  const rows: Row[] = [];
  try {
    for (const row of db.prepare(sql).iterate(...parameters)) rows.push(row as Row);
  } catch {
    // Damage ends the scan; other scans may still reach what lies behind it.
  }
  return rows;
}

/** Every attempt that any path through the file still mentions: both directions of the table, both indexes. */
function findKeys(db: Database): readonly number[] {
  const scans = [
    'SELECT key FROM attempts NOT INDEXED ORDER BY key',
    'SELECT key FROM attempts NOT INDEXED ORDER BY key DESC',
    'SELECT key FROM attempts INDEXED BY attempts_by_start',
    'SELECT DISTINCT attempt AS key FROM chunks',
  ];
  const keys = new Set(scans.flatMap((sql) => readUntilDamage(db, sql).map((row) => Number(row['key']))));
  return [...keys].sort((a, b) => a - b);
}

function readSound(row: Row | undefined): Row | undefined {
  try {
    const header = attemptHeaderSchema.parse(JSON.parse(String(row?.['header'])));
    if (typeof row?.['summary'] === 'string') summarySchema.parse(JSON.parse(row['summary']));
    return header.id === row?.['id'] ? row : undefined;
  } catch {
    return undefined;
  }
}

/** The chunks from the first one on without a gap; what comes after a gap cannot be replayed. */
function readChunks(db: Database, key: number): readonly Row[] {
  const sql = `SELECT ${CHUNK_COLUMNS.join(', ')} FROM chunks WHERE attempt = ? ORDER BY seq`;
  const rows = readUntilDamage(db, sql, key).filter((row) => row['track'] instanceof Uint8Array && isJson(row));
  const gap = rows.findIndex((row, index) => row['seq'] !== index);
  return gap === -1 ? rows : rows.slice(0, gap);
}

function isJson(row: Row): boolean {
  try {
    JSON.parse(String(row['samples']));
    JSON.parse(String(row['observations']));
    return true;
  } catch {
    return false;
  }
}

/** Names that reach SQL come from our own new tables, never from the damaged file. */
function columnsOf(db: Database): readonly string[] {
  return (db.prepare('PRAGMA table_info(attempts)').all() as { name: string }[]).map(({ name }) => name);
}

function copyAttempt(from: Database, to: Database, key: number, known: ReadonlySet<unknown>): void {
  const row = readSound(readUntilDamage(from, 'SELECT * FROM attempts WHERE key = ?', key)[0]);
  if (row === undefined) throw new Error('unreadable');
  const chunks = readChunks(from, key);
  const isWhole = chunks.length === row['next_seq'];
  const kept: Row = {
    ...row,
    learner: ownerOf(row, known),
    next_seq: chunks.length,
    steps: isWhole ? row['steps'] : (chunks.at(-1)?.['to_step'] ?? 0),
    // A part of an attempt is worth keeping, but its score was that of the whole.
    state: isWhole ? row['state'] : 'interrupted',
    summary: isWhole ? row['summary'] : null,
  };
  const columns = columnsOf(to).filter((column) => column !== 'key' && column in kept);
  inTransaction(to, () => {
    const sql = `INSERT INTO attempts (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
    const { lastInsertRowid } = to.prepare(sql).run(...columns.map((column) => kept[column]));
    const insert = to.prepare(`INSERT INTO chunks (attempt, ${CHUNK_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
    for (const chunk of chunks) insert.run(lastInsertRowid, ...CHUNK_COLUMNS.map((column) => chunk[column]));
  });
}

/** `folder` is where the working copy may be made. Never throws: no recovery is better than no start. */
export function recoverAttempts(damaged: string, into: Database, folder: string): Recovery {
  let work: string | undefined;
  let from: Database | undefined;
  try {
    work = mkdtempSync(join(folder, 'recovering-'));
    const copy = join(work, 'copy.db');
    for (const [source, target] of companionsOf(damaged, copy)) copyFileSync(source, target);
    from = connect(copy);
    return recoverFrom(from, into);
  } catch {
    return NOTHING;
  } finally {
    from?.close();
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}

function recoverFrom(from: Database, into: Database): Recovery {
  let recovered = 0;
  let lost = 0;
  const known = copyLearners(from, into);
  for (const key of findKeys(from)) {
    try {
      copyAttempt(from, into, key, known);
      recovered += 1;
    } catch {
      lost += 1;
    }
  }
  copyRecalls(from, into, known);
  return { recovered, lost };
}

/** Whose something was; of somebody whose own line is lost, the first learner has it: nothing may be lost with a name. */
function ownerOf(row: Row, known: ReadonlySet<unknown>): number {
  return known.has(row['learner']) ? Number(row['learner']) : FIRST;
}

/** Returns the keys of those who are in the new database now. Files from before there were several know of none. */
function copyLearners(from: Database, to: Database): ReadonlySet<unknown> {
  const rows = readUntilDamage(from, 'SELECT key, id, name, made, chosen, removed FROM learners ORDER BY key').filter((row) =>
    Number.isSafeInteger(row['key']) && learnerId.safeParse(row['id']).success && learnerName.safeParse(row['name']).success);
  const put = to.prepare('INSERT OR REPLACE INTO learners (key, id, name, made, chosen, removed) VALUES (?, ?, ?, ?, 0, ?)');
  try {
    inTransaction(to, () => {
      for (const row of rows) put.run(...['key', 'id', 'name', 'made', 'removed'].map((column) => row[column]));
      const chosen = rows.find((row) => row['chosen'] === 1 && row['removed'] === 0)?.['key'] ?? FIRST;
      to.prepare('UPDATE learners SET chosen = (key = ?)').run(chosen);
    });
    return new Set(rows.map((row) => row['key']));
  } catch {
    return new Set();
  }
}

/** What is remembered is no attempt and is not counted; of a damaged table all that can be read is taken. */
function copyRecalls(from: Database, to: Database, known: ReadonlySet<unknown>): void {
  const columns = ['at', 'scene', 'rule', 'mode', 'outcome'] as const;
  const rows = readUntilDamage(from, 'SELECT * FROM recalls').filter((row) =>
    recallSchema.safeParse(Object.fromEntries(columns.map((column) => [column, row[column]]))).success);
  const insert = to.prepare(`INSERT INTO recalls (${columns.join(', ')}, learner) VALUES (?, ?, ?, ?, ?, ?)`);
  try {
    inTransaction(to, () => {
      for (const row of rows) insert.run(...columns.map((column) => String(row[column])), ownerOf(row, known));
    });
  } catch {
    // The attempts are there already, and they are what counts.
  }
}
