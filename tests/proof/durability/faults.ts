/** The ways in which a database can be found broken. Each tells which pages it touched, as far as that can be said. */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import type { Random } from '../../../scenarios/kernel/random';
import { PAGE } from './frames';
import { bytesOf } from './history';

/** What the fault did: the touched pages of the file, 'journal' where it touched that alone, or 'all' where nothing of it can be expected back. */
export type Touched = ReadonlySet<number> | 'all' | 'journal';

export interface Fault {
  readonly name: string;
  /** Needs the journal of a database that was killed. */
  readonly isLive?: boolean;
  /** On a disk that is not there now: nothing is put in its place. */
  readonly isElsewhere?: boolean;
  /** Attempts whose own content was changed: nothing is expected of these. */
  readonly spoilt?: readonly number[];
  readonly strike: (folder: string, chance: Random) => Touched;
}

const file = (folder: string, suffix = ''): string => join(folder, DATABASE_NAME + suffix);
const pagesIn = (bytes: Buffer): number => Math.floor(bytes.length / PAGE);
const pageOf = (offset: number): number => Math.floor(offset / PAGE) + 1;

/** Changes the bytes of the file in place. */
function change(folder: string, suffix: string, work: (bytes: Buffer) => Buffer | void): void {
  const bytes = bytesOf(file(folder, suffix));
  writeFileSync(file(folder, suffix), work(bytes) ?? bytes);
}

function flips(count: number): Fault['strike'] {
  return (folder, chance) => {
    const touched = new Set<number>();
    change(folder, '', (bytes) => {
      for (let n = 0; n < count; n += 1) {
        const at = chance.below(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
        touched.add(pageOf(at));
      }
    });
    return touched;
  };
}

/** `first`: also the page with the file's header. */
function onPage(work: (page: Buffer, chance: Random) => void, pages = 1): Fault['strike'] {
  return (folder, chance) => {
    const touched = new Set<number>();
    change(folder, '', (bytes) => {
      for (let n = 0; n < pages; n += 1) {
        const page = chance.between(1, pagesIn(bytes));
        touched.add(page);
        work(bytes.subarray((page - 1) * PAGE, page * PAGE), chance);
      }
    });
    return touched;
  };
}

const cut = (length: (bytes: Buffer, chance: Random) => number): Fault['strike'] => (folder, chance) => {
  const touched = new Set<number>();
  change(folder, '', (bytes) => {
    const kept = length(bytes, chance);
    for (let page = pageOf(kept); page <= pagesIn(bytes); page += 1) touched.add(page);
    return bytes.subarray(0, kept);
  });
  return touched;
};

const sql = (statements: string): Fault['strike'] => (folder) => {
  const db = new DatabaseSync(file(folder), { defensive: false });
  db.exec(statements);
  db.close();
  return new Set();
};

function foreign(statements: string): Fault['strike'] {
  return (folder) => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file(folder, suffix), { force: true });
    sql(statements)(folder, undefined as never);
    return 'all';
  };
}

export const FAULTS: readonly Fault[] = [
  { name: 'one bit turned', strike: flips(1) },
  { name: 'eight bits turned', strike: flips(8) },
  { name: 'a hundred bits turned', strike: flips(100) },
  { name: 'cut at a page', strike: cut((bytes, chance) => chance.between(1, pagesIn(bytes) - 1) * PAGE) },
  { name: 'cut inside a page', strike: cut((bytes, chance) => chance.between(100, bytes.length - 1)) },
  { name: 'cut inside the header', strike: (folder, chance) => (cut(() => chance.between(1, 99))(folder, chance), 'all') },
  { name: 'a page of zeros', strike: onPage((page) => void page.fill(0)) },
  { name: 'three pages of zeros', strike: onPage((page) => void page.fill(0), 3) },
  { name: 'a sector of zeros', strike: onPage((page, chance) => void page.fill(0, ...sector(chance))) },
  { name: 'a page of chance', strike: onPage((page, chance) => page.forEach((_, at) => (page[at] = chance.below(256)))) },
  { name: 'a sector of chance', strike: onPage((page, chance) => {
    const [from, to] = sector(chance);
    for (let at = from; at < to; at += 1) page[at] = chance.below(256);
  }) },
  { name: 'two pages exchanged', strike: (folder, chance) => {
    const touched = new Set<number>();
    change(folder, '', (bytes) => {
      const [a, b] = [chance.between(1, pagesIn(bytes)), chance.between(1, pagesIn(bytes))];
      const [one, other] = [a, b].map((page) => bytes.subarray((page - 1) * PAGE, page * PAGE)) as [Buffer, Buffer];
      const kept = Buffer.from(one);
      other.copy(one);
      kept.copy(other);
      touched.add(a).add(b);
    });
    return touched;
  } },
  { name: 'one page copied over another', strike: (folder, chance) => {
    const touched = new Set<number>();
    change(folder, '', (bytes) => {
      const [a, b] = [chance.between(1, pagesIn(bytes)), chance.between(1, pagesIn(bytes))];
      bytes.copy(bytes, (b - 1) * PAGE, (a - 1) * PAGE, a * PAGE);
      touched.add(b);
    });
    return touched;
  } },
  { name: 'the header of chance', strike: (folder, chance) => {
    change(folder, '', (bytes) => {
      for (let at = 16; at < 100; at += 1) if (at < 60 || at > 71) bytes[at] = chance.below(256);
    });
    return new Set([1]);
  } },
  { name: 'the catalogue of zeros', strike: (folder) => {
    change(folder, '', (bytes) => void bytes.fill(0, 100, PAGE));
    return new Set([1]);
  } },
  { name: 'another mark of the program', strike: (folder, chance) => {
    change(folder, '', (bytes) => void bytes.writeUInt32BE(1 + chance.below(1_000_000), 68));
    return new Set([1]);
  } },
  { name: 'the journal is gone', isLive: true, strike: (folder) => {
    rmSync(file(folder, '-wal'));
    return 'journal';
  } },
  { name: 'the journal is cut', isLive: true, strike: (folder, chance) => {
    change(folder, '-wal', (bytes) => bytes.subarray(0, chance.below(bytes.length)));
    return 'journal';
  } },
  { name: 'a bit of the journal turned', isLive: true, strike: (folder, chance) => {
    change(folder, '-wal', (bytes) => {
      const at = chance.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.below(8));
    });
    return 'journal';
  } },
  { name: 'a sector of the journal of zeros', isLive: true, strike: (folder, chance) => {
    change(folder, '-wal', (bytes) => void bytes.fill(0, ...sectorIn(bytes, chance)));
    return 'journal';
  } },
  { name: 'the journal is none', strike: (folder) => {
    writeFileSync(file(folder, '-wal'), 'this is no journal, and longer than the head of one');
    return new Set();
  } },
  { name: 'the memory beside the journal is of chance', isLive: true, strike: (folder, chance) => {
    writeFileSync(file(folder, '-shm'), Buffer.from(Array.from({ length: 32_768 }, () => chance.below(256))));
    return new Set();
  } },
  { name: 'an old memory beside no journal', strike: (folder, chance) => {
    writeFileSync(file(folder, '-shm'), Buffer.from(Array.from({ length: 32_768 }, () => chance.below(256))));
    return new Set();
  } },
  { name: 'damaged with a journal', isLive: true, strike: onPage((page) => void page.fill(0)) },
  { name: 'empty', strike: (folder) => {
    writeFileSync(file(folder), '');
    return 'all';
  } },
  { name: 'empty, with a journal', isLive: true, strike: (folder) => {
    writeFileSync(file(folder), '');
    return 'all';
  } },
  { name: 'gone, with a journal', isLive: true, strike: (folder) => {
    rmSync(file(folder));
    return 'all';
  } },
  { name: 'a folder in its place', strike: (folder) => {
    rmSync(file(folder));
    mkdirSync(join(file(folder), 'inside'), { recursive: true });
    writeFileSync(join(file(folder), 'inside', 'kept.txt'), 'kept');
    return 'all';
  } },
  { name: 'a link to nowhere', isElsewhere: true, strike: (folder) => {
    rmSync(file(folder));
    symlinkSync(join(folder, 'nowhere', 'reigi.db'), file(folder));
    return 'all';
  } },
  { name: 'text', strike: (folder) => {
    writeFileSync(file(folder), 'not a database '.repeat(500));
    return 'all';
  } },
  { name: 'another program', strike: foreign('CREATE TABLE letters (text TEXT); INSERT INTO letters VALUES (1), (2); PRAGMA user_version = 7') },
  { name: 'another program with our mark', strike: foreign('CREATE TABLE attempts (text TEXT); PRAGMA application_id = 0x52454947; PRAGMA user_version = 50') },
  { name: 'another program that marks its files', strike: foreign('PRAGMA application_id = 252006675; CREATE TABLE letters (text TEXT)') },
  { name: 'our mark and nothing else', strike: foreign('PRAGMA application_id = 0x52454947; PRAGMA user_version = 50; CREATE TABLE a (b); DROP TABLE a') },
  { name: 'a trigger that deletes', strike: sql('CREATE TRIGGER t AFTER INSERT ON attempts BEGIN DELETE FROM chunks; END') },
  { name: 'a view in place of a table', strike: sql('ALTER TABLE recalls RENAME TO other; CREATE VIEW recalls AS SELECT * FROM other') },
  // Written into the catalogue as the words stand: altered, the table would compute it for every row at once, ten seconds of ours.
  { name: 'a column that computes itself', strike: sql(`PRAGMA writable_schema = ON;
    UPDATE sqlite_schema SET sql = replace(sql, 'key INTEGER', 'own TEXT AS (hex(zeroblob(100000000))), key INTEGER') WHERE name = 'attempts'`) },
  { name: 'a table is missing', strike: sql('DROP TABLE recalls') },
  { name: 'an index is missing', strike: sql('DROP INDEX attempts_by_start') },
  { name: 'a header that is none', spoilt: [2], strike: sql(`UPDATE attempts SET header = 'none' WHERE key = 3`) },
  { name: 'a mode that is none', spoilt: [1], strike: sql(`UPDATE attempts SET mode = 'never' WHERE key = 2`) },
  { name: 'a summary that is none', spoilt: [3], strike: sql(`UPDATE attempts SET summary = '{"total":' WHERE key = 4`) },
  { name: 'chunks are missing', spoilt: [1], strike: sql('DELETE FROM chunks WHERE attempt = 2 AND seq > 5') },
  { name: 'a chunk that is none', spoilt: [1], strike: sql(`UPDATE chunks SET samples = '[{' WHERE attempt = 2 AND seq = 3`) },
  { name: 'large pages', strike: sql('PRAGMA journal_mode = DELETE; PRAGMA page_size = 65536; VACUUM; DROP TABLE recalls') },
  { name: 'nobody is chosen', strike: sql('UPDATE learners SET chosen = 0') },
];

function sector(chance: Random): [number, number] {
  const at = chance.below(8) * 512;
  return [at, at + 512];
}

function sectorIn(bytes: Buffer, chance: Random): [number, number] {
  const at = chance.below(Math.floor(bytes.length / 512)) * 512;
  return [at, at + 512];
}

export const hasJournal = (folder: string): boolean => existsSync(file(folder, '-wal'));
