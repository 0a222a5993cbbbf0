/** Backups of the history: made by itself, checked after writing, few enough to be kept, and put back on demand. */
import { chmodSync, copyFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup } from '@photostructure/sqlite';
import type { Response } from '../../contract/contract';
import { Refusal } from '../refusal';
import { connect } from '../storage/connection';
import { environmentFault } from '../storage/database';
import { waitingFor } from '../storage/exchange';
import type { Keeper } from '../storage/keeper';
import { syncFolder } from '../write-whole';
import { clearUnfinished, flush, freeName, isBackupName, listFiles, makeFolder } from './backup-files';
import { examine, figuresOf } from './examine';
import { isDue, outdated } from './rotation';

/** Pages that are copied before others have their turn. */
const PAGES_AT_ONCE = 2_000;
/** The page comes first. */
const START_MS = 15_000;
const HOUR_MS = 60 * 60 * 1000;

export class Backups {
  readonly folder: string;
  readonly #keeper: Keeper;
  readonly #now: () => string;
  #fault: string | null = null;
  #work: Promise<unknown> = Promise.resolve();

  constructor(keeper: Keeper, now: () => string) {
    this.#keeper = keeper;
    this.#now = now;
    this.folder = join(keeper.folder, 'backups');
    clearUnfinished(this.folder);
  }

  list(): Response<'backups.list'> {
    const backups = listFiles(this.folder).map((file) => {
      const found = examine(join(this.folder, file.name), false);
      return typeof found === 'string' ? { ...file, attempts: null, fault: found } : { ...file, attempts: found.attempts, fault: null };
    });
    return { folder: this.folder, backups, fault: this.#fault };
  }

  /** Makes one if it is time. Never throws: what went wrong is told where the backups are listed. */
  async consider(): Promise<void> {
    try {
      await this.#inTurn(async () => {
        if (this.#isDue()) await this.#make();
      });
    } catch (error) {
      this.#fault = reasonOf(error);
    }
  }

  /** From now on it is considered by itself. */
  watch(): void {
    setTimeout(() => void this.consider(), START_MS).unref();
    setInterval(() => void this.consider(), HOUR_MS).unref();
  }

  /** Throws a `Refusal` when it could not be made; nothing is left behind then. */
  make(): Promise<{ readonly name: string }> {
    return this.#inTurn(() => this.#make());
  }

  /** The present history moves beside the backups and can itself be put back. */
  restore(name: string): Promise<Response<'backups.restore'>> {
    return this.#inTurn(() => Promise.resolve(this.#restore(name)));
  }

  /** Resolves when nothing is being written any more. */
  async settled(): Promise<void> {
    await this.#work;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#work.then(work);
    this.#work = done.catch(() => undefined);
    return done;
  }

  #isDue(): boolean {
    if (this.#keeper.notice !== null && this.#keeper.notice.kind !== 'set-aside') return false;
    const [newest] = this.#made();
    const found = newest === undefined ? undefined : examine(join(this.folder, newest.name), false);
    // One that cannot be read any more is none.
    const known = newest === undefined || found === undefined || typeof found === 'string' ? undefined : { ...found, at: newest.at };
    return isDue(figuresOf(this.#keeper.database), known, this.#now());
  }

  #made() {
    return listFiles(this.folder).filter(({ isSetAside }) => !isSetAside);
  }

  async #make(): Promise<{ readonly name: string }> {
    const { database } = this.#keeper;
    let part: string | undefined;
    try {
      makeFolder(this.folder);
      const name = freeName(this.folder, this.#now(), false);
      part = join(this.folder, `.${name}.part`);
      const before = figuresOf(database).attempts;
      await copyDatabase(this.#keeper.file, part);
      standAlone(part);
      const found = examine(part, true);
      if (typeof found === 'string' || found.attempts < before) throw new Refusal('storage-failed', 'The backup that was written cannot be read again');
      flush(part);
      renameSync(part, join(this.folder, name));
      syncFolder(this.folder);
      this.#fault = null;
      this.#rotate();
      return { name };
    } catch (error) {
      if (part !== undefined) for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(part + suffix, { force: true });
      throw new Refusal('storage-failed', `The backup could not be made: ${reasonOf(error)}`);
    }
  }

  #rotate(): void {
    const kept = this.#made().flatMap(({ name, at }) => {
      const found = examine(join(this.folder, name), false);
      // What cannot be read is left alone: it may be from a newer Reigi, or be mended.
      return typeof found === 'string' ? [] : [{ name, at, attempts: found.attempts }];
    });
    for (const name of outdated(kept)) rmSync(join(this.folder, name), { force: true });
  }

  #restore(name: string): Response<'backups.restore'> {
    if (!isBackupName(name)) throw new Refusal('bad-request', 'name must be that of a backup in the list', 'name');
    const source = join(this.folder, name);
    const found = examine(source, true);
    if (found === 'newer') throw new Refusal('refused', 'This backup was made by a newer Reigi; open it with that one');
    if (found === 'damaged') throw new Refusal('invalid-file', 'This backup cannot be read; choose another. Nothing was changed');
    const { attempts: before } = figuresOf(this.#keeper.database);
    const waiting = waitingFor(this.#keeper.file);
    const aside = freeName(this.folder, this.#now(), true);
    try {
      copyFileSync(source, waiting);
      if (process.platform !== 'win32') chmodSync(waiting, 0o600);
      flush(waiting);
      // Read once more where it now lies: the copy is what will be relied on.
      const copied = examine(waiting, true);
      if (typeof copied === 'string' || copied.mark !== found.mark) throw new Refusal('storage-failed', 'the copy cannot be read again');
      this.#keeper.exchange(join(this.folder, aside), this.#now());
    } catch (error) {
      rmSync(waiting, { recursive: true, force: true });
      throw new Refusal('storage-failed', `The backup could not be put back: ${reasonOf(error)}. Your history is as it was`);
    }
    if (this.#keeper.notice !== null) throw new Refusal('storage-failed', `The history could not be opened again; both are kept in ${this.folder}`);
    return { attempts: found.attempts, before, setAside: aside };
  }
}

/**
 * By a connection of its own: the copying goes on between other work, and must not lose its source when the app closes
 * the other one meanwhile.
 */
async function copyDatabase(file: string, target: string): Promise<void> {
  const source = connect(file, { readOnly: true });
  try {
    await backup(source, target, { rate: PAGES_AT_ONCE });
  } finally {
    source.close();
  }
}

/** Takes the journal's mark off a copy, so that it is one file wherever it goes. */
function standAlone(file: string): void {
  const db = connect(file);
  try {
    db.exec('PRAGMA journal_mode = DELETE');
  } finally {
    db.close();
  }
  if (process.platform !== 'win32') chmodSync(file, 0o600);
}

function reasonOf(error: unknown): string {
  return environmentFault(error) ?? (error instanceof Error ? error.message : String(error));
}
