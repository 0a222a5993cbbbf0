/** The five movements of the first lesson, each after the time that reading what it is takes. */
import type { Movement } from '../../renderer/first-start/hands-progress';
import type { PlayPage } from '../support/play-page';

const READ_STEPS = 90;
/** The list looks ten times a second, by the wall clock. */
const LOOKED_MS = 300;

export async function lessonByMouse(play: PlayPage): Promise<void> {
  const { page } = play;
  await page.mouse.move(640, 500);
  await play.live(READ_STEPS);
  await page.keyboard.down('KeyF');
  await ticked(play, 'left');
  await page.mouse.down();
  await ticked(play, 'right');
  await page.mouse.move(700, 350, { steps: 8 });
  await ticked(play, 'carry');
  await page.mouse.up();
  await page.keyboard.up('KeyF');
  await play.live(READ_STEPS);
  await page.mouse.move(640, 120);
  await play.live(2);
  await page.keyboard.down('Space');
  for (let y = 120; y <= 420; y += 15) {
    await page.mouse.move(640, y);
    await play.live(3);
  }
  await play.live(60);
  await page.waitForTimeout(LOOKED_MS);
  await page.keyboard.up('Space');
  await ticked(play, 'bow');
  await page.keyboard.press('KeyQ');
  await end(play);
}

export async function lessonByKeyboard(play: PlayPage): Promise<void> {
  const { page } = play;
  await play.live(READ_STEPS);
  await play.hold('KeyF', 4);
  await ticked(play, 'left');
  await play.hold('KeyJ', 4);
  await ticked(play, 'right');
  await page.keyboard.down('KeyF');
  await play.live(10);
  await page.waitForTimeout(LOOKED_MS);
  await play.hold('KeyW', 60);
  await play.live(10);
  await page.waitForTimeout(LOOKED_MS);
  await page.keyboard.up('KeyF');
  await ticked(play, 'carry');
  await play.hold('Space', 60);
  await play.live(60);
  await page.waitForTimeout(LOOKED_MS);
  await play.hold('KeyB', 4);
  await ticked(play, 'bow');
  await play.hold('KeyQ', 4);
  await end(play);
}

/** The movement comes to its end, is ticked off, and the next one is read. */
async function ticked(play: PlayPage, movement: Movement): Promise<void> {
  await play.live(READ_STEPS);
  await play.page.locator(`[data-movement="${movement}"][data-done="true"]`).waitFor({ timeout: 20_000 });
}

async function end(play: PlayPage): Promise<void> {
  await play.live(30);
  await play.page.locator('[data-do="visit"]').waitFor({ timeout: 20_000 });
}
