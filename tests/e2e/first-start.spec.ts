import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch({ isFirstStart: true });
});
test.afterEach(async () => {
  await opened.close();
});

test('the first page comes once, and what was chosen there stays', async () => {
  const { page } = opened;
  await page.getByRole('radio', { name: 'Français' }).check({ force: true });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bienvenue');
  await page.getByRole('radio', { name: 'grande', exact: true }).check({ force: true });
  await page.locator('[data-do="visit"]').click();
  await expect(page.locator('[data-do="start"]')).toBeFocused();
  opened = await opened.relaunch();
  await expect(opened.page.getByRole('button', { name: 'Vos essais' })).toBeVisible();
  expect(await opened.page.evaluate(() => document.documentElement.style.fontSize)).toBe('150%');
});

test('one minute for the hands, of which nothing is kept; then an exchange without help ends with a mark, and home gives its reason', async () => {
  const play = new PlayPage(opened.page);
  await play.hook();
  const { page } = play;
  await page.locator('[data-do="lesson"]').click();
  await page.locator('.hands-lesson').waitFor({ timeout: 60_000 });
  const done = page.locator('[data-done="true"]');
  await page.mouse.move(640, 500);
  await play.live(5);
  await page.keyboard.down('KeyF');
  await page.mouse.down();
  await play.live(30);
  await page.mouse.move(700, 350, { steps: 8 });
  await play.live(60);
  await expect(done).toHaveCount(3, { timeout: 60_000 });
  await page.mouse.up();
  await page.keyboard.up('KeyF');
  await page.keyboard.press('KeyQ');
  await play.live(20);
  await expect(done).toHaveCount(4, { timeout: 60_000 });
  await play.bow(25, 60, 30);
  await play.live(240);
  await page.locator('[data-do="visit"]').click();
  await expect(page.locator('[data-do="start"]')).toBeVisible();
  expect(await page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }))).toEqual({ attempts: [], total: 0 });
  await page.locator('[data-do="start"]').click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  play.step = 0;
  await play.live(5);
  // Whoever leaves at once is told as much.
  await page.locator('[data-thing="lobby.exit"] ~ [data-action="step"]').dispatchEvent('click');
  await play.live(1200);
  await expect(page.locator('.cold-grade')).toContainText('D', { timeout: 30_000 });
  await page.locator('[data-do="home"]').click();
  await expect(page.locator('[data-why="cold"]')).toBeVisible();
});
