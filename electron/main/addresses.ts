/** Which addresses are the app's own. Apart from Electron, so that the tables of hostile ones run without it. */
import { APP_ORIGIN, PAGE_URL } from './places';

/** What may be loaded at all. */
export function isLocal(url: string, devServer: string | undefined): boolean {
  if (/^(app|devtools|blob|data):/i.test(url)) return true;
  return devServer !== undefined && isAt(url.replace(/^ws:/i, 'http:'), devServer);
}

/** Where the window may go: to the page itself, for a reload. No other file of ours is a page. */
export function isOwnPage(url: string, devServer: string | undefined): boolean {
  return url === PAGE_URL || [...'?#'].some((sign) => url.startsWith(PAGE_URL + sign)) || (devServer !== undefined && isAt(url, devServer));
}

function isAt(url: string, origin: string): boolean {
  try {
    return new URL(url).origin === origin;
  } catch {
    return false;
  }
}

/**
 * Whether whoever asks for `url` may have it: our own files are for our own page alone. Chromium compares origins for the schemes
 * of the web; for one of our own it gives everything to everybody. `asker` is the origin of the frame, undefined = not known.
 */
export function mayHave(url: string, asker: string | undefined, devServer: string | undefined): boolean {
  if (!/^app:/i.test(url) || asker === undefined) return true;
  return asker === APP_ORIGIN || (devServer !== undefined && isAt(asker, devServer));
}
