/**
 * Opens an archive of unknown quality. Its list of contents is judged before one byte is unpacked, and nothing is unpacked
 * beyond the size that was judged, so that neither names nor sizes in the file are believed.
 */
import { createHash } from 'node:crypto';
import { setImmediate as breath } from 'node:timers/promises';
import { promisify } from 'node:util';
import { constants, inflateRaw, inflateRawSync, type ZlibOptions } from 'node:zlib';
import { fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import {
  ARCHIVE_FORMAT, ARCHIVE_FORMAT_VERSION, CARD, isEntryName, MANIFEST, MEMORY, manifestSchema, MAX_ARCHIVE_ENTRIES, MAX_RATIO, MAX_SMALL_ENTRY_BYTES,
  MAX_UNPACKED_BYTES, mostPacked, RATIO_COUNTS_FROM_BYTES, SETTINGS, attemptEntry, type Manifest,
} from '../../contract/archive';
import { MAX_ATTEMPT_FILE_BYTES, MAX_JSON_DEPTH } from '../../contract/limits';
import { describeIssue, sentence } from '../../contract/problem';
import { findShapeProblem } from '../../contract/shape-guard';
import { ArchiveFile, ENTRY_MARK } from './archive-file';
import { Refused } from './refused';

const STORED = 0;
const DEFLATED = 8;
const LOCAL_HEADER_BYTES = 30;
const FILE_TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;
/** Up to here an entry is unpacked at once; a longer one by another thread, so that nobody waits for it. */
const AT_ONCE_BYTES = 1024 * 1024;

export interface Archive {
  readonly manifest: Manifest;
  /** The text of an entry that the manifest names, with the checksum that it gives. Throws `Refused`. */
  read(entry: string, sha256: string): Promise<string>;
  close(): void;
}

/** What is known of an entry: only what it takes to read it, for a hostile list is long. */
interface Listed {
  readonly at: number;
  readonly packed: number;
  readonly size: number;
  readonly isDeflated: boolean;
}
type List = ReadonlyMap<string, Listed>;

/** Throws `Refused`. */
export async function openArchive(path: string): Promise<Archive> {
  const file = ArchiveFile.open(path);
  try {
    const entries = await listEntries(await opened(file));
    const read = async (entry: string, sha256?: string): Promise<string> => {
      // An entry at a time, and others have their turn between them: a scene may be playing.
      await breath();
      return unpack(file, entries, entry, sha256);
    };
    const manifest = parseManifest(await read(MANIFEST));
    compare(manifest, entries);
    return { manifest, read, close: () => file.shut() };
  } catch (error) {
    file.shut();
    throw error instanceof Refused ? error : new Refused('damaged', 'The file is cut off or was changed');
  }
}

function opened(file: ArchiveFile): Promise<ZipFile> {
  return fromRandomAccessReaderPromise(file, file.size, { autoClose: false, strictFileNames: true, validateEntrySizes: true });
}

async function listEntries(zip: ZipFile): Promise<List> {
  if (zip.entryCount > MAX_ARCHIVE_ENTRIES) throw new Refused('too-large', `At most ${MAX_ARCHIVE_ENTRIES} entries are read`);
  const entries = new Map<string, Listed>();
  let unpacked = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const { fileName, relativeOffsetOfLocalHeader: at, compressedSize: packed, uncompressedSize: size } = entry;
      const fault = findFault(entry, entries.has(fileName));
      if (fault !== undefined) throw fault;
      unpacked += size;
      if (unpacked > MAX_UNPACKED_BYTES) throw new Refused('too-large', 'All of it unpacked is too much');
      entries.set(fileName, { at, packed, size, isDeflated: entry.compressionMethod === DEFLATED });
      await breath();
    }
  } catch (error) {
    // The library's own word for paths that lead out; every other fault of its is one of the structure.
    if (error instanceof Error && /absolute path|relative path|invalid characters in fileName/.test(error.message)) {
      throw new Refused('unsafe', 'A name leads out of the archive', shown(error.message));
    }
    throw error;
  }
  assertApart(entries);
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
  if (compressedSize > mostPacked(uncompressedSize)) return new Refused('damaged', 'It is longer packed than it is', name);
  return undefined;
}

function limitOf(entry: string): number {
  return entry.startsWith('attempts/') ? MAX_ATTEMPT_FILE_BYTES : MAX_SMALL_ENTRY_BYTES;
}

/** Entries that share bytes make a small file endless. */
function assertApart(entries: List): void {
  let end = 0;
  for (const [name, { at, packed }] of [...entries].sort(([, a], [, b]) => a.at - b.at)) {
    if (at < end) throw new Refused('unsafe', 'Two entries share the same bytes', name);
    end = at + LOCAL_HEADER_BYTES + name.length + packed;
  }
}

async function unpack(file: ArchiveFile, entries: List, name: string, sha256: string | undefined): Promise<string> {
  const entry = entries.get(name);
  if (entry === undefined) throw new Refused(name === MANIFEST ? 'foreign' : 'damaged', 'This entry is missing', name);
  let content: Buffer;
  try {
    content = await contentOf(file, entry);
  } catch {
    throw new Refused('damaged', 'It cannot be unpacked', name);
  }
  if (sha256 !== undefined && createHash('sha256').update(content).digest('hex') !== sha256) {
    throw new Refused('damaged', 'It was changed after the archive was made', name);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new Refused('damaged', 'It is not text in UTF-8', name);
  }
}

const inflated = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Its size has been judged; what turns out to be longer is given up at the first byte too many. */
async function contentOf(file: ArchiveFile, { at, packed, size, isDeflated }: Listed): Promise<Buffer> {
  const head = file.bytes(at, LOCAL_HEADER_BYTES);
  if (head.readUInt32LE(0) !== ENTRY_MARK) throw new Error('No entry begins here');
  const data = file.bytes(at + LOCAL_HEADER_BYTES + head.readUInt16LE(26) + head.readUInt16LE(28), packed);
  if (!isDeflated) return data;
  // One block for all of it, and a byte for one too many.
  const bounds = { maxOutputLength: Math.max(1, size), chunkSize: Math.max(constants.Z_MIN_CHUNK, size + 1) };
  const content = size <= AT_ONCE_BYTES ? inflateRawSync(data, bounds) : await inflated(data, bounds);
  if (content.length !== size) throw new Error('It is shorter than it says');
  return content;
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
function compare({ attempts, settings, card, memory }: Manifest, entries: List): void {
  const own = ([[SETTINGS, settings], [CARD, card], [MEMORY, memory]] as const).flatMap(([name, sha256]) => (sha256 === null ? [] : [name]));
  const named = [MANIFEST, ...attempts.map(({ id }) => attemptEntry(id)), ...own];
  const missing = named.find((name) => !entries.has(name));
  if (missing !== undefined) throw new Refused('damaged', 'This entry is missing', missing);
  if (entries.size !== named.length) {
    const all = new Set(named);
    throw new Refused('unsafe', 'The list of contents does not name this entry', [...entries.keys()].find((name) => !all.has(name)));
  }
}
