/** Each hold, tried by real keys as it is set by real clicks in the pause: what was set counts at once, in the same visit. */
import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage, PX_PER_DEGREE } from '../support/play-page';

/** Longer than a tap, shorter than a hand stays closed round nothing. */
const HELD_STEPS = 16;
const BOWED_DEGREES = 15;

let opened: Launched;
let play: PlayPage;
test.beforeAll(async () => {
  opened = await launch();
  play = new PlayPage(opened.page);
  await play.hook();
});
test.afterAll(() => opened.close());

/** What stays as it is after its key was let go. */
async function lasting(): Promise<readonly string[]> {
  const { page } = play;
  const stays: string[] = [];
  await page.keyboard.down('KeyF');
  await play.live(HELD_STEPS);
  await page.keyboard.up('KeyF');
  await play.live(1);
  if ((await channel('hand.left.grip')) === 1) stays.push('Left hand');
  await emptied('hand.left.grip');
  await page.mouse.down();
  await play.live(HELD_STEPS);
  await page.mouse.up();
  await play.live(1);
  if ((await channel('hand.right.grip')) === 1) stays.push('Right hand');
  await emptied('hand.right.grip');

  await page.keyboard.down('Space');
  await page.mouse.move(640, 120 + BOWED_DEGREES * PX_PER_DEGREE);
  await play.live(60);
  await page.keyboard.up('Space');
  await play.live(90);
  if (Number(await channel('trunk.pitch')) > 0) {
    stays.push('Bow');
    await page.keyboard.press('Space');
    await play.live(120);
  }
  await page.mouse.move(640, 120);

  await page.keyboard.down('KeyE');
  await play.live(2);
  await expect(page.locator('.fan')).toBeVisible();
  await page.keyboard.up('KeyE');
  await play.live(2);
  if (await page.locator('.fan').isVisible()) {
    stays.push('Speak');
    await page.keyboard.press('KeyE');
    await play.live(2);
  }
  return stays;
}

/** What the hands want now, as it is written down. */
const channel = (name: 'hand.left.grip' | 'hand.right.grip' | 'trunk.pitch') => play.page.evaluate((asked) => window.reigiTest?.channel(asked), name);

/** A hand round nothing opens by itself; until then nothing else is tried. */
async function emptied(grip: 'hand.left.grip' | 'hand.right.grip'): Promise<void> {
  for (let waited = 0; (await channel(grip)) !== 0; waited += 10) {
    expect(waited).toBeLessThan(300);
    await play.live(10);
  }
}

async function inThePause(change: () => Promise<void>): Promise<void> {
  const { page } = play;
  const pause = page.getByRole('dialog', { name: 'Paused' });
  await page.keyboard.press('Escape');
  await play.live(1);
  await pause.locator('[data-do="settings"]').click();
  await page.locator('[data-section="hands"]').click();
  await change();
  await page.getByRole('button', { name: 'Done' }).click();
  await pause.getByRole('button', { name: 'Continue' }).click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  play.step = await page.evaluate(() => window.reigiTest?.state()?.step ?? 0);
  await page.mouse.move(640, 120);
}

test('a press lasts as long as was set for it, and for it alone', async () => {
  const { page } = play;
  await play.begin('practice');
  await page.mouse.move(640, 120);
  expect(await lasting()).toEqual([]);
  const set = new Set<string>();
  for (const name of ['Left hand', 'Right hand', 'Bow', 'Speak']) {
    await inThePause(() => page.getByRole('group', { name }).getByRole('radio', { name: 'until the next press' }).check({ force: true }));
    set.add(name);
    expect(await lasting()).toEqual([...set]);
  }
});

test('what one plays with changes in the pause, and the same visit goes on by the keyboard alone', async () => {
  const { page } = play;
  await inThePause(() => page.getByRole('radio', { name: 'keyboard alone' }).check({ force: true }));
  // The bow lasts until the next press since the test before: that was set for every device.
  await page.keyboard.press('Space');
  await play.live(50);
  await page.keyboard.press('Space');
  await play.live(30);
  expect(await channel('trunk.pitch')).toBe(300);
  await page.keyboard.press('KeyB');
  await play.live(120);
  expect(await channel('trunk.pitch')).toBe(0);
});
