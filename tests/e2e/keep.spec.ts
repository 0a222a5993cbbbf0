import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { exampleChunk, exampleHeader } from '../../electron/contract/attempt-example';
import { inOwnFolder } from '../support/own-folder';

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const SUMMARY = { total: 87.5, grade: 'A', critical: [], pack: 'guide-strict', ended: 'finished' } as const;
const own = inOwnFolder();

/** An attempt that has gone to its end, by the calls that the page itself makes. */
const play = (index: number): Promise<unknown> =>
  own.running.page.evaluate(
    async ([header, chunk, summary]) => {
      await window.reigi.call('attempts.begin', { header });
      await window.reigi.call('attempts.append', { id: header.id, ...chunk, track: Uint8Array.of(1, 2, 3) });
      await window.reigi.call('attempts.end', { id: header.id, endedStep: 12, summary });
    },
    [exampleHeader(idOf(index)), exampleChunk(0), SUMMARY] as const,
  );
const total = () => own.running.page.evaluate(async () => (await window.reigi.call('attempts.list', { limit: 1, offset: 0 })).total);

/** Native dialogs belong to the desktop; they are answered at the border to Electron. */
const answerDialogs = (path: string, button = 0): Promise<void> =>
  own.running.app.evaluate(
    ({ dialog }, [chosen, response]) => {
      dialog.showMessageBox = (async (...given: unknown[]) => {
        (globalThis as Record<string, unknown>)['asked'] = given.at(-1);
        return { response, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as unknown as typeof dialog.showSaveDialog;
      dialog.showOpenDialog = (async () => ({ canceled: false, filePaths: [chosen] })) as unknown as typeof dialog.showOpenDialog;
    },
    [path, button] as const,
  );

test('by keyboard: a backup is made by itself and put back, all of it leaves as one file and comes in again, a spoilt one is refused', async () => {
  const { app, page } = own.running;
  await play(1);
  const backups = join(own.folder, 'data', 'backups');
  await expect.poll(() => { try { return readdirSync(backups).filter((name) => name.endsWith('.db')).length; } catch { return 0; } }).toBe(1);
  await play(2);

  await page.locator('.home-ways button').nth(2).click();
  const tab = page.locator('[data-section="keep"]');
  await page.locator('[data-section="look"]').focus();
  while (!(await tab.evaluate((element) => element === document.activeElement))) await page.keyboard.press('ArrowDown');
  await expect(page.locator('.keep-list tbody tr')).toHaveCount(1);
  const way = page.locator('.keep-way button');
  // The page of the settings is itself a stop before what is on it.
  for (let stops = 0; stops < 3 && !(await way.evaluate((element) => element === document.activeElement)); stops += 1) await page.keyboard.press('Tab');
  await expect(way).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('1 attempt');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.keep-told .notice').first()).toContainText('1 attempt');
  expect(await total()).toBe(1);
  await expect(page.locator('.keep-list tbody tr')).toHaveCount(2);
  // What was there is in the list, and comes back.
  await page.locator('.keep-list tbody tr', { has: page.locator('.keep-aside') }).getByRole('button').click();
  await page.locator('[data-do="restore"]').click();
  await expect(page.locator('.keep-told .notice').first()).toContainText('2 attempts');
  expect(await total()).toBe(2);

  const archive = join(own.folder, 'all.zip');
  await answerDialogs(archive);
  await page.locator('[data-do="archive-save"]').click();
  await expect(page.locator('.keep-told').last()).toContainText('all.zip');
  await page.evaluate((id) => window.reigi.call('attempts.remove', { id }), idOf(1));
  await page.locator('[data-do="archive-open"]').click();
  await expect(page.locator('.keep-told').last()).toContainText('1 attempt came in. 1 was here already.');
  expect(await app.evaluate(() => (globalThis as Record<string, unknown>)['asked'])).toMatchObject({ checkboxChecked: false, detail: expect.stringContaining('all.zip') as unknown });
  expect(await total()).toBe(2);

  const spoilt = join(own.folder, 'spoilt.zip');
  writeFileSync(spoilt, readFileSync(archive).fill(0x20, 60, 90));
  await answerDialogs(spoilt);
  await page.locator('[data-do="archive-open"]').click();
  await expect(page.getByRole('alert')).toContainText('Nothing of it was kept.');
  expect(await total()).toBe(2);
});
