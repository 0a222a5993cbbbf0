/** Every call through the real bridge, with what it never expected: nothing falls over, nothing is left unanswered, and what is refused has changed nothing. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CALL_NAMES } from '../../../electron/contract/call-names';
import type { Unprivileged } from '../../support/unprivileged';
import { bundledForPage } from './bundled-page';
import type { Came } from './fuzz-page';
import type { InApp } from './in-app';
import type { Tally } from './tally';

/** Cases for each call in the daily and in the long version. */
export const FUZZED = { quick: 500 * CALL_NAMES.length, long: 10_000 * CALL_NAMES.length, piece: 125 * CALL_NAMES.length };
const BATCH = 50;

/** Everything of ours that is kept, byte by byte; Chromium keeps its own things beside it. */
function digest(userData: string): string {
  const hash = createHash('sha256');
  const ours = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = ours.map(({ parentPath, name }) => join(parentPath, name)).filter((path) => /\/(?:reigi\.db(?:-wal)?|settings\.json|card\.json|records\.json)$/.test(path));
  for (const path of paths.toSorted()) hash.update(`${path}\0`).update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}

interface Fallen {
  readonly app: Unprivileged['app'];
  readonly page: string[];
}

/** The person says no to everything; nothing is printed; and whatever falls over is written down. */
async function watch({ app, page }: Unprivileged): Promise<Fallen> {
  const fallen: string[] = [];
  page.on('pageerror', (error) => fallen.push(`the page: ${error.message}`));
  page.on('crash', () => fallen.push('the page crashed'));
  await app.evaluate(({ app: own, BrowserWindow, dialog }) => {
    const seen = ((globalThis as Record<string, unknown>)['fallen'] = [] as string[]);
    process.on('unhandledRejection', (reason) => void seen.push(`a rejection that nobody handled: ${String(reason)}`));
    process.on('uncaughtException', (error) => void seen.push(`an error that nobody caught: ${String(error.stack)}`));
    own.on('render-process-gone', (_event, _contents, { reason }) => void seen.push(`a page is gone: ${reason}`));
    own.on('child-process-gone', (_event, { type, reason }) => void seen.push(`${type} is gone: ${reason}`));
    dialog.showMessageBox = (async () => ({ response: 1, checkboxChecked: false })) as typeof dialog.showMessageBox;
    dialog.showSaveDialog = (async () => ({ canceled: true })) as unknown as typeof dialog.showSaveDialog;
    dialog.showOpenDialog = (async () => ({ canceled: true, filePaths: [] })) as unknown as typeof dialog.showOpenDialog;
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.print = (_options, done) => done?.(false, 'cancelled');
  });
  return { app, page: fallen };
}

async function fallenSince({ app, page }: Fallen): Promise<readonly string[]> {
  const inMain = await app.evaluate(() => ((globalThis as Record<string, unknown>)['fallen'] as string[]).splice(0));
  return [...page.splice(0), ...inMain];
}

export const proveFuzz = (root: string): InApp => async (running, from, to, tally) => {
  const { page, userData } = running;
  const fallen = await watch(running);
  await page.evaluate(await bundledForPage(root, resolve(root, 'tests/proof/security/fuzz-page.ts'), 'fuzz'));
  const live = (numbers: readonly number[]) => page.evaluate((all) => (window as unknown as { fuzz: { live(numbers: readonly number[]): Promise<readonly Came[]> } }).fuzz.live(all), numbers);
  const times: number[] = [];
  for (const [at, name] of CALL_NAMES.entries()) {
    const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((number) => (number - 1) % CALL_NAMES.length === at);
    for (let first = 0; first < numbers.length; first += BATCH) {
      const batch = numbers.slice(first, first + BATCH);
      const before = digest(userData);
      const came = await live(batch);
      count(came, tally, times);
      await judgeUnchanged(came, before, live, () => digest(userData), tally, name);
      for (const one of await fallenSince(fallen)) tally.fail(`${name}, one of ${batch[0]} to ${batch.at(-1)}: ${one}`);
    }
  }
  times.sort((a, b) => a - b);
  tally.peak('p99Ms', Math.round((times[Math.floor(times.length * 0.99)] ?? 0) * 10) / 10);
};

function count(came: readonly Came[], tally: Tally, times: number[]): void {
  for (const { how, ms, fault } of came) {
    tally.judge(fault);
    tally.count(how);
    times.push(ms);
  }
}

/** Where some were answered, which may change something, those that were refused are made once more by themselves. */
async function judgeUnchanged(came: readonly Came[], before: string, live: (numbers: readonly number[]) => Promise<readonly Came[]>, now: () => string, tally: Tally, name: string): Promise<void> {
  const after = now();
  if (after === before) return;
  const refused = came.filter(({ how }) => how !== 'answered').map(({ number }) => number);
  const again = refused.length < came.length ? await live(refused) : came;
  if (again.some(({ how }) => how === 'answered')) tally.count('answeredLater');
  else if (refused.length === came.length || now() !== after) tally.fail(`${name}, one of ${refused[0]} to ${refused.at(-1)}: it was refused, and changed what is kept`);
}
