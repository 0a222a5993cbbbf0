import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { connect } from '../storage/connection';
import { waitingFor } from '../storage/exchange';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { Backups } from './backups';

const SUMMARY = { total: 87.5, grade: 'A', critical: [], pack: 'guide-strict', ended: 'finished' } as const;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const DAY_MS = 24 * 60 * 60 * 1000;

class Bench {
  readonly folder = temporaryFolder();
  time = Date.parse('2026-01-31T09:30:00.000Z');
  readonly now = (): string => new Date(this.time).toISOString();
  readonly keeper = new Keeper(this.folder, this.now());
  readonly backups = new Backups(this.keeper, this.now);
  #played = 0;

  play(count = 1): void {
    const { attempts } = this.keeper;
    for (let more = count; more > 0; more -= 1) {
      const id = idOf((this.#played += 1));
      attempts.begin(exampleHeader(id), this.now());
      attempts.append(id, exampleChunk(0));
      attempts.end(id, 12, SUMMARY);
    }
  }
  names(): string[] {
    return this.backups.list().backups.map(({ name }) => name);
  }
  total(): number {
    return this.keeper.attempts.list({ limit: 1, offset: 0 }).total;
  }
}

describe('a backup', () => {
  it('is one sound file, readable by its owner alone, with all that was played', async () => {
    const bench = new Bench();
    bench.play(3);
    const { name } = await bench.backups.make();
    expect(name).toBe('reigi-20260131T093000Z.db');
    expect(bench.backups.list()).toMatchObject({ fault: null, backups: [{ name, at: '2026-01-31T09:30:00.000Z', attempts: 3, fault: null, isSetAside: false }] });
    expect(readdirSync(bench.backups.folder)).toEqual([name]);
    const elsewhere = new Keeper(temporaryFolder(), bench.now());
    elsewhere.close();
    copyFileSync(join(bench.backups.folder, name), elsewhere.file);
    const opened = new Keeper(elsewhere.folder, bench.now());
    expect(opened.attempts.read(idOf(3)).track).toEqual(exampleChunk(0).track);
    opened.close();
    bench.keeper.close();
  });

  it('is made when there is something to lose: first, after five attempts, after a day, never twice of the same', async () => {
    const bench = new Bench();
    const count = async (): Promise<number> => (await bench.backups.consider(), bench.names().length);
    expect(await count()).toBe(0);
    bench.play();
    expect(await count()).toBe(1);
    bench.time += 3 * DAY_MS;
    expect(await count()).toBe(1);
    bench.time -= 3 * DAY_MS - 60_000;
    bench.play(4);
    expect(await count()).toBe(1);
    bench.play();
    expect(await count()).toBe(2);
    bench.time += DAY_MS;
    expect(await count()).toBe(2);
    bench.play();
    expect(await count()).toBe(3);
    bench.keeper.close();
  });

  it('that fails leaves nothing, says why where the backups are listed, and is tried again', async () => {
    const bench = new Bench();
    bench.play();
    writeFileSync(bench.backups.folder, 'a file in the place of the folder');
    await bench.backups.consider();
    expect(bench.backups.list()).toMatchObject({ backups: [], fault: expect.stringMatching(/could not be made/) as string });
    rmSync(bench.backups.folder);
    await bench.backups.consider();
    expect(bench.backups.list()).toMatchObject({ backups: [{ attempts: 1 }], fault: null });
    bench.keeper.close();
  });

  it('goes on while chunks arrive, and does not mind the app closing', async () => {
    const bench = new Bench();
    bench.play(200);
    const made = bench.backups.make();
    bench.play(5);
    await made;
    expect(bench.backups.list().backups[0]?.attempts).toBeGreaterThanOrEqual(200);
    bench.time += 1000;
    const cut = bench.backups.make().catch((error: unknown) => error);
    bench.keeper.close();
    await cut;
    expect(bench.backups.list().backups.every(({ fault }) => fault === null)).toBe(true);
    expect(readdirSync(bench.backups.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('over 400 days: the last seven and one a month stay, and each can be put back', async () => {
    const bench = new Bench();
    for (let tenth = 0; tenth < 40; tenth += 1) {
      bench.play();
      await bench.backups.consider();
      bench.time += 10 * DAY_MS;
    }
    const kept = bench.backups.list().backups;
    expect(kept.length).toBeLessThanOrEqual(7 + 12);
    expect(new Set(kept.map(({ at }) => at.slice(0, 7))).size).toBe(12);
    expect(kept.slice(0, 7).map(({ attempts }) => attempts)).toEqual([40, 39, 38, 37, 36, 35, 34]);
    for (const { name, attempts } of kept) {
      bench.time += 1000;
      expect(await bench.backups.restore(name)).toMatchObject({ attempts });
      expect(bench.total()).toBe(attempts);
    }
    expect(bench.backups.list().backups.filter(({ isSetAside }) => isSetAside)).toHaveLength(kept.length);
    bench.keeper.close();
  });
});

describe('a backup put back', () => {
  it('changes places with the history, which can be put back in its turn', async () => {
    const bench = new Bench();
    bench.play(2);
    const { name } = await bench.backups.make();
    bench.play(3);
    bench.time += 60_000;
    const { attempts } = bench.keeper;
    expect(await bench.backups.restore(name)).toEqual({ attempts: 2, before: 5, setAside: 'reigi-20260131T093100Z-set-aside.db' });
    expect([bench.total(), attempts.list({ limit: 9, offset: 0 }).total]).toEqual([2, 2]);
    bench.time += 60_000;
    expect(await bench.backups.restore('reigi-20260131T093100Z-set-aside.db')).toMatchObject({ attempts: 5, before: 2 });
    expect(bench.total()).toBe(5);
    expect(bench.keeper.notice).toBeNull();
    // It is kept as durably as before.
    expect((bench.keeper.database.prepare('PRAGMA journal_mode').get() as { journal_mode: string }).journal_mode).toBe('wal');
    bench.keeper.close();
  });

  it.each([
    ['half of it', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 4096 * 3)), 'invalid-file'],
    ['a torn page', (file: string) => writeFileSync(file, readFileSync(file).fill(0xee, 4096 * 2, 4096 * 3)), 'invalid-file'],
    ['text', (file: string) => writeFileSync(file, 'not a backup'), 'invalid-file'],
    ['a newer one', (file: string) => newer(file), 'refused'],
  ] as const)('is refused when it is %s; the history stays', async (_, spoil, code) => {
    const bench = new Bench();
    bench.play(30);
    const { name } = await bench.backups.make();
    spoil(join(bench.backups.folder, name));
    bench.play();
    await expect(bench.backups.restore(name)).rejects.toMatchObject({ code });
    expect(bench.total()).toBe(31);
    expect(existsSync(waitingFor(bench.keeper.file))).toBe(false);
    bench.keeper.close();
  });

  it.each(['../reigi.db', 'reigi.db', '', '/etc/passwd', 'reigi-20260131T093000Z.db/../../reigi.db'])('is none by the name of %j', async (name) => {
    const bench = new Bench();
    await expect(bench.backups.restore(name)).rejects.toMatchObject({ code: 'bad-request' });
    bench.keeper.close();
  });

  it('that cannot take its place leaves the history as it was', async () => {
    const bench = new Bench();
    bench.play(2);
    const { name } = await bench.backups.make();
    bench.play();
    bench.time += 60_000;
    // The name that the history would be kept under is taken by something that cannot be listed away.
    mkdirSync(waitingFor(bench.keeper.file));
    await expect(bench.backups.restore(name)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(bench.total()).toBe(3);
    bench.keeper.close();
  });

  it('is there after a kill between the two renames, and not after one before them', () => {
    const bench = new Bench();
    bench.play(2);
    bench.keeper.database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE');
    bench.keeper.close();
    const { file, folder } = bench.keeper;
    copyFileSync(file, waitingFor(file));
    new Keeper(folder, bench.now()).close();
    expect(existsSync(waitingFor(file))).toBe(false);
    copyFileSync(file, waitingFor(file));
    rmSync(file);
    const again = new Keeper(folder, bench.now());
    expect(again.attempts.list({ limit: 9, offset: 0 }).total).toBe(2);
    again.close();
  });
});

function newer(file: string): void {
  const db = connect(file);
  db.exec('PRAGMA user_version = 9990');
  db.close();
}
