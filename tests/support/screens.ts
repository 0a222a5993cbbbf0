/** Every screen of the app, how one comes to it, and what is looked for on each. */
import type { Page } from '@playwright/test';
import type { Settings } from '../../electron/contract/settings';
import { SECTIONS } from '../../renderer/settings/sections';
import { playEvening } from '../../scenarios/players/evening';
import { eveningParts } from '../../scenarios/scenes/evening';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { s11 } from '../../scenarios/scenes/s11-empty-holder/scene';
import type { Launched } from './launch';
import { practisedForMonths } from './kept-recalls';
import { played } from './plays';
import { AGAIN_ID, keep, openAttempt, way } from './kept-attempts';
import { keepMoment, type Moment } from './scene-moments';

export interface ScreenWay {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly query?: string;
  /** What must be so before the screen can be come to. */
  readonly prepare?: (opened: Launched) => Promise<void>;
  /** What makes it so lasts until the app is closed, and keeps it from being made once more. */
  readonly isOnce?: boolean;
  readonly go: (page: Page) => Promise<void>;
}

const stay = (): Promise<void> => Promise.resolve();
const section = (id: string) => async (page: Page): Promise<void> => {
  await way(2)(page);
  await page.locator(`[data-section="${id}"]`).click();
};

const inProgress = (page: Page): Promise<void> => way(6)(page).then(() => page.locator('.progress[data-state="ready"]').waitFor());

const learners = (page: Page): Promise<void> => page.locator('[data-do="learners"]').click();

export const SCREENS: readonly ScreenWay[] = [
  { name: 'first-start', settings: { firstStartDone: false }, go: stay },
  { name: 'home', go: stay },
  { name: 'briefing', go: (page) => page.locator('[data-mode="learn"]').click() },
  { name: 'course', go: way(0) },
  { name: 'history', go: (page) => way(1)(page).then(() => page.locator('.attempts').waitFor()) },
  { name: 'debrief', go: (page) => openAttempt(page, s03.id) },
  { name: 'debrief: what to say instead', go: (page) => openAttempt(page, s11.id).then(() => page.locator('.say-instead').scrollIntoViewIfNeeded()) },
  { name: 'compare', go: (page) => comparing(page) },
  ...SECTIONS.map((id) => ({ name: `settings: ${id}`, go: section(id) })),
  { name: 'about', go: way(3) },
  { name: 'studio', go: way(4) },
  { name: 'today', go: (page) => way(5)(page).then(() => page.locator('.today[data-state="ready"]').waitFor()) },
  { name: 'progress', prepare: practisedForMonths, go: (page) => inProgress(page).then(() => page.locator('.plot svg').waitFor()) },
  { name: 'progress: a domain', prepare: practisedForMonths, go: (page) => inProgress(page).then(() => page.locator('[data-domain="offering"] summary').click()) },
  { name: 'report of an attempt', go: (page) => openAttempt(page, s03.id).then(() => page.locator('[data-do="report"]').click()).then(() => page.locator('.report .plot svg').waitFor()) },
  { name: 'report of progress', prepare: practisedForMonths, go: (page) => inProgress(page).then(() => page.locator('[data-do="report"]').click()).then(() => page.locator('.report .plot svg').waitFor()) },
  { name: 'history: nothing like that', go: (page) => way(1)(page).then(() => page.locator('.filters input[type="search"]').fill('tea ceremony')).then(() => page.locator('.history-empty').waitFor()) },
  { name: 'learners', go: learners },
  { name: 'trainer', go: (page) => learners(page).then(() => page.locator('[data-do="trainer"]').click()).then(() => page.locator('.trainer[data-state="ready"] .records').waitFor()) },
  { name: 'gallery', query: 'gallery=ui', go: stay },
];

/** From the careless visit to it beside the one before it. */
async function comparing(page: Page): Promise<void> {
  await openAttempt(page, s03.id);
  await page.locator('[data-do="compare"]').click();
  await page.locator('.compare[aria-busy="false"] .plot svg').nth(3).waitFor({ timeout: 60_000 });
}

/** Goes on with a visit that was left at this moment; time stands still, so that every picture is of the same step. */
export const scene = (moment: Moment, then: (page: Page) => Promise<void> = stay, before: (opened: Launched) => Promise<void> = stay) =>
  left((opened) => keepMoment(opened, moment).then(() => before(opened)), then);
export const left = (prepare: (opened: Launched) => Promise<void>, then: (page: Page) => Promise<void> = stay) => ({
  prepare,
  go: async (page: Page) => {
    await page.evaluate(() => window.reigiTest?.stop());
    await page.locator('.home-notices .button-main').click();
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    // Long enough for a chunk to be written.
    await live(page, 14);
    await then(page);
  },
});
const live = (page: Page, steps: number): Promise<unknown> =>
  page.evaluate(async (more) => window.reigiTest?.stepTo((window.reigiTest.state()?.step ?? 0) + more), steps);
export const pressed = (key: string) => async (page: Page): Promise<void> => {
  await page.keyboard.press(key);
  await live(page, 1);
  await page.getByRole('dialog').waitFor();
};
const held = (key: string, steps: number) => async (page: Page): Promise<void> => {
  // Held since the last picture it would only repeat itself.
  await page.keyboard.up(key);
  await page.keyboard.down(key);
  await live(page, steps);
};

/** The first lesson, in the lobby: its list of movements lies over the scene. */
const lesson: ScreenWay = {
  name: 'scene: the lesson of the hands',
  settings: { firstStartDone: false },
  go: async (page) => {
    // Time stands still, as in every scene here: a machine that draws many pictures would seem to hang, and pause it.
    await page.evaluate(() => window.reigiTest?.stop());
    await page.locator('[data-do="lesson"]').click();
    await page.locator('.hands-lesson').waitFor({ timeout: 60_000 });
    await live(page, 4);
  },
};

/** The theatre at the moment of its first fault, or at another pin, from one of its cameras. */
const theatre = (camera: number, pin = '.pin.lane-missed'): ScreenWay['go'] => async (page) => {
  await openAttempt(page, s03.id);
  await page.locator('.replay-cameras button').nth(camera).click();
  await page.locator(pin).first().click();
  await page.locator('.replay-head').scrollIntoViewIfNeeded();
  // People and prints arrive when they are loaded.
  await page.waitForTimeout(2500);
};

/** The master beside the learner, once they are there. */
async function withMaster(page: Page): Promise<void> {
  await page.locator('.ghost-switch').click();
  await page.locator('.ghost-legend .is-master').waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2500);
}

/** The same visit as the careless one, as the master plays it: what a moment played again leads to, at best. */
const playedAgain: ScreenWay = {
  name: 'debrief: before and now',
  prepare: async ({ page }) => {
    const visit = played('perfect', 4);
    await keep(page, visit, AGAIN_ID, { from: played('careless', 4).header.id, step: 2900 });
  },
  // Kept once, it is the newest from then on.
  isOnce: true,
  go: async (page) => {
    await openAttempt(page, s03.id);
    await page.locator('.versions-does button').first().click();
    await page.locator('.replay-cameras button').nth(2).click();
    await page.waitForTimeout(4000);
  },
};

/** Just before the first moment of the story, with one's own hands. */
const takenOver: ScreenWay = {
  name: 'scene: again from here',
  go: async (page) => {
    await openAttempt(page, s03.id);
    await page.locator('[data-do="again-from"]').first().click();
    await page.locator('main.play[data-phase="counting"]').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(700);
  },
};

/** The second part of an evening, with the way on to the third. Kept last: it is the newest attempt from then on. */
const evening: ScreenWay = {
  name: 'debrief: a part of the evening',
  prepare: async ({ page }) => {
    const ids = eveningParts().map((_, at) => `5eed5eed-5eed-4eed-8eed-5eed5eed5ef${at}`);
    const night = playEvening({ as: 'careless', seed: 2, mode: 'practice', pack: 'traditional', idOf: (scene) => ids[eveningParts().findIndex(({ id }) => id === scene)] ?? '' });
    if (await page.evaluate((id) => window.reigi.call('attempts.read', { id }).then(() => true, () => false), ids[0] ?? '')) return;
    for (const { session } of night.slice(0, 2)) await keep(page, session, session.header.id);
  },
  go: async (page) => {
    await way(1)(page);
    await page.locator('.attempt-scene button').first().click();
    await page.locator('.evening-strip h2').waitFor();
  },
};

/** To be looked at, too. The master's show goes by time's own clock and is then gone; the others repeat what a screen of `SCENES` has. */
export const LOOKED_AT: readonly ScreenWay[] = [
  {
    name: 'scene: the master shows',
    go: async (page) => {
      await page.locator('[data-mode="learn"]').click();
      await page.locator('[data-do="start"]').click();
      await page.locator('.master-shows').waitFor({ timeout: 60_000 });
    },
  },
  { name: 'scene: a card answered in the lesson', ...scene('bow-made') },
  { name: 'scene: a card sent back', ...scene('sent-back', (page) => page.locator('.legend-fold[aria-expanded="false"]').click()) },
  ...['eyes', 'counterpart', 'side', 'table', 'free'].map((camera, index) => ({ name: `theatre: ${camera}`, go: theatre(index) })),
  { name: 'theatre: the master from the side', go: (page) => theatre(2)(page).then(() => withMaster(page)) },
  { name: 'theatre: the master through their eyes', go: (page) => theatre(1)(page).then(() => withMaster(page)) },
  { name: 'compare: with the master', go: async (page) => {
    await comparing(page);
    await page.locator('.compare-master input').check();
    await page.locator('.compare-figure').filter({ has: page.locator('tbody tr:nth-child(3)') }).nth(2).waitFor({ state: 'attached', timeout: 60_000 });
  } },
  takenOver,
  playedAgain,
  { name: 'scene: paused in a loop', ...scene('practised', async (page) => {
    await pressed('Escape')(page);
    await page.locator('[data-do="loop"]').click();
    await page.locator('.hud-loop').waitFor();
    await live(page, 2);
    await pressed('Escape')(page);
  }) },
  evening,
];

/** The screens that lie over a scene. */
export const SCENES: readonly ScreenWay[] = [
  lesson,
  { name: 'scene: offering', ...scene('offering') },
  { name: 'scene: a bow and its curve', ...scene('bow-held') },
  { name: 'scene: speaking', ...scene('spoken-to', held('KeyE', 2)) },
  { name: 'scene: paused', ...scene('at-table', pressed('Escape')) },
  {
    name: 'scene: settings',
    ...scene('at-table', async (page) => {
      await pressed('Escape')(page);
      await page.locator('[data-do="settings"]').click();
    }),
  },
  { name: 'mark: the first exchange', ...scene('nearly-over', async (page) => {
    for (let n = 0; n < 40 && !(await page.evaluate(() => window.reigiTest?.state()?.ended ?? true)); n += 1) await live(page, 30);
    await page.locator('.cold-mark').waitFor();
  }) },
  { name: 'scene: help', ...scene('at-table', pressed('F1')) },
];

/** Opens the app anew on one screen with these settings. */
export async function openScreen(opened: Launched, { settings, query, prepare, go }: ScreenWay, chosen: Partial<Settings>, isPseudo = false): Promise<void> {
  const { page } = opened;
  await prepare?.(opened);
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
