/** Loads the page, and loads it once more when it crashes or was led away. */
import type { BrowserWindow } from 'electron';
import { isOwnPage } from './addresses';
import { PAGE_URL } from './places';

const ONE_MINUTE_MS = 60_000;
/** So many crashes in a minute are no accident: what is loaded then draws nothing. */
const CRASHES_TO_SAFETY = 3;
/** Chromium's number for what was stopped before it began. */
const ABORTED = -3;

export interface PageAddress {
  readonly devServer: string | undefined;
  /** Query of the address, e.g. `{ demo: 'full' }`. */
  readonly query: Readonly<Record<string, string>>;
}

export interface PageOptions extends PageAddress {
  /** The page is gone; called before it is loaded again. */
  onGone(reason: string): void;
  /** It crashed even without pictures: asking is better than a loop. True = load it once more. */
  askToReopen(): Promise<boolean>;
  /** Monotonic milliseconds. */
  now(): number;
}

type Query = Readonly<Record<string, string>>;

export function pageUrl(devServer: string | undefined, query: Query): string {
  const url = new URL(devServer === undefined ? PAGE_URL : `${devServer}/index.html`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

export function loadPage(window: BrowserWindow, { devServer, query }: PageAddress): void {
  // A failure to load shows in the window itself; there is nothing to add to it here.
  window.loadURL(pageUrl(devServer, query)).catch(() => undefined);
}

/** Of a page that is loaded already. After a crash it is told by `notice=recovered` in its query, and by `notice=safe` after the third in a minute. */
export function keepPage(window: BrowserWindow, options: PageOptions): void {
  let crashes: number[] = [];
  // A page that comes back is what it was, with everything that its address said.
  let lastQuery = options.query;
  const load = (query: Query): void => {
    lastQuery = query;
    loadPage(window, { ...options, query });
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    options.onGone(reason);
    crashes = [...crashes.filter((at) => options.now() - at <= ONE_MINUTE_MS), options.now()];
    const safe = (): void => load({ ...lastQuery, notice: 'safe' });
    if (crashes.length < CRASHES_TO_SAFETY) return load({ ...lastQuery, notice: 'recovered' });
    if (crashes.length === CRASHES_TO_SAFETY) return safe();
    void options.askToReopen().then((again) => {
      // The app may have been told to quit meanwhile.
      if (window.isDestroyed()) return;
      if (again) safe();
      else window.close();
    });
  });
  // Electron does not ask about the ways to about:blank and about:srcdoc; from there the way leads straight back.
  const bringBack = (): void => {
    options.onGone('left');
    load({ ...options.query, notice: 'recovered' });
  };
  window.webContents.on('did-navigate', (_event, url) => {
    if (isOwnPage(url, options.devServer)) lastQuery = Object.fromEntries(new URL(url).searchParams);
    else bringBack();
  });
  // The engine's own page about an address that leads nowhere. What was stopped on the way left ours where it is.
  window.webContents.on('did-fail-load', (_event, code, _reason, url, isMainFrame) => {
    if (isMainFrame && code !== ABORTED && !isOwnPage(url, options.devServer)) bringBack();
  });
}
