/** The engines that must agree: this Node, both halves of the test Electron, and Debian's Chromium where there is one. */
import { chromium } from '@playwright/test';
import { bundledCore } from '../../support/bundled-core';
import { generatedLines } from '../../support/generated-attempts';
import { launch } from '../../support/launch';

export interface Engine {
  readonly name: string;
  /** What it is, with its version. */
  readonly told: string;
  lines(from: number, to: number): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Longer than this in one call, and an engine would look as if it hung. */
const AT_ONCE = 25;

export const nodeEngine: Engine = { name: 'node', told: `Node ${process.versions.node} (V8 ${process.versions.v8})`, lines: async (from, to) => generatedLines(from, to), close: async () => {} };

/** Both halves of the app: one window, two engines. */
export async function electronEngines(): Promise<readonly Engine[]> {
  const { app, close } = await launch();
  const code = await bundledCore();
  await app.evaluate((_electron, text) => {
    Object.assign(globalThis, { livedCore: process.mainModule?.require('node:vm').runInNewContext(`${text}; livedCore`) });
  }, code);
  // Asked of the page by main, because the page's own policy allows no code but its files.
  const inPage = (text: string): Promise<string> => app.evaluate(({ BrowserWindow }, asked) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(asked) as Promise<string>, text);
  await inPage(`${code}; globalThis.livedCore = livedCore; ''`);
  const [versions, agent] = [await app.evaluate(() => ({ electron: process.versions.electron, v8: process.versions.v8 })), await inPage('navigator.userAgent')];
  return [
    { name: 'main', told: `Electron ${versions.electron}, main process (V8 ${versions.v8})`, lines: inPieces(([from, to]) => app.evaluate((_electron, asked) => (globalThis as unknown as Bundled).livedCore.generatedLines(...asked), [from, to] as const)), close },
    { name: 'page', told: `its page (${/Chrome\/[\d.]+/u.exec(agent)?.[0] ?? agent})`, lines: inPieces(async ([from, to]) => JSON.parse(await inPage(`JSON.stringify(livedCore.generatedLines(${from}, ${to}))`)) as readonly string[]), close: async () => {} },
  ];
}

interface Bundled {
  readonly livedCore: { readonly generatedLines: typeof generatedLines };
}

/** undefined where this machine has none: `electron/setup/chromium.mjs` says where it is. */
export async function chromiumEngine(): Promise<Engine | undefined> {
  const executablePath = process.env['REIGI_CHROMIUM'];
  if (executablePath === undefined || executablePath === '') return undefined;
  const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await browser.newPage();
  await page.addScriptTag({ content: await bundledCore() });
  return {
    name: 'chromium', told: `Debian’s Chromium ${browser.version()}`, close: () => browser.close(),
    lines: inPieces((asked) => page.evaluate(([from, to]) => (globalThis as unknown as Bundled).livedCore.generatedLines(from, to), asked)),
  };
}

function inPieces(ask: (piece: readonly [from: number, to: number]) => Promise<readonly string[]>): Engine['lines'] {
  return async (from, to) => {
    const all: string[] = [];
    for (let first = from; first <= to; first += AT_ONCE) all.push(...(await ask([first, Math.min(to, first + AT_ONCE - 1)])));
    return all;
  };
}
