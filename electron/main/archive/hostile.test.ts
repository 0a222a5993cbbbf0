import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { HOSTILE_ARCHIVES, soundArchive } from './hostile-archives';
import { importArchive } from './import-archive';

const NOW = '2026-01-31T09:30:00.000Z';

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

// All of them, and thousands of changed bytes, are lived by `npm run proof -- security`.
const SOME = HOSTILE_ARCHIVES.filter((_, at) => at % 5 === 0);

describe('an archive is refused as a whole, with one reason, and nothing is left of it:', () => {
  it.each(SOME)('$what', async ({ fault, make }) => {
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
    const sound = soundArchive();
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
      { numRuns: 100, seed: 7 },
    );
    expect([...seen].toSorted()).toEqual(['offered', 'refused']);
    expect(keeper.attempts.list({ limit: 9, offset: 0 }).total).toBe(0);
    keeper.close();
  });
});
