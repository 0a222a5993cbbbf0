/** Attempt files that the person opens from the desktop: named on the command line, or handed over by the system. */
import { basename } from 'node:path';
import { MAX_WAITING } from './announced';
import { keepAttempt, readAttempt, type LawfulAttempt } from './attempt-exchange';
import type { Dialogs, OfferedAttempt } from './dialogs';
import { Refusal } from './refusal';
import type { AttemptStore } from './storage/attempt-store';

export interface DesktopParts {
  readonly attempts: AttemptStore;
  readonly dialogs: Pick<Dialogs, 'confirmAttempt' | 'tellUnreadable'>;
  /** Once the page is there to show what was opened. */
  ready(): Promise<void>;
  /** How scene and date read in the person's language. */
  describe(attempt: LawfulAttempt, file: string): Promise<OfferedAttempt>;
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
      if (await dialogs.confirmAttempt(await describe(attempt, basename(file)))) opened(keepAttempt(attempts, attempt, now()));
    } catch (error) {
      if (!(error instanceof Refusal)) log(error);
      await dialogs.tellUnreadable(basename(file), error instanceof Refusal ? error.message : '');
    }
  }
}
