import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');

/** On a busy machine a cold start alone takes longer than the half minute that is the tool's own patience. */
export const START_MS = 90_000;

export type Launched = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Closes the app and opens it again upon the same data, as a learner coming back does. */
  readonly relaunch: () => Promise<Launched>;
  /** Closes the app and removes its data. */
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  readonly env?: Readonly<Record<string, string>>;
  readonly userData?: string;
  readonly flags?: readonly string[];
  /** A learner who has never been here. All others have seen the first page. */
  readonly isFirstStart?: boolean;
};

/** Opens the built app. The runtime and the display come from the environment that `npm test` prepares. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const userData = options.userData ?? freshData(options.isFirstStart ?? false);
  const software = process.env.REIGI_GL_FLAGS?.split(' ') ?? [];
  // Chromium refuses its sandbox to root, which is what a container usually is.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    timeout: START_MS,
    args: [...software, ...asRoot, ...(options.flags ?? []), root],
    env: { ...definedOnly(process.env), REIGI_USER_DATA: userData, ...options.env },
  });
  const page = await app.firstWindow({ timeout: START_MS });
  // The first thing in a window is an empty document, which is loaded at once and is not the page.
  await page.waitForURL(/^app:/, { timeout: START_MS });
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    userData,
    relaunch: async () => {
      await quit(app);
      return launch({ ...options, userData });
    },
    close: async () => {
      await quit(app);
      rmSync(userData, { recursive: true, force: true });
    },
  };
}

function freshData(isFirstStart: boolean): string {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-test-'));
  if (!isFirstStart) writeFileSync(join(folder, 'settings.json'), '{ "firstStartDone": true }');
  return folder;
}

/** A crash on the way out would otherwise pass for an end. */
async function quit(app: ElectronApplication): Promise<void> {
  const ended = app.process();
  await app.close();
  if (ended.signalCode !== null) throw new Error(`the app did not quit but was ended by ${ended.signalCode}`);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
