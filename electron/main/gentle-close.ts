/** A window that closes first lets the page write what is not on the disk yet, and waits for that, but not for long. */
import type { BrowserWindow } from 'electron';

/** Longer would feel like a hang, and of what was played all but the last 200 ms is on the disk anyway. */
export const CLOSING_WAIT_MS = 1_500;

/** The part of a window that is used here. */
export type Closable = Pick<BrowserWindow, 'close' | 'destroy' | 'isDestroyed'> & {
  on(event: 'close', listener: (event: { preventDefault(): void }) => void): unknown;
};

export class GentleClose {
  readonly #ask: () => boolean;
  #window: Closable | undefined;
  #state: 'open' | 'asked' | 'closing' = 'open';
  #limit: ReturnType<typeof setTimeout> | undefined;

  /** `ask` tells the page; false when nobody there hears it, and then nothing is waited for. */
  constructor(ask: () => boolean) {
    this.#ask = ask;
  }

  attach(window: Closable): void {
    this.#window = window;
    window.on('close', (event) => {
      if (this.#state === 'closing') return;
      if (this.#state === 'open' && !this.#ask()) {
        this.#state = 'closing';
        return;
      }
      event.preventDefault();
      if (this.#state === 'asked') return;
      this.#state = 'asked';
      // A page that does not answer is not asked again: its own "unload" might hang as well.
      this.#limit = setTimeout(() => this.#go((stuck) => stuck.destroy()), CLOSING_WAIT_MS);
    });
  }

  /** The page has written everything that it could. Without having been asked this means nothing. */
  flushed(): void {
    if (this.#state === 'asked') this.#go((ready) => ready.close());
  }

  #go(end: (window: Closable) => void): void {
    clearTimeout(this.#limit);
    this.#state = 'closing';
    // After the page's own call has been answered, which a closed window could not be.
    setImmediate(() => {
      // Closed, the app quits by itself: it has no other window. A wish to quit that was held up here is thereby met.
      if (this.#window !== undefined && !this.#window.isDestroyed()) end(this.#window);
    });
  }
}
