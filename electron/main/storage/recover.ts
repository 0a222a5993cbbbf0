/** Carries what can still be read of a damaged database into a new one. The damaged one is only read, never opened. */
import { inTransaction, type Database } from './database';
import { readRemains, type Remains, type Remnant } from './remains';

export interface Recovery {
  readonly recovered: number;
  /** Attempts that were seen but could not be read. What left no trace at all cannot be counted. */
  readonly lost: number;
}

const CHUNK_COLUMNS = ['seq', 'from_step', 'to_step', 'samples', 'observations', 'track'] as const;
/** The key of the first learner, whom every new database has. */
const FIRST = 1;
const NOTHING: Recovery = { recovered: 0, lost: 0 };

/** Never throws: no recovery is better than no start. */
export function recoverAttempts(damaged: string, into: Database): Recovery {
  try {
    return recoverFrom(readRemains(damaged), into);
  } catch {
    return NOTHING;
  }
}

/** One transaction, so that thousands of attempts take no longer than a few; what cannot be taken costs itself alone. */
function recoverFrom(remains: Remains, into: Database): Recovery {
  return inTransaction(into, () => {
    const known = copyLearners(remains, into);
    const copied = [...remains.attempts.keys()].sort((a, b) => a - b).filter((key) => isDone(into, () => copyAttempt(remains, into, key, known)));
    isDone(into, () => copyRecalls(remains, into, known));
    isDone(into, () => copyOutbox(remains, into, known));
    return { recovered: copied.length, lost: remains.attempts.size - copied.length + remains.orphans.size };
  });
}

/** All of it or nothing, inside the transaction. */
function isDone(db: Database, work: () => void): boolean {
  db.exec('SAVEPOINT part');
  try {
    work();
    db.exec('RELEASE part');
    return true;
  } catch {
    db.exec('ROLLBACK TO part; RELEASE part');
    return false;
  }
}

/** Names that reach SQL come from our own new tables, never from the damaged file. */
function columnsOf(db: Database): readonly string[] {
  return (db.prepare('PRAGMA table_info(attempts)').all() as { name: string }[]).map(({ name }) => name);
}

function copyAttempt({ attempts, chunksOf }: Remains, to: Database, key: number, known: ReadonlySet<unknown>): void {
  const row = attempts.get(key) ?? {};
  const chunks = chunksOf(key);
  const isWhole = chunks.length === row['next_seq'];
  const kept: Remnant = {
    ...row,
    learner: ownerOf(row, known),
    removed: flag(row['removed']),
    dismissed: flag(row['dismissed']),
    imported: flag(row['imported']),
    ...lengthsOf(chunks),
    next_seq: chunks.length,
    steps: isWhole ? (row['steps'] ?? 0) : (chunks.at(-1)?.['to_step'] ?? 0),
    // A part of an attempt is worth keeping, but its score was that of the whole.
    state: isWhole ? (row['state'] ?? null) : 'interrupted',
    summary: isWhole ? (row['summary'] ?? null) : null,
  };
  const columns = columnsOf(to).filter((column) => column !== 'key' && column in kept);
  const sql = `INSERT INTO attempts (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  const { lastInsertRowid } = to.prepare(sql).run(...columns.map((column) => kept[column]));
  const insert = to.prepare(`INSERT INTO chunks (attempt, ${CHUNK_COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  for (const chunk of chunks) insert.run(lastInsertRowid, ...CHUNK_COLUMNS.map((column) => chunk[column]));
}

const flag = (value: unknown): 0 | 1 => (value === 1 ? 1 : 0);

function lengthsOf(chunks: readonly Remnant[]): Readonly<Record<string, number>> {
  const all = (name: string, of: (value: unknown) => number): number => chunks.reduce((sum, chunk) => sum + of(chunk[name]), 0);
  const listed = (value: unknown): number => (JSON.parse(String(value)) as unknown[]).length;
  return {
    sample_count: all('samples', listed),
    observation_count: all('observations', listed),
    track_bytes: all('track', (track) => (track instanceof Uint8Array ? track.byteLength : 0)),
  };
}

/** Whose something was; of somebody whose own line is lost, the first learner has it: nothing may be lost with a name. */
function ownerOf(row: Remnant, known: ReadonlySet<unknown>): number {
  return known.has(row['learner']) ? Number(row['learner']) : FIRST;
}

/** Returns the keys of those who are in the new database now. Files from before there were several know of none. */
function copyLearners({ learners }: Remains, to: Database): ReadonlySet<unknown> {
  const put = to.prepare('INSERT OR REPLACE INTO learners (key, id, name, made, chosen, removed) VALUES (?, ?, ?, ?, 0, ?)');
  const isKept = isDone(to, () => {
    for (const row of learners) put.run(...['key', 'id', 'name', 'made'].map((column) => row[column]), flag(row['removed']));
    // Whoever sat there sits there again; else the oldest, of whom there is always one.
    const chosen = learners.find((row) => row['chosen'] === 1 && row['removed'] !== 1)?.['key'];
    to.prepare('UPDATE learners SET chosen = (key = coalesce(?, (SELECT min(key) FROM learners WHERE removed = 0)))').run(chosen ?? null);
  });
  return new Set(isKept ? learners.map((row) => row['key']) : []);
}

/** What is remembered is no attempt and is not counted. */
function copyRecalls({ recalls }: Remains, to: Database, known: ReadonlySet<unknown>): void {
  const columns = ['at', 'scene', 'rule', 'mode', 'outcome'] as const;
  const insert = to.prepare(`INSERT INTO recalls (${columns.join(', ')}, learner) VALUES (?, ?, ?, ?, ?, ?)`);
  for (const row of recalls) insert.run(...columns.map((column) => String(row[column])), ownerOf(row, known));
}

/** What has gone to a store must not go twice, and what waits still has to go. */
function copyOutbox({ outbox }: Remains, to: Database, known: ReadonlySet<unknown>): void {
  const columns = ['endpoint', 'id', 'attempt', 'statement', 'state'] as const;
  const insert = to.prepare(`INSERT OR IGNORE INTO outbox (${columns.join(', ')}, reason, learner) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  for (const row of outbox) insert.run(...columns.map((column) => row[column]), String(row['reason'] ?? ''), ownerOf(row, known));
}
