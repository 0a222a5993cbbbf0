/** Every hostile address by every way in which a page can be made to go somewhere: the page stays, and stays alone. */
import type { CDPSession } from '@playwright/test';
import type { Unprivileged } from '../../support/unprivileged';
import { HOSTILE_URLS } from './hostile-urls';
import type { InApp } from './in-app';

/** Long enough for a navigation to begin, and for main to be asked about it. */
const WAIT_MS = 25;

/** A page may call itself what it likes at its own place, by its history; whether it is still the same one, its own mark tells. */
const HOME = 'app://bundle/';
const BACK_MS = 3_000;

/** Run in the page, each for itself. */
const IN_PAGE: readonly (readonly [string, (url: string) => void])[] = [
  ['location', (url) => {
    location.href = url;
    location.assign(url);
    location.replace(url);
  }],
  ['link', (url) => {
    const link = Object.assign(document.createElement('a'), { href: url, ping: url });
    document.body.append(link);
    link.click();
    link.remove();
  }],
  ['form', (url) => {
    for (const method of ['get', 'post']) {
      const form = Object.assign(document.createElement('form'), { action: url, method });
      document.body.append(form);
      form.submit();
      form.remove();
    }
  }],
  ['meta refresh', (url) => {
    const meta = Object.assign(document.createElement('meta'), { httpEquiv: 'refresh', content: `0; url=${url}` });
    document.head.append(meta);
    setTimeout(() => meta.remove(), 20);
  }],
  ['window.open', (url) => {
    for (const target of ['', '_blank', '_self', '_top', 'other']) window.open(url, target, target === 'other' ? 'popup,nodeIntegration=yes' : '');
  }],
  ['target=_blank', (url) => {
    for (const target of ['_blank', '_top', '_parent', 'other']) {
      const link = Object.assign(document.createElement('a'), { href: url, target, rel: 'opener' });
      document.body.append(link);
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: target === 'other', shiftKey: target === '_parent' }));
      link.remove();
    }
  }],
  ['history', (url) => {
    const { navigation } = window as unknown as { navigation?: { navigate(to: string): { committed: Promise<unknown>; finished: Promise<unknown> } } };
    for (const move of [() => history.pushState({}, '', url), () => history.replaceState({}, '', url), () => navigation?.navigate(url)]) {
      try {
        const moved = move() as { committed: Promise<unknown>; finished: Promise<unknown> } | undefined | void;
        for (const end of moved ? [moved.committed, moved.finished] : []) end.catch(() => undefined);
      } catch {
        // Refused loudly is refused as well; the next is still tried.
      }
    }
  }],
];

/** A person drops an address on the window: by the engine's own events, not by ones that a page can make. */
async function drop(inspector: CDPSession, url: string): Promise<void> {
  const data = { items: [{ mimeType: 'text/uri-list', data: url }, { mimeType: 'text/html', data: `<a href="${url}">x</a>` }], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await inspector.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
}

const VECTORS = [...IN_PAGE.map(([vector]) => vector), 'drag and drop'];
export const NAVIGATIONS = HOSTILE_URLS.length * VECTORS.length;

interface Seen {
  readonly left: readonly string[];
  readonly windows: number;
  readonly handed: readonly string[];
}

/** From now on main notes where windows went, and what would have been handed to the system. */
async function watch({ app }: Unprivileged): Promise<() => Promise<Seen>> {
  await app.evaluate(({ app: own, BrowserWindow, shell }) => {
    const seen = { left: [] as string[], handed: [] as string[] };
    (globalThis as Record<string, unknown>)['navigations'] = seen;
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      webContents.on('did-navigate', (_event, url) => void seen.left.push(url));
      webContents.on('did-frame-navigate', (_event, url) => void (url !== 'about:blank' && seen.left.push(url)));
    }
    own.on('web-contents-created', (_event, contents) => void seen.left.push(`a new ${contents.getType()}`));
    shell.openExternal = async (url) => void seen.handed.push(url);
    shell.openPath = async (path) => (seen.handed.push(path), '');
  });
  return () => app.evaluate(({ webContents }) => {
    const seen = (globalThis as Record<string, unknown>)['navigations'] as { left: string[]; handed: string[] };
    return { left: seen.left.splice(0), handed: seen.handed.splice(0), windows: webContents.getAllWebContents().length };
  });
}

export const proveNavigations: InApp = async (running, from, to, tally) => {
  const { page } = running;
  const seen = await watch(running);
  const inspector = await page.context().newCDPSession(page);
  const mark = () => page.evaluate(() => void ((window as unknown as { stayed: boolean }).stayed = true));
  await mark();
  for (let number = from; number <= to; number += 1) {
    // All ways of one address follow one another.
    const url = HOSTILE_URLS[Math.floor((number - 1) / VECTORS.length)] ?? '';
    const vector = VECTORS[(number - 1) % VECTORS.length] ?? '';
    const { left, handed, windows } = await goBy(running, inspector, vector, url).then(seen).catch((error: unknown) => {
      throw new Error(`${number}, ${vector} to ${JSON.stringify(url)}: the app is gone`, { cause: error });
    });
    // While it is on its way somewhere it cannot be asked.
    const isHere = page.url().startsWith(HOME) && (await page.evaluate(() => (window as unknown as { stayed?: boolean }).stayed === true).catch(() => false));
    const faults = [
      ...left.map((place) => `went to ${place}`), ...handed.map((place) => `handed ${place} to the system`), ...(windows === 1 ? [] : [`there are ${windows} windows`]),
      ...(isHere ? [] : [`the page is at ${page.url()}`]), ...((await page.title().catch(() => '')) === 'pwned' ? ['code ran'] : []),
    ];
    tally.judge(faults.length === 0 ? undefined : `${vector} to ${JSON.stringify(url)}: ${faults.join(', ')}`);
    if (isHere) continue;
    // The app brings itself back; the next way is tried from there.
    await page.waitForTimeout(BACK_MS);
    await page.waitForURL((at) => at.href.startsWith(HOME));
    await mark();
    await seen();
  }
  await inspector.detach();
};

async function goBy({ page }: Unprivileged, inspector: CDPSession, vector: string, url: string): Promise<void> {
  const act = IN_PAGE.find(([name]) => name === vector)?.[1];
  // Refused loudly is refused as well.
  await (act === undefined ? drop(inspector, url) : page.evaluate(act, url).catch(() => undefined));
  await page.waitForTimeout(WAIT_MS);
}
