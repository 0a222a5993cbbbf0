/** The rows on one page of a database file, read without SQLite: https://sqlite.org/fileformat.html, sections 1.6 and 2. */

export type Value = null | number | bigint | string | Uint8Array;

/** Where a row's bytes lie: on its own page, and what does not fit on a chain of others. */
export interface RawRow {
  /** Of a table with row numbers; undefined in one that has its own key. */
  readonly rowid: number | undefined;
  /** The page the row begins on and those it goes on on. */
  readonly pages: readonly number[];
  /** Undefined when the bytes are no record. */
  values(): readonly Value[] | undefined;
}

/** Page `n`, counted from 1; undefined when there is none. */
export type PageAt = (n: number) => Buffer | undefined;

const TABLE_LEAF = 0x0d;
const INDEX_LEAF = 0x0a;
const INDEX_INTERIOR = 0x02;
const KINDS: ReadonlySet<number | undefined> = new Set([TABLE_LEAF, INDEX_LEAF, INDEX_INTERIOR, 0x05]);

/** The first page begins with the header of the file. */
const startOf = (n: number): number => (n === 1 ? 100 : 0);

/** Whether this can be a page of a tree at all: its kind, and as many cells as have room. */
export function isTreePage(page: Buffer, n: number): boolean {
  const at = startOf(n);
  return KINDS.has(page[at]) && at + 8 + page.readUInt16BE(at + 3) * 2 <= page.length;
}

/** Every row that begins on page `n`; what cannot be one is left out. Never throws. */
export function rowsOn(n: number, page: Buffer, pageAt: PageAt): readonly RawRow[] {
  if (!isTreePage(page, n)) return [];
  const at = startOf(n);
  const kind = page[at];
  if (kind !== TABLE_LEAF && kind !== INDEX_LEAF && kind !== INDEX_INTERIOR) return [];
  const first = at + (kind === INDEX_INTERIOR ? 12 : 8);
  const rows: RawRow[] = [];
  for (let cell = 0; cell < page.readUInt16BE(at + 3) && first + cell * 2 + 2 <= page.length; cell += 1) {
    const row = rowAt(page, page.readUInt16BE(first + cell * 2) + (kind === INDEX_INTERIOR ? 4 : 0), kind, n, pageAt);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}

function rowAt(page: Buffer, offset: number, kind: number, n: number, pageAt: PageAt): RawRow | undefined {
  const size = varint(page, offset);
  const rowid = kind === TABLE_LEAF ? varint(page, size.end) : undefined;
  const begin = rowid?.end ?? size.end;
  const local = localBytes(size.value, page.length, kind);
  const isWhole = local === size.value;
  if (size.value <= 0 || size.value > 1e9 || begin + local + (isWhole ? 0 : 4) > page.length) return undefined;
  const chain = isWhole ? [] : chainFrom(page.readUInt32BE(begin + local), Math.ceil((size.value - local) / (page.length - 4)), pageAt);
  return {
    rowid: rowid?.value,
    pages: [n, ...chain],
    values: () => readRecord(joined(page.subarray(begin, begin + local), chain, size.value, pageAt)),
  };
}

/** How much of a record of `size` bytes lies on its own page. No space is reserved on our pages. */
function localBytes(size: number, page: number, kind: number): number {
  const most = kind === TABLE_LEAF ? page - 35 : Math.floor(((page - 12) * 64) / 255) - 23;
  if (size <= most) return size;
  const least = Math.floor(((page - 12) * 32) / 255) - 23;
  const wanted = least + ((size - least) % (page - 4));
  return wanted <= most ? wanted : least;
}

/** Shorter than `length` where the chain is broken. */
function chainFrom(first: number, length: number, pageAt: PageAt): readonly number[] {
  const chain: number[] = [];
  for (let n = first; chain.length < length && n !== 0; n = pageAt(n)?.readUInt32BE(0) ?? 0) {
    if (pageAt(n) === undefined) break;
    chain.push(n);
  }
  return chain;
}

function joined(local: Buffer, chain: readonly number[], size: number, pageAt: PageAt): Buffer {
  if (chain.length === 0) return local;
  return Buffer.concat([local, ...chain.map((n) => pageAt(n)?.subarray(4) ?? Buffer.alloc(0))]).subarray(0, size);
}

function readRecord(bytes: Buffer): readonly Value[] | undefined {
  const head = varint(bytes, 0);
  if (head.value < 1 || head.value > bytes.length) return undefined;
  const values: Value[] = [];
  let body = head.value;
  for (let at = head.end; at < head.value; ) {
    const type = varint(bytes, at);
    const length = lengthOf(type.value);
    if (length === undefined || body + length > bytes.length) return undefined;
    values.push(valueOf(type.value, bytes.subarray(body, body + length)));
    body += length;
    at = type.end;
  }
  return values;
}

const FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function lengthOf(type: number): number | undefined {
  if (type >= 12) return Math.floor((type - 12) / 2);
  return FIXED[type];
}

function valueOf(type: number, bytes: Buffer): Value {
  if (type === 0) return null;
  if (type === 8 || type === 9) return type - 8;
  if (type === 7) return bytes.readDoubleBE(0);
  if (type === 6) return Number(bytes.readBigInt64BE(0));
  if (type < 6) return bytes.readIntBE(0, bytes.length);
  return type % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8');
}

/** Big-endian, seven bits a byte, the ninth whole. Beyond the end, or larger than a number can be, it is -1. */
function varint(bytes: Buffer, from: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = 0; at < 9; at += 1) {
    const byte = bytes[from + at];
    if (byte === undefined) return { value: -1, end: from + at };
    if (at === 8) return { value: value * 256 + byte, end: from + 9 };
    value = value * 128 + (byte & 127);
    if (byte < 128) return { value, end: from + at + 1 };
  }
  return { value: -1, end: from };
}
