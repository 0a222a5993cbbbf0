/** A WOFF file as the plain font inside it: tables unpacked by the platform, in seconds less than a library needs. */

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

const SIGNATURE = 0x774f4646;
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

async function inflate(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

const padded = (length: number): number => (length + 3) & ~3;

export function isWoff({ buffer, byteOffset, byteLength }: Uint8Array): boolean {
  return byteLength >= WOFF_HEADER && new DataView(buffer, byteOffset).getUint32(0) === SIGNATURE;
}

/** Throws a RangeError for anything that is no WOFF. */
export async function unpackWoff(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (from.byteLength < WOFF_HEADER || from.getUint32(0) !== SIGNATURE) throw new RangeError('not a WOFF file');
  const count = from.getUint16(12);
  const tables = await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Table> => {
      const at = WOFF_HEADER + index * WOFF_ENTRY;
      const [offset, packedLength, length] = [from.getUint32(at + 4), from.getUint32(at + 8), from.getUint32(at + 12)];
      const packed = woff.subarray(offset, offset + packedLength);
      return { tag: from.getUint32(at), checksum: from.getUint32(at + 16), bytes: packedLength < length ? await inflate(packed) : packed };
    }),
  );
  const head = SFNT_HEADER + count * SFNT_ENTRY;
  const font = new Uint8Array(tables.reduce((size, { bytes }) => size + padded(bytes.length), head));
  const to = new DataView(font.buffer);
  const power = Math.floor(Math.log2(count));
  to.setUint32(0, from.getUint32(4));
  to.setUint16(4, count);
  to.setUint16(6, 2 ** power * SFNT_ENTRY);
  to.setUint16(8, power);
  to.setUint16(10, (count - 2 ** power) * SFNT_ENTRY);
  let offset = head;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = SFNT_HEADER + index * SFNT_ENTRY;
    to.setUint32(at, tag);
    to.setUint32(at + 4, checksum);
    to.setUint32(at + 8, offset);
    to.setUint32(at + 12, bytes.length);
    font.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return font;
}
