/** Boot order, and nothing else: lock down, open the storage, connect the calls, show the page. */
import { app, clipboard, ipcMain, Menu, nativeTheme, protocol, type BrowserWindow } from 'electron';
import type { Settings } from '../contract/settings';
import { DemoRun } from './demo';
import { makeDialogs } from './dialogs';
import { readEnvironment, type Environment } from './environment';
import { appHandlers, versions } from './ipc/app-handlers';
import { attemptHandlers } from './ipc/attempt-handlers';
import { registerCalls, type CallPort } from './ipc/register';
import { isTrustedSender, type Sender } from './ipc/trusted-sender';
import { loadPage } from './load-page';
import { lockContent, lockProcess } from './lockdown';
import { menuTemplate } from './menu';
import { chooseLanguage, nativeText, systemLocale, type NativeText } from './native-text';
import { APP_ORIGIN, PAGE_FOLDER } from './places';
import { registerScheme } from './scheme/register';
import { serveFile } from './scheme/serve';
import { SettingsFile } from './settings-file';
import { openStorage } from './storage/open-storage';
import { createWindow } from './window';

const isDevelopment = import.meta.env.DEV;
const now = (): string => new Date().toISOString();
const say = (message: unknown): void => console.error(message);

function run(environment: Environment): void {
  const { devServer, isTestRuntime, demo: wantedDemo } = environment;
  let window: BrowserWindow | undefined;
  const currentWindow = (): BrowserWindow | undefined => window;

  lockContent(devServer);
  protocol.handle('app', (request) => serveFile(PAGE_FOLDER, request));

  const folder = app.getPath('userData');
  const settings = new SettingsFile(folder, now());
  const locale = systemLocale(app.getPreferredSystemLanguages());
  const text = (): NativeText => nativeText(chooseLanguage(settings.read().language, locale));
  const copyVersions = (): void => void clipboard.writeText(Object.values(versions()).join(' '));
  const applySettings = ({ theme }: Settings): void => {
    nativeTheme.themeSource = theme;
    const options = { platform: process.platform, text: text(), isDevelopment, copyVersions };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(options)));
  };
  applySettings(settings.read());

  const storage = openStorage(folder, now());
  const demo = wantedDemo && new DemoRun(wantedDemo, say, (code) => {
    storage.close();
    app.exit(code);
  });
  if (demo !== undefined) {
    process.on('uncaughtException', (error) => demo.fail(String(error.stack)));
    process.on('unhandledRejection', (reason) => demo.fail(String(reason)));
  }

  const dialogs = makeDialogs(currentWindow, text);
  const handlers = {
    ...attemptHandlers(storage.attempts, dialogs, now),
    ...appHandlers({
      settings, dialogs, storageNotice: storage.notice, isTestRuntime, locale, demo, window: currentWindow, applySettings,
    }),
  };
  const origins = devServer === undefined ? [APP_ORIGIN] : [APP_ORIGIN, devServer];
  const port: CallPort<Sender> = ipcMain;
  registerCalls(port, handlers, (event) => isTrustedSender(event, window?.webContents, origins), say);

  window = createWindow(isTestRuntime);
  window.once('closed', () => (window = undefined));
  demo?.watch(window);
  loadPage(window, {
    devServer,
    query: wantedDemo ? { demo: wantedDemo.kind } : {},
    onGone: (reason) => {
      demo?.fail(`the page crashed (${reason})`);
      storage.attempts.interruptRunning();
    },
    askToReopen: dialogs.askToReopen,
    now: () => performance.now(),
  });

  app.on('second-instance', () => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('will-quit', () => storage.close());
}

function boot(): void {
  const environment = readEnvironment(process.env, isDevelopment);
  if (environment.userData !== undefined) app.setPath('userData', environment.userData);
  if (!app.requestSingleInstanceLock()) {
    say('Reigi is already open.');
    app.exit(0);
    return;
  }
  lockProcess(isDevelopment);
  registerScheme();
  app.on('window-all-closed', () => app.quit());
  app.whenReady().then(() => run(environment)).catch(fatal);
}

function fatal(error: unknown): void {
  say(error instanceof Error ? error.message : error);
  app.exit(1);
}

try {
  boot();
} catch (error) {
  fatal(error);
}
