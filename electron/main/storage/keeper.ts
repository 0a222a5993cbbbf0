/** The storage of this session. What is behind it can be exchanged while everybody holds on to the same store. */
import { join } from 'node:path';
import type { StorageNotice } from '../../contract/contract';
import { Refusal } from '../refusal';
import { makeClosedStore } from './closed-store';
import type { Database } from './database';
import { exchangeFiles } from './exchange';
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
    const names = Object.keys(makeClosedStore('')) as (keyof Kept)[];
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

  close(): void {
    this.#storage.close();
  }
}
