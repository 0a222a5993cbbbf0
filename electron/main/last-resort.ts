/** An error of our own in the main process: what was played is written, the person is told, and the app is opened anew. */

/** As long as a page has to write what it still holds. */
const WRITE_MS = 700;

export interface LastResort {
  /** Tells the page to write what it has; false when nobody there hears it. */
  askPage(): boolean;
  /** Everything that the main process holds open. */
  close(): void;
  /** True = open again. */
  askToRestart(): Promise<boolean>;
  relaunch(): void;
  exit(code: number): void;
  say(message: unknown): void;
}

/** Returns what is told of an error that nobody caught, be it thrown or of a promise. Only the first counts: the rest may follow from it. */
export function lastResort(parts: LastResort): (error: unknown) => Promise<void> {
  let isOver = false;
  return async (error) => {
    parts.say(error instanceof Error ? (error.stack ?? error.message) : error);
    if (isOver) return;
    isOver = true;
    try {
      if (parts.askPage()) await new Promise((resolve) => setTimeout(resolve, WRITE_MS));
      parts.close();
      if (await parts.askToRestart()) parts.relaunch();
    } catch (worse) {
      parts.say(worse);
    } finally {
      parts.exit(1);
    }
  };
}
