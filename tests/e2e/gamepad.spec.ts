import { expect, test } from '@playwright/test';
import type { PadPose } from '../support/fake-pad';
import { AT_REST, holdPad, plugIn, unplug } from '../support/held-pad';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByGamepad } from '../support/visit-by-gamepad';

const SEED = 2;

let opened: Launched;

test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

const button = (index: number): PadPose => ({ ...AT_REST, buttons: AT_REST.buttons.map((_, at) => (at === index ? 1 : 0)) });

/** Presses a button outside the scene, where the wall clock reigns. */
async function press(play: PlayPage, index: number): Promise<void> {
  const drawn = () => play.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await holdPad(play.page, button(index));
  await drawn();
  await holdPad(play.page, AT_REST);
  await drawn();
}

/** Goes by the cross until the focus is on what answers to this selector, and presses it. */
async function choose(play: PlayPage, selector: string): Promise<void> {
  const isThere = () => play.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  for (let n = 0; !(await isThere()); n += 1) {
    if (n > 60) throw new Error(`the cross never reached ${selector}`);
    await press(play, 13);
  }
  await press(play, 0);
}

async function begin(play: PlayPage): Promise<void> {
  await play.hook(SEED);
  await plugIn(play.page);
  await play.page.getByRole('radio', { name: 'gamepad' }).waitFor({ state: 'attached' });
  await play.page.getByRole('radio', { name: 'gamepad' }).check({ force: true });
  await choose(play, '[data-mode="learn"]');
  await choose(play, '[data-do="start"]');
  await play.page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
}

test('the first visit, played by gamepad alone from the first page on, ends with full marks', async () => {
  const planned = visitByGamepad(SEED);
  const play = new PlayPage(opened.page);
  await begin(play);
  for (const { step, pose } of planned.poses) {
    await play.liveTo(step);
    await holdPad(play.page, pose);
  }
  await play.liveTo(planned.session.step);
  await expect(play.page.getByRole('heading', { name: /First visit/ })).toBeVisible({ timeout: 30_000 });
  await expect(play.page.getByText('Grade S')).toBeVisible();
  const kind = await play.page.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    const id = attempts[0]?.id ?? '';
    return (await window.reigi.call('attempts.read', { id })).header.device.kind;
  });
  expect(kind).toBe('gamepad');
});

test('the screen names the parts of the device used last; a pad that is pulled out pauses the scene', async () => {
  const play = new PlayPage(opened.page);
  const { page } = play;
  await begin(play);
  await play.live(2);
  await expect(page.locator('.legend')).toContainText('left stick');
  await page.keyboard.press('KeyC');
  await play.live(2);
  await expect(page.locator('.legend')).not.toContainText('left stick');
  await holdPad(play.page, button(6));
  await play.live(2);
  await expect(page.locator('.legend')).toContainText('LT');

  await unplug(play.page);
  await expect(page.getByText('The gamepad is gone')).toBeVisible();
  await expect(page.locator('main[data-phase="paused"]')).toBeVisible();
  await plugIn(play.page);
  await press(play, 9);
  await expect(page.locator('main[data-phase="paused"]')).toHaveCount(0);
});
