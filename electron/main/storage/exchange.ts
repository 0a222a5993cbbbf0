/**
 * Puts another database in the place of the present one. The present one is moved, never overwritten, and a kill at
 * any moment leaves one of the two in place.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a checked copy waits for its place. */
export function waitingFor(file: string): string {
  return `${file}.restoring`;
}

/** Both databases are closed and have no journals. Throws the file system's error, and then everything is as before. */
export function exchangeFiles(file: string, aside: string): void {
  const hadOne = existsSync(file);
  if (hadOne) renameSync(file, aside);
  try {
    renameSync(waitingFor(file), file);
  } catch (error) {
    if (hadOne) renameSync(aside, file);
    throw error;
  }
}

/** At start: ends an exchange that a kill cut in two, or clears away one that had not begun. */
export function finishExchange(file: string): void {
  const waiting = waitingFor(file);
  if (!existsSync(waiting)) return;
  if (existsSync(file)) rmSync(waiting, { recursive: true, force: true });
  else renameSync(waiting, file);
}
