import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { exampleChunk, exampleHeader } from '../../electron/contract/attempt-example';
import { inOwnFolder } from '../support/own-folder';
import { sessionFaults } from '../support/lrs-checks';
import { LOGIN, startLrs, type LrsServer } from '../support/lrs-server';

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
const SUMMARY = { total: 87.5, grade: 'A', critical: [], pack: 'guide-strict', ended: 'complete' } as const;
const own = inOwnFolder();
let lrs: LrsServer | undefined;
test.afterEach(async () => {
  await lrs?.close();
  lrs = undefined;
});

/** An exam that has gone to its end, by the calls that the page itself makes. */
const play = (index: number): Promise<unknown> =>
  own.running.page.evaluate(
    async ([header, chunk, summary]) => {
      await window.reigi.call('attempts.begin', { header });
      await window.reigi.call('attempts.append', { id: header.id, ...chunk, track: Uint8Array.of(1, 2, 3) });
      await window.reigi.call('attempts.end', { id: header.id, endedStep: 12, summary });
    },
    [{ ...exampleHeader(idOf(index)), mode: 'exam' as const }, exampleChunk(0), SUMMARY] as const,
  );
const total = () => own.running.page.evaluate(async () => (await window.reigi.call('attempts.list', { limit: 1, offset: 0 })).total);
const answer = (path: string, button = 0): Promise<void> =>
  own.running.app.evaluate(
    ({ dialog }, [chosen, response]) => {
      const scope = globalThis as Record<string, unknown>;
      scope['asked'] = [];
      dialog.showMessageBox = (async (...given: unknown[]) => {
        (scope['asked'] as unknown[]).push(given.at(-1));
        return { response, checkboxChecked: false };
      }) as typeof dialog.showMessageBox;
      dialog.showSaveDialog = (async () => ({ canceled: false, filePath: chosen })) as unknown as typeof dialog.showSaveDialog;
    },
    [path, button] as const,
  );
const asked = (): Promise<unknown> => own.running.app.evaluate(() => (globalThis as Record<string, unknown>)['asked']);

/** To a control by Tab alone. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const target = page.locator(selector).first();
  await target.waitFor();
  for (let stops = 0; stops < 80; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${selector} cannot be reached by Tab`);
}
async function pressOn(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

test('by keyboard: a second learner is added, sits down with nothing of the first, and each finds their own again after a restart', async () => {
  const { page } = own.running;
  await play(1);
  await page.reload();
  await pressOn(page, '[data-do="learners"]');
  await tabTo(page, '.learner-add input');
  await page.keyboard.type('Mika');
  await page.keyboard.press('Enter');
  await expect(page.locator('.learner')).toHaveCount(2);
  await pressOn(page, '[data-do="choose"]');
  // A new learner begins with the first page, and with nobody else's attempts.
  await expect(page.locator('.first-start')).toBeVisible();
  expect(await total()).toBe(0);
  await play(2);
  await page.evaluate(() => window.reigi.call('settings.write', { firstStartDone: true, theme: 'dark' }));

  own.running = await own.running.relaunch();
  const again = own.running.page;
  await expect(again.getByRole('heading', { level: 1 })).toHaveText('Who is practising?');
  await expect(again.locator('.who-name')).toHaveText(['No name yet', 'Mika']);
  // Enter is enough for whoever was here last.
  await expect(again.locator('.who-name', { hasText: 'Mika' })).toBeFocused();
  await again.keyboard.press('Enter');
  await expect(again.locator('.learner-tag')).toContainText('Mika');
  expect([await total(), await again.evaluate(() => document.documentElement.dataset['theme'])]).toEqual([1, 'dark']);

  await pressOn(again, '[data-do="change-learner"]');
  await again.locator('.who-name').first().click();
  await expect(again.locator('.learner-tag')).toContainText('No name yet');
  expect(await again.evaluate(() => document.documentElement.dataset['theme'])).toBe('light');
});

test('a learner is saved, removed, brought back, and erased at last with a backup before', async () => {
  const { page } = own.running;
  await page.evaluate(() => window.reigi.call('learners.add', { name: 'Mika' }).then(({ id }) => window.reigi.call('learners.choose', { id })));
  await play(1);
  await page.reload();
  await page.evaluate(() => window.reigi.call('settings.write', { firstStartDone: true }));
  await page.reload();
  await page.locator('[data-do="learners"]').click();
  const archive = join(own.folder, 'mika.zip');
  await answer(archive);
  await page.locator('.learner', { hasText: 'Mika' }).locator('[data-do="remove"]').click();
  await page.locator('[data-do="remove-save"]').click();
  await expect.poll(() => existsSync(archive)).toBe(true);
  await page.locator('[data-do="remove-yes"]').click();
  // It was Mika's page: whoever is left sits down anew.
  await expect(page.locator('main.home')).toBeVisible();
  expect(await total()).toBe(0);
  await page.locator('[data-do="learners"]').click();
  await page.locator('[data-removed] [data-do="restore"]').click();
  await expect(page.locator('.learner')).toHaveCount(2);
  await page.locator('.learner', { hasText: 'Mika' }).locator('[data-do="remove"]').click();
  await page.locator('[data-do="remove-yes"]').click();
  await page.locator('[data-removed] [data-do="erase"]').click();
  await page.locator('[data-do="erase-yes"]').click();
  await expect(page.locator('[data-removed]')).toHaveCount(0);
  const { backups } = await page.evaluate(() => window.reigi.call('backups.list', {}));
  expect(backups[0]?.attempts).toBe(1);
});

test('learning records: nothing goes without being asked; sent in the midst of a restart to a store that fails half of the time, all arrive, each once', async () => {
  test.setTimeout(600_000);
  // The app cannot be told to be quick: what has to be waited for is little, and the silence ends with the restart.
  const fates = ['drop-after', 'ok', 'hang'] as const;
  lrs = await startLrs((request) => fates[request] ?? (request % 2 === 0 ? 'ok' : 'drop-half'));
  const { page } = own.running;
  for (let index = 1; index <= 25; index += 1) await play(index);
  await page.reload();
  await page.locator('[data-do="learners"]').click();
  await page.locator('[data-do="trainer"]').click();
  await page.locator('[data-do="store"]').click();
  const fields = page.getByRole('dialog').locator('input:not([type="checkbox"])');
  await fields.nth(0).fill('http://lrs.example.com/xapi/');
  await fields.nth(1).fill(LOGIN.key);
  await fields.nth(2).fill(LOGIN.secret);
  await page.locator('[data-do="store-yes"]').click();
  await expect(page.getByRole('dialog')).toContainText('It begins with https://');
  await fields.nth(0).fill(lrs.endpoint);
  await page.locator('[data-do="store-yes"]').click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const file = join(own.folder, 'records.json');
  await answer(file, 1);
  await page.locator('[data-do="records-send"]').click();
  await expect(page.locator('.records')).toContainText('you chose not to send');
  expect(await asked()).toEqual([expect.objectContaining({ detail: expect.stringContaining(new URL(lrs.endpoint).host) as unknown })]);
  expect(lrs.requests).toHaveLength(0);

  await answer(file, 0);
  await page.locator('[data-do="records-send"]').click();
  await expect.poll(() => lrs?.requests.length, { timeout: 60_000 }).toBe(3);
  await expect(page.locator('.records-progress')).toContainText('have arrived');
  const had = lrs.stored.size;
  expect(had).toBe(25);
  own.running = await own.running.relaunch();
  const again = own.running.page;
  await again.locator('[data-do="learners"]').click();
  await again.locator('[data-do="trainer"]').click();
  await expect(again.locator('.records-progress')).toContainText('wait');
  expect(lrs.requests).toHaveLength(3);
  // Where the system has no safe, the secret is typed again.
  if (await again.locator('[data-do="records-send"]').isDisabled()) {
    await again.locator('[data-do="store"]').click();
    await again.getByRole('dialog').locator('input[type="password"]').fill(LOGIN.secret);
    await again.locator('[data-do="store-yes"]').click();
  }
  await answer(file, 0);
  await again.locator('[data-do="records-send"]').click();
  await expect(again.locator('.records-progress')).toHaveAttribute('data-ending', 'done', { timeout: 120_000 });
  const state = await again.evaluate(() => window.reigi.call('records.state', {}));
  expect(state).toMatchObject({ waiting: 0, refused: 0, sent: lrs.stored.size });
  await again.locator('[data-do="records-save"]').click();
  await expect(again.locator('.records')).toContainText(file);
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { readonly id: string }[];
  expect(saved.map(({ id }) => id).toSorted()).toEqual([...lrs.stored.keys()].toSorted());
  expect([lrs.faults, sessionFaults([...lrs.stored.values()])]).toEqual([[], []]);
});

test('the trainer’s table is sorted and shown by keys alone, and saved as CSV', async () => {
  const { page } = own.running;
  for (const name of ['Mika', 'Aya']) await page.evaluate((given) => window.reigi.call('learners.add', { name: given }), name);
  await page.evaluate(() => window.reigi.call('memory.add', { recalls: [{ scene: 's03', rule: 'meishi.present.two-hands', mode: 'exam', outcome: 'met' }] }));
  await page.reload();
  await expect(page.locator('.who-name').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('main.home').waitFor();
  await pressOn(page, '[data-do="learners"]');
  await pressOn(page, '[data-do="trainer"]');
  const names = page.locator('.class tbody th');
  await expect(names).toHaveText(['No name yet', 'Aya', 'Mika']);
  await pressOn(page, '[data-sort="name"]');
  await expect(names).toHaveText(['Mika', 'Aya', 'No name yet']);
  await pressOn(page, '[data-sort="offering"]');
  await expect(page.locator('.class [aria-sort="ascending"]')).toHaveCount(1);
  await expect(names.first()).toHaveText('No name yet');
  await tabTo(page, '.trainer-bar input:checked');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.class thead')).toContainText('First visit');
  const file = join(own.folder, 'ready.csv');
  await answer(file);
  await pressOn(page, '[data-do="csv"]');
  await expect(page.locator('.toast')).toContainText(file);
  expect(readFileSync(file, 'utf8').split('\r\n')[0]).toContain('Learner,Attempts,Last');
});
