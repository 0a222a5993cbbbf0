/** Files that say that they are pictures: lawful ones with more in them than a picture, broken ones, and ones that are none. */
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { LogoFault } from '../../../renderer/studio/read-logo';
import { random } from '../../../scenarios/kernel/random';

export interface PictureCase {
  readonly what: string;
  readonly bytes: Buffer;
  /** Why it must be refused; 'taken' = it is a picture, and only that of it may come in; 'either' = refused or drawn anew. */
  readonly expected: LogoFault | 'taken' | 'either';
}

type Made = () => Promise<Buffer> | Buffer;
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 4, background: '#c8391f80' } });
const KINDS = ['png', 'jpeg', 'webp'] as const;
const of = (kind: (typeof KINDS)[number], width = 90, height = 60): Promise<Buffer> => plain(width, height)[kind]().toBuffer();

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, crc] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  crc.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, crc]);
}

/** A PNG by hand: `more` stands between its head and its picture. */
function png(width: number, height: number, more: readonly Buffer[] = [], picture: Buffer = deflateSync(Buffer.alloc((width * 4 + 1) * height)), depth = 8): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width >>> 0, 0);
  head.writeUInt32BE(height >>> 0, 4);
  head.set([depth, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), ...more, chunk('IDAT', picture), chunk('IEND', Buffer.alloc(0))]);
}

const SCRIPT = '<script>globalThis.pwned = 1</script>';
const svg = (inner: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inner}</svg>`);

const NONE: readonly (readonly [string, Buffer])[] = [
  ...['<script>globalThis.pwned=1</script>', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="pwned=1"/></body></foreignObject>', '<image xlink:href="https://example.com/x.png"/>', '<use href="file:///etc/passwd#x"/>',
    '<style>@import "https://example.com/x.css"</style>', '<a href="javascript:pwned=1"><rect/></a>', '<animate onbegin="pwned=1"/>', '<set attributeName="onload" to="pwned=1"/>'].map((inner) => [`a drawing with ${inner.slice(0, 30)}`, svg(inner)] as const),
  ['a drawing with entities', Buffer.from('<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&x;</text></svg>')],
  ['a drawing with a mark before it', Buffer.concat([Buffer.from('\ufeff'), svg(SCRIPT)])],
  ...(['<!doctype html>', 'GIF89a\x01\x00\x01\x00', 'GIF87a', '%PDF-1.7', 'BM\x3a\x00', '\x00\x00\x01\x00\x01\x00', 'II*\x00', 'MM\x00*', '\x00\x00\x00\x18ftypavif', '\x00\x00\x00\x18ftypheic', '\x00\x00\x00\x0cJXL \r\n\x87\n', '\xff\x0a', 'qoif', '8BPS', '#!/bin/sh', 'MZ', '\x7fELF', 'PK\x03\x04', 'SQLite format 3\x00', '{}', '', '\x00'] as const)
    .map((head) => [`the head ${JSON.stringify(head.slice(0, 12))}`, Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(head.length < 2 ? 0 : 64)])] as const),
  ['a WebP that is none', Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBPJUNK'), Buffer.alloc(40)])],
  ['half the head of a PNG', Buffer.from('89504e47', 'hex')],
];

const SIDES = [[20_001, 1], [1, 20_001], [6_400, 6_400], [30_000, 30_000], [0x7fffffff, 1], [0xffffffff, 0xffffffff], [65_535, 65_535]] as const;
const LAWFUL: readonly (readonly [string, Made])[] = [
  ...KINDS.map((kind) => [`a plain ${kind}`, () => of(kind)] as const),
  ...KINDS.map((kind) => [`a ${kind} with where it was taken`, () => plain(90, 60).withExif({ IFD0: { Copyright: 'SECRET' }, IFD3: { GPSLatitude: '35/1 39/1 0/1' } })[kind]().toBuffer()] as const),
  ...KINDS.map((kind) => [`a ${kind} with a page after it`, async () => Buffer.concat([await of(kind), Buffer.from(`<!doctype html>${SCRIPT}`)])] as const),
  ...KINDS.map((kind) => [`a ${kind} with an archive after it`, async () => Buffer.concat([await of(kind), Buffer.from('PK\x03\x04SECRET', 'latin1')])] as const),
  ['a PNG with words', () => png(9, 9, [chunk('tEXt', Buffer.from(`Comment\0SECRET ${SCRIPT}`))])],
  ['a PNG with a note that swells', () => png(9, 9, [chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(50_000_000))]))])],
  ['a PNG with a profile that swells', () => png(9, 9, [chunk('iCCP', Buffer.concat([Buffer.from('x\0\0'), deflateSync(Buffer.alloc(50_000_000))]))])],
  ['a PNG with ten thousand notes', () => png(9, 9, Array.from({ length: 10_000 }, () => chunk('tEXt', Buffer.from('a\0SECRET'))))],
  ['a moving PNG', () => png(9, 9, [chunk('acTL', Buffer.of(0, 0, 39, 16, 0, 0, 0, 0)), chunk('fcTL', Buffer.from('0000000000000009000000090000000000000000000100640000', 'hex'))])],
  ['a wide one', () => of('png', 6_000, 10)],
  ['a high one', () => of('jpeg', 10, 6_000)],
  ['the largest that is taken', () => of('png', 6_300, 6_300)],
];

/** What can be said to begin with; after these come bytes changed at random in lawful pictures. */
const FIXED: readonly (() => Promise<PictureCase> | PictureCase)[] = [
  ...NONE.map(([what, bytes]) => () => ({ what, bytes, expected: 'kind' as const })),
  ...SIDES.map(([width, height]) => () => ({ what: `a PNG that says ${width} by ${height}`, bytes: png(width, height, [], deflateSync(Buffer.alloc(100))), expected: 'pixels' as const })),
  ...SIDES.slice(0, 4).map(([width, height]) => async () => ({ what: `a WebP that says ${width} by ${height}`, bytes: wide(await of('webp'), width, height), expected: 'either' as const })),
  () => ({ what: 'five million bytes and one', bytes: Buffer.concat([png(9, 9), Buffer.alloc(5_000_001)]), expected: 'bytes' }),
  () => ({ what: 'a PNG of no size', bytes: png(0, 0, [], Buffer.alloc(0)), expected: 'either' }),
  () => ({ what: 'a PNG with half its picture', bytes: png(90, 60).subarray(0, 60), expected: 'either' }),
  () => ({ what: 'a PNG whose picture is noise', bytes: png(90, 60, [], Buffer.alloc(500, 7)), expected: 'either' }),
  () => ({ what: 'a PNG that swells far beyond its size', bytes: png(9, 9, [], deflateSync(Buffer.alloc(100_000_000))), expected: 'either' }),
  ...LAWFUL.map(([what, make]) => async () => ({ what, bytes: await make(), expected: 'taken' as const })),
];

/** As VP8X says it, in its own head. */
function wide(webp: Buffer, width: number, height: number): Buffer {
  const head = Buffer.alloc(18);
  head.write('VP8X', 0, 'latin1');
  head.writeUInt32LE(10, 4);
  head.writeUIntLE((width - 1) & 0xffffff, 12, 3);
  head.writeUIntLE((height - 1) & 0xffffff, 15, 3);
  return Buffer.concat([webp.subarray(0, 12), head, webp.subarray(12)]);
}

export async function pictureCase(number: number): Promise<PictureCase> {
  const fixed = FIXED[number - 1];
  if (fixed !== undefined) return fixed();
  const dice = random(number);
  const kind = dice.pick(KINDS);
  const bytes = Buffer.from(await of(kind, dice.between(1, 300), dice.between(1, 300)));
  for (let left = dice.between(1, 12); left > 0; left -= 1) bytes[dice.below(bytes.length)] = dice.below(256);
  const cut = dice.below(4) === 0 ? bytes.subarray(0, dice.below(bytes.length)) : bytes;
  return { what: `a ${kind} with changed bytes`, bytes: cut, expected: 'either' };
}
