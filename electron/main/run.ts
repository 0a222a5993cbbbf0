/** Everything behind the page: opens the storage, connects the calls, and keeps window and page. */
import { app, nativeTheme, powerMonitor, type BrowserWindow } from 'electron';
import { isOwnPage } from './addresses';
import { AppMenu } from './app-menu';
import { clearImports } from './archive/leftovers';
import { Backups } from './backup/backups';
import { CardFile } from './card-file';
import { DemoRun } from './demo';
import type { Announced } from './announced';
import { DesktopFiles } from './desktop-files';
import { makeDialogs } from './dialogs';
import type { Environment } from './environment';
import { GentleClose } from './gentle-close';
import { appHandlers } from './ipc/app-handlers';
import { attemptHandlers } from './ipc/attempt-handlers';
import { cardHandlers } from './ipc/card-handlers';
import { keepHandlers } from './ipc/keep-handlers';
import { learnerHandlers } from './ipc/learner-handlers';
import { pageHandlers } from './ipc/page-handlers';
import { recordHandlers } from './ipc/record-handlers';
import { registerCalls, type CallPort } from './ipc/register';
import { isTrustedSender, type Sender } from './ipc/trusted-sender';
import { lastResort } from './last-resort';
import { Learners } from './learners/learners';
import { keepPage, type PageAddress } from './load-page';
import { chooseLanguage, nativeText, systemLocale, type Language } from './native-text';
import { DestinationFile } from './outbound/destination';
import { Outbound } from './outbound/outbound';
import { systemVault } from './outbound/vault';
import { PageLine } from './page-line';
import { APP_ORIGIN } from './places';
import { watchPower } from './power';
import type { Settings } from '../contract/settings';
import { SettingsFile } from './settings-file';
import { Keeper } from './storage/keeper';
import { HangWatch, PULSE_MS } from './watch-hang';

const isDevelopment = import.meta.env.DEV;
const TRY_AGAIN_MS = 20_000;
const now = (): string => new Date().toISOString();
const say = (message: unknown): void => console.error(message);

interface Opened {
  /** It reads `page` already. */
  readonly window: BrowserWindow;
  readonly page: PageAddress;
  /** What has gone wrong in it until now. */
  readonly trouble: string | undefined;
}

/** `announced`: attempt files that are opened with the app, before it is ready and after. `calls` may have some waiting already. */
export function run({ devServer, isTestRuntime, demo: wantedDemo }: Environment, announced: Announced, calls: CallPort<Sender>, { window: opened, page, trouble }: Opened): void {
  let window: BrowserWindow | undefined = opened;
  const currentWindow = (): BrowserWindow | undefined => window;

  const folder = app.getPath('userData');
  const settings = new SettingsFile(folder, now());
  nativeTheme.themeSource = settings.read().theme;
  const locale = systemLocale(app.getPreferredSystemLanguages());
  const language = (): Language => chooseLanguage(settings.read().language, locale);
  const text = () => nativeText(language());

  const storage = new Keeper(folder, now());
  const backups = new Backups(storage, now);
  clearImports(folder);
  const demo = wantedDemo && new DemoRun(wantedDemo, say, (code) => {
    storage.close();
    app.exit(code);
  });
  if (demo !== undefined) {
    process.on('uncaughtException', (error) => demo.fail(String(error.stack)));
    process.on('unhandledRejection', (reason) => demo.fail(String(reason)));
  }

  const line = new PageLine((url) => isOwnPage(url, devServer), () => menu.enable([]));
  const menu = new AppMenu({ isDevelopment, text, settings: () => settings.read(), run: (name) => void line.push('command', { name }) });
  const closing = new GentleClose(() => line.push('closing', {}));
  const dialogs = makeDialogs(currentWindow, text);
  if (demo === undefined) {
    const fallen = lastResort({
      askPage: () => line.push('closing', {}), close: () => storage.close(), askToRestart: dialogs.askToRestart,
      relaunch: () => app.relaunch(), exit: (code) => app.exit(code), say,
    });
    process.on('uncaughtException', fallen);
    // None of ours is harmless: whoever needs no answer catches it there and says why.
    process.on('unhandledRejection', fallen);
  }
  const hang = new HangWatch(opened, {
    pulse: () => opened.isVisible() && !opened.isMinimized() && line.push('pulse', {}),
    // Whoever looks into the page's program stops it where they like.
    isHeld: () => dialogs.isOpen() || opened.webContents.isDevToolsOpened(),
    // A demonstration asks nobody anything.
    ask: (signal) => (demo === undefined ? dialogs.askAboutHang(signal) : Promise.resolve(false)),
    now: () => Date.now(),
  });
  const { attempts } = storage;
  const card = new CardFile(folder, now());
  const applySettings = ({ theme }: Settings): void => {
    nativeTheme.themeSource = theme;
    menu.refresh();
  };
  const learners = new Learners({ store: attempts, settings, card, folder, now, applySettings: () => applySettings(settings.read()) });
  const outbound = new Outbound({
    store: attempts, destination: new DestinationFile(folder, systemVault(), now()), log: say,
    confirm: (offered) => dialogs.confirmRecords(offered),
    changed: (state) => void line.push('records.changed', state),
  });
  /** Everything on the screen was somebody else's; after the page's own call has been answered. */
  const loadAnew = (): void => void setImmediate(() => window?.webContents.reload());
  const handlers = {
    ...attemptHandlers(attempts, dialogs, now, () => (storage.tryAgain(now()), void backups.consider())),
    ...cardHandlers(card, dialogs),
    ...keepHandlers({
      keeper: storage, backups, dialogs, settings, card, now, version: app.getVersion(), language,
      applySettings, restored: (before) => learners.afterRestore(before) && loadAnew(),
    }),
    ...learnerHandlers({ store: attempts, learners, backups, dialogs, version: app.getVersion(), now }),
    ...recordHandlers(attempts, outbound, dialogs, now),
    ...pageHandlers({ attempts, dialogs, line, closing, hang, locale, window: currentWindow, showMenu: (enabled) => menu.enable(enabled) }),
    ...appHandlers({
      settings, dialogs, storageNotice: () => storage.notice, isTestRuntime, locale, demo, window: currentWindow,
      applySettings,
    }),
  };
  const origins = devServer === undefined ? [APP_ORIGIN] : [APP_ORIGIN, devServer];
  registerCalls(calls, handlers, (event) => isTrustedSender(event, window?.webContents, origins), say);

  const looking = setInterval(() => hang.look(), PULSE_MS);
  opened.once('closed', () => {
    window = undefined;
    clearInterval(looking);
  });
  line.attach(opened.webContents);
  closing.attach(opened);
  demo?.watch(opened);
  keepPage(opened, {
    ...page,
    onGone: (reason) => {
      demo?.fail(`the page crashed (${reason})`);
      attempts.interruptRunning();
    },
    askToReopen: dialogs.askToReopen,
    now: () => performance.now(),
  });

  const toFront = (): void => {
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  };
  const desktop = new DesktopFiles({
    attempts, dialogs, now, log: say,
    ready: () => line.whenListening(),
    describe: async (attempt, file) => (await import('./describe-attempt')).describeAttempt(attempt, file, language()),
    opened: (id) => void line.push('attempt.opened', { id }),
  });
  if (demo === undefined) announced.listen((file) => (toFront(), void desktop.open(file)));
  app.on('second-instance', toFront);
  if (demo === undefined) backups.watch();
  // A full disk has room again, a drive is back: what was played meanwhile goes there.
  setInterval(() => storage.tryAgain(now()), TRY_AGAIN_MS).unref();
  watchPower(powerMonitor, { suspend: () => void line.push('suspend', {}), quit: () => app.quit() });
  app.on('will-quit', (event) => {
    if (outbound.isBusy) {
      // What has arrived is written down as arrived, while there is still somewhere to write it.
      event.preventDefault();
      void outbound.stop().finally(() => setImmediate(() => app.quit()));
      return;
    }
    storage.tryAgain(now());
    storage.close();
  });
  if (trouble !== undefined) demo?.fail(trouble);
}
