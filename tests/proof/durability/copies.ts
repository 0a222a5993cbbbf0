/**
 * What each page of a database holds, as it stands in the file and as every frame of the journal has it. Rows are told by their content,
 * which nothing else has: the readers of the app, which are to be proved, have no part in this. For databases to which nothing happened.
 */
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { framesIn, PAGE } from './frames';
import { ATTEMPTS, bytesOf, chunkOf, idOf, lengthOf, trackLengthOf } from './history';

export interface Copy {
  readonly page: number;
  /** Undefined: as the file itself has it. */
  readonly frame: number | undefined;
  readonly bytes: Buffer;
}

/** A row may go on on other pages: each is found by its number, which must be right as well then. */
export type IsSound = (copy: Copy, isFoundByNumber: boolean) => boolean;

/** One form of a row: the copy it begins on, and of each page it goes on on every copy that has it right. */
interface Form {
  readonly begins: Copy;
  readonly goesOn: readonly (readonly Copy[])[];
}

export interface Held {
  /** The head of an attempt is written anew with every chunk, and counts them. */
  readonly heads: readonly { readonly copy: Copy; readonly counted: number }[];
  readonly chunks: readonly (readonly Form[])[];
}

/** By attempt. Throws where a row is not found at all: nothing would be expected of it. */
export function heldIn(folder: string): ReadonlyMap<number, Held> {
  const copies = copiesIn(folder);
  const cells = copies.flatMap((copy) => cellsOf(copy).map((cell) => ({ copy, ...cell })));
  const held = Array.from({ length: ATTEMPTS }, (_, index) => {
    const mine = cells.filter((cell) => cell.index === index);
    return {
      heads: mine.filter(({ seq }) => seq === undefined).flatMap(({ copy, bytes }) => headIn(index, copy, bytes)),
      chunks: Array.from({ length: lengthOf(index) }, (__, seq) => {
        const content = contentOf(index, seq);
        return mine.filter((cell) => cell.seq === seq).flatMap(({ copy, bytes }) => chunkIn(content, copy, bytes, copies));
      }),
    };
  });
  held.forEach((one, index) => {
    if (expectedOf(one, () => true) !== 1 + lengthOf(index)) throw new Error(`attempt ${index} is not found whole`);
  });
  return new Map(held.entries());
}

/**
 * How many rows of an attempt sound copies hold, from its head to the first gap: what lies behind a chunk that is gone cannot be played.
 * A chunk that no sound head counts is not expected either, though it be whole: it may be of a write that was never finished.
 */
export function expectedOf({ heads, chunks }: Held, isSound: IsSound): number {
  const counts = heads.filter(({ copy }) => isSound(copy, false)).map(({ counted }) => counted);
  if (counts.length === 0) return 0;
  const isThere = ({ begins, goesOn }: Form): boolean => isSound(begins, false) && goesOn.every((copies) => copies.some((copy) => isSound(copy, true)));
  const gap = chunks.findIndex((forms) => !forms.some(isThere));
  return 1 + Math.min(Math.max(...counts), gap === -1 ? chunks.length : gap);
}

function copiesIn(folder: string): readonly Copy[] {
  const file = join(folder, DATABASE_NAME);
  const [bytes, journal] = [bytesOf(file), bytesOf(`${file}-wal`)];
  const inFile = Array.from({ length: Math.floor(bytes.length / PAGE) }, (_, at) => ({ page: at + 1, frame: undefined, bytes: bytes.subarray(at * PAGE, (at + 1) * PAGE) }));
  return [...inFile, ...framesIn(journal).map(({ page, content }, frame) => ({ page, frame, bytes: content }))];
}

function headIn(index: number, copy: Copy, cell: Buffer): Held['heads'] {
  const header = Buffer.from(JSON.stringify(exampleHeader(idOf(index))));
  const at = cell.indexOf(header);
  return at === -1 ? [] : [{ copy, counted: countedIn(index, cell.subarray(at + header.length)) }];
}

/** Behind the header of an attempt stand its state and how long it has become. Throws where they are those of no moment of it. */
function countedIn(index: number, rest: Buffer): number {
  // From the end, for the numbers of an attempt that has just begun are none, and any others begin with none.
  for (let count = lengthOf(index); count >= 0; count -= 1) {
    const bytes = Array.from({ length: count }, (_, seq) => trackLengthOf(seq)).reduce((sum, length) => sum + length, 0);
    const numbers = Buffer.concat([count, count * 12, count, count, bytes].map(written));
    if (['running', 'ended'].some((state) => rest.indexOf(Buffer.concat([Buffer.from(state), numbers])) === 0)) return count;
  }
  throw new Error(`a head of attempt ${index} that it never had`);
}

/** In as few bytes as SQLite has for it: none for 0 and 1, which their kind says. */
function written(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes.subarray(4 - (value < 2 ? 0 : value < 128 ? 1 : value < 32_768 ? 2 : 3));
}

function contentOf(index: number, seq: number): Buffer {
  const { samples, observations, track } = chunkOf(index, seq);
  return Buffer.concat([Buffer.from(JSON.stringify(samples) + JSON.stringify(observations)), track]);
}

/** None where what stands there is not all of this row. */
function chunkIn(content: Buffer, begins: Copy, cell: Buffer, copies: readonly Copy[]): readonly Form[] {
  const at = cell.indexOf('[{"step"');
  // Before the content stand its size, the kinds of the columns and their four numbers.
  const [size, start] = varint(cell);
  const here = localBytes(size) - (at - start);
  if (size !== at - start + content.length || !cell.subarray(at, at + here).equals(content.subarray(0, here))) return [];
  const goesOn: Copy[][] = [];
  let page = here < content.length ? cell.readUInt32BE(at + here) : 0;
  for (let from = here; from < content.length; from += PAGE - 4) {
    const part = content.subarray(from, from + PAGE - 4);
    const having = copies.filter((copy) => copy.page === page && copy.bytes.subarray(4, 4 + part.length).equals(part));
    goesOn.push(having);
    page = having[0]?.bytes.readUInt32BE(0) ?? 0;
  }
  return [{ begins, goesOn }];
}

/** https://sqlite.org/fileformat.html, section 1.6 */
const TABLE_LEAF = 0x0d;
const INDEX_LEAF = 0x0a;
const INDEX_INTERIOR = 0x02;

interface Cell {
  /** Of which attempt, and which chunk of it: undefined where it is the head. */
  readonly index: number;
  readonly seq: number | undefined;
  /** From where it begins to where the next one does. */
  readonly bytes: Buffer;
}

/** The rows of attempts and chunks that the page says it has. What no row has any more, SQLite may leave in between: it belongs to none of them. */
function cellsOf({ page, bytes }: Copy): readonly Cell[] {
  const start = page === 1 ? 100 : 0;
  const kind = bytes[start] ?? 0;
  if (![TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR].includes(kind)) return [];
  const [first, child] = kind === INDEX_INTERIOR ? [start + 12, 4] : [start + 8, 0];
  const begins = Array.from({ length: bytes.readUInt16BE(start + 3) }, (_, n) => bytes.readUInt16BE(first + n * 2)).toSorted((a, b) => a - b);
  return begins.flatMap((at, n) => {
    const cell = bytes.subarray(at + child, begins[n + 1]);
    const [, said] = (kind === TABLE_LEAF ? /^.{0,200}\{"id":"[-0-9]{24}(\d{12})"/s : /^.{0,40}\[\{"step":\d+,"channel":"hands.side","value":(\d+)\}/s).exec(cell.toString('latin1')) ?? [];
    if (said === undefined) return [];
    return [kind === TABLE_LEAF ? { index: Number(said), seq: undefined, bytes: cell } : { index: Math.floor(Number(said) / 1_000), seq: Number(said) % 1_000, bytes: cell }];
  });
}

/** Of a row that goes on elsewhere a page of the chunks keeps so much. */
function localBytes(size: number): number {
  const [least, most] = [32, 64].map((part) => Math.floor(((PAGE - 12) * part) / 255) - 23) as [number, number];
  if (size <= most) return size;
  const wanted = least + ((size - least) % (PAGE - 4));
  return wanted <= most ? wanted : least;
}

/** No row of ours is so long that its size takes more than two bytes. */
function varint(bytes: Buffer): readonly [value: number, end: number] {
  const [one = 0, two = 0] = bytes;
  return one < 128 ? [one, 1] : [((one & 127) << 7) | two, 2];
}
