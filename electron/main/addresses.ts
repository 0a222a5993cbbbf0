/** Which addresses are the app's own. Apart from Electron, so that the tables of hostile ones run without it. */
import { APP_ORIGIN } from './places';

/** What may be loaded at all. */
export function isLocal(url: string, devServer: string | undefined): boolean {
  if (/^(app|devtools|blob|data):/i.test(url)) return true;
  return devServer !== undefined && isAt(url.replace(/^ws:/i, 'http:'), devServer);
}

/** Where the window may go: to the page itself, for a reload. */
export function isOwnPage(url: string, devServer: string | undefined): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (devServer !== undefined && isAt(url, devServer));
}

function isAt(url: string, origin: string): boolean {
  try {
    return new URL(url).origin === origin;
  } catch {
    return false;
  }
}
