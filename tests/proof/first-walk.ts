/** The first day of a learner, by real events: from the first page to the first exchange of cards, with the time that each part takes. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launch } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByKeyboard } from '../support/visit-by-keyboard';
import { exchangeByMouse } from '../support/visit-by-mouse';
import { lessonByKeyboard, lessonByMouse } from './first-lesson';

export const WALKERS = ['keyboard', 'mouse-keyboard'] as const;
export type Walker = (typeof WALKERS)[number];

export interface WalkPart {
  readonly part: string;
  readonly seconds: number;
  /** Reading: by the words that are on the screen. Scene: by the steps that were lived. */
  readonly by: 'reading' | 'scene';
}

/** A calm reader of a foreign screen. */
const WORDS_A_MINUTE = 180;
/** From understanding to the press of the mouse, or of Tab and Enter. */
const PRESS_SECONDS = 1.5;
const STEPS_A_SECOND = 60;
/** Of the visits that are known to go well by these hands. */
const SEEDS: Readonly<Record<Walker, number>> = { keyboard: 2, 'mouse-keyboard': 1 };

/** What the page notes while a scene goes on: each hint with the step it came at, and the steps of everything the learner pressed. */
interface Notes {
  readonly hints: { readonly words: number; readonly step: number }[];
  readonly acts: number[];
}

export async function walkFirstDay(root: string, walker: Walker): Promise<readonly WalkPart[]> {
  const folder = resolve(root, 'out/pictures/first-walk', walker);
  mkdirSync(folder, { recursive: true });
  const parts: WalkPart[] = [];
  const opened = await launch({ isFirstStart: true });
  const play = new PlayPage(opened.page);
  const { page } = play;
  const picture = async (part: string): Promise<void> => void (await page.screenshot({ path: join(folder, `${parts.length + 1}-${part.replace(/\W+/g, '-')}.png`) }));
  const read = async (part: string, presses: number): Promise<void> => {
    await picture(part);
    parts.push({ part, by: 'reading', seconds: secondsOf(await wordsOn(page)) + Math.round(presses * PRESS_SECONDS) });
  };
  const lived = async (part: string, act: () => Promise<void>): Promise<void> => {
    play.step = 0;
    await act();
    await picture(part);
    parts.push({ part, by: 'scene', seconds: Math.round(play.step / STEPS_A_SECOND) });
  };
  const isByKeys = walker === 'keyboard';
  const press = (selector: string): Promise<void> => (isByKeys ? pressByKeys(page, selector) : page.locator(selector).click());
  try {
    await play.hook(SEEDS[walker]);
    if (isByKeys) await chooseKeyboard(page);
    // Language and input are right now; text size and motion are looked at.
    await read('first page', isByKeys ? 4 : 3);
    await press('[data-do="lesson"]');
    await page.locator('.hands-lesson').waitFor({ timeout: 60_000 });
    await read('the list of the lesson', 0);
    await lived('the five movements of the lesson', () => (isByKeys ? lessonByKeyboard(play) : lessonByMouse(play)));
    await read('end of the lesson', 1);
    await press('[data-do="visit"]');
    await page.locator('[data-do="start"]').waitFor();
    // One of them takes the exchange without help, as it is offered; the other reads what it is and would rather be helped.
    if (!isByKeys) {
      const words = await page.locator('.briefing-cold').innerText();
      parts.push({ part: 'what an exchange without help is', by: 'reading', seconds: secondsOf(words.split(/\s+/).length) + Math.round(PRESS_SECONDS) });
      await press('[data-do="helped"]');
    }
    await read('briefing', 1);
    await press('[data-do="start"]');
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    await takeNotes(page);
    await lived('visit, up to the first exchange', () => (isByKeys ? exchangeByKeys(play) : exchangeByPointer(play)));
    parts.push({ part: 'hints that were not read to their end while the scene went on', by: 'reading', seconds: unread(await notes(page)) });
  } finally {
    await opened.close();
  }
  return parts;
}

function secondsOf(words: number): number {
  return Math.round((words / WORDS_A_MINUTE) * 60);
}

/** Words that are to be seen, without those of keys. */
function wordsOn(page: Page): Promise<number> {
  return page.evaluate(() => {
    const shown = (document.querySelector('.hands-lesson') ?? document.querySelector('main'))?.cloneNode(true) as HTMLElement;
    for (const unread of shown.querySelectorAll('kbd, .unseen')) unread.remove();
    // Words of neighbours without a space between them are not one.
    const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    let words = 0;
    while (texts.nextNode() !== null) words += (texts.currentNode.textContent ?? '').split(/\s+/).filter((word) => word !== '').length;
    return words;
  });
}

async function takeNotes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: Notes = { hints: [], acts: [] };
    const step = (): number => window.reigiTest?.state()?.step ?? 0;
    let last = '';
    const look = (): void => {
      const hint = document.querySelector('.hint-line')?.lastChild?.textContent ?? '';
      if (hint !== last && hint !== '') kept.hints.push({ words: hint.split(/\s+/).length, step: step() });
      last = hint;
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    for (const kind of ['keydown', 'mousedown'] as const) window.addEventListener(kind, () => kept.acts.push(step()), { capture: true });
    Object.assign(window, { reigiNotes: kept });
  });
}

function notes(page: Page): Promise<Notes> {
  return page.evaluate(() => (window as unknown as { readonly reigiNotes: Notes }).reigiNotes);
}

/** A beginner does nothing before the hint is read: what the visitor did sooner would have come that much later. */
function unread({ hints, acts }: Notes): number {
  const waits = hints.map(({ words, step }) => {
    const next = acts.find((act) => act > step) ?? Number.POSITIVE_INFINITY;
    return Math.max(0, (words / WORDS_A_MINUTE) * 60 - (next - step) / STEPS_A_SECOND);
  });
  return Math.round(waits.reduce((sum, wait) => sum + wait, 0));
}

const MOST_TABS = 40;

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let tabs = 0; !(await page.evaluate((asked) => document.activeElement?.matches(asked) ?? false, selector)); tabs += 1) {
    if (tabs > MOST_TABS) throw new Error(`Tab never reached ${selector}`);
    await page.keyboard.press('Tab');
  }
}

async function pressByKeys(page: Page, selector: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}

async function chooseKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'input[value="mouse-keyboard"]');
  await page.keyboard.press('ArrowRight');
  await page.locator('input[value="keyboard"]:checked').waitFor({ state: 'attached' });
}

/** What the visitor by keys did, up to the moment when both cards have changed hands, done again by real keys. */
async function exchangeByKeys(play: PlayPage): Promise<void> {
  // Without help people wait no longer than on any day.
  const planned = visitByKeyboard(SEEDS.keyboard, 'exam');
  const received = planned.session.observations.find((one) => one.type === 'card.received' && one.by === 'learner')?.step;
  if (received === undefined) throw new Error('the planned visit has no exchange');
  for (const { step, event } of planned.diary) {
    if (step > received) break;
    await play.liveTo(step);
    if (event.kind === 'focus') await play.focus(event.id);
    if (event.kind === 'down') await play.page.keyboard.down(event.shift ? `Shift+${event.input}` : event.input);
    if (event.kind === 'up') await play.page.keyboard.up(event.input);
  }
  await play.liveTo(received + 1);
  await mustHaveExchanged(play);
}

async function exchangeByPointer(play: PlayPage): Promise<void> {
  await play.page.mouse.move(640, 200);
  const size = await play.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  await exchangeByMouse(play, size);
  await mustHaveExchanged(play);
}

/** By what the app itself has written down. */
async function mustHaveExchanged(play: PlayPage): Promise<void> {
  // A chunk is written a few times a second.
  await play.live(60);
  play.step -= 60;
  const given = (await play.observed('card.taken', 'sato')).length;
  const received = (await play.observed('card.received')).length;
  if (given !== 1 || received !== 1) throw new Error(`${given} cards were taken by Mr Satō and ${received} received from him`);
}
