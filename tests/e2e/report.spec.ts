import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogs } from '../support/answer-dialogs';
import { keepAttempts } from '../support/kept-attempts';
import { practisedForMonths } from '../support/kept-recalls';
import { inOwnFolder } from '../support/own-folder';
import { openScreen } from '../support/screens';

const own = inOwnFolder();

/** Every way is gone by keys: to a button, and in. */
async function press(page: Page, where: string): Promise<void> {
  await page.locator(where).first().focus();
  await page.keyboard.press('Enter');
}

const HOME = { name: 'home', go: () => Promise.resolve() };
const WAY_TO = { history: '.home-ways button:nth-child(2)', progress: '.home-ways button:nth-child(7)' };
const A4_PT = [594, 841] as const;

/** What a printer's person would look at: the size of the pages, how many, and which fonts are inside. */
function examine(file: string): { readonly pages: number; readonly sizes: readonly (readonly number[])[]; readonly fonts: readonly string[]; readonly embedded: number } {
  const text = readFileSync(file, 'latin1');
  return {
    pages: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    sizes: [...text.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.floor(Number(width)), Math.floor(Number(height))]),
    fonts: [...new Set([...text.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, name = '']) => name.replace(/^[A-Z]{6}\+/, '')))],
    embedded: text.match(/\/FontFile[23]?\b/g)?.length ?? 0,
  };
}

test('an attempt and a learner’s progress go along as A4 pages with their fonts inside, in each language', async () => {
  test.setTimeout(600_000);
  const { app, page } = own.running;
  await keepAttempts(page);
  await practisedForMonths(own.running);
  for (const language of ['en', 'ja', 'fr'] as const) {
    await openScreen(own.running, HOME, { language, theme: 'dark' });
    await press(page, WAY_TO.history);
    await press(page, '.attempts [data-do="report"]');
    for (const of of ['attempt', 'progress'] as const) {
      await page.locator('.report .plot svg').waitFor();
      const file = join(own.folder, `${of}-${language}.pdf`);
      await answerDialogs(app, file);
      await press(page, '[data-do="pdf"]');
      await expect(page.locator('.toast-text')).toContainText(`${of}-${language}.pdf`);
      const { pages, sizes, fonts, embedded } = examine(file);
      expect(pages, `${of} ${language}`).toBeGreaterThanOrEqual(1);
      expect(pages, `${of} ${language}`).toBeLessThanOrEqual(5);
      expect(sizes.every(([width = 0, height = 0]) => width === A4_PT[0] && height === A4_PT[1]), String(sizes[0])).toBe(true);
      expect(embedded).toBeGreaterThanOrEqual(fonts.length);
      expect(fonts.join(' ')).toMatch(/ShipporiMincho/);
      await press(page, '[data-do="back"]');
      if (of === 'attempt') await press(page, '.history-actions button:nth-child(2)').then(() => press(page, '.progress [data-do="report"]'));
    }
  }
});

test('what is shown in the history goes along as a table, and a deleted attempt comes back, by keys alone', async () => {
  const { app, page } = own.running;
  await keepAttempts(page);
  await openScreen(own.running, HOME, { language: 'en' });
  await press(page, WAY_TO.history);
  const rows = page.locator('.attempts tbody tr[data-index]');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.locator('.filters input[type="search"]').focus();
  await page.keyboard.type('empty holder');
  await expect(rows).toHaveCount(1);
  const file = join(own.folder, 'verdicts.csv');
  await answerDialogs(app, file);
  await press(page, '[data-do="csv-verdicts"]');
  await expect(page.locator('.toast-text')).toContainText('verdicts.csv');
  const table = readFileSync(file, 'utf8');
  expect(table.startsWith('\ufeffAttempt,')).toBe(true);
  expect(table.endsWith('\r\n')).toBe(true);
  expect(table).toContain('S11');
  expect(table).not.toContain('S03');
  await press(page, '[data-do="clear"]');
  await expect(rows).toHaveCount(all);
  await press(page, '.attempts .attempt-actions button:last-child');
  await expect(rows).toHaveCount(all - 1);
  await press(page, '.toast .button');
  await expect(rows).toHaveCount(all);
});

test('progress leads to the attempts of a day and into a scene, by keys alone', async () => {
  const { page } = own.running;
  await keepAttempts(page);
  await practisedForMonths(own.running);
  await openScreen(own.running, HOME, { language: 'en' });
  await press(page, WAY_TO.progress);
  await press(page, '.calendar .is-today button');
  await expect(page.locator('.attempts tbody tr[data-index]').first()).toBeVisible();
  await expect(page.locator('.filters input[type="date"]').first()).not.toHaveValue('');
  await press(page, '.history-actions button:nth-child(2)');
  await press(page, '[data-domain="offering"] summary');
  await press(page, '[data-domain="offering"] .skill-rules tbody .button');
  await expect(page.locator('[data-do="start"]')).toBeVisible();
});
