/** Up to the window: what must be settled before the app is ready, and a page on its way at once. Everything else is read meanwhile. */
import { app, nativeTheme, type BrowserWindow } from 'electron';
import { Announced, attemptFileIn } from './announced';
import type { Environment } from './environment';
import { keptTheme } from './kept-theme';
import { loadPage, type PageAddress } from './load-page';
import { lockContent, lockProcess } from './lockdown';
import { PAGE_FOLDER } from './places';
import { registerScheme, serveFrom } from './scheme/register';
import { stockShelf } from './scheme/shelf';
import { toolkitTheme } from './toolkit-theme';
import { createWindow } from './window';
import { hasOpened } from './young-lock';

const isDevelopment = import.meta.env.DEV;

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
  app.whenReady().then(() => {
    nativeTheme.themeSource = theme;
    const page = { devServer: environment.devServer, query: environment.demo ? { demo: environment.demo.kind } : {} };
    const window = openWindow(environment, page);
    // In the same turn: nothing that the page asks is heard before there is somebody to answer.
    return import('./run').then(({ run }) => {
      run(environment, announced, window, page);
      hasOpened(app.getPath('userData'));
    });
  }).catch(fatal);
}

function openWindow({ devServer, isTestRuntime, demo }: Environment, page: PageAddress): BrowserWindow {
  lockContent(devServer);
  serveFrom(stockShelf(PAGE_FOLDER));
  const window = createWindow({ isTestRuntime, folder: demo === undefined ? app.getPath('userData') : undefined });
  loadPage(window, page);
  return window;
}
