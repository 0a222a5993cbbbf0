/** Electron's own list of twenty things, each asked of the running app. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Unprivileged } from '../../support/unprivileged';
import { POLICY } from './content-policy';
import { SEALED_WIRE } from './sealed-wire';
import type { InApp } from './in-app';

/** Older ones have holes that our own code cannot close. */
const OLDEST_MAJOR = 42;

interface Looked {
  readonly prefs: Readonly<Record<string, unknown>>;
  readonly listeners: Readonly<Record<string, number>>;
  readonly contents: number;
  readonly isSchemeOurs: boolean;
  readonly page: {
    readonly globals: readonly string[];
    readonly loaded: readonly string[];
    readonly policy: string | null;
    readonly location: string;
    readonly isSecure: boolean;
    readonly popup: boolean;
    readonly file: string;
    readonly state: string;
  };
}

async function look({ app, page }: Unprivileged): Promise<Looked> {
  const main = await app.evaluate(({ BrowserWindow, protocol, webContents }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // In no public type, and the only way to see what really holds.
    const { getLastWebPreferences } = contents as unknown as { getLastWebPreferences(): Record<string, unknown> };
    const events = ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const;
    return {
      prefs: { ...getLastWebPreferences.call(contents) },
      listeners: Object.fromEntries(events.map((name) => [name, contents?.listenerCount(name) ?? 0])),
      contents: webContents.getAllWebContents().length,
      isSchemeOurs: protocol.isProtocolHandled('app') && !protocol.isProtocolHandled('file'),
    };
  });
  const inside = await page.evaluate(async () => ({
    globals: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname', '__filename', 'setImmediate'].filter((name) => (globalThis as Record<string, unknown>)[name] !== undefined),
    loaded: [...performance.getEntriesByType('resource').map(({ name }) => name), ...[...document.querySelectorAll<HTMLScriptElement>('[src]')].map(({ src }) => src), ...[...document.querySelectorAll<HTMLLinkElement>('link[href]')].map(({ href }) => href)],
    policy: (await fetch('/index.html')).headers.get('content-security-policy'),
    location: location.href,
    isSecure: isSecureContext,
    popup: window.open('app://bundle/index.html') !== null,
    file: await fetch('file:///etc/passwd').then(() => 'read', () => 'refused'),
    state: await navigator.permissions.query({ name: 'camera' as PermissionName }).then(({ state }) => state),
  }));
  return { ...main, page: inside };
}

type Row = readonly [number, string, (looked: Looked, running: Unprivileged, root: string) => boolean | Promise<boolean>];
const off = (name: string) => ({ prefs }: Looked): boolean => (prefs[name] ?? false) === false || prefs[name] === '';

const ROWS: readonly Row[] = [
  [1, 'only content of its own', ({ page }) => page.loaded.length > 0 && page.loaded.every((url) => /^(?:app:\/\/bundle\/|blob:app:\/\/bundle\/|data:)/.test(url)) && page.isSecure],
  [2, 'no Node in the page', (looked) => off('nodeIntegration')(looked) && off('nodeIntegrationInWorker')(looked) && off('nodeIntegrationInSubFrames')(looked) && looked.page.globals.length === 0],
  [3, 'worlds apart', ({ prefs }) => prefs['contextIsolation'] === true],
  [4, 'the sandbox', ({ prefs }) => prefs['sandbox'] === true],
  [5, 'permissions are answered by no', ({ page }) => page.state === 'denied'],
  [6, 'web security', ({ prefs }) => prefs['webSecurity'] === true],
  [7, 'the policy of content', ({ page }) => page.policy === POLICY],
  [8, 'nothing insecure loaded', off('allowRunningInsecureContent')],
  [9, 'no experiments', off('experimentalFeatures')],
  [10, 'no features switched on by name', off('enableBlinkFeatures')],
  [11, 'no webview', off('webviewTag')],
  [12, 'a webview that comes all the same is stopped', ({ listeners }) => (listeners['will-attach-webview'] ?? 0) > 0],
  [13, 'navigation is asked about', ({ listeners }) => ['will-navigate', 'will-frame-navigate', 'will-redirect'].every((name) => (listeners[name] ?? 0) > 0)],
  [14, 'no window but one', ({ page, contents }) => !page.popup && contents === 1],
  [15, 'nothing unknown is opened outside', async (_looked, { page }) => (await page.evaluate(() => window.reigi.call('links.open', { url: 'file:///etc/passwd' }).then(() => 'opened', (failure: { code: string }) => failure.code))) === 'refused'],
  [16, 'an Electron that is still mended', (_looked, _running, root) => {
    const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { devDependencies: Record<string, string> };
    return new RegExp(`^(\\d+)\\.\\d+\\.\\d+$`).test(devDependencies['electron'] ?? '') && Number.parseInt(devDependencies['electron'] ?? '', 10) >= OLDEST_MAJOR;
  }],
  [17, 'only the page may call', async (_looked, { app }) => (await app.evaluate(async ({ app: own, BrowserWindow }) => {
    const window = new BrowserWindow({ show: false, webPreferences: { preload: `${own.getAppPath()}/out/preload/index.cjs`, sandbox: true, contextIsolation: true } });
    await window.loadURL('app://bundle/index.html');
    const code: unknown = await window.webContents.executeJavaScript(`window.reigi.call('attempts.list', { limit: 1, offset: 0 }).then(() => 'answered', (failure) => failure.code)`);
    window.destroy();
    return code;
  })) === 'forbidden'],
  [18, 'a scheme of its own, no files', ({ page, isSchemeOurs }) => isSchemeOurs && page.location.startsWith('app://bundle/') && page.file === 'refused'],
  [19, 'the sealed package has a wish for every fuse', async (_looked, _running, root) => {
    const { wantedWire } = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'electron/release/fuses.mjs')).href)) as { wantedWire(length: number, isInspectable: boolean): string };
    return wantedWire(SEALED_WIRE.length, false) === SEALED_WIRE;
  }],
  [20, 'a bridge of two functions', async (_looked, { page }) => (await page.evaluate(() => JSON.stringify([Reflect.ownKeys(window.reigi).map(String).toSorted(), Object.isFrozen(window.reigi)]))) === '[["call","on"],true]'],
];
export const CHECKLIST_ROWS = ROWS.length;

export const proveChecklist = (root: string): InApp => async (running, from, to, tally) => {
  const looked = await look(running);
  for (const [item, what, isSo] of ROWS.slice(from - 1, to)) {
    const held = await Promise.resolve(isSo(looked, running, root)).catch((error: unknown) => String(error));
    tally.judge(held === true ? undefined : `item ${item}, ${what}: not so${held === false ? '' : `, ${held}`}`);
  }
};
