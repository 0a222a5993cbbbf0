/** What a database that cannot be used still holds, told by the shape of its rows: neither its index nor its catalogue is needed. */
import { attemptHeaderSchema, summarySchema } from '../../contract/attempt';
import { learnerId, learnerName } from '../../contract/learner';
import { recallSchema } from '../../contract/recall';
import { readRaw } from './raw/pages';
import type { RawRow, Value } from './raw/record';

/** In the order of their columns; later versions only added to the end. */
const ATTEMPT = [
  'key', 'id', 'started', 'scene', 'scene_version', 'mode', 'seed', 'header', 'state', 'next_seq', 'steps', 'sample_count',
  'observation_count', 'track_bytes', 'imported', 'summary', 'removed', 'dismissed', 'learner',
] as const;
const FIRST_ATTEMPT = ATTEMPT.indexOf('summary') + 1;
const CHUNK = ['attempt', 'seq', 'from_step', 'to_step', 'samples', 'observations', 'track'] as const;
const LEARNER = ['key', 'id', 'name', 'made', 'chosen', 'removed'] as const;
const RECALL = ['at', 'scene', 'rule', 'mode', 'outcome', 'learner'] as const;
const OUTBOX = ['seq', 'endpoint', 'id', 'attempt', 'learner', 'statement', 'state', 'reason'] as const;

export type Remnant = Readonly<Record<string, Value>>;

export interface Remains {
  /** By key, with every column of the newest version. */
  readonly attempts: ReadonlyMap<number, Remnant>;
  /** Keys that something speaks of, though the attempt itself cannot be read. */
  readonly orphans: ReadonlySet<number>;
  /** The chunks from the first one on without a gap, `next_seq` at most; what comes after a gap cannot be replayed. */
  chunksOf(key: number): readonly Remnant[];
  readonly learners: readonly Remnant[];
  readonly recalls: readonly Remnant[];
  readonly outbox: readonly Remnant[];
}

/** Throws the file system's error. */
export function readRemains(file: string): Remains {
  const raw = readRaw(file);
  const attempts = new Map<number, Remnant>();
  const chunks = new Map<number, Map<number, Supported>>();
  const learners = new Map<Value, Remnant>();
  const recalls: Remnant[] = [];
  const outbox: Remnant[] = [];
  const orphans = new Set<number>();

  const chunkRows: FoundChunk[] = [];
  /** Without a support it is taken only where there is nothing else. */
  const keepChunk = ({ row, key: [attempt, seq] }: FoundChunk, support = -Infinity): void => {
    const known = chunks.get(attempt) ?? new Map<number, Supported>();
    const rival = known.get(seq);
    if (rival === undefined || isBetter({ row, support }, rival)) chunks.set(attempt, known.set(seq, { row, support }));
  };
  const keepAttempt = (key: number, values: readonly Value[]): void => {
    const found = { ...Object.fromEntries(ATTEMPT.map((name, at) => [name, values[at] ?? null])), key };
    if (isSoundAttempt(found)) attempts.set(key, found);
    else if (isAttemptLike(values)) orphans.add(key);
  };
  for (const row of raw.rows()) {
    const values = row.values();
    if (values === undefined) continue;
    if (row.rowid === undefined) chunkRows.push(...chunkIn(row, values));
    else if (values.length >= FIRST_ATTEMPT && values.length <= ATTEMPT.length) keepAttempt(row.rowid, values);
    else if (values.length === OUTBOX.length) outbox.push(named(OUTBOX, values));
    else {
      const learner = named(LEARNER, [row.rowid, ...values.slice(1)]);
      if (values.length === LEARNER.length && isSoundLearner(learner)) learners.set(row.rowid, learner);
      else if (isSoundRecall(named(RECALL, values))) recalls.push(named(RECALL, values));
    }
  }
  chunkRows.forEach((one, at) => keepChunk(one, supportOf(on(chunkRows[at - 1], one), one.key, on(chunkRows[at + 1], one))));
  /** Behind a wrong sum: a chunk where nothing else has it whole, and a head that is as new as the known one, or only if it is newer. */
  const keepPerhaps = (row: RawRow, isEqualEnough: boolean): void => {
    const values = row.values();
    if (values === undefined) return;
    if (row.rowid === undefined) chunkIn(row, values).forEach((one) => keepChunk(one));
    else if (values.length >= FIRST_ATTEMPT && values.length <= ATTEMPT.length) {
      const known = attempts.get(row.rowid);
      const ahead = Number(values[ATTEMPT.indexOf('next_seq')]) - Number(known?.['next_seq']);
      if (known === undefined || ahead > 0 || (isEqualEnough && ahead === 0)) keepAttempt(row.rowid, values);
    }
  };
  for (const row of raw.doubtfulRows()) keepPerhaps(row, true);
  for (const row of raw.olderRows()) {
    const values = row.rowid === undefined ? row.values() : undefined;
    if (values !== undefined) chunkIn(row, values).forEach((one) => keepChunk(one));
  }
  for (const row of raw.suspectRows()) keepPerhaps(row, false);
  for (const key of chunks.keys()) orphans.add(key);
  return {
    attempts,
    orphans: new Set([...orphans].filter((key) => !attempts.has(key))),
    chunksOf: (key) => wholeChunks(chunks.get(key), Number(attempts.get(key)?.['next_seq'])),
    learners: [...learners.values()],
    recalls,
    outbox: outbox.filter(isSoundStatement),
  };
}

type ChunkKey = readonly [attempt: number, seq: number];

interface FoundChunk {
  readonly row: RawRow;
  readonly key: ChunkKey;
}

interface Supported {
  readonly row: RawRow;
  readonly support: number;
}

/** What is whole comes first: a torn frame may hold a damaged form of a row, and a later one the row itself. */
function isBetter(one: Supported, rival: Supported): boolean {
  const [isWhole, isRivalWhole] = [one, rival].map(({ row }) => isSoundChunk(named(CHUNK, row.values() ?? []), 0));
  return isWhole === isRivalWhole ? one.support >= rival.support && one.support > -Infinity : isWhole === true;
}

function chunkIn(row: RawRow, values: readonly Value[]): readonly FoundChunk[] {
  const [attempt, seq] = values;
  return typeof attempt === 'number' && typeof seq === 'number' && values.length === CHUNK.length ? [{ row, key: [attempt, seq] }] : [];
}

/** The key of a neighbour, if it is on the same page. */
const on = (neighbour: FoundChunk | undefined, { row }: FoundChunk): ChunkKey | undefined => (neighbour?.row.pages[0] === row.pages[0] ? neighbour?.key : undefined);

/**
 * Rows stand on their page in the order of their keys. Of two that say they are the same, one has a damaged key, and it is the one
 * that its neighbours speak against.
 */
function supportOf(before: ChunkKey | undefined, key: ChunkKey, after: ChunkKey | undefined): number {
  return wordOf(before, key, -1) + wordOf(after, key, 1);
}

/** 1: it comes right before (`side` -1) or after; -1: it stands on the wrong side, or would come right there if the row were of its attempt. */
function wordOf(neighbour: ChunkKey | undefined, [attempt, seq]: ChunkKey, side: 1 | -1): number {
  if (neighbour === undefined) return 0;
  const away = (neighbour[1] - seq) * side;
  if (neighbour[0] !== attempt) return away === 1 ? -1 : 0;
  return away === 1 ? 1 : away <= 0 ? -1 : 0;
}

const named = (names: readonly string[], values: readonly Value[]): Remnant => Object.fromEntries(names.map((name, at) => [name, values[at] ?? null]));

function wholeChunks(found: ReadonlyMap<number, Supported> | undefined, nextSeq: number): readonly Remnant[] {
  const whole: Remnant[] = [];
  for (let seq = 0; seq < nextSeq; seq += 1) {
    const values = found?.get(seq)?.row.values();
    const chunk = values === undefined ? undefined : named(CHUNK, values);
    if (chunk === undefined || !isSoundChunk(chunk, Number(whole.at(-1)?.['to_step'] ?? 0))) return whole;
    whole.push(chunk);
  }
  return whole;
}

const isJson = (text: Value | undefined): boolean => {
  try {
    return Array.isArray(JSON.parse(String(text)));
  } catch {
    return false;
  }
};

function isSoundChunk({ from_step: from, to_step: to, samples, observations, track }: Remnant, after: number): boolean {
  return Number.isSafeInteger(from) && Number.isSafeInteger(to) && Number(from) >= after && Number(to) >= Number(from)
    && track instanceof Uint8Array && isJson(samples) && isJson(observations);
}

function isSoundAttempt(found: Remnant): boolean {
  try {
    const header = attemptHeaderSchema.parse(JSON.parse(String(found['header'])));
    if (typeof found['summary'] === 'string') summarySchema.parse(JSON.parse(found['summary']));
    const isOurs = header.id === found['id'] && header.scene === found['scene'] && header.mode === found['mode'] && header.seed === found['seed'];
    return isOurs && isTime(found['started']) && ['running', 'ended', 'interrupted'].includes(String(found['state']))
      && ['next_seq', 'steps'].every((name) => Number.isSafeInteger(found[name]) && Number(found[name]) >= 0);
  } catch {
    return false;
  }
}

const isTime = (at: Value | undefined): boolean => typeof at === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));

/** So that an attempt of which a part cannot be read is counted, and a row of another program is not. */
function isAttemptLike(values: readonly Value[]): boolean {
  return values[0] === null && typeof values[1] === 'string' && typeof values[ATTEMPT.indexOf('header')] === 'string';
}

function isSoundLearner({ id, name, made }: Remnant): boolean {
  return learnerId.safeParse(id).success && (name === '' || learnerName.safeParse(name).success) && isTime(made);
}

function isSoundRecall(found: Remnant): boolean {
  const { learner: _, ...recall } = found;
  return recallSchema.safeParse(recall).success;
}

function isSoundStatement({ endpoint, id, attempt, statement, state }: Remnant): boolean {
  return [endpoint, id, attempt, statement].every((word) => typeof word === 'string') && ['waiting', 'sent', 'refused'].includes(String(state));
}
