/** Ten thousand attempts in the history, in the real app: whether anything that a learner does there makes the page stand still. */
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Page } from '@playwright/test';
import { DATABASE_NAME } from '../../electron/main/storage/open-storage';
import { launch, type Launched } from '../support/launch';
import { keepAttempts } from '../support/kept-attempts';

const ATTEMPTS = 10_000;
/** From here on a task is long: https://www.w3.org/TR/longtasks-1/ */
export const LONG_TASK_MS = 50;
const SCROLLS = 40;

export interface HistoryFigures {
  readonly attempts: number;
  /** From the press on the first page until the first rows are painted. */
  readonly openMs: number;
  /** The longest task while all of it was read, scrolled and filtered; 0 = none was long. */
  readonly readMs: number;
  readonly scrollMs: number;
  readonly filterMs: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

/** The attempts that are there, copied over and over into the past, each under an id of its own. */
function multiply(file: string): void {
  const db = new DatabaseSync(file);
  try {
    const columns = (db.prepare('PRAGMA table_info(attempts)').all() as { name: string }[]).map(({ name }) => name).filter((name) => !['key', 'id', 'started', 'mode'].includes(name));
    const list = columns.join(', ');
    db.prepare(
      `INSERT INTO attempts (id, started, mode, ${list})
       WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ?),
         kept AS (SELECT *, row_number() OVER () AS place, count(*) OVER () AS many FROM attempts)
       SELECT printf('%08x-0000-4000-8000-000000000000', n), strftime('%Y-%m-%dT%H:%M:%fZ', started, '-' || (n * 97) || ' minutes'),
         CASE n % 3 WHEN 0 THEN 'learn' WHEN 1 THEN 'practice' ELSE 'exam' END, ${list}
       FROM counted JOIN kept ON place = 1 + n % many`,
    ).run(ATTEMPTS);
  } finally {
    db.close();
  }
}

/** The longest task, ms, while this was done. */
async function longestTask(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const seen: number[] = [];
    const watch = new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration)));
    watch.observe({ type: 'longtask' });
    Object.assign(window, { longTasks: () => (watch.disconnect(), seen) });
  });
  await act();
  // What was long is told a moment after it was over.
  await page.waitForTimeout(300);
  const seen = await page.evaluate(() => (window as unknown as { longTasks: () => number[] }).longTasks());
  return Math.round(Math.max(0, ...seen));
}

export async function historyFigures(): Promise<HistoryFigures> {
  const first = await launch();
  await keepAttempts(first.page);
  await first.app.close();
  multiply(join(first.userData, DATABASE_NAME));
  const opened: Launched = await launch({ userData: first.userData });
  try {
    const { page } = opened;
    await page.locator('.home-ways button').nth(1).waitFor();
    let openMs = 0;
    const readMs = await longestTask(page, async () => {
      openMs = await page.evaluate(() => new Promise<number>((done) => {
        const began = performance.now();
        document.querySelectorAll<HTMLButtonElement>('.home-ways button')[1]?.click();
        const look = (): void => {
          if (document.querySelector('.attempts tbody tr[data-index]') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
        };
        requestAnimationFrame(look);
      }));
      await page.waitForFunction((all) => Number(document.querySelector('.attempts')?.getAttribute('aria-rowcount')) > all, ATTEMPTS);
    });
    const scrollMs = await longestTask(page, async () => {
      for (let n = 1; n <= SCROLLS; n += 1) {
        // First as by a wheel, then as by the bar: far, and back.
        await page.evaluate((top) => window.scrollTo(0, top), n <= SCROLLS / 2 ? n * 400 : ((n * 7_919) % 97) * 4_000);
        await page.waitForTimeout(60);
      }
    });
    await page.evaluate(() => window.scrollTo(0, 0));
    const filterMs = await longestTask(page, async () => {
      await page.locator('.filters input[type="search"]').pressSequentially('two hands', { delay: 60 });
      await page.locator('.filters input[type="search"]').fill('');
      await page.locator('.filters select').first().selectOption('s03');
      await page.locator('.filters select').nth(1).selectOption('exam');
      await page.locator('[data-do="clear"]').click();
      await page.waitForTimeout(200);
    });
    return { attempts: ATTEMPTS, openMs: Math.round(openMs), readMs, scrollMs, filterMs, goalMs: LONG_TASK_MS, isKept: Math.max(readMs, scrollMs, filterMs) <= LONG_TASK_MS };
  } finally {
    await opened.close();
  }
}
