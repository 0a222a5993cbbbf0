import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT } from '../../../scenarios/body/card-draft';
import { attemptEntry } from '../../contract/archive';
import { exampleAttempt, exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { formatAttemptFile } from '../../contract/attempt-file';
import { DEFAULT_SETTINGS } from '../../contract/default-settings';
import type { OwnCard } from '../card-file';
import type { AttemptStore } from '../storage/attempt-store';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { craftManifest, craftZip } from './crafted-zip';
import { importArchive, type ImportParts } from './import-archive';
import { clearImports } from './leftovers';
import { writeArchive } from './write-archive';

const NOW = '2026-01-31T09:30:00.000Z';
const LATER = '2026-02-10T09:30:00.000Z';
const SUMMARY = { total: 87.5, grade: 'A', critical: [], pack: 'guide-strict', ended: 'finished' } as const;
/** 480 by 160. */
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0xe0, 0, 0, 0, 160]);
const CARD: OwnCard = { draft: { ...EMPTY_DRAFT, mail: 'camille@example.jp' }, logo: PNG };
const SETTINGS = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

function play(attempts: AttemptStore, index: number, chunks = 3, isEnded = true): void {
  attempts.begin(exampleHeader(idOf(index)), `2026-01-${String(10 + (index % 20))}T09:30:00.000Z`);
  for (let seq = 0; seq < chunks; seq += 1) attempts.append(idOf(index), exampleChunk(seq));
  if (isEnded) attempts.end(idOf(index), chunks * 12, SUMMARY);
}

function home(): { keeper: Keeper; folder: string } {
  const folder = temporaryFolder();
  const keeper = new Keeper(folder, NOW);
  return { keeper, folder };
}

async function archiveOf(attempts: Keeper['attempts']): Promise<string> {
  const file = join(temporaryFolder(), 'all.zip');
  await writeArchive(file, { attempts, settings: SETTINGS, card: CARD }, '0.1.0', NOW);
  return file;
}

function partsFor(keeper: Keeper, more: Partial<ImportParts> = {}) {
  return {
    keeper, now: () => LATER, confirm: vi.fn(async (_offered: unknown): Promise<{ own: boolean } | undefined> => ({ own: false })),
    takeOwn: vi.fn(), backUp: vi.fn(async () => undefined), ...more,
  };
}
const all = (attempts: AttemptStore) => attempts.list({ limit: 99, offset: 0 }).attempts;

describe('everything in one archive', () => {
  it('comes back on another machine as it was: whose, how far, when, with what score', async () => {
    const there = home();
    for (const index of [1, 2, 3]) play(there.keeper.attempts, index);
    play(there.keeper.attempts, 4, 2, false);
    play(there.keeper.attempts, 5);
    there.keeper.attempts.setRemoved(idOf(5), true);
    there.keeper.attempts.begin(exampleHeader(idOf(6)), NOW);
    there.keeper.attempts.add({ header: exampleHeader(idOf(7)), samples: [], observations: [{ step: 3, type: 'phone.silenced', by: 'learner' }], track: PNG }, undefined, NOW);
    there.keeper.attempts.interruptRunning();
    there.keeper.attempts.addRecalls(NOW, [{ scene: 's03', rule: 'meishi.present.two-hands', mode: 'practice', outcome: 'missed' }]);
    const file = await archiveOf(there.keeper.attempts);
    const here = home();
    const parts = partsFor(here.keeper, { confirm: vi.fn(async () => ({ own: true })) });
    expect(await importArchive(file, parts)).toEqual({ kind: 'added', added: 5, known: 0, differing: 0, own: true });
    expect(parts.confirm).toHaveBeenCalledWith({ made: NOW, added: 5, known: 0, differing: 0, hasOwn: true });
    expect(parts.takeOwn).toHaveBeenCalledWith({ settings: SETTINGS, card: CARD });
    const kept = all(there.keeper.attempts).filter(({ id }) => id !== idOf(6));
    expect(all(here.keeper.attempts)).toEqual(kept);
    for (const { id } of kept) {
      const { nextSeq: _, ...whole } = there.keeper.attempts.read(id);
      expect(here.keeper.attempts.read(id)).toMatchObject(whole);
    }
    expect(here.keeper.attempts.recalls()).toEqual(there.keeper.attempts.recalls());
    await importArchive(file, parts);
    expect(here.keeper.attempts.recalls().recalls).toHaveLength(1);
    // What was cut off can be gone on with here.
    expect(here.keeper.attempts.interrupted()?.id).toBe(idOf(4));
    const { nextSeq } = here.keeper.attempts.read(idOf(4));
    here.keeper.attempts.append(idOf(4), { ...exampleChunk(2), seq: nextSeq });
    expect(here.keeper.attempts.read(idOf(4)).track).toHaveLength(9);
    expect(readdirSync(here.folder).filter((name) => name.startsWith('importing-'))).toEqual([]);
    there.keeper.close();
    here.keeper.close();
  });

  it('merges: what is here stays as it is, twice in is once there, and what was removed comes back', async () => {
    const there = home();
    for (const index of [1, 2, 3, 4]) play(there.keeper.attempts, index);
    const file = await archiveOf(there.keeper.attempts);
    const here = home();
    play(here.keeper.attempts, 1);
    play(here.keeper.attempts, 2, 5);
    play(here.keeper.attempts, 3, 4);
    here.keeper.attempts.setRemoved(idOf(3), true);
    play(here.keeper.attempts, 9);
    const parts = partsFor(here.keeper);
    expect(await importArchive(file, parts)).toEqual({ kind: 'added', added: 2, known: 1, differing: 1, own: false });
    expect(parts.takeOwn).not.toHaveBeenCalled();
    expect(all(here.keeper.attempts).map(({ id }) => id).toSorted()).toEqual([1, 2, 3, 4, 9].map(idOf));
    expect([1, 2, 3].map((index) => here.keeper.attempts.read(idOf(index)).track.length)).toEqual([9, 15, 9]);
    expect(parts.backUp).toHaveBeenCalledOnce();
    expect(await importArchive(file, parts)).toMatchObject({ added: 0, known: 3, differing: 1 });
    expect(parts.backUp).toHaveBeenCalledOnce();
    there.keeper.close();
    here.keeper.close();
  });

  it('comes in to whoever is chosen, and takes nothing from anybody else', async () => {
    const there = home();
    play(there.keeper.attempts, 1);
    const recalled = { scene: 's03', rule: 'meishi.present.two-hands', mode: 'practice', outcome: 'missed' } as const;
    there.keeper.attempts.addRecalls(NOW, [recalled]);
    const file = await archiveOf(there.keeper.attempts);
    const { keeper: { attempts }, keeper } = home();
    const first = attempts.chosenLearner().id;
    // What another learner remembers of the same moment is not what this one does.
    attempts.addRecalls(NOW, [recalled]);
    attempts.chooseLearner(attempts.addLearner('Mika', NOW));
    await importArchive(file, partsFor(keeper));
    await importArchive(file, partsFor(keeper));
    const had = (learner?: string) => [attempts.list({ limit: 9, offset: 0, learner }).total, attempts.recalls(learner).recalls.length];
    expect([had(), had(first)]).toEqual([[1, 1], [0, 1]]);
  });

  it('is not taken in when the person says no, or when nothing could be set aside before', async () => {
    const there = home();
    play(there.keeper.attempts, 1);
    const file = await archiveOf(there.keeper.attempts);
    const here = home();
    expect(await importArchive(file, partsFor(here.keeper, { confirm: async () => undefined }))).toBeNull();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC', syscall: 'write' });
    const failing = partsFor(here.keeper, { backUp: () => Promise.reject(full) });
    expect(await importArchive(file, failing)).toEqual({ kind: 'refused', fault: 'no-room', entry: '', detail: 'ENOSPC' });
    expect(all(here.keeper.attempts)).toEqual([]);
    there.keeper.close();
    here.keeper.close();
  });

  it('comes in however it was packed: stored, by another program, long, and of what cannot be made shorter', async () => {
    const noise = Uint8Array.from({ length: 1_500_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 13) & 255);
    const long = { ...exampleAttempt(), header: exampleHeader(idOf(1)), track: noise };
    const short = { ...exampleAttempt(), header: exampleHeader(idOf(2)) };
    const contents = { [idOf(1)]: formatAttemptFile(long), [idOf(2)]: formatAttemptFile(short) };
    for (const [isPacked, level] of [[false, 0], [true, 0], [true, 9]] as const) {
      const file = join(temporaryFolder(), 'all.zip');
      const entries = Object.entries(contents).map(([id, content]) => ({ name: attemptEntry(id), content, isPacked, level }));
      writeFileSync(file, craftZip([craftManifest(contents), ...entries]));
      const { keeper } = home();
      expect(await importArchive(file, partsFor(keeper))).toMatchObject({ kind: 'added', added: 2 });
      for (const attempt of [long, short]) expect(formatAttemptFile(keeper.attempts.read(attempt.header.id)) === formatAttemptFile(attempt)).toBe(true);
      keeper.close();
    }
  });

  it('while a scene is being played does not disturb its chunks', async () => {
    const there = home();
    for (let index = 1; index <= 20; index += 1) play(there.keeper.attempts, index, 1);
    const file = await archiveOf(there.keeper.attempts);
    const here = home();
    here.keeper.attempts.begin(exampleHeader(idOf(50)), NOW);
    let seq = 0;
    let isOver = false;
    const goOn = (): void => {
      if (isOver) return;
      here.keeper.attempts.append(idOf(50), exampleChunk(seq++));
      setImmediate(goOn);
    };
    goOn();
    const answer = await importArchive(file, partsFor(here.keeper)).finally(() => (isOver = true));
    expect(answer).toMatchObject({ kind: 'added', added: 20 });
    expect(here.keeper.attempts.read(idOf(50)).nextSeq).toBe(seq);
    // It had its turn between any two entries, while they were listed and while they were read.
    expect(seq).toBeGreaterThan(40);
    there.keeper.close();
    here.keeper.close();
  });

  it('is written whole or not at all, and over nothing that could not be replaced', async () => {
    const { keeper } = home();
    play(keeper.attempts, 1);
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'all.zip'));
    const everything = { attempts: keeper.attempts, settings: SETTINGS, card: CARD };
    await expect(writeArchive(join(folder, 'all.zip'), everything, '0.1.0', NOW)).rejects.toMatchObject({ code: 'storage-failed' });
    const broken = { ...keeper.attempts, read: () => { throw new Error('a page is damaged'); } };
    await expect(writeArchive(join(folder, 'b.zip'), { ...everything, attempts: broken }, '0.1.0', NOW)).rejects.toMatchObject({ code: 'storage-failed' });
    expect(readdirSync(folder)).toEqual(['all.zip']);
    keeper.close();
  });

  it('leaves nothing of an import that a kill cut off', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'importing-x'));
    writeFileSync(join(folder, 'importing-x', 'staged.db'), 'half');
    clearImports(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
