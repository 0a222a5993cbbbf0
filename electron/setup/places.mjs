import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** @param {string[]} parts */
export const at = (...parts) => join(root, ...parts);

/** Outside the repository, so that a fresh clone does not fetch 100 MB again. */
export const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'reigi-electron');

/** All set-up messages go to stderr: stdout belongs to the answer of the command.
 * @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** A failure the reader can act on: its message is printed without a stack. */
export class SetupError extends Error {}

/** What to print of a failure: a stack helps only where nobody foresaw it.
 * @param {unknown} error */
export const told = (error) =>
  error instanceof SetupError ? error.message : error instanceof Error ? String(error.stack) : String(error);

/** Runs a command's body; a SetupError ends it with one clear message.
 * @param {() => Promise<number | void>} body */
export async function command(body) {
  try {
    const code = await body();
    if (typeof code === 'number') process.exitCode = code;
  } catch (error) {
    say(told(error));
    process.exitCode = 1;
  }
}
