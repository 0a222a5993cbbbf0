/** Writes an answer to a file so that its name leads to the old content or the new, never to half of it. */
import { randomUUID } from 'node:crypto';
import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reason } from './read-attempt';
import { Refusal, shown } from './refusal';

/** Says early whether a file can be written there, before anything long is done for it. */
export function writableFile(file: string, option: string): string {
  try {
    // A link is followed, so that what it names is replaced and not the link.
    const target = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true ? realpathSync(file) : file;
    const there = statSync(target, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile()) throw new Refusal(`${option} ${shown(file)} is not a plain file; choose another name`);
    if (!statSync(dirname(target)).isDirectory()) throw new Refusal(`${option} ${shown(file)} is not inside a folder; choose another`);
    return target;
  } catch (error) {
    throw error instanceof Refusal ? error : cannot(file, option, error);
  }
}

export function writeWhole(file: string, content: string, option: string): void {
  const target = writableFile(file, option);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    writeFileSync(temporary, content, { encoding: 'utf8', flag: 'wx', flush: true });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannot(file, option, error);
  }
}

function cannot(file: string, option: string, error: unknown): Refusal {
  return new Refusal(`${option} ${shown(file)} cannot be written (${reason(error)}); choose a folder that exists and is yours`);
}
