import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_DRAFT } from '../../../scenarios/body/card-draft';
import { CardFile } from '../card-file';
import { archiveName, learnerHandlers } from '../ipc/learner-handlers';
import { SettingsFile } from '../settings-file';
import { Keeper } from '../storage/keeper';
import { temporaryFolder } from '../storage/temporary-folder';
import { openArchive } from '../archive/read-archive';
import { Learners } from './learners';

const NOW = '2026-01-31T09:30:00.000Z';
const now = (): string => NOW;

function open(folder = temporaryFolder()) {
  const keeper = new Keeper(folder, NOW);
  const [settings, card, applySettings] = [new SettingsFile(folder, NOW), new CardFile(folder, NOW), vi.fn()];
  const learners = new Learners({ store: keeper.attempts, settings, card, folder, now, applySettings });
  const make = vi.fn(async () => ({ name: 'x' }));
  const path = join(temporaryFolder(), 'all.zip');
  const saveArchive = vi.fn(async (_name: string) => path);
  const handlers = learnerHandlers({ store: keeper.attempts, learners, backups: { make }, dialogs: { saveArchive }, version: '0.1.0', now });
  return { folder, keeper, settings, card, learners, handlers, make, path, saveArchive, applySettings, first: keeper.attempts.chosenLearner().id };
}

describe('learners on one computer', () => {
  it('have settings and a card of their own; a new one begins with the first page in the language of the screen', () => {
    const { settings, card, learners, folder, first, applySettings } = open();
    settings.change({ language: 'ja', firstStartDone: true, pack: 'traditional' });
    card.write({ draft: { ...EMPTY_DRAFT, mail: 'first@example.jp' }, logo: null });
    const mika = learners.add('Mika');
    learners.choose(mika);
    expect([settings.read().language, settings.read().firstStartDone, settings.read().pack, card.read().draft]).toEqual(['ja', false, 'guide-strict', null]);
    settings.change({ pack: 'modern-office' });
    expect(applySettings).toHaveBeenCalledTimes(2);
    learners.choose(first);
    expect([settings.read().pack, card.read().draft?.mail]).toEqual(['traditional', 'first@example.jp']);
    expect(new SettingsFile(join(folder, 'learners', mika), NOW).read().pack).toBe('modern-office');
  });

  it('are asked who sits there only where there are several, and once', () => {
    const { learners, first } = open();
    expect(learners.list().mustChoose).toBe(false);
    learners.add('Mika');
    expect(learners.list().mustChoose).toBe(true);
    learners.choose(first);
    expect(learners.list().mustChoose).toBe(false);
  });

  it('sit there again after a restart, with what is theirs', () => {
    const one = open();
    const mika = one.learners.add('Mika');
    one.learners.choose(mika);
    one.settings.change({ theme: 'dark' });
    one.keeper.close();
    const { settings, keeper } = open(one.folder);
    expect([keeper.attempts.chosenLearner().name, settings.read().theme]).toEqual(['Mika', 'dark']);
  });

  it('are taken along one by one, under their own names, whoever is chosen', async () => {
    const { learners, handlers, saveArchive, path } = open();
    const mika = learners.add('三木 / Mika');
    await expect(handlers['learners.export']({ id: mika })).resolves.toEqual({ path, attempts: 0 });
    expect(saveArchive).toHaveBeenCalledWith('reigi-三木-Mika-20260131-0930.zip');
    expect((await openArchive(path)).manifest.attempts).toEqual([]);
    expect(archiveName(NOW, '../..')).toBe('reigi-20260131-0930.zip');
  });

  it('are erased with their folder, after a backup', async () => {
    const { learners, handlers, make, folder } = open();
    const mika = learners.add('Mika');
    expect(existsSync(join(folder, 'learners', mika))).toBe(true);
    await handlers['learners.remove']({ id: mika });
    await handlers['learners.erase']({ id: mika });
    expect(make).toHaveBeenCalledTimes(1);
    expect(existsSync(join(folder, 'learners', mika))).toBe(false);
  });

  it('of whom nothing is lost when no backup can be made', async () => {
    const { learners, handlers, make, keeper } = open();
    const mika = learners.add('Mika');
    await handlers['learners.remove']({ id: mika });
    make.mockRejectedValueOnce(new Error('the disk is full'));
    await expect(handlers['learners.erase']({ id: mika })).rejects.toThrow('the disk is full');
    expect(keeper.attempts.learners('removed')).toHaveLength(1);
  });

  it('who were not removed, or never were, are not erased and cost no backup', async () => {
    const { learners, handlers, make } = open();
    const mika = learners.add('Mika');
    for (const id of [mika, '00000000-0000-4000-8000-000000000000']) await expect(handlers['learners.erase']({ id })).rejects.toMatchObject({ code: 'not-found' });
    expect(make).not.toHaveBeenCalled();
  });

  it('go on where they sat when a backup is put back that knows them, and otherwise somebody else does', () => {
    const { learners, keeper, first } = open();
    const mika = learners.add('Mika');
    learners.choose(mika);
    expect(learners.afterRestore(mika)).toBe(false);
    keeper.attempts.removeLearner(mika);
    expect(learners.afterRestore(mika)).toBe(true);
    expect(keeper.attempts.chosenLearner().id).toBe(first);
  });
});
