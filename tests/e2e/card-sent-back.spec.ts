import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { openScreen, pressed, scene } from '../support/screens';

let opened: Launched;
test.beforeAll(async () => {
  // The way is the same without a picture, and is then gone in seconds.
  opened = await launch({ flags: ['--disable-3d-apis'] });
});
test.afterAll(() => opened.close());

test('a card that is sent back is made anew in the editor: unchanged, the evening goes on; changed, it begins again', async () => {
  const { page } = opened;
  const running = page.locator('main[data-phase="running"]');
  await openScreen(opened, { name: 'a card sent back', ...scene('sent-back') }, { language: 'en' });
  const before = await page.evaluate(() => window.reigiTest?.state()?.step ?? 0);

  await page.locator('.card-sent-back button').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your card' })).toBeFocused();
  await page.getByRole('button', { name: /^Done, back to/ }).click();
  await running.waitFor();
  // Where nothing happened since the last chunk there is nothing to be written: up to 200 ms of standing still.
  expect(await page.evaluate(() => window.reigiTest?.state()?.step ?? 0)).toBeGreaterThan(before - 12);

  // By keys the way is in the pause.
  await pressed('Escape')(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Your card' }).press('Enter');
  await page.getByLabel('Given names', { exact: true }).fill('Marie');
  await page.getByRole('button', { name: /^Done, back to/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The workbench');
  await page.locator('[data-do="start"]').click();
  await running.waitFor();
  expect(await page.evaluate(() => window.reigiTest?.state()?.step ?? 0)).toBeLessThan(before);
});
