/** Archives that nobody who means well makes, each with the one reason for which it must be refused. */
import { deflateRawSync } from 'node:zlib';
import { attemptEntry, CARD, MANIFEST, MAX_ARCHIVE_ENTRIES, MEMORY, SETTINGS, type ArchiveFault } from '../../contract/archive';
import { exampleAttempt, exampleHeader } from '../../contract/attempt-example';
import { formatAttemptFile } from '../../contract/attempt-file';
import { craftArchive, craftManifest, craftZip, sha256, type Crafted } from './crafted-zip';
import { HOSTILE_NAMES } from './hostile-names';

export interface Hostile {
  readonly what: string;
  readonly fault: ArchiveFault;
  readonly make: () => Buffer;
}

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const attempt = (index: number): string => formatAttemptFile({ ...exampleAttempt(2), header: exampleHeader(idOf(index)) });
const ID = idOf(1);
const SOUND = attempt(1);
const SIZE = Buffer.byteLength(SOUND);
const ONE = { [ID]: SOUND };
const entry: Crafted = { name: attemptEntry(ID), content: SOUND };
const listed = craftManifest(ONE);
const spaces = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 32);

/** A packed entry that begins with empty blocks: all that is unpacked is in order, but what is read for it has no end. */
function padded(bytes: number): Crafted {
  const empty = Buffer.from('000000ffff', 'hex');
  const packed = [...Array.from({ length: bytes / empty.length }, () => empty), deflateRawSync(SOUND)];
  return { ...entry, content: Buffer.concat(packed), isPacked: false, says: { method: 8, size: SIZE } };
}

/** The one archive among them that is sound: what all others are changes of. */
export const soundArchive = (): Buffer => craftArchive(ONE);

const of = (fault: ArchiveFault, what: string, make: () => Buffer): Hostile => ({ what, fault, make });
const each = <T>(values: readonly T[], make: (value: T) => Hostile): readonly Hostile[] => values.map(make);
const withManifest = (change: object): Buffer => craftZip([entry, craftManifest(ONE, change)]);
const insteadOfManifest = (content: string | Buffer): Buffer => craftZip([entry, { name: MANIFEST, content }]);

const kinds: readonly Hostile[] = [
  of('foreign', 'an empty file', () => Buffer.alloc(0)),
  of('foreign', 'a text', () => Buffer.from('not an archive at all')),
  ...each(['1f8b0800', '377abcaf', '526172211a07', '425a6839', 'fd377a58', '504b0506', '504b0708', '504b0102', '7f454c46', '4d5a9000', '255044462d', '53514c697465', 'cafebabe', '0000000c'], (head) =>
    of('foreign', `the head ${head}`, () => Buffer.concat([Buffer.from(head, 'hex'), Buffer.alloc(200)]))),
  ...each([1, 2, 3, 64, 70_000], (bytes) => of('foreign', `${bytes} bytes before it`, () => Buffer.concat([Buffer.alloc(bytes, 65), soundArchive()]))),
  ...each(Array.from({ length: 20 }, (_, part) => part + 1), (part) =>
    of('damaged', `the first ${part} of 21 parts`, () => soundArchive().subarray(0, Math.floor((soundArchive().length * part) / 21)))),
  ...each([1, 4, 22, 30, 200], (bytes) => of('damaged', `without its last ${bytes} bytes`, () => soundArchive().subarray(0, -bytes))),
];

const contents: readonly Hostile[] = [
  of('unsafe', 'an archive of something else', () => craftZip([{ name: 'letter.txt', content: 'x' }])),
  of('foreign', 'no list of contents', () => craftZip([entry])),
  of('damaged', 'a missing attempt', () => craftZip([craftManifest(ONE)])),
  of('unsafe', 'an attempt more than listed', () => craftArchive(ONE, { name: attemptEntry(idOf(2)), content: attempt(2) })),
  of('damaged', 'an attempt that was changed', () => craftZip([{ ...entry, content: SOUND.replace('Camille', 'Camilla') }, listed])),
  of('damaged', 'an attempt that is no text', () => craftZip([{ ...entry, content: Buffer.of(0xff, 0xfe, 0x80) }, listed])),
  of('unsafe', 'a name twice', () => craftZip([entry, entry, listed])),
  of('unsafe', 'two lists of contents', () => craftZip([entry, listed, listed])),
  of('unsafe', 'two entries on the same bytes', () => {
    const second = { name: attemptEntry(idOf(2)), content: SOUND, says: { at: 0 } };
    return craftZip([entry, second, craftManifest({ ...ONE, [idOf(2)]: SOUND })]);
  }),
  ...each([SETTINGS, CARD, MEMORY] as const, (name) => of('unsafe', `${name} that is not listed`, () => craftArchive(ONE, { name, content: '{}' }))),
  ...each(['{', '', 'null x', '\u0000', '{"a":1}{"b":2}'], (text) => of('damaged', `the settings ${JSON.stringify(text)}`, () => withOwn(SETTINGS, 'settings', text))),
  ...each(['{', '{}', '[]', 'null', '{"formatVersion":2}', '{"formatVersion":1,"draft":{},"logo":null}', '{"__proto__":{"formatVersion":1}}'], (text) =>
    of('damaged', `the card ${text}`, () => withOwn(CARD, 'card', text))),
  ...each(['{', '{}', '[{}]', '[null]', '[[]]', '{"length":1}', '[{"at":"now"}]'], (text) => of('damaged', `the memory ${text}`, () => withOwn(MEMORY, 'memory', text))),
  ...each(badAttempts(), (text) => of('bad-attempt', `the attempt ${JSON.stringify(text.slice(0, 60))}`, () => craftArchive({ [ID]: text }))),
];

function withOwn(name: string, field: string, content: string): Buffer {
  return craftZip([{ name, content }, craftManifest({}, { [field]: sha256(content) })]);
}

function badAttempts(): readonly string[] {
  const changed = (from: string | RegExp, to: string): string => SOUND.replace(from, to);
  return [
    '{}', '[]', 'null', '"x"', '{', '', '\ufeff', '\ufeff\ufeff{}', `${SOUND}${SOUND}`, `x${SOUND}`,
    attempt(2), changed('"formatVersion":1', '"formatVersion":2'), changed('"formatVersion":1', '"formatVersion":"1"'), changed('reigi-attempt', 'reigi-archive'),
    changed('{', '{"__proto__":{"pwned":1},'), changed('{', '{"constructor":{"prototype":{"pwned":1}},'), changed('"carry":{', '"carry":{"__proto__":"x",'),
    changed('"seed":4000000000', '"seed":1e400'), changed('"seed":4000000000', '"seed":-1'), changed('"seed":4000000000', '"seed":0.5'),
    changed('"hands.side"', '"hands.evil"'), changed('"track":"', '"track":"*'), changed('"learner":"Camille"', '"learner":"a\\nb"'),
    changed('"learner":"Camille"', '"learner":"\\ud800"'), changed('"learner":"Camille"', `"learner":"${'x'.repeat(81)}"`), changed('"learner":"Camille"', '"learner":{"toString":"x"}'),
    changed('"carry":{', `"carry":${'['.repeat(5_000)}${']'.repeat(5_000)},"rest":{`), changed('"scene":"s03"', '"scene":"../../s03"'), changed('"mode":"practice"', '"mode":"root"'),
    changed('"start":{"beat":"lobby"}', '"start":{"from":"../x","step":1}'), changed('"start":{"beat":"lobby"}', '"start":{}'),
    changed('"observations":[', '"observations":[{"step":9,"type":"a","by":"b"},{"step":1,"type":"a","by":"b"},'),
  ];
}

const lists: readonly Hostile[] = [
  of('foreign', 'the list of another program', () => withManifest({ format: 'other' })),
  of('newer', 'a newer format', () => withManifest({ formatVersion: 2 })),
  of('newer', 'a far newer format', () => withManifest({ formatVersion: 1e15 })),
  ...each(['1', 0, -1, null, [1], 0.5, true], (formatVersion) => of('damaged', `format version ${JSON.stringify(formatVersion)}`, () => withManifest({ formatVersion }))),
  ...each(
    [{ extra: 1 }, { made: 'yesterday' }, { app: 'x'.repeat(500) }, { app: 'a\nb' }, { settings: 'x' }, { card: 7 }, { memory: [] }, { attempts: {} }, { attempts: null }, { attempts: [null] },
      { attempts: [{}] }, { attempts: [{ id: '../x', sha256: sha256(''), imported: false, state: 'ended' }] }, { attempts: [{ id: ID, sha256: sha256(SOUND), imported: false, state: 'running' }] },
      { attempts: [{ id: ID, sha256: sha256(SOUND).toUpperCase(), imported: false, state: 'ended' }] }, { attempts: Array.from({ length: 2 }, () => ({ id: ID, sha256: sha256(SOUND), imported: false, state: 'ended' })) }],
    (change) => of('damaged', `a list with ${JSON.stringify(change).slice(0, 60)}`, () => withManifest(change)),
  ),
  ...each(['{', '', '\u0000', '[', '{"format":"reigi-archive","formatVersion":1,}', 'undefined', '{"format":"reigi-archive","formatVersion":1,"__proto__":{"a":1}}',
    '{"format":"reigi-archive","formatVersion":1,"constructor":{"prototype":{"a":1}}}', `{"format":"reigi-archive","formatVersion":1,"made":${'['.repeat(20_000)}${']'.repeat(20_000)}}`], (text) =>
    of('damaged', `the list ${JSON.stringify(text.slice(0, 60))}`, () => insteadOfManifest(text))),
  ...each(['null', '[]', '7', '"reigi-archive"', '{}', '{"format":null}', '{"__proto__":{"format":"reigi-archive","formatVersion":1}}'], (text) =>
    of('foreign', `the list ${text}`, () => insteadOfManifest(text))),
  of('damaged', 'a list that is no text', () => insteadOfManifest(Buffer.of(0xff, 0xfe, 0x80))),
];

const names: readonly Hostile[] = HOSTILE_NAMES.flatMap((name) => [
  of('unsafe', `the name ${JSON.stringify(name.slice(0, 60))} before the list`, () => craftZip([{ name, content: 'x' }, entry, listed])),
  of('unsafe', `the name ${JSON.stringify(name.slice(0, 60))} for an attempt`, () => craftZip([{ ...entry, name }, listed])),
]);

const structure: readonly Hostile[] = [
  ...each([0o120777, 0o020600, 0o060600, 0o010600, 0o140600, 0o040700], (mode) => of('unsafe', `an attempt of mode ${mode.toString(8)}`, () => craftZip([{ ...entry, mode }, listed]))),
  ...each([0o120777, 0o020600, 0o040700], (mode) => of('unsafe', `a list of mode ${mode.toString(8)}`, () => craftZip([entry, { ...listed, mode }]))),
  ...each([1, 2, 3, 4, 5, 6, 7, 9, 10, 12, 14, 16, 18, 19, 93, 94, 95, 96, 97, 98, 99, 0xffff], (method) =>
    of('unsafe', `packed by method ${method}`, () => craftZip([{ ...entry, says: { method } }, listed]))),
  ...each([0x0001, 0x0801, 0x0803], (flags) => of('unsafe', `flags ${flags.toString(16)}`, () => craftZip([{ ...entry, says: { flags } }, listed]))),
  ...each([0, 1], (count) => of('foreign', `${count} entries by its own word`, () => craftZip([entry, listed], count))),
  ...each([3, 7, 1_000], (count) => of('damaged', `${count} entries by its own word`, () => craftZip([entry, listed], count))),
  ...each([MAX_ARCHIVE_ENTRIES + 1, 30_000, 0xfffe], (count) => of('too-large', `${count} entries by its own word`, () => craftZip([entry, listed], count))),
  ...each([2, 4, 8, 16, 40], (megabytes) => of('too-large', `${megabytes} MB that swell`, () => craftZip([{ ...entry, content: spaces(megabytes) }, listed]))),
  ...each([1_000, 60_000], (size) =>
    of('damaged', `2 MB that swell and say they are ${size} bytes`, () => craftZip([{ ...entry, content: spaces(2), says: { size } }, listed]))),
  ...each([1_000, 60_000, 1_048_577], (size) =>
    of('damaged', `40 MB that swell and say they are ${size} bytes`, () => craftZip([{ ...entry, content: spaces(40), says: { size } }, listed]))),
  ...each([-1, 1], (more) => of('damaged', `${more} bytes more by its own word`, () => craftZip([{ ...entry, says: { size: SIZE + more } }, listed]))),
  ...each([0, 1, 100], (packed) => of('damaged', `only the first ${packed} packed bytes by its own word`, () => craftZip([{ ...entry, says: { packed } }, listed]))),
  of('damaged', 'packed bytes beyond the end by its own word', () => craftZip([entry, { ...listed, says: { packed: 500_000, size: 500_000 } }])),
  of('damaged', 'a megabyte of empty blocks before what it is', () => craftZip([padded(1_000_000), listed])),
  ...each([1e8, 0x7fffffff, 0xfffffff0], (size) => of('too-large', `${size} bytes by its own word`, () => craftZip([{ ...entry, says: { size, packed: Math.floor(size / 2) } }, listed]))),
  of('too-large', 'a list of contents that swells', () => craftZip([{ name: MANIFEST, content: spaces(17) }])),
  ...each([500_000, 60_000_000], (size) => of('unsafe', `${size} stored bytes that reach over what comes next`, () => craftZip([{ ...entry, isPacked: false, says: { size, packed: size } }, listed]))),
  ...each([1, 5, 29], (at) => of('unsafe', `an attempt said to begin ${at} bytes late`, () => craftZip([{ ...entry, says: { at } }, listed]))),
  ...each([1, 5, 29], (late) => of('damaged', `a list said to begin ${late} bytes late`, () => craftZip([entry, { ...listed, says: { at: 30 + entry.name.length + deflateRawSync(SOUND).length + late } }]))),
];

export const HOSTILE_ARCHIVES: readonly Hostile[] = [...kinds, ...contents, ...lists, ...names, ...structure];
