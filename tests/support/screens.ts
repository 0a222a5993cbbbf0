/** Every screen of the app, how one comes to it, and what is looked for on each. */
import type { Page } from '@playwright/test';
import type { Settings } from '../../electron/contract/settings';
import { SECTIONS } from '../../renderer/settings/sections';
import { summarise } from '../../renderer/session/summarise';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { played } from './plays';

export interface ScreenWay {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly query?: string;
  readonly go: (page: Page) => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();
const way = (index: number) => (page: Page): Promise<void> => page.locator('.home-ways button').nth(index).click();
const section = (id: string) => async (page: Page): Promise<void> => {
  await way(2)(page);
  await page.locator(`[data-section="${id}"]`).click();
};

export const SCREENS: readonly ScreenWay[] = [
  { name: 'first-start', settings: { firstStartDone: false }, go: stay },
  { name: 'home', go: stay },
  { name: 'briefing', go: (page) => page.locator('[data-mode="learn"]').click() },
  { name: 'course', go: way(0) },
  { name: 'history', go: (page) => way(1)(page).then(() => page.locator('.attempts').waitFor()) },
  { name: 'debrief', go: (page) => way(1)(page).then(() => page.locator('.attempt-scene button').first().click()).then(() => page.locator('.debrief, main h1').first().waitFor()) },
  ...SECTIONS.map((id) => ({ name: `settings: ${id}`, go: section(id) })),
  { name: 'about', go: way(3) },
  { name: 'gallery', query: 'gallery=ui', go: stay },
];

/** A finished attempt in the app's own storage, so that no list is empty. */
export async function keepAnAttempt(page: Page): Promise<void> {
  const session = played('careless', 4);
  const chunk = session.takeChunk();
  if (chunk === undefined) throw new Error('the player did nothing');
  const sent = { ...chunk, track: [...chunk.track] };
  await page.evaluate(
    async ([header, told, endedStep, summary]) => {
      const { id } = header;
      await window.reigi.call('attempts.begin', { header });
      await window.reigi.call('attempts.append', { id, ...told, track: Uint8Array.from(told.track) });
      await window.reigi.call('attempts.end', { id, endedStep, summary });
    },
    [session.header, sent, session.step, summarise(s03, session)] as const,
  );
}

/** Opens the app anew on one screen with these settings. */
export async function openScreen(page: Page, { settings, query, go }: ScreenWay, chosen: Partial<Settings>, isPseudo = false): Promise<void> {
  await page.evaluate((fields) => window.reigi.call('settings.write', fields), { firstStartDone: true, ...chosen, ...settings });
  const words = ['test=1', ...(isPseudo ? ['pseudo=1'] : []), ...(query === undefined ? [] : [query])].join('&');
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate((search) => {
      // A fragment that changes makes the same address a new one.
      window.location.search = `${search}&n=${Math.round(performance.timeOrigin + performance.now())}`;
    }, words),
  ]);
  await page.locator('main').waitFor();
  await go(page);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Elements whose words or parts do not fit; none is right. */
export function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? [`page ${root.scrollWidth} > ${root.clientWidth}`] : [];
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { display, visibility, overflowX, clipPath } = getComputedStyle(element);
      // What is clipped away is there for whoever hears the page, not to be seen.
      const isMeant = display === 'inline' || visibility === 'hidden' || clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll';
      // Drawings and readings size themselves.
      if (isMeant || element.clientWidth <= 1 || element.closest('.unseen, svg, canvas, ruby, input') !== null) continue;
      const box = element.getBoundingClientRect();
      if (element.scrollWidth > element.clientWidth + 1 || box.right > window.innerWidth + 1) {
        faults.push(`${element.tagName}.${element.className} ${element.scrollWidth} > ${element.clientWidth}: ${(element.textContent ?? '').slice(0, 40)}`);
      }
    }
    return faults.slice(0, 5);
  });
}
