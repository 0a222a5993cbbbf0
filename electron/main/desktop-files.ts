/** Attempt files that the person opens from the desktop: named on the command line, or handed over by the system. */
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAttemptName, keepAttempt, readAttempt, type LawfulAttempt } from './attempt-exchange';
import type { Dialogs, OfferedAttempt } from './dialogs';
import { Refusal } from './refusal';
import type { AttemptStore } from './storage/attempt-store';

const MAX_PATH = 4_096;
/** Whoever hands over more at once hears of the first ones only; each is a question to a person. */
const MAX_WAITING = 8;

/**
 * The attempt file among the words of a command line, as a whole path. Everything else there is left alone: switches
 * are Chromium's affair, and other words have no meaning for us.
 */
export function attemptFileIn(words: readonly string[], workingFolder: string): string | undefined {
  for (const word of words.slice(1)) {
    if (word.startsWith('-') || word.length > MAX_PATH || word.includes('\0')) continue;
    const path = pathOf(word);
    if (path !== undefined && isAttemptName(path)) return resolve(workingFolder, path);
  }
  return undefined;
}

/** Some desktops hand over an address instead of a path. One on another machine is none of ours. */
function pathOf(word: string): string | undefined {
  if (!/^[a-z][a-z0-9+.-]+:/i.test(word)) return word;
  try {
    const url = new URL(word);
    return url.protocol === 'file:' && url.host === '' ? fileURLToPath(url) : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the files that are named before anybody can ask about them. */
export class Announced {
  #early: string[] = [];
  #listener: ((file: string) => void) | undefined;

  announce(file: string): void {
    // Whatever names it: only by its ending is a file ours.
    if (!isAttemptName(file)) return;
    if (this.#listener === undefined) this.#early = [...this.#early, file].slice(0, MAX_WAITING);
    else this.#listener(file);
  }

  listen(listener: (file: string) => void): void {
    this.#listener = listener;
    for (const file of this.#early.splice(0)) listener(file);
  }
}

export interface DesktopParts {
  readonly attempts: AttemptStore;
  readonly dialogs: Pick<Dialogs, 'confirmAttempt' | 'tellUnreadable'>;
  /** Once the page is there to show what was opened. */
  ready(): Promise<void>;
  /** How scene and date read in the person's language. */
  describe(attempt: LawfulAttempt, file: string): OfferedAttempt;
  opened(id: string): void;
  now(): string;
  log(error: unknown): void;
}

/** Asks about one file after the other; nothing of a file is kept before the person has agreed. */
export class DesktopFiles {
  readonly #parts: DesktopParts;
  readonly #waiting: string[] = [];
  #work: Promise<void> | undefined;

  constructor(parts: DesktopParts) {
    this.#parts = parts;
  }

  /** Resolves when everything that waits has been asked about. */
  open(file: string): Promise<void> {
    if (this.#waiting.length < MAX_WAITING && !this.#waiting.includes(file)) this.#waiting.push(file);
    this.#work ??= this.#askAll().finally(() => (this.#work = undefined));
    return this.#work;
  }

  async #askAll(): Promise<void> {
    await this.#parts.ready();
    for (let file = this.#waiting.shift(); file !== undefined; file = this.#waiting.shift()) {
      await this.#askAbout(file);
    }
  }

  async #askAbout(file: string): Promise<void> {
    const { attempts, dialogs, describe, opened, now, log } = this.#parts;
    try {
      // Read once: what is kept is what was asked about, even if the file changes meanwhile.
      const attempt = readAttempt(file);
      if (await dialogs.confirmAttempt(describe(attempt, basename(file)))) opened(keepAttempt(attempts, attempt, now()));
    } catch (error) {
      if (!(error instanceof Refusal)) log(error);
      await dialogs.tellUnreadable(basename(file), error instanceof Refusal ? error.message : '');
    }
  }
}
