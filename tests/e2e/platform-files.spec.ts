import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { formatAttemptFile } from '../../electron/contract/attempt-file';
import { inOwnFolder } from '../support/own-folder';
import { answerDialogs as answer } from '../support/answer-dialogs';
import { choose } from '../support/native-menu';
import { PlayPage } from '../support/play-page';
import { played, SEED_ID } from '../support/plays';

const own = inOwnFolder();

/** The master's visit as an attempt file. */
function attemptFile(name: string): string {
  const session = played('perfect', 3);
  const { header, samples, observations, step } = session;
  const file = join(own.folder, name);
  const recorded = { started: '2026-01-31T09:30:00.000Z', steps: step, summary: null };
  const track = session.takeChunk()?.track ?? new Uint8Array(0);
  writeFileSync(file, formatAttemptFile({ header: { ...header, learner: 'Camille' }, samples, observations, track }, recorded));
  return file;
}

const answerDialogs = (path: string, button = 0): Promise<void> => answer(own.running.app, path, button);
const shownDialogs = () => own.running.app.evaluate(() => (globalThis as Record<string, unknown>)['shown'] as { message: string; detail: string }[]);

/** Starts the app once more upon the same data, as the desktop does with a file; resolves when that process has ended. */
function startAgain(words: readonly string[]): Promise<number | null> {
  const [runtime = '', ...given] = own.running.app.process().spawnargs;
  const flags = given.filter((word) => word.startsWith('--') && !/^--(inspect|remote-debugging)/.test(word));
  const second = spawn(own.running.app.process().spawnfile || runtime, [...flags, resolve(import.meta.dirname, '../..'), ...words], {
    env: { ...process.env, REIGI_USER_DATA: own.running.userData },
    stdio: 'ignore',
  });
  return new Promise((ended) => second.once('exit', ended));
}

test('a file that is opened from the desktop is asked about, added and shown; a scene that was on is kept', async () => {
  const file = attemptFile('mine.reigi-attempt.json');
  const play = new PlayPage(own.running.page);
  await play.hook();
  await play.begin('practice');
  await play.live(150);
  await answerDialogs('', 1);
  expect(await startAgain([file])).toBe(0);
  await expect.poll(async () => (await shownDialogs()).length).toBe(1);
  const [question] = await shownDialogs();
  for (const part of ['Camille', 'First visit', '2026', 'mine.reigi-attempt.json']) expect(question?.detail).toContain(part);
  const total = () => own.running.page.evaluate(async () => (await window.reigi.call('attempts.list', { limit: 9, offset: 0 })).total);
  // The person said no.
  expect(await total()).toBe(1);
  await answerDialogs('', 0);
  expect(await startAgain([file])).toBe(0);
  await expect(own.running.page.locator('main.debrief h1')).toBeVisible();
  expect(await total()).toBe(2);
  await choose(own.running.app, 'go.home');
  await expect(own.running.page.getByRole('button', { name: 'Continue' })).toBeVisible();
  expect(await own.running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);

  const bad = join(own.folder, 'bad.reigi-attempt.json');
  writeFileSync(bad, '{"format":"other"}');
  await answerDialogs('', 0);
  await startAgain([bad]);
  await expect.poll(async () => (await shownDialogs())[0]?.detail).toMatch(/bad\.reigi-attempt\.json[^]*not an attempt/);
  expect(await total()).toBe(2);
});

test('a debrief is opened, exported, printed by the system’s dialog, and saved as a PDF of all its pages', async () => {
  const { app, page } = own.running;
  await answerDialogs(attemptFile('mine.reigi-attempt.json'));
  await choose(app, 'attempt.open');
  await expect(page.locator('main.debrief h1')).toBeVisible();
  expect((await page.evaluate((id) => window.reigi.call('attempts.read', { id }), SEED_ID)).listed.imported).toBe(true);

  await answerDialogs(join(own.folder, 'again.reigi-attempt.json'));
  await choose(app, 'attempt.export');
  await expect(page.getByText('Saved as')).toContainText('again.reigi-attempt.json');
  expect(readFileSync(join(own.folder, 'again.reigi-attempt.json'), 'utf8')).toContain('Camille');

  await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('no window');
    contents.print = (options, answer) => {
      (globalThis as Record<string, unknown>)['printed'] = options;
      answer?.(false, 'Print job canceled');
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => app.evaluate(() => (globalThis as Record<string, unknown>)['printed'])).toMatchObject({ silent: false });

  // On paper nothing can be unfolded: the folds must be open while the page is drawn for it.
  const folded = () => page.evaluate(() => document.querySelectorAll('main details:not([open])').length);
  expect(await folded()).toBeGreaterThan(0);
  await page.evaluate(() => {
    window.addEventListener('beforeprint', () => {
      document.documentElement.dataset['foldedOnPaper'] = String(document.querySelectorAll('main details:not([open])').length);
    });
  });
  const pdf = join(own.folder, 'debrief.pdf');
  await answerDialogs(pdf);
  await choose(app, 'debrief.pdf');
  await expect(page.getByText('Saved as')).toContainText('debrief.pdf');
  await expect(page.locator('html')).toHaveAttribute('data-folded-on-paper', '0');
  await expect.poll(folded).toBeGreaterThan(0);
  const bytes = readFileSync(pdf, 'latin1');
  expect(bytes.startsWith('%PDF-')).toBe(true);
  const pages = bytes.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
});
