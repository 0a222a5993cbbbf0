/** The pages of a database file and of its journal, whatever state they are in. */
import { readFileSync, statSync } from 'node:fs';
import { framesOf } from './journal';
import { rowsOn, type PageAt, type RawRow } from './record';

/** Ours always have this size; another may stand in the header of a file that somebody packed anew. */
const OUR_PAGE = 4096;
const JOURNAL_HEADER = 32;

export interface RawFile {
  /** Rows as they were last committed. */
  rows(): Iterable<RawRow>;
  /** Rows behind a torn frame of the journal: perhaps newer, perhaps never finished. */
  doubtfulRows(): Iterable<RawRow>;
  /** Rows of torn frames themselves: only where nothing else has them. */
  suspectRows(): Iterable<RawRow>;
  /** Rows of pages that the journal has a later form of: what a torn frame should have moved elsewhere is still here. */
  olderRows(): Iterable<RawRow>;
}

/** Both files are read whole: they hold years of practice in some hundred megabytes. Throws the file system's error. */
export function readRaw(file: string): RawFile {
  const bytes = bytesOf(file);
  const journal = bytesOf(`${file}-wal`);
  const size = pageSize(bytes, journal);
  const count = Math.floor(bytes.length / size);
  const { sound, doubtful, suspect } = framesOf(journal, size);
  const inFile: PageAt = (n) => (n >= 1 && n <= count ? bytes.subarray((n - 1) * size, n * size) : undefined);
  const committed: PageAt = (n) => sound.get(n) ?? inFile(n);
  const perhaps = new Map([...suspect, ...doubtful]);
  const latest: PageAt = (n) => perhaps.get(n) ?? committed(n);
  const numbers = new Set([...Array.from({ length: count }, (_, at) => at + 1), ...sound.keys()]);
  return {
    *rows() {
      for (const n of numbers) yield* rowsOn(n, committed(n) ?? Buffer.alloc(0), committed);
    },
    *doubtfulRows() {
      for (const [n, page] of doubtful) yield* rowsOn(n, page, latest);
    },
    *suspectRows() {
      for (const [n, page] of suspect) yield* rowsOn(n, page, latest);
    },
    *olderRows() {
      for (const n of sound.keys()) yield* rowsOn(n, inFile(n) ?? Buffer.alloc(0), inFile);
    },
  };
}

export interface JournalLook {
  /** SQLite passes over in silence whatever lies behind a wrong sum, even what it once acknowledged. */
  readonly isTorn: boolean;
  /** The first page of the database as the journal has it. */
  readonly first: Buffer | undefined;
}

export function lookAtJournal(file: string): JournalLook {
  const journal = bytesOf(`${file}-wal`);
  const { isTorn, sound } = framesOf(journal, pageSize(Buffer.alloc(0), journal));
  return { isTorn, first: sound.get(1) };
}

function bytesOf(file: string): Buffer {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : Buffer.alloc(0);
}

function pageSize(bytes: Buffer, journal: Buffer): number {
  const isDatabase = bytes.length >= 100 && bytes.toString('latin1', 0, 16) === 'SQLite format 3\0';
  const said = isDatabase ? bytes.readUInt16BE(16) : journal.length >= JOURNAL_HEADER ? journal.readUInt32BE(8) : 0;
  const size = said === 1 ? 65_536 : said;
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0 ? size : OUR_PAGE;
}
