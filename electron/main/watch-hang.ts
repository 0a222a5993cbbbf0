/**
 * A page that does not answer: the person decides whether to wait, and is not asked again while the question stands. The
 * engine notices a hang late, and only where somebody presses a key; so the page is asked for a sign of life now and then.
 */
import type { BrowserWindow } from 'electron';

/** How often `look` is to be called. */
export const PULSE_MS = 1_000;
/** So many signs of life are missing when the person is asked; whoever waits is left alone for twice as many, and so on. */
const MISSING = 10;
/** A look that comes so late, or before the last one: the computer slept, was too busy for us as well, or its clock was set. */
const LATE_MS = 2 * PULSE_MS;

/** The part of a window that is used here. */
export type Hanging = Pick<BrowserWindow, 'isDestroyed'> & {
  readonly webContents: Pick<BrowserWindow['webContents'], 'forcefullyCrashRenderer'>;
  on(event: 'unresponsive' | 'responsive', listener: () => void): unknown;
};

export interface HangParts {
  /** Asks the page for a sign of life; false where none can be expected: no page that listens, or nobody who could see it. */
  pulse(): boolean;
  /** Something of ours may keep the page from answering, or is asked already. */
  isHeld(): boolean;
  /** Shows the question until it is answered or `signal` says that it has answered itself. True = open the page anew. */
  ask(signal: AbortSignal): Promise<boolean>;
  /** Milliseconds by a clock that goes on while the computer sleeps. */
  now(): number;
}

export class HangWatch {
  readonly #window: Hanging;
  readonly #parts: HangParts;
  #question: AbortController | undefined;
  #isFelt = false;
  #missing = 0;
  #patience = MISSING;
  #looked: number;

  constructor(window: Hanging, parts: HangParts) {
    this.#window = window;
    this.#parts = parts;
    this.#looked = parts.now();
    // Of a page that is still being loaded nothing but this is known.
    window.on('unresponsive', () => {
      if (!this.#isFelt) this.#ask();
    });
    window.on('responsive', () => this.#takeBack());
  }

  /** To be called every `PULSE_MS`. */
  look(): void {
    const at = this.#parts.now();
    const sinceLook = at - this.#looked;
    this.#looked = at;
    if (sinceLook < 0 || sinceLook > LATE_MS || this.#parts.isHeld()) this.#missing = 0;
    if (this.#missing >= this.#patience) this.#ask();
    this.#isFelt = this.#parts.pulse();
    this.#missing = this.#isFelt ? this.#missing + 1 : 0;
  }

  /** The sign of life. */
  answered(): void {
    this.#missing = 0;
    this.#patience = MISSING;
    this.#takeBack();
  }

  #ask(): void {
    if (this.#question !== undefined) return;
    const asked = new AbortController();
    this.#question = asked;
    void this.#parts.ask(asked.signal).then((isAnew) => {
      if (this.#question !== asked) return;
      this.#question = undefined;
      this.#missing = 0;
      this.#patience *= 2;
      // What crashes is loaded again, where it was.
      if (isAnew && !this.#window.isDestroyed()) this.#window.webContents.forcefullyCrashRenderer();
    });
  }

  #takeBack(): void {
    this.#question?.abort();
    this.#question = undefined;
  }
}
