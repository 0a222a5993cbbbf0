import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { attemptEntry, CARD, MANIFEST, MEMORY, SETTINGS, type ArchiveFault } from '../../contract/archive';
import { exampleAttempt, exampleHeader } from '../../contract/attempt-example';
import { formatAttemptFile } from '../../contract/attempt-file';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { craftArchive, craftManifest, craftZip, sha256 } from './crafted-zip';
import { importArchive } from './import-archive';

const NOW = '2026-01-31T09:30:00.000Z';
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const attempt = (index: number): string => formatAttemptFile({ ...exampleAttempt(2), header: exampleHeader(idOf(index)) });
const ONE = { [idOf(1)]: attempt(1) };
const entry = { name: attemptEntry(idOf(1)), content: attempt(1) };
const named = (name: string) => craftZip([entry, { name, content: 'x' }, craftManifest(ONE)]);

// One history for all of them: nothing that is refused changes it.
const folder = mkdtempSync(join(tmpdir(), 'reigi-hostile-'));
const keeper = new Keeper(join(folder, 'data'), NOW);
afterAll(() => {
  keeper.close();
  rmSync(folder, { recursive: true });
});

async function take(bytes: Buffer) {
  const file = join(folder, 'hostile.zip');
  writeFileSync(file, bytes);
  const confirm = vi.fn(async () => ({ own: true }));
  const takeOwn = vi.fn();
  const backUp = vi.fn(async () => undefined);
  const answer = await importArchive(file, { keeper, confirm, takeOwn, backUp, now: () => NOW });
  const { total } = keeper.attempts.list({ limit: 9, offset: 0 });
  const left = [readdirSync(folder).toSorted(), readdirSync(join(folder, 'data')).filter((name) => !/-(wal|shm)$/.test(name))];
  return { answer, total, confirm, takeOwn, left };
}

const CASES: readonly (readonly [string, ArchiveFault, () => Buffer])[] = [
  ['an empty file', 'foreign', () => Buffer.alloc(0)],
  ['a text', 'foreign', () => Buffer.from('not an archive at all')],
  ['another kind of archive', 'foreign', () => Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  ['an archive of something else', 'unsafe', () => craftZip([{ name: 'letter.txt', content: 'x' }])],
  ['an archive without a list of contents', 'foreign', () => craftZip([entry])],
  ['a list of another program', 'foreign', () => craftZip([entry, craftManifest(ONE, { format: 'other' })])],
  ['a newer format', 'newer', () => craftZip([entry, craftManifest(ONE, { formatVersion: 2 })])],
  ['a format that never was', 'damaged', () => craftZip([entry, craftManifest(ONE, { formatVersion: '1' })])],
  ['a list with more in it', 'damaged', () => craftZip([entry, craftManifest(ONE, { extra: 1 })])],
  ['a list that is no JSON', 'damaged', () => craftZip([entry, { name: MANIFEST, content: '{' }])],
  ['a list that reaches into prototypes', 'damaged', () => craftZip([{ name: MANIFEST, content: '{"format":"reigi-archive","formatVersion":1,"__proto__":{"a":1}}' }])],
  ['a beginning only', 'damaged', () => craftArchive(ONE).subarray(0, 200)],
  ['a cut end', 'damaged', () => craftArchive(ONE).subarray(0, -30)],
  ['a missing attempt', 'damaged', () => craftZip([craftManifest(ONE)])],
  ['an attempt more than listed', 'unsafe', () => craftArchive(ONE, { name: attemptEntry(idOf(2)), content: attempt(2) })],
  ['an attempt that was changed', 'damaged', () => craftZip([{ ...entry, content: attempt(1).replace('Camille', 'Camilla') }, craftManifest(ONE)])],
  ['an attempt that is none', 'bad-attempt', () => craftArchive({ [idOf(1)]: '{}' })],
  ['an attempt of a newer format', 'bad-attempt', () => craftArchive({ [idOf(1)]: attempt(1).replace('"formatVersion":1', '"formatVersion":2') })],
  ['an attempt under the name of another', 'bad-attempt', () => craftArchive({ [idOf(1)]: attempt(2) })],
  ['an attempt that is no text', 'damaged', () => craftZip([{ ...entry, content: Buffer.of(0xff, 0xfe, 0x80) }, craftManifest(ONE)])],
  ['settings that are none', 'damaged', () => craftZip([{ name: SETTINGS, content: '{' }, craftManifest({}, { settings: sha256('{') })])],
  ['a card that is none', 'damaged', () => craftZip([{ name: CARD, content: '{}' }, craftManifest({}, { card: sha256('{}') })])],
  ['a memory that is none', 'damaged', () => craftZip([{ name: MEMORY, content: '[{}]' }, craftManifest({}, { memory: sha256('[{}]') })])],
  ...[
    '../../evil.json', 'attempts/../../evil.json', '/etc/passwd', 'C:/evil.json', 'C:\\evil.json', '..\\evil.json', '\\\\host\\share\\x',
    'attempts/%2e%2e/x.json', 'manifest.json\0.exe', 'MANIFEST.JSON', 'manifest.json ', 'manifest.json.', 'manifest.json::$DATA', 'CON', 'NUL.txt',
    'attempts/', 'attempts/nested.zip', `attempts/${idOf(1).toUpperCase()}x.json`, './manifest.json', 'ｍanifest.json', '',
  ].map((name) => [`the name ${JSON.stringify(name)}`, 'unsafe', () => named(name)] as const),
  ['a name twice', 'unsafe', () => craftZip([entry, entry, craftManifest(ONE)])],
  ['a link', 'unsafe', () => craftZip([{ ...entry, mode: 0o120777 }, craftManifest(ONE)])],
  ['a device', 'unsafe', () => craftZip([{ ...entry, mode: 0o020600 }, craftManifest(ONE)])],
  ['a folder in the place of an attempt', 'unsafe', () => craftZip([{ ...entry, mode: 0o040700 }, craftManifest(ONE)])],
  ['a locked entry', 'unsafe', () => craftZip([{ ...entry, says: { flags: 0x0801 } }, craftManifest(ONE)])],
  ['another way of packing', 'unsafe', () => craftZip([{ ...entry, says: { method: 14 } }, craftManifest(ONE)])],
  ['two entries on the same bytes', 'unsafe', () => {
    const two = { ...ONE, [idOf(2)]: attempt(1) };
    return craftZip([entry, { name: attemptEntry(idOf(2)), content: attempt(1), says: { at: 0 } }, craftManifest(two)]);
  }],
  ['too many entries', 'too-large', () => craftZip([entry, craftManifest(ONE)], 30_000)],
  ['fewer entries than it says', 'damaged', () => craftZip([entry, craftManifest(ONE)], 3)],
  ['what swells a thousandfold', 'too-large', () => craftZip([{ ...entry, content: Buffer.alloc(40_000_000, 32) }, craftManifest(ONE)])],
  ['what swells and says it does not', 'damaged', () => craftZip([{ ...entry, content: Buffer.alloc(40_000_000, 32), says: { size: 1_000 } }, craftManifest(ONE)])],
  ['what says it swells beyond all', 'too-large', () => craftZip([{ ...entry, says: { size: 0xfffffff0, packed: 0x7ffffff0 } }, craftManifest(ONE)])],
  ['a list of contents that swells', 'too-large', () => craftZip([{ name: MANIFEST, content: Buffer.alloc(17_000_000, 32) }])],
  ['sizes that reach over what comes next', 'unsafe', () => craftZip([{ ...entry, isPacked: false, says: { size: 500_000, packed: 500_000 } }, craftManifest(ONE)])],
];

describe('an archive is refused as a whole, with one reason, and nothing is left of it:', () => {
  it.each(CASES)('%s', async (_, fault, make) => {
    const { answer, total, confirm, takeOwn, left } = await take(make());
    expect(answer).toMatchObject({ kind: 'refused', fault });
    expect((answer as { detail: string }).detail).not.toMatch(/\n/);
    expect([total, confirm.mock.calls.length, takeOwn.mock.calls.length]).toEqual([0, 0, 0]);
    expect(left).toEqual([['data', 'hostile.zip'], ['reigi.db']]);
  });

  it('a folder, and a file that is not there', async () => {
    const folder = temporaryFolder();
    const keeper = new Keeper(folder, NOW);
    mkdirSync(join(folder, 'folder.zip'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'link.zip'));
    const parts = { keeper, confirm: async () => ({ own: true }), takeOwn: vi.fn(), backUp: async () => undefined, now: () => NOW };
    for (const name of ['folder.zip', 'missing.zip', 'link.zip']) {
      expect(await importArchive(join(folder, name), parts)).toMatchObject({ kind: 'refused', fault: 'unreadable' });
    }
    keeper.close();
  });

  it('any byte changed: refused, or the same attempt', async () => {
    const sound = craftArchive(ONE);
    const folder = temporaryFolder();
    const keeper = new Keeper(folder, NOW);
    const file = join(folder, 'changed.zip');
    const seen = new Set<string>();
    const confirm = async (): Promise<undefined> => void seen.add('offered');
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const bytes = Buffer.from(sound);
        bytes.writeUInt8(bytes.readUInt8(at) ^ change, at);
        writeFileSync(file, bytes);
        const answer = await importArchive(file, { keeper, confirm, takeOwn: vi.fn(), backUp: async () => undefined, now: () => NOW });
        if (answer !== null) seen.add(answer.kind);
        return answer === null || answer.kind === 'refused';
      }),
      { numRuns: 300, seed: 7 },
    );
    expect([...seen].toSorted()).toEqual(['offered', 'refused']);
    expect(keeper.attempts.list({ limit: 9, offset: 0 }).total).toBe(0);
    keeper.close();
  });
});
