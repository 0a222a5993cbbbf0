/** The storage of this session. What is behind it can be exchanged while everybody holds on to the same store. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StorageNotice } from '../../contract/contract';
import { Refusal } from '../refusal';
import type { Database } from './database';
import { exchangeFiles } from './exchange';
import { mergeAttempts } from './merge-attempts';
import { DATABASE_NAME, openStorage, type Storage } from './open-storage';
import type { Kept } from './sqlite-store';

export class Keeper {
  readonly attempts: Kept;
  readonly folder: string;
  readonly file: string;
  #storage: Storage;

  constructor(folder: string, now: string) {
    this.folder = folder;
    this.file = join(folder, DATABASE_NAME);
    this.#storage = openStorage(folder, now);
    const names = Object.keys(this.#storage.attempts) as (keyof Kept)[];
    const passOn = (name: keyof Kept) => (...given: unknown[]): unknown =>
      (this.#storage.attempts[name] as (...given: unknown[]) => unknown)(...given);
    this.attempts = Object.fromEntries(names.map((name) => [name, passOn(name)])) as unknown as Kept;
  }

  get notice(): StorageNotice | null {
    return this.#storage.notice;
  }

  /** Throws a `Refusal` when nothing is kept in this session. */
  get database(): Database {
    const { database } = this.#storage;
    if (database === undefined) throw new Refusal('storage-failed', 'Nothing is kept in this session, so there is nothing to save or replace');
    return database;
  }

  /** The copy that waits takes the place of the present database, which is kept whole as `aside`. */
  exchange(aside: string, now: string): void {
    const { database } = this;
    // One file with everything in it, so that it can be moved and still be opened anywhere.
    database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    this.#storage.close();
    try {
      exchangeFiles(this.file, aside);
    } finally {
      this.#storage = openStorage(this.folder, now);
    }
  }

  /**
   * Where nothing could be kept at the start: asks the disk again, and gives it everything that was played meanwhile.
   * True when all is on the disk now. Never throws.
   */
  tryAgain(now: string): boolean {
    const { memory, notice } = this.#storage;
    if (memory === undefined || notice?.kind !== 'unavailable') return false;
    const opened = openStorage(this.folder, now);
    const carried = `${this.file}.carried`;
    try {
      if (opened.database === undefined) throw new Error('still nothing can be kept');
      rmSync(carried, { force: true });
      memory.prepare('VACUUM INTO ?').run(carried);
      mergeAttempts(opened.database, carried);
    } catch {
      opened.close();
      return false;
    } finally {
      clear(carried);
    }
    this.#storage = opened;
    memory.close();
    return true;
  }

  /** Attempts of this session that are nowhere but in memory. */
  get unkept(): number {
    const { memory } = this.#storage;
    return memory === undefined ? 0 : Number((memory.prepare('SELECT count(*) AS n FROM attempts WHERE removed = 0 AND next_seq > 0').get() as { n: number }).n);
  }

  close(): void {
    this.#storage.close();
  }
}

/** A leftover does no harm: the next time it is written anew. */
function clear(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A disk that may not be written.
  }
}
