import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, exampleAttempt, exampleChunk, exampleHeader } from '../contract/attempt-example';
import { formatAttemptFile } from '../contract/attempt-file';
import { exportAttempt, importAttempt, suggestFileName } from './attempt-exchange';
import { attemptEnding, isAttemptName } from './attempt-name';
import type { AttemptStore } from './storage/attempt-store';
import { openStorage } from './storage/open-storage';
import { temporaryFolder } from './storage/temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';
const SUMMARY = { total: 61, grade: 'C', critical: [], pack: 'traditional', ended: 'left' } as const;

function emptyStore(): AttemptStore {
  return openStorage(temporaryFolder(), NOW).attempts;
}
function storeWithOne(): AttemptStore {
  const store = emptyStore();
  store.begin(exampleHeader(), NOW);
  for (let seq = 0; seq < 3; seq += 1) store.append(EXAMPLE_ID, exampleChunk(seq));
  store.end(EXAMPLE_ID, 99, SUMMARY);
  return store;
}

describe('an attempt', () => {
  it('goes out and comes in as it was, on another machine', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.json');
    exportAttempt(storeWithOne(), EXAMPLE_ID, file);
    expect(readdirSync(folder)).toEqual(['a.json']);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const other = emptyStore();
    expect(importAttempt(other, file, '2027-01-01T00:00:00.000Z')).toBe(EXAMPLE_ID);
    expect(other.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(3));
    expect(other.read(EXAMPLE_ID).listed).toMatchObject({ started: NOW, steps: 99, summary: SUMMARY, imported: true });
  });

  it('replaces an older export in one go, and leaves it alone when it cannot', () => {
    const folder = temporaryFolder();
    const store = storeWithOne();
    writeFileSync(join(folder, 'a.json'), 'old');
    exportAttempt(store, EXAMPLE_ID, join(folder, 'a.json'));
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toContain('reigi-attempt');
    mkdirSync(join(folder, 'b.json'));
    expect(() => exportAttempt(store, EXAMPLE_ID, join(folder, 'b.json'))).toThrow(/could not be written/);
    expect(() => exportAttempt(store, EXAMPLE_ID, join(folder, 'none', 'c.json'))).toThrow(/ENOENT/);
    expect(readdirSync(folder).toSorted()).toEqual(['a.json', 'b.json']);
  });

  it('is offered a name that says which it is', () => {
    expect(suggestFileName(storeWithOne(), EXAMPLE_ID, attemptEnding('linux'))).toBe('reigi-s03-20260131-0930.reigi-attempt.json');
    expect(suggestFileName(storeWithOne(), EXAMPLE_ID, '.pdf')).toBe('reigi-s03-20260131-0930.pdf');
    // These look at the last ending alone.
    for (const platform of ['win32', 'darwin'] as const) expect(`a${attemptEnding(platform)}`).toBe('a.reigi-attempt');
    expect(['a.reigi-attempt', 'A.Reigi-Attempt.JSON', 'a.json', 'a.reigi-attempt.exe', 'reigi-attempt'].map(isAttemptName)).toEqual([true, true, false, false, false]);
  });

  it('imported twice is kept once; removed before, it is back', () => {
    const file = join(temporaryFolder(), 'a.json');
    const store = storeWithOne();
    exportAttempt(store, EXAMPLE_ID, file);
    store.setRemoved(EXAMPLE_ID, true);
    expect(importAttempt(store, file, NOW)).toBe(EXAMPLE_ID);
    expect(importAttempt(store, file, NOW)).toBe(EXAMPLE_ID);
    expect(store.list({ limit: 9, offset: 0 }).total).toBe(1);
  });
});

describe('a file that is no lawful attempt is refused, and nothing of it is kept:', () => {
  const lawful = formatAttemptFile(exampleAttempt());
  const files: readonly (readonly [string, (file: string) => void, string])[] = [
    ['text', (file) => writeFileSync(file, 'hello'), ''],
    ['another encoding', (file) => writeFileSync(file, Buffer.from(lawful, 'utf16le')), ''],
    ['broken UTF-8', (file) => writeFileSync(file, Buffer.from([0x7b, 0xff, 0xfe])), ''],
    ['a database', (file) => writeFileSync(file, 'SQLite format 3\0'), ''],
    ['a folder', (file) => mkdirSync(file), ''],
    ['nothing', () => undefined, ''],
    ['a link to nothing', (file) => symlinkSync('/nowhere', file), ''],
    ['a device', (file) => symlinkSync('/dev/zero', file), ''],
    ['a file of 65 MB', (file) => (writeFileSync(file, lawful), truncateSync(file, 65 * 1024 * 1024)), ''],
    ['a wrong field', (file) => writeFileSync(file, lawful.replace('"seed":4000000000', '"seed":"x"')), 'header.seed'],
    ['a cut track', (file) => writeFileSync(file, lawful.replace('"track":"', '"track":"*')), 'track'],
  ];

  it.each(files)('%s', (_, make, field) => {
    const file = join(temporaryFolder(), 'file.json');
    make(file);
    const store = emptyStore();
    expect(() => importAttempt(store, file, NOW)).toThrow(expect.objectContaining({ code: 'invalid-file', field }) as Error);
    expect(store.list({ limit: 9, offset: 0 }).total).toBe(0);
  });

  it('another attempt under an id that is taken', () => {
    const file = join(temporaryFolder(), 'file.json');
    writeFileSync(file, lawful.replace('Camille', 'Someone'));
    const store = storeWithOne();
    expect(() => importAttempt(store, file, NOW)).toThrow(/header\.id/);
    expect(store.read(EXAMPLE_ID).header.learner).toBe('Camille');
  });
});
