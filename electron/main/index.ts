/** Boot order: may this program run here, is it the only one; only then is the rest of it read, which is nearly all of its code. */
import { rmSync } from 'node:fs';
import { url as inspectorUrl } from 'node:inspector';
import { app } from 'electron';
import { attemptFileIn } from './announced';
import { otherFolder } from './engine-folder';
import { readEnvironment } from './environment';
import { demandSupportedRuntime } from './supported-runtime';
import { foreignSwitch } from './switches';
import { isOpening, sleep } from './young-lock';

const LOOK_AGAIN_MS = 50;
const say = (message: unknown): void => console.error(message);

function boot(): void {
  // Whose inspector is open already is a build for tests, and a sealed one has none.
  const isSealed = app.isPackaged && inspectorUrl() === undefined;
  const foreign = isSealed ? foreignSwitch(process.argv.slice(1), process.platform) : undefined;
  if (foreign !== undefined) throw new Error(`Reigi does not start with --${foreign}: it could take away what protects you. Start it without.`);
  // Electron has a variable for the same, which no word on the command line tells of.
  if (isSealed && app.commandLine.hasSwitch('no-sandbox')) throw new Error('Reigi does not start without the sandbox that protects you: take ELECTRON_DISABLE_SANDBOX out of the environment.');
  const environment = readEnvironment(process.env, import.meta.env.DEV);
  demandSupportedRuntime(process.versions.electron, environment.isTestRuntime);
  if (environment.userData !== undefined) app.setPath('userData', environment.userData);
  if (!isOnly(app.getPath('userData'))) {
    say('Reigi is already open.');
    app.exit(0);
    return;
  }
  // Read at once, not later: the app is not ready yet when it has been.
  import('./open-app').then(({ openApp }) => openApp(environment, fatal)).catch(fatal);
}

/** Where nothing can be written there is no lock to be had, and nothing that two could spoil. */
function isOnly(folder: string): boolean {
  const other = otherFolder(folder, app.getPath('temp'));
  if (other === undefined) {
    // The window that is about to come is the one that is wanted; only a file has to be handed over.
    if (isOpening(folder, Date.now()) && attemptFileIn(process.argv, process.cwd()) === undefined) return false;
    while (isOpening(folder, Date.now())) sleep(LOOK_AGAIN_MS);
    return app.requestSingleInstanceLock();
  }
  app.setPath('sessionData', other);
  process.once('exit', () => rmSync(other, { recursive: true, force: true }));
  return true;
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
