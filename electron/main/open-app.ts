/** Up to the window: what must be settled before the app is ready, and a page on its way at once. Everything else is read meanwhile. */
import { setTimeout as after } from 'node:timers/promises';
import { app, ipcMain, nativeTheme, type BrowserWindow } from 'electron';
import { Announced, attemptFileIn } from './announced';
import type { Environment } from './environment';
import type { Sender } from './ipc/trusted-sender';
import { WaitingCalls } from './ipc/waiting-calls';
import { keptTheme } from './kept-theme';
import { loadPage, type PageAddress } from './load-page';
import { lockContent, lockProcess } from './lockdown';
import { watchTrouble } from './page-trouble';
import { PAGE_FOLDER } from './places';
import { registerScheme, serveFrom } from './scheme/register';
import { stockShelf } from './scheme/shelf';
import { toolkitTheme } from './toolkit-theme';
import { createWindow } from './window';
import { hasOpened } from './young-lock';

const isDevelopment = import.meta.env.DEV;
/** By then everything is there, whatever has become of the page. */
const LATEST_MS = 2000;

/** Before the app is ready: what comes now is in time for everything that must be settled by then. */
export function openApp(environment: Environment, fatal: (error: unknown) => void): void {
  const theme = keptTheme(app.getPath('userData'));
  const gtk = toolkitTheme(theme, process.platform, process.env);
  if (gtk !== undefined) process.env['GTK_THEME'] = gtk;
  const announced = new Announced();
  const started = attemptFileIn(process.argv, process.cwd());
  if (started !== undefined) announced.announce(started);
  app.on('second-instance', (_event, words, workingFolder) => {
    const file = attemptFileIn(words, workingFolder);
    if (file !== undefined) announced.announce(file);
  });
  // macOS names files this way, the first one before the app is ready.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    announced.announce(file);
  });
  lockProcess(isDevelopment);
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(async () => {
    nativeTheme.themeSource = theme;
    const page = { devServer: environment.devServer, query: environment.demo ? { demo: environment.demo.kind } : {} };
    const calls = new WaitingCalls<Sender>(ipcMain);
    const { window, given } = openWindow(environment, page);
    // The page reads its program now, and for that long this process is idle: what it reads itself costs nobody anything.
    const watch = watchEarly(window, page);
    await Promise.race([given, calls.called, watch.isOver, after(LATEST_MS)]);
    const trouble = watch.end();
    if (window.isDestroyed()) return;
    const { run } = await import('./run');
    run(environment, announced, calls, { window, page, trouble });
    hasOpened(app.getPath('userData'));
  }).catch(fatal);
}

interface Opened {
  readonly window: BrowserWindow;
  /** The page has the program that it begins with. */
  readonly given: Promise<void>;
}

function openWindow({ devServer, isTestRuntime, demo }: Environment, page: PageAddress): Opened {
  lockContent(devServer);
  const given = serveFrom(stockShelf(PAGE_FOLDER));
  const window = createWindow({ isTestRuntime, folder: demo === undefined ? app.getPath('userData') : undefined });
  loadPage(window, page);
  return { window, given: devServer === undefined ? given : Promise.resolve() };
}

/** Before anybody keeps the page: one that falls is loaded once more, and whatever goes wrong ends the wait. `end` returns what it was. */
function watchEarly(window: BrowserWindow, page: PageAddress): { readonly isOver: Promise<void>; end(): string | undefined } {
  const { webContents } = window;
  let trouble: string | undefined;
  let tell = (): void => undefined;
  const isOver = new Promise<void>((resolve) => void (tell = resolve));
  const closed = (): void => tell();
  const again = (): void => {
    if (!window.isDestroyed()) loadPage(window, page);
    tell();
  };
  window.once('closed', closed);
  webContents.once('render-process-gone', again);
  const stop = watchTrouble(webContents, (told) => {
    trouble ??= told;
    tell();
  });
  return {
    isOver,
    end: () => {
      if (window.isDestroyed()) return trouble;
      window.off('closed', closed);
      webContents.off('render-process-gone', again);
      stop();
      return trouble;
    },
  };
}
