import { expect, test } from '@playwright/test';
import type { PadPose } from '../support/fake-pad';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByGamepad } from '../support/visit-by-gamepad';

const SEED = 2;

interface HeldPad {
  id: string; index: number; connected: boolean; mapping: string; timestamp: number;
  buttons: { value: number; pressed: boolean; touched: boolean }[];
  axes: number[];
}
declare global {
  interface Window {
    heldPad?: HeldPad;
  }
}

let opened: Launched;

test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

/** From now on the page sees a gamepad that lies still. */
async function plugIn({ page }: PlayPage): Promise<void> {
  await page.evaluate(() => {
    const buttons = Array.from({ length: 17 }, () => ({ value: 0, pressed: false, touched: false }));
    window.heldPad = { id: 'Fake pad', index: 0, connected: true, mapping: 'standard', timestamp: 0, buttons, axes: [0, 0, 0, 0] };
    navigator.getGamepads = () => [window.heldPad ?? null] as unknown as (Gamepad | null)[];
    window.dispatchEvent(new Event('gamepadconnected'));
  });
}

async function unplug({ page }: PlayPage): Promise<void> {
  await page.evaluate(() => {
    delete window.heldPad;
    window.dispatchEvent(new Event('gamepaddisconnected'));
  });
}

/** Holds the pad like this from now on. */
async function hold({ page }: PlayPage, pose: PadPose): Promise<void> {
  await page.evaluate(({ buttons, axes }) => {
    const pad = window.heldPad;
    if (pad === undefined) throw new Error('no pad is plugged in');
    for (const [index, value] of buttons.entries()) pad.buttons[index] = { value, pressed: value > 0.5, touched: value > 0 };
    pad.axes = [...axes];
  }, pose);
}

const AT_REST: PadPose = { buttons: Array.from({ length: 17 }, () => 0), axes: [0, 0, 0, 0] };
const button = (index: number): PadPose => ({ ...AT_REST, buttons: AT_REST.buttons.map((_, at) => (at === index ? 1 : 0)) });

/** Presses a button outside the scene, where the wall clock reigns. */
async function press(play: PlayPage, index: number): Promise<void> {
  const drawn = () => play.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await hold(play, button(index));
  await drawn();
  await hold(play, AT_REST);
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
  await plugIn(play);
  await play.page.getByRole('radio', { name: 'gamepad' }).waitFor({ state: 'attached' });
  await play.page.getByRole('radio', { name: 'gamepad' }).check({ force: true });
  await choose(play, '[data-mode="learn"]');
  await choose(play, '[data-do="start"]');
  await play.page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
}

test('the first visit, played by gamepad alone from the first page on, ends with full marks', async () => {
  test.setTimeout(300_000);
  const planned = visitByGamepad(SEED);
  const play = new PlayPage(opened.page);
  await begin(play);
  for (const { step, pose } of planned.poses) {
    await play.liveTo(step);
    await hold(play, pose);
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
  await hold(play, button(6));
  await play.live(2);
  await expect(page.locator('.legend')).toContainText('LT');

  await unplug(play);
  await expect(page.getByText('The gamepad is gone')).toBeVisible();
  await expect(page.locator('main[data-phase="paused"]')).toBeVisible();
  await plugIn(play);
  await press(play, 9);
  await expect(page.locator('main[data-phase="paused"]')).toHaveCount(0);
});
