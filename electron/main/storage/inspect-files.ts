/**
 * Looks at the files of a database without SQLite, because merely opening one may change or delete: a journal that
 * fits no database is thrown away, and one of a newer app is folded in.
 */
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { APPLICATION_ID } from './database';
import { NEWEST_VERSION } from './migrations/list';
import { lookAtJournal } from './raw/pages';

export type Finding = 'fit to open' | 'newer' | 'damaged';

const HEADER_BYTES = 100;
const JOURNAL_HEADER_BYTES = 32;
/** https://sqlite.org/fileformat.html, 3 */
const ROLLBACK_MAGIC = Buffer.from('d9d505f920a163d7', 'hex');

/** Throws the file system's error when the files cannot be read. */
export function inspectFiles(file: string): Finding {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats?.isDirectory() === true) return 'damaged';
  const journal = readStart(`${file}-wal`, JOURNAL_HEADER_BYTES);
  if (stats === undefined || stats.size === 0) return journal.length > 0 ? 'damaged' : 'fit to open';
  const header = readStart(file, HEADER_BYTES);
  // What it says is of a change that was cut off, and which opening it takes back.
  if (isCutOff(file) && !isNewer(header) && (!isDatabase(header) || isOurs(header))) return 'fit to open';
  if (!isDatabase(header)) return 'damaged';
  // https://sqlite.org/fileformat.html: user_version at 60, application_id at 68. 0 may still be ours: a new database
  // has its first table in the journal alone.
  if (!isOurs(header)) return 'damaged';
  const { isTorn, first } = lookAtJournal(file);
  if (isNewer(header) || (first !== undefined && isNewer(first))) return 'newer';
  return isJournal(journal) && !isTorn ? 'fit to open' : 'damaged';
}

const isDatabase = (start: Buffer): boolean => start.length >= HEADER_BYTES && start.toString('latin1', 0, 16) === 'SQLite format 3\0';
const isOurs = (start: Buffer): boolean => [0, APPLICATION_ID].includes(start.readUInt32BE(68));
const isNewer = (start: Buffer): boolean => start.length >= HEADER_BYTES && start.readUInt32BE(68) === APPLICATION_ID && start.readUInt32BE(60) > NEWEST_VERSION;

/** The journal of a change that was cut off: from before there was one to be folded in, or while the database was exchanged. */
export function isCutOff(file: string): boolean {
  return readStart(`${file}-journal`, ROLLBACK_MAGIC.length).equals(ROLLBACK_MAGIC);
}

/** Less than a whole header holds no commit; otherwise it begins with 0x377f0682 or 0x377f0683. */
function isJournal(header: Buffer): boolean {
  return header.length < JOURNAL_HEADER_BYTES || (header.readUInt32BE(0) & ~1) === 0x377f0682;
}

/** At most `length` bytes from the beginning; none when there is no such file. */
function readStart(file: string, length: number): Buffer {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return Buffer.alloc(0);
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(handle, bytes, 0, length, 0));
  } finally {
    closeSync(handle);
  }
}
