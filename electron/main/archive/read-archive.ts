/**
 * Opens an archive of unknown quality. Its list of contents is judged before one byte is unpacked, and what is unpacked
 * is counted while it comes, so that neither names nor sizes in the file are believed.
 */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { fromFdPromise, type Entry, type ZipFile } from 'yauzl';
import {
  ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, CARD, isEntryName, MANIFEST, MEMORY, manifestSchema, MAX_ARCHIVE_BYTES, MAX_ARCHIVE_ENTRIES, MAX_RATIO,
  MAX_SMALL_ENTRY_BYTES, MAX_UNPACKED_BYTES, RATIO_COUNTS_FROM_BYTES, SETTINGS, attemptEntry, type Manifest,
} from '../../contract/archive';
import { MAX_ATTEMPT_FILE_BYTES, MAX_JSON_DEPTH } from '../../contract/limits';
import { describeIssue, sentence } from '../../contract/problem';
import { findShapeProblem } from '../../contract/shape-guard';
import { Refused } from './refused';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;

export interface Archive {
  readonly manifest: Manifest;
  /** The text of an entry that the manifest names, with the checksum that it gives. Throws `Refused`. */
  read(entry: string, sha256: string): Promise<string>;
  close(): void;
}

/** Throws `Refused`. */
export async function openArchive(file: string): Promise<Archive> {
  const handle = openPlainFile(file);
  try {
    const zip = await opened(handle);
    const entries = await listEntries(zip);
    const read = (entry: string, sha256?: string) => unpack(zip, entries, entry, sha256);
    const manifest = parseManifest(await read(MANIFEST));
    compare(manifest, entries);
    return { manifest, read, close: () => closeSync(handle) };
  } catch (error) {
    closeSync(handle);
    throw error instanceof Refused ? error : new Refused('damaged', 'The file is cut off or was changed');
  }
}

function openPlainFile(file: string): number {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    // Asked of the open file, so that it cannot be exchanged between the question and the reading.
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw new Refused('unreadable', 'The file is not a plain file');
    if (stats.size > MAX_ARCHIVE_BYTES) throw new Refused('too-large', `At most ${MAX_ARCHIVE_BYTES} bytes are read`);
    const magic = Buffer.alloc(4);
    readSync(handle, magic, 0, 4, 0);
    if (magic.readUInt32LE(0) !== 0x04034b50) throw new Refused('foreign', 'The file does not begin as a zip archive does');
    return handle;
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    if (error instanceof Refused) throw error;
    throw new Refused('unreadable', error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');
  }
}

function opened(handle: number): Promise<ZipFile> {
  return fromFdPromise(handle, { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true });
}

async function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) throw new Refused('too-large', `At most ${MAX_ARCHIVE_ENTRIES} entries are read`);
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const fault = findFault(entry, entries.has(entry.fileName));
      if (fault !== undefined) throw fault;
      unpacked += entry.uncompressedSize;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Refused('too-large', 'All of it unpacked is too much');
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    // The library's own word for paths that lead out; every other fault of its is one of the structure.
    if (error instanceof Error && /absolute path|relative path|invalid characters in fileName/.test(error.message)) {
      throw new Refused('unsafe', 'A name leads out of the archive', shown(error.message));
    }
    throw error;
  }
  assertApart([...entries.values()]);
  return entries;
}

/** Names are shown to a person: short, and on one line. */
function shown(name: string): string {
  return name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').slice(0, 120);
}

function findFault(entry: Entry, isSecond: boolean): Refused | undefined {
  const { fileName, uncompressedSize, compressedSize, compressionMethod, externalFileAttributes } = entry;
  const name = shown(fileName);
  if (!isEntryName(fileName)) return new Refused('unsafe', 'This name is none of an archive of Reigi', name);
  if (isSecond) return new Refused('unsafe', 'The name is there twice', name);
  const type = (externalFileAttributes >>> 16) & FILE_TYPE_MASK;
  if (type !== 0 && type !== PLAIN_FILE) return new Refused('unsafe', 'It is a link or no plain file', name);
  if (entry.isEncrypted()) return new Refused('unsafe', 'It is locked with a password', name);
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) return new Refused('unsafe', 'It is packed in another way', name);
  if (uncompressedSize > limitOf(fileName)) return new Refused('too-large', `At most ${limitOf(fileName)} bytes are read`, name);
  if (uncompressedSize > RATIO_COUNTS_FROM_BYTES && uncompressedSize > compressedSize * MAX_RATIO) {
    return new Refused('too-large', 'It swells too much when it is unpacked', name);
  }
  return undefined;
}

function limitOf(entry: string): number {
  return entry.startsWith('attempts/') ? MAX_ATTEMPT_FILE_BYTES : MAX_SMALL_ENTRY_BYTES;
}

/** Entries that share bytes make a small file endless. */
function assertApart(entries: readonly Entry[]): void {
  const inOrder = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const { fileName, relativeOffsetOfLocalHeader: start, compressedSize } of inOrder) {
    if (start < end) throw new Refused('unsafe', 'Two entries share the same bytes', fileName);
    end = start + LOCAL_HEADER_BYTES + fileName.length + compressedSize;
  }
}

async function unpack(zip: ZipFile, entries: ReadonlyMap<string, Entry>, name: string, sha256?: string): Promise<string> {
  const entry = entries.get(name);
  if (entry === undefined) throw new Refused(name === MANIFEST ? 'foreign' : 'damaged', 'This entry is missing', name);
  const limit = limitOf(name);
  const hash = createHash('sha256');
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of await zip.openReadStreamPromise(entry)) {
      const bytes = part as Buffer;
      length += bytes.length;
      if (length > limit) throw new Refused('too-large', `At most ${limit} bytes are read`, name);
      hash.update(bytes);
      parts.push(bytes);
    }
  } catch (error) {
    throw error instanceof Refused ? error : new Refused('damaged', 'It cannot be unpacked', name);
  }
  if (sha256 !== undefined && hash.digest('hex') !== sha256) throw new Refused('damaged', 'It was changed after the archive was made', name);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused('damaged', 'It is not text in UTF-8', name);
  }
}

function parseManifest(content: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new Refused('damaged', 'It is not JSON', MANIFEST);
  }
  const { format, formatVersion } = (value ?? {}) as { format?: unknown; formatVersion?: unknown };
  if (format !== ARCHIVE_FORMAT) throw new Refused('foreign', `format must be "${ARCHIVE_FORMAT}"`, MANIFEST);
  if (formatVersion !== ARCHIVE_FORMAT_VERSION) {
    const isNewer = typeof formatVersion === 'number' && formatVersion > ARCHIVE_FORMAT_VERSION;
    throw new Refused(isNewer ? 'newer' : 'damaged', `formatVersion must be ${ARCHIVE_FORMAT_VERSION}`, MANIFEST);
  }
  const problem = findShapeProblem(value, { depth: MAX_JSON_DEPTH, values: MAX_ARCHIVE_ENTRIES * 6, length: 200 });
  if (problem !== undefined) throw new Refused('damaged', sentence(problem, 'It'), MANIFEST);
  const parsed = manifestSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new Refused('damaged', sentence(describeIssue(parsed.error.issues), 'It'), MANIFEST);
  return parsed.data;
}

/** What is named is there, and what is there is named. */
function compare({ attempts, settings, card, memory }: Manifest, entries: ReadonlyMap<string, Entry>): void {
  const own = ([[SETTINGS, settings], [CARD, card], [MEMORY, memory]] as const).flatMap(([name, sha256]) => (sha256 === null ? [] : [name]));
  const named = [MANIFEST, ...attempts.map(({ id }) => attemptEntry(id)), ...own];
  const missing = named.find((name) => !entries.has(name));
  if (missing !== undefined) throw new Refused('damaged', 'This entry is missing', missing);
  if (entries.size !== named.length) {
    const all = new Set(named);
    throw new Refused('unsafe', 'The list of contents does not name this entry', [...entries.keys()].find((name) => !all.has(name)));
  }
}
