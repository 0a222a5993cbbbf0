/** Loads the page, and loads it once more when it crashes or was led away. */
import type { BrowserWindow } from 'electron';
import { isOwnPage } from './addresses';
import { PAGE_URL } from './places';

const ONE_MINUTE_MS = 60_000;

export interface PageOptions {
  readonly devServer: string | undefined;
  /** Query of the address, e.g. `{ demo: 'full' }`. */
  readonly query: Readonly<Record<string, string>>;
  /** The page is gone; called before it is loaded again. */
  onGone(reason: string): void;
  /** It crashed a second time within a minute: asking is better than a loop. True = load it once more. */
  askToReopen(): Promise<boolean>;
  /** Monotonic milliseconds. */
  now(): number;
}

export function pageUrl(devServer: string | undefined, query: Readonly<Record<string, string>>): string {
  const url = new URL(devServer === undefined ? PAGE_URL : `${devServer}/index.html`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

/** After a crash the page is told by `notice=recovered` in its query. */
export function loadPage(window: BrowserWindow, options: PageOptions): void {
  let lastCrash = Number.NEGATIVE_INFINITY;
  const load = (query: Readonly<Record<string, string>>): void => {
    // A failure to load shows in the window itself; there is nothing to add to it here.
    window.loadURL(pageUrl(options.devServer, query)).catch(() => undefined);
  };
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    options.onGone(reason);
    const isFirst = options.now() - lastCrash > ONE_MINUTE_MS;
    lastCrash = options.now();
    const recover = (): void => load({ ...options.query, notice: 'recovered' });
    if (isFirst) return recover();
    void options.askToReopen().then((again) => (again ? recover() : window.close()));
  });
  // Electron asks about every navigation but the one to about:blank; from there the way leads straight back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (isOwnPage(url, options.devServer)) return;
    options.onGone('left');
    load({ ...options.query, notice: 'recovered' });
  });
  load(options.query);
}
