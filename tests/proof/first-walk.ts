/** The first day of a learner, by real keys and mouse: from the first page to the first exchange, with the time that each part takes. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { exchangeByMouse } from '../support/visit-by-mouse';

export interface WalkPart {
  readonly part: string;
  readonly seconds: number;
  /** How it was measured. */
  readonly by: 'reading' | 'scene';
}

/** A calm reader of a foreign screen: words a minute. */
const WORDS_A_MINUTE = 180;
/** From understanding to the end of the movement of the mouse. */
const CLICK_SECONDS = 1.5;
const STEPS_A_SECOND = 60;

export async function walkFirstDay(root: string): Promise<readonly WalkPart[]> {
  const folder = resolve(root, 'out/pictures/first-walk');
  mkdirSync(folder, { recursive: true });
  const parts: WalkPart[] = [];
  const opened = await launch({ isFirstStart: true });
  const play = new PlayPage(opened.page);
  const { page } = play;
  const picture = async (part: string): Promise<void> => void (await page.screenshot({ path: join(folder, `${parts.length + 1}-${part}.png`) }));
  const read = async (part: string, clicks: number): Promise<void> => {
    await picture(part);
    parts.push({ part, by: 'reading', seconds: Math.round(((await wordsOn(page)) / WORDS_A_MINUTE) * 60 + clicks * CLICK_SECONDS) });
  };
  const lived = async (part: string, act: () => Promise<void>): Promise<void> => {
    play.step = 0;
    await act();
    await picture(part);
    parts.push({ part, by: 'scene', seconds: Math.round(play.step / STEPS_A_SECOND) });
  };
  try {
    await play.hook(1);
    // Language and input are right already; text size and motion are looked at.
    await read('first page', 3);
    await page.locator('[data-do="lesson"]').click();
    await page.locator('.hands-lesson').waitFor({ timeout: 60_000 });
    await read('lesson, its list', 0);
    await lived('lesson, the hands', () => handsLesson(play));
    await page.locator('[data-do="visit"]').click();
    await page.locator('[data-do="start"]').waitFor();
    await read('briefing', 1);
    await page.locator('[data-do="start"]').click();
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    await page.mouse.move(640, 200);
    const size = await page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
    await lived('visit, up to the first exchange', async () => void (await exchangeByMouse(play, size)));
    const exchanged = (await play.observed('card.received')).length;
    if (exchanged !== 1) throw new Error(`${exchanged} cards were received`);
  } finally {
    await opened.close();
  }
  return parts;
}

/** Words that are to be seen, without those of keys. */
function wordsOn(page: Page): Promise<number> {
  return page.evaluate(() => (document.querySelector('.hands-lesson') ?? document.querySelector('main'))?.textContent.split(/\s+/).length ?? 0);
}

async function handsLesson(play: PlayPage): Promise<void> {
  const { page } = play;
  await page.mouse.move(640, 500);
  // A second and a half before each movement, to read what it is.
  await play.live(90);
  await page.keyboard.down('KeyF');
  await play.live(90);
  await page.mouse.down();
  await play.live(90);
  await page.mouse.move(700, 350, { steps: 8 });
  await play.live(120);
  await page.mouse.up();
  await page.keyboard.up('KeyF');
  await play.live(90);
  await play.bow(25, 60, 60);
  await play.live(180);
  await page.keyboard.press('KeyQ');
  await play.live(90);
  await page.locator('[data-done="true"]').nth(4).waitFor({ timeout: 20_000 }).catch(() => undefined);
}
