import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { COMMANDS } from '../../electron/contract/commands';
import { launch, type Launched } from '../support/launch';
import { inOwnFolder } from '../support/own-folder';
import { choose, isEnabled, menuOf } from '../support/native-menu';
import { PlayPage } from '../support/play-page';

const own = inOwnFolder();

test('the menus have every command, in three languages, and follow the screen', async () => {
  const { app, page } = own.running;
  const labels = { en: 'Your attempts', ja: 'これまでの記録', fr: 'Vos essais' } as const;
  const seen = new Set<string>();
  for (const language of ['en', 'ja', 'fr'] as const) {
    await choose(app, `language.${language}`);
    await expect.poll(async () => (await menuOf(app)).find(({ id }) => id === 'go.history')?.label).toBe(labels[language]);
    const items = await menuOf(app);
    for (const command of COMMANDS) expect(items.filter(({ id }) => id === command)).toHaveLength(1);
    expect(items.filter(({ label }) => label === '')).toEqual([]);
    expect(items.find(({ checked }) => checked)?.id).toBe(`language.${language}`);
    seen.add(items.map(({ label }) => label).join());
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  expect(seen.size).toBe(3);
  expect([await isEnabled(app, 'go.home'), await isEnabled(app, 'debrief.print'), await isEnabled(app, 'play.pause')]).toEqual([false, false, false]);
  await choose(app, 'go.history');
  await expect(page.locator('main.history')).toBeVisible();
  await expect.poll(() => isEnabled(app, 'go.home')).toBe(true);
  expect(await isEnabled(app, 'go.history')).toBe(false);
  // What this version has no screen for yet stays grey.
  expect(await isEnabled(app, 'play.restart-beat')).toBe(false);
});

test('a command reaches the page: theme, text size, controls, a new visit', async () => {
  const { app, page } = own.running;
  await choose(app, 'theme.dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await choose(app, 'text.larger');
  await expect(page.locator('html')).toHaveAttribute('style', /font-size: 125%/);
  await choose(app, 'help.controls');
  await expect(page.locator('dialog[open] .controls')).toBeVisible();
  await page.keyboard.press('Escape');
  await choose(app, 'visit.new');
  await expect(page.locator('[data-do="start"]')).toBeVisible();
  own.running = await own.running.relaunch();
  await expect(own.running.page.locator('html')).toHaveAttribute('style', /font-size: 125%/);
  expect((await menuOf(own.running.app)).filter(({ checked }) => checked).map(({ id }) => id)).toContain('theme.dark');
});

test('menus and sleep pause a scene; it is left by its own command alone', async () => {
  const { app, page } = own.running;
  const play = new PlayPage(page);
  await play.hook();
  await play.begin('practice');
  const phase = (kind: string) => expect(page.locator(`main[data-phase="${kind}"]`)).toBeVisible();
  for (const command of ['go.home', 'go.history', 'attempt.open', 'visit.new'] as const) expect(await isEnabled(app, command)).toBe(false);
  await choose(app, 'play.pause');
  await phase('paused');
  expect((await menuOf(app)).filter(({ visible }) => visible).map(({ id }) => id)).toContain('play.continue');
  await choose(app, 'play.continue');
  await phase('running');
  await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
  await phase('paused');
  await choose(app, 'play.leave');
  await expect(page.locator('[data-mode="learn"]')).toBeVisible();
  await expect.poll(() => isEnabled(app, 'go.history')).toBe(true);
});

test('the window is where it was, and on a display', async () => {
  const bounds = ({ app }: Launched) => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
  const wanted = { x: 60, y: 40, width: 1010, height: 620 };
  await own.running.app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), wanted);
  await expect.poll(() => bounds(own.running)).toEqual(wanted);
  own.running = await own.running.relaunch();
  expect(await bounds(own.running)).toEqual(wanted);
  await own.running.app.close();
  const far = { bounds: { x: 9_000, y: -4_000, width: 5_000, height: 700 }, isMaximized: false, isFullScreen: false };
  writeFileSync(join(own.running.userData, 'window.json'), JSON.stringify(far));
  own.running = await launch({ userData: own.running.userData });
  const area = await own.running.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea);
  expect(await bounds(own.running)).toEqual({ x: area.x, y: area.y, width: area.width, height: 700 });
});

test('an app that is quit in the middle of a scene has lost nothing of it', async () => {
  const play = new PlayPage(own.running.page);
  await play.hook();
  await play.begin('practice');
  // Not a multiple of a chunk, so that the last of it is in the page's memory only.
  await play.live(187);
  own.running = await own.running.relaunch();
  const [kept] = (await own.running.page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }))).attempts;
  expect(kept).toMatchObject({ steps: 187, state: 'interrupted' });
  await own.running.page.getByRole('button', { name: 'Continue' }).click();
  // It runs by the wall's clock: a machine that was busy meanwhile may have paused it by itself.
  await own.running.page.locator('main:is([data-phase="running"], [data-phase="paused"])').waitFor();
});

test('a page that hangs keeps the app open for a moment only', async () => {
  const { app, page } = own.running;
  const ended = new Promise((done) => app.process().once('exit', done));
  await page.evaluate(() => void setTimeout(() => { for (;;); }, 50));
  await new Promise((done) => setTimeout(done, 200));
  const began = Date.now();
  await app.evaluate(({ app: main }) => main.quit()).catch(() => undefined);
  await ended;
  expect(Date.now() - began).toBeGreaterThan(1_300);
  expect(Date.now() - began).toBeLessThan(12_000);
});

test('what is painted first has the paper’s colour in either theme', async () => {
  const papers = { light: '#f7f4ee', dark: '#1b1a18' } as const;
  for (const theme of ['dark', 'light'] as const) {
    await choose(own.running.app, `theme.${theme}`);
    await expect(own.running.page.locator('html')).toHaveAttribute('data-theme', theme);
    own.running = await own.running.relaunch();
    const { app, page } = own.running;
    await expect.poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBackgroundColor().toLowerCase())).toBe(papers[theme]);
    // Playwright would have its own opinion of what the system likes.
    await page.emulateMedia({ colorScheme: null });
    // A main process that never answers holds the page at its very first picture.
    await app.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('settings.read');
      ipcMain.handle('settings.read', () => new Promise(() => undefined));
    });
    await page.reload();
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await page.locator('#root').innerHTML()).toBe('');
    const colours = await app.evaluate(async ({ BrowserWindow }) => {
      const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
      const bytes = picture?.toBitmap() ?? Buffer.alloc(0);
      const seen = new Set<string>();
      // Blue, green, red, alpha.
      for (let at = 0; at < bytes.length; at += 4) seen.add(`#${Buffer.from([bytes[at + 2] ?? 0, bytes[at + 1] ?? 0, bytes[at] ?? 0]).toString('hex')}`);
      return [...seen];
    });
    expect(colours).toEqual([papers[theme]]);
    await app.close();
    own.running = await launch({ userData: own.running.userData });
  }
});
