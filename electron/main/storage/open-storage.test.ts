import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID, exampleAttempt, exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { everybody } from '../learners/everybody';
import { DATABASE_NAME, openStorage } from './open-storage';
import { temporaryFolder } from './temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** A closed database with `attempts` attempts of 40 chunks; the journal is folded in. */
function folderWith(attempts: number): string {
  const folder = temporaryFolder();
  const storage = openStorage(folder, NOW);
  for (let index = 0; index < attempts; index += 1) {
    storage.attempts.begin(exampleHeader(idOf(index)), NOW);
    for (let seq = 0; seq < 40; seq += 1) storage.attempts.append(idOf(index), exampleChunk(seq));
  }
  storage.close();
  return folder;
}
const fileIn = (folder: string): string => join(folder, DATABASE_NAME);
function damage(folder: string, change: (bytes: Buffer) => Buffer): Buffer {
  const bytes = change(readFileSync(fileIn(folder)));
  writeFileSync(fileIn(folder), bytes);
  return bytes;
}
const zeroed = (bytes: Buffer, from: number, to: number): Buffer => Buffer.from(bytes).fill(0, from, to);

/** Back to before anything was remembered. */
const TO_20 = 'DROP TABLE outbox; DROP INDEX attempts_by_learner; DROP TABLE recalls; DROP TABLE learners; ALTER TABLE attempts DROP COLUMN learner';

describe('the storage at start', () => {
  it('makes a private database that is its own', () => {
    const folder = join(temporaryFolder(), 'not', 'there', 'yet');
    const storage = openStorage(folder, NOW);
    expect(storage.notice).toBeNull();
    storage.close();
    expect(readFileSync(fileIn(folder)).readUInt32BE(68).toString(16)).toBe('52454947');
    expect(statSync(fileIn(folder)).mode & 0o777).toBe(0o600);
  });

  it('finds what was kept, and offers what was cut off', () => {
    const storage = openStorage(folderWith(2), NOW);
    expect(storage.notice).toBeNull();
    expect(storage.attempts.interrupted()?.id).toBe(idOf(1));
    expect(storage.attempts.read(idOf(0)).nextSeq).toBe(40);
    storage.close();
  });

  it.each([
    [20, TO_20],
    [10, `${TO_20}; ALTER TABLE attempts DROP COLUMN dismissed; ALTER TABLE attempts DROP COLUMN removed`],
  ])('opens a database of version %i', (version, undoing) => {
    const folder = temporaryFolder();
    const storage = openStorage(folder, NOW);
    storage.close();
    const db = new DatabaseSync(fileIn(folder));
    db.exec(`${undoing}; PRAGMA user_version = ${version}`);
    db.close();
    const again = openStorage(folder, NOW);
    expect(again.notice).toBeNull();
    again.close();
  });
});

describe('a database that cannot be used is set aside, never deleted:', () => {
  const faults: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['text instead of a database', () => Buffer.from('not a database '.repeat(500))],
    ['another program and its own tables', () => makeForeign()],
    ['a torn first page', (bytes) => zeroed(bytes, 20, 4096)],
    ['a header only', (bytes) => bytes.subarray(0, 16)],
    ['half of the file', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2 / 4096) * 4096)],
    ['a torn page in the middle', (bytes) => zeroed(bytes, 8 * 4096, 9 * 4096)],
    ['random bytes in a page', (bytes) => Buffer.from(bytes).fill('reigi', 5 * 4096, 6 * 4096)],
  ];

  it.each(faults)('%s', (_, fault) => {
    const folder = folderWith(6);
    const damaged = damage(folder, fault);
    const storage = openStorage(folder, NOW);
    const kept = `${fileIn(folder)}.set-aside-20260131T093000Z`;
    expect(storage.notice).toMatchObject({ kind: 'set-aside', path: kept, at: NOW });
    expect(readFileSync(kept).equals(damaged)).toBe(true);
    storage.attempts.begin(exampleHeader(), NOW);
    storage.attempts.append(EXAMPLE_ID, exampleChunk(0));
    expect(storage.attempts.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(1));
    storage.close();
    expect(readdirSync(folder).filter((name) => name.startsWith('recovering-'))).toEqual([]);
    const again = openStorage(folder, NOW);
    expect(again.notice).toBeNull();
    again.close();
  });

  it.each([
    ['an empty file', ''],
    ['text', 'not a database '.repeat(50)],
  ])('%s with a journal, which SQLite would throw away', (_, text) => {
    const folder = folderWith(1);
    const live = openStorage(folder, NOW);
    live.attempts.append(idOf(0), exampleChunk(40));
    const copy = temporaryFolder();
    const journal = readFileSync(`${fileIn(folder)}-wal`);
    live.close();
    writeFileSync(fileIn(copy), text);
    writeFileSync(`${fileIn(copy)}-wal`, journal);
    const { notice, close } = openStorage(copy, NOW);
    close();
    const { path } = notice as { path: string };
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(readFileSync(`${path}-wal`).equals(journal)).toBe(true);
  });

  it('one whose journal is none', () => {
    const folder = folderWith(2);
    writeFileSync(`${fileIn(folder)}-wal`, 'this is no journal, but it may be all that is left of something');
    const { notice, close } = openStorage(folder, NOW);
    close();
    expect(notice).toMatchObject({ kind: 'set-aside', recovered: 2, lost: 0 });
    expect(readFileSync(`${(notice as { path: string }).path}-wal`, 'utf8')).toContain('all that is left');
  });

  it('one of which what is remembered can still be read', () => {
    const folder = folderWith(1);
    const before = openStorage(folder, NOW);
    before.attempts.addRecalls(NOW, [{ scene: 's03', rule: 'bow.tempo', mode: 'exam', outcome: 'partly' }]);
    before.close();
    writeFileSync(`${fileIn(folder)}-wal`, 'this is no journal, and longer than the head of one');
    const { notice, attempts, close } = openStorage(folder, NOW);
    expect(notice).toMatchObject({ kind: 'set-aside', recovered: 1, lost: 0 });
    expect(attempts.recalls().recalls).toEqual([{ at: NOW, scene: 's03', rule: 'bow.tempo', mode: 'exam', outcome: 'partly' }]);
    close();
  });

  it('one of several learners, each of whom has their own again, and whoever sat there sits there', () => {
    const folder = folderWith(1);
    const before = openStorage(folder, NOW);
    before.attempts.chooseLearner(before.attempts.addLearner('Mika', NOW));
    before.attempts.begin(exampleHeader(idOf(7)), NOW);
    before.attempts.append(idOf(7), exampleChunk(0));
    before.attempts.addRecalls(NOW, [{ scene: 's03', rule: 'bow.tempo', mode: 'exam', outcome: 'partly' }]);
    const known = everybody(before.attempts);
    before.close();
    writeFileSync(`${fileIn(folder)}-wal`, 'this is no journal, and longer than the head of one');
    const { notice, attempts, close } = openStorage(folder, NOW);
    expect(notice).toMatchObject({ kind: 'set-aside', recovered: 2, lost: 0 });
    expect(everybody(attempts)).toEqual(known);
    expect(attempts.chosenLearner().name).toBe('Mika');
    close();
  });

  it('a folder in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(fileIn(folder));
    const storage = openStorage(folder, NOW);
    expect(storage.notice).toMatchObject({ kind: 'set-aside', recovered: 0, lost: 0 });
    storage.close();
  });

  it('a second one in the same second gets a name of its own', () => {
    const folder = folderWith(1);
    damage(folder, () => Buffer.from('first'.repeat(200)));
    openStorage(folder, NOW).close();
    damage(folder, () => Buffer.from('second'.repeat(200)));
    const { notice, close } = openStorage(folder, NOW);
    close();
    expect(notice).toMatchObject({ path: expect.stringMatching(/Z-2$/) as string });
    expect(readFileSync(`${fileIn(folder)}.set-aside-20260131T093000Z`, 'utf8')).toContain('first');
  });

  it('and what can still be read is carried over and counted', () => {
    const folder = folderWith(6);
    damage(folder, (bytes) => zeroed(bytes, bytes.length - 2 * 4096, bytes.length - 4096));
    const { notice, attempts, close } = openStorage(folder, NOW);
    expect(notice?.kind).toBe('set-aside');
    const { recovered, lost } = notice as { recovered: number; lost: number };
    expect(recovered).toBeGreaterThanOrEqual(4);
    expect(recovered + lost).toBe(6);
    const whole = attempts.list({ limit: 9, offset: 0 }).attempts.filter(({ id }) => attempts.read(id).nextSeq === 40);
    expect(whole.length).toBeGreaterThanOrEqual(4);
    close();
  });

  it('with its journal, whose last chunks are carried over too', () => {
    const folder = folderWith(1);
    const live = openStorage(folder, NOW);
    live.attempts.append(idOf(0), exampleChunk(40));
    const copy = temporaryFolder();
    for (const suffix of ['', '-wal']) copyFileSync(fileIn(folder) + suffix, fileIn(copy) + suffix);
    live.close();
    damage(copy, (bytes) => {
      bytes.writeUInt32BE(12345, 68);
      return bytes;
    });
    const storage = openStorage(copy, NOW);
    expect(storage.notice).toMatchObject({ kind: 'set-aside', recovered: 1, lost: 0 });
    expect(existsSync(`${(storage.notice as { path: string }).path}-wal`)).toBe(true);
    expect(storage.attempts.read(idOf(0)).nextSeq).toBe(41);
    storage.close();
  });
});

describe('a database whose making was cut off by the power', () => {
  it('is taken back to what it was, and kept on', () => {
    const [made, folder] = [temporaryFolder(), temporaryFolder()];
    const db = new DatabaseSync(fileIn(made));
    // More than fits into memory, so that a part is on the disk before its end, with the journal that takes it back.
    db.exec('PRAGMA journal_mode = DELETE; PRAGMA cache_size = 2; BEGIN; CREATE TABLE half (content BLOB)');
    for (let row = 0; row < 40; row += 1) db.exec('INSERT INTO half VALUES (randomblob(3000))');
    for (const suffix of ['', '-journal']) copyFileSync(fileIn(made) + suffix, fileIn(folder) + suffix);
    db.close();
    const { notice, attempts, close } = openStorage(folder, NOW);
    expect(notice).toBeNull();
    attempts.begin(exampleHeader(), NOW);
    close();
    expect(openStorage(folder, NOW).attempts.read(EXAMPLE_ID).header.id).toBe(EXAMPLE_ID);
  });
});

describe('a database that must not be touched', () => {
  it('one of a newer app stays as it is, byte for byte, and the app says so', () => {
    const folder = folderWith(1);
    const db = new DatabaseSync(fileIn(folder));
    db.exec('PRAGMA user_version = 9990');
    db.close();
    const before = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);
    const storage = openStorage(folder, NOW);
    expect(storage.notice).toEqual({ kind: 'newer', path: fileIn(folder) });
    expect(storage.attempts.list({ limit: 9, offset: 0 })).toEqual({ attempts: [], total: 0 });
    // What is played is kept for this session, elsewhere.
    storage.attempts.begin(exampleHeader(), NOW);
    storage.attempts.append(EXAMPLE_ID, exampleChunk(0));
    expect(storage.attempts.read(EXAMPLE_ID)).toMatchObject(exampleAttempt(1));
    storage.close();
    expect(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')])).toEqual(before);
  });
});

function makeForeign(): Buffer {
  const file = join(temporaryFolder(), 'foreign.db');
  const db = new DatabaseSync(file);
  db.exec('CREATE TABLE letters (text TEXT); PRAGMA user_version = 7');
  db.close();
  return readFileSync(file);
}
