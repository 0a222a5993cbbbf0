/** A page that does not answer: the person decides whether to wait, and is not asked again while the question stands. */
import type { BrowserWindow } from 'electron';

/** The part of a window that is used here. */
export type Hanging = Pick<BrowserWindow, 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'forcefullyCrashRenderer'>;
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
};

/** `ask` shows the question until it is answered or `signal` says that it has answered itself. True = open the page anew. */
export function watchHang(window: Hanging, ask: (signal: AbortSignal) => Promise<boolean>): void {
  let question: AbortController | undefined;
  window.on('unresponsive', () => {
    if (question !== undefined) return;
    const asked = new AbortController();
    question = asked;
    void ask(asked.signal).then((isAnew) => {
      if (question === asked) question = undefined;
      // What crashes is loaded again, where it was.
      if (isAnew && !asked.signal.aborted && !window.isDestroyed()) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.on('responsive', () => {
    question?.abort();
    question = undefined;
  });
}
