/** Which attempt files the desktop names, from the first moment on: long before anything is there that could read them. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isAttemptName } from './attempt-name';

const MAX_PATH = 4_096;
/** Whoever hands over more at once hears of the first ones only; each is a question to a person. */
export const MAX_WAITING = 8;

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
