/** Zip files as a well-behaved program never writes them, for the tests of what is refused. */
import { createHash } from 'node:crypto';
import { crc32 as crcOf, deflateRawSync } from 'node:zlib';
import { attemptEntry, MANIFEST } from '../../contract/archive';

export interface Crafted {
  readonly name: string;
  readonly content?: string | Buffer;
  /** What the lists say instead of the truth. */
  readonly says?: { readonly size?: number; readonly packed?: number; readonly method?: number; readonly flags?: number; readonly at?: number };
  /** The Unix mode with the kind of file. */
  readonly mode?: number;
  readonly isPacked?: boolean;
  /** How hard it is packed, 0 to 9. */
  readonly level?: number;
}

/** The usual kind, with the list of contents before the end. `count`: what the end says of the number of entries. */
export function craftZip(entries: readonly Crafted[], count = entries.length): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content = '', says = {}, mode = 0o100600, isPacked = true, level = 6 } of entries) {
    const raw = Buffer.from(content as string);
    const data = isPacked ? deflateRawSync(raw, { level }) : raw;
    const label = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(says.flags ?? 0x0800, 2);
    common.writeUInt16LE(says.method ?? (isPacked ? 8 : 0), 4);
    common.writeUInt32LE(crcOf(raw), 10);
    common.writeUInt32LE(says.packed ?? data.length, 14);
    common.writeUInt32LE(says.size ?? raw.length, 18);
    common.writeUInt16LE(label.length, 22);
    const attributes = Buffer.alloc(14);
    attributes.writeUInt32LE((mode << 16) >>> 0, 6);
    attributes.writeUInt32LE(says.at ?? offset, 10);
    locals.push(Buffer.from('PK\x03\x04', 'latin1'), common, label, data);
    central.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.of(20, 3), common, attributes, label);
    offset += 30 + label.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count & 0xffff, 8);
  end.writeUInt16LE(count & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, list, end]);
}

export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** A lawful list of contents for these attempts, changed as the test wants it. */
export function craftManifest(attempts: Readonly<Record<string, string>>, change: object = {}): Crafted {
  const listed = Object.entries(attempts).map(([id, content]) => ({ id, sha256: sha256(content), imported: false, state: 'ended' }));
  const manifest = { format: 'reigi-archive', formatVersion: 1, made: '2026-01-31T09:30:00.000Z', app: '0.1.0', attempts: listed, settings: null, card: null, memory: null };
  return { name: MANIFEST, content: JSON.stringify({ ...manifest, ...change }) };
}

export function craftArchive(attempts: Readonly<Record<string, string>>, ...more: readonly Crafted[]): Buffer {
  const entries = Object.entries(attempts).map(([id, content]) => ({ name: attemptEntry(id), content }));
  return craftZip([...entries, craftManifest(attempts), ...more]);
}
