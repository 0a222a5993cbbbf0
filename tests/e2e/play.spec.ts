import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';

const STEPS_PER_SECOND = 60;

let opened: Launched;
let play: PlayPage;

test.beforeEach(async () => {
  opened = await launch();
  play = new PlayPage(opened.page);
  await play.hook();
});
test.afterEach(async () => {
  await opened.close();
});

test('real keys and a real mouse bow 15, 30 and 45 degrees, hold, and rise half as slow again', async () => {
  await play.begin('practice');
  const bows = [
    { degrees: 15, fallSteps: 30, holdSeconds: 0.7 },
    { degrees: 30, fallSteps: 60, holdSeconds: 1.2 },
    { degrees: 45, fallSteps: 90, holdSeconds: 2.5 },
  ];
  for (const { degrees, fallSteps, holdSeconds } of bows) {
    // The last degree down and the first degree up count as holding too.
    const within = (fallSteps / degrees) * 2.5;
    await play.bow(degrees, fallSteps, Math.round(holdSeconds * STEPS_PER_SECOND - within));
    await play.live(240);
  }
  await expect.poll(async () => (await play.observed('bow.made')).length).toBe(3);
  const made = await play.observed('bow.made');
  bows.forEach(({ degrees, holdSeconds }, index) => {
    const bow = made[index];
    expect(bow?.peak10).toBe(degrees * 10);
    expect(Math.abs((bow?.holdSteps ?? 0) / STEPS_PER_SECOND - holdSeconds)).toBeLessThanOrEqual(0.15);
    const slower = (bow?.riseSteps ?? 0) / (bow?.fallSteps ?? 1);
    expect(slower).toBeGreaterThan(1.35);
    expect(slower).toBeLessThan(1.65);
  });
});

test('a bow that stops at 22 degrees stays at 22', async () => {
  await play.begin('practice');
  await play.bow(22, 45, 600);
  await play.live(300);
  await expect.poll(async () => (await play.observed('bow.made')).length).toBe(1);
  const [bow] = await play.observed('bow.made');
  expect(bow?.peak10).toBe(220);
  expect(bow?.holdSteps).toBeGreaterThan(600);
});

test('the keyboard alone bows too, and what was played is still there after a restart', async () => {
  await play.begin('practice', 'keyboard');
  await play.hold('Space', 50);
  await play.live(72);
  await play.page.keyboard.press('KeyB');
  await play.live(200);
  await expect.poll(async () => (await play.observed('bow.made')).length).toBe(1);
  const [bow] = await play.observed('bow.made');
  expect(bow?.peak10).toBe(300);

  opened = await opened.relaunch();
  await expect(opened.page.getByText(/interrupted/)).toBeVisible();
  const again = new PlayPage(opened.page);
  await again.hook();
  await again.page.getByRole('button', { name: 'Continue' }).click();
  await again.page.locator('main[data-phase="running"]').waitFor();
  expect(await again.observed('bow.made')).toEqual([bow]);
});

test('Escape freezes the scene; the pause is worked by keys, and leaving keeps the attempt', async () => {
  await play.begin('practice');
  const { page } = play;
  await play.live(150);
  await page.keyboard.press('Escape');
  await play.live(5);
  const paused = page.getByRole('dialog', { name: 'Paused' });
  await expect(paused.getByRole('button', { name: 'Continue' })).toBeFocused();
  const { step } = await play.live(60);
  expect(step).toBeLessThan(160);

  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-phase="counting"]')).toBeVisible();
  await expect(page.locator('main[data-phase="running"]')).toBeVisible({ timeout: 10_000 });

  await page.keyboard.press('Escape');
  play.step = step;
  await play.live(2);
  await paused.getByRole('button', { name: /Leave/ }).click();
  await expect(page.getByText(/interrupted/)).toBeVisible();
});
