import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { START_MS } from './launch';

const root = resolve(import.meta.dirname, '../..');
/** What the built app needs at run time, and nothing else. */
const APP_PARTS = [
  'package.json',
  'out/main',
  'out/preload',
  'out/renderer',
  'node_modules/@photostructure/sqlite/package.json',
  'node_modules/@photostructure/sqlite/dist',
  'node_modules/@photostructure/sqlite/prebuilds',
  'node_modules/node-gyp-build',
];

export type Unprivileged = {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  readonly close: () => Promise<void>;
};

export interface UnprivilegedOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly flags?: readonly string[];
  /** A program with its words that starts the app in its turn, and watches it. */
  readonly under?: readonly string[];
}

/**
 * The test tool that finds the first page in the midst of its loading waits for it for ever: one start in some twenty on a
 * busy machine. Where it starts Electron itself it keeps the app from becoming ready until it is attached; a program of ours
 * in between takes that away, and this gives it back. By the name of the function the tool says that it is there.
 */
const HOLD = `
const { app } = require('electron');
const ready = app.whenReady();
const attached = new Promise((there) => (globalThis.__playwright_run = there));
app.whenReady = () => attached.then(() => ready);
`;

function holder(stage: string): string {
  const path = join(stage, 'hold.cjs');
  writeFileSync(path, HOLD, { mode: 0o644 });
  return path;
}

/**
 * Opens the built app with Chromium's real sandbox. Chromium has none for root, so root hands the app to `nobody`:
 * that user cannot read root's files, hence the copy.
 */
export async function launchUnprivileged({ env = {}, flags = [], under = [] }: UnprivilegedOptions = {}): Promise<Unprivileged> {
  const stage = mkdtempSync(join(tmpdir(), 'reigi-unprivileged-'));
  const userData = join(stage, 'data');
  const isRoot = process.getuid?.() === 0;
  const started = isRoot ? stageForNobody(stage, userData, under) : { ...(under.length > 0 && { executablePath: starter(stage, under, runtime()) }), args: [root] };
  const software = process.env.REIGI_GL_FLAGS?.split(' ') ?? [];
  const app = await _electron.launch({
    timeout: START_MS,
    ...started,
    args: [...software, ...flags, ...started.args],
    env: { ...(process.env as Record<string, string>), REIGI_USER_DATA: userData, ...env },
  });
  const page = await app.firstWindow({ timeout: START_MS });
  // The first thing in a window is an empty document, which is loaded at once and is not the page.
  await page.waitForURL(/^app:/, { timeout: START_MS });
  await page.waitForLoadState('domcontentloaded');
  const close = async (): Promise<void> => {
    await app.close();
    rmSync(stage, { recursive: true, force: true });
  };
  return { app, page, userData, close };
}

function runtime(): string {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (dist === undefined) throw new Error('ELECTRON_OVERRIDE_DIST_PATH must name the runtime; npm test sets it');
  return dist;
}

const quoted = (words: readonly string[]): string => words.map((word) => `'${word}' `).join('');

/** A program that starts Electron by way of another one. */
function starter(stage: string, under: readonly string[], dist: string): string {
  const path = join(stage, 'run');
  writeFileSync(path, `#!/bin/sh\nexec ${quoted(under)}'${dist}/electron' -r '${holder(stage)}' "$@"\n`, { mode: 0o755 });
  return path;
}

function stageForNobody(stage: string, userData: string, under: readonly string[]): { executablePath: string; args: string[] } {
  chmodSync(stage, 0o755);
  const dist = runtime();
  const lent = join(stage, 'electron');
  // Hard links cost nothing; across file systems they are impossible and a copy must do.
  if (spawnSync('cp', ['-al', dist, lent]).status !== 0) {
    rmSync(lent, { recursive: true, force: true });
    cpSync(dist, lent, { recursive: true, verbatimSymlinks: true });
  }
  const appFolder = join(stage, 'app');
  for (const part of APP_PARTS) {
    if (!existsSync(join(root, part))) throw new Error(`${part} is missing; build the app first`);
    mkdirSync(dirname(join(appFolder, part)), { recursive: true });
    cpSync(join(root, part), join(appFolder, part), { recursive: true });
  }
  const home = join(stage, 'home');
  const [uid, gid] = ['-u', '-g'].map((which) => Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout));
  for (const folder of [home, userData]) {
    mkdirSync(folder, { mode: 0o700 });
    chownSync(folder, uid ?? 0, gid ?? 0);
  }
  const executablePath = join(stage, 'run');
  // Playwright adds --no-sandbox for root by itself; here it must not arrive.
  writeFileSync(
    executablePath,
    `#!/bin/sh
for word do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done
export HOME='${home}' XDG_RUNTIME_DIR='${home}' XDG_CONFIG_HOME='${home}/.config' XDG_CACHE_HOME='${home}/.cache'
cd '${home}'
exec setpriv --reuid=${uid} --regid=${gid} --clear-groups -- ${quoted(under)}'${lent}/electron' -r '${holder(stage)}' "$@"
`,
    { mode: 0o755 },
  );
  return { executablePath, args: [appFolder] };
}
