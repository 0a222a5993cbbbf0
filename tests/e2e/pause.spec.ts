import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { openScreen, scene } from '../support/screens';

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

test('in the pause one reads what is asked now, changes a setting, and plays this part again; nothing is lost', async () => {
  const { page } = opened;
  const pause = page.getByRole('dialog', { name: 'Paused' });
  const step = () => page.evaluate(() => window.reigiTest?.state()?.step ?? -1);
  const live = (more: number) => page.evaluate(async (to) => void (await window.reigiTest?.stepTo(to)), more);
  const attempts = () => page.evaluate(async () => (await window.reigi.call('attempts.list', { limit: 9, offset: 0 })).attempts);
  const read = (id: string) => page.evaluate((one) => window.reigi.call('attempts.read', { id: one }), id);

  await openScreen(opened, { name: 'a visit', ...scene('offering') }, { language: 'en' });
  await page.keyboard.press('F1');
  await live((await step()) + 1);
  const help = page.getByRole('dialog', { name: /^Now: / });
  await expect(help).toContainText(/card|bow/i);
  await help.getByRole('button', { name: 'Back to the scene' }).click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 10_000 });

  await page.keyboard.press('Escape');
  await live((await step()) + 1);
  await pause.locator('[data-do="settings"]').click();
  await page.getByRole('tab', { name: 'Reading along' }).click();
  expect(await page.title()).toBe('Settings · Reigi');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.play-settings') !== null)).toBe(true);
  await page.getByRole('checkbox', { name: 'romaji' }).uncheck();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(pause).toBeVisible();
  expect(await page.title()).toBe('First visit: you are the visitor · Reigi');
  await expect(page.locator('.line-romaji')).toHaveCount(0);

  const [before] = await attempts();
  const reached = await step();
  await pause.locator('[data-do="beat"]').click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  const begun = await step();
  expect(begun).toBeGreaterThan(0);
  expect(begun).toBeLessThan(reached);
  await expect.poll(async () => (await attempts()).length).toBe(2);
  const old = await read(before?.id ?? '');
  const fresh = await read((await attempts()).find(({ id }) => id !== before?.id)?.id ?? '');
  expect(fresh.observations).toEqual(old.observations.filter(({ step: at }) => at <= begun).slice(0, fresh.observations.length));
  expect(fresh.observations.at(-1)).toMatchObject({ type: 'beat.entered', step: begun - 1 });
  expect(fresh.header.assists).toMatchObject({ again: 1 });
});
