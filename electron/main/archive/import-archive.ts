/**
 * An archive into the history, all of it or nothing. Everything is read and judged into a database of its own first;
 * only then, and only if the person agrees, is that taken over in one transaction.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { attemptEntry, CARD, MEMORY, SETTINGS, type Imported, type Manifest } from '../../contract/archive';
import { formatAttemptFile, parseAttemptFile } from '../../contract/attempt-file';
import { recallSchema } from '../../contract/recall';
import { repairSettings, type Settings } from '../../contract/settings';
import { parseCard, type OwnCard } from '../card-file';
import { Refusal } from '../refusal';
import type { AttemptStore } from '../storage/attempt-store';
import { connect } from '../storage/connection';
import { environmentFault, inTransaction } from '../storage/database';
import type { Keeper } from '../storage/keeper';
import { mergeAttempts } from '../storage/merge-attempts';
import { migrate } from '../storage/migrate';
import { MIGRATIONS } from '../storage/migrations/list';
import { makeSqliteStore } from '../storage/sqlite-store';
import { openArchive, type Archive } from './read-archive';
import { Refused } from './refused';
import { WORK } from './leftovers';

/** What a person should know before anything is added. */
export interface OfferedArchive {
  readonly made: string;
  readonly added: number;
  readonly known: number;
  readonly differing: number;
  readonly hasOwn: boolean;
}

export interface ImportParts {
  readonly keeper: Keeper;
  /** Undefined = no. `own`: also the card and the settings, in place of those here. */
  confirm(offered: OfferedArchive): Promise<{ readonly own: boolean } | undefined>;
  /** Before anything changes. */
  backUp(): Promise<unknown>;
  takeOwn(own: { readonly settings: Settings | undefined; readonly card: OwnCard | undefined }): void;
  now(): string;
}

/** Null = the person said no. */
export async function importArchive(file: string, parts: ImportParts): Promise<Imported | null> {
  let archive: Archive | undefined;
  let work: string | undefined;
  try {
    archive = await openArchive(file);
    work = mkdtempSync(join(parts.keeper.folder, WORK));
    return await takeIn(archive, join(work, 'staged.db'), parts);
  } catch (error) {
    const refused = asRefused(error);
    return { kind: 'refused', fault: refused.fault, entry: refused.entry, detail: refused.message };
  } finally {
    archive?.close();
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  if (error instanceof Refusal && error.code === 'storage-failed') return new Refused('no-room', error.message);
  const reason = environmentFault(error);
  if (reason !== undefined) return new Refused('no-room', reason);
  throw error;
}

async function takeIn(archive: Archive, staged: string, { keeper, confirm, backUp, takeOwn, now }: ImportParts): Promise<Imported | null> {
  const { manifest } = archive;
  const { counts, remembers } = await stage(archive, staged, keeper.attempts, now());
  const own = await readOwn(archive);
  const answer = await confirm({ made: manifest.made, ...counts, hasOwn: own.settings !== undefined || own.card !== undefined });
  if (answer === undefined) return null;
  if (counts.added > 0 || remembers) {
    await backUp();
    mergeAttempts(keeper.database, staged);
  }
  if (answer.own) takeOwn(own);
  return { kind: 'added', ...counts, own: answer.own };
}

async function stage(archive: Archive, staged: string, present: AttemptStore, now: string) {
  const db = connect(staged);
  try {
    // It is thrown away if anything fails: no need to wait for the disk, to keep what it was, or to ask who else is there.
    db.exec('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON');
    migrate(db, MIGRATIONS);
    const store = makeSqliteStore(db);
    const counts = { added: 0, known: 0, differing: 0 };
    for (const entry of archive.manifest.attempts) counts[await stageOne(archive, entry, store, present, now)] += 1;
    const recalls = await readMemory(archive);
    const insert = db.prepare('INSERT INTO recalls (at, scene, rule, mode, outcome) VALUES (?, ?, ?, ?, ?)');
    inTransaction(db, () => {
      for (const { at, scene, rule, mode, outcome } of recalls) insert.run(at, scene, rule, mode, outcome);
    });
    return { counts, remembers: recalls.length > 0 };
  } finally {
    db.close();
  }
}

type Fate = 'added' | 'known' | 'differing';

async function stageOne(archive: Archive, listed: Manifest['attempts'][number], store: AttemptStore, present: AttemptStore, now: string): Promise<Fate> {
  const { id, sha256, imported, state } = listed;
  const entry = attemptEntry(id);
  const parsed = parseAttemptFile(await archive.read(entry, sha256));
  if (!parsed.ok) throw new Refused('bad-attempt', parsed.message, entry);
  if (parsed.attempt.header.id !== id) throw new Refused('bad-attempt', 'header.id must be the one in the name of the entry', entry);
  const here = find(present, id);
  if (here !== undefined) return formatAttemptFile(here) === formatAttemptFile(parsed.attempt) ? 'known' : 'differing';
  store.add(parsed.attempt, parsed.recorded, now, { imported, state });
  return 'added';
}

/** What was removed here is not found: an archive brings it back. */
function find(present: AttemptStore, id: string): ReturnType<AttemptStore['read']> | undefined {
  try {
    return present.read(id);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'not-found') return undefined;
    throw error;
  }
}

async function readOwn({ manifest, read }: Archive): Promise<{ settings: Settings | undefined; card: OwnCard | undefined }> {
  return {
    settings: manifest.settings === null ? undefined : lawful(SETTINGS, await read(SETTINGS, manifest.settings), (text) => repairSettings(JSON.parse(text))),
    card: manifest.card === null ? undefined : lawful(CARD, await read(CARD, manifest.card), parseCard),
  };
}

async function readMemory({ manifest, read }: Archive) {
  if (manifest.memory === null) return [];
  return lawful(MEMORY, await read(MEMORY, manifest.memory), (text) => z.array(recallSchema).parse(JSON.parse(text)));
}

function lawful<T>(entry: string, content: string, parse: (content: string) => T): T {
  try {
    return parse(content);
  } catch {
    throw new Refused('damaged', 'It cannot be read', entry);
  }
}
