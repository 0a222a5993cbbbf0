import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { recalledBefore } from '../support/kept-recalls';
import { PlayPage } from '../support/play-page';

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

test('what was missed some days ago comes back as a part of its scene, by keys alone', async () => {
  const missed = [['s05', 'meishi.prepare.ready-in-time'], ['s12', 'meishi.present.two-hands']] as const;
  await recalledBefore(opened, 3, missed.map(([scene, rule]) => ({ scene, rule, mode: 'exam', outcome: 'missed' })));
  const play = new PlayPage(opened.page);
  await play.hook();
  const { page } = play;
  await expect(page.locator('[data-why="due"]')).toContainText('2');
  await page.locator('[data-why="due"] [data-do="next"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.today-part')).toHaveCount(2);
  await expect(page.locator('.today-part[aria-current="step"] .today-rule')).toContainText('missed the last time');
  await page.locator('[data-do="next"]').focus();
  await page.keyboard.press('Enter');
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  await expect(page.locator('[data-part="0"]')).toContainText('Part 1 of 2');
  await expect(page.locator('canvas')).toBeVisible();
  // Whoever only looks on has not done it; the world goes on all the same.
  for (let n = 0; n < 40 && (await page.locator('.hud-ended').count()) === 0; n += 1) await play.live(120);
  await expect(page.locator('.today-rule[data-outcome]')).toHaveCount(1);
  await expect(page.locator('[data-do="next"]')).toBeFocused();
  const { recalls } = await page.evaluate(() => window.reigi.call('memory.read', {}));
  expect(recalls.at(-1)).toMatchObject({ mode: 'practice' });
  expect(recalls).toHaveLength(3);
  // It began in the middle of a scene: it is nothing that could be taken up again, and not in the history.
  await expect.poll(() => page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }).then(({ total }) => total))).toBe(0);
  expect(await page.evaluate(() => window.reigi.call('attempts.interrupted', {}))).toBeNull();
  await page.locator('.screen-head-ways button').click();
  await expect(page.locator('[data-why="due"]')).toContainText('1');
});
