import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Walks files and folders: the youngest change and the size of all. Folders count too, because
 * removing a file changes nothing but its folder. What is not there is passed over.
 * @param {string[]} paths
 * @param {(name: string) => boolean} [skip] */
export function newest(paths, skip = () => false) {
  let time = 0;
  let bytes = 0;
  /** @param {string} path */
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) return;
    time = Math.max(time, stat.mtimeMs);
    if (!stat.isDirectory()) bytes += stat.size;
    else for (const name of readdirSync(path)) if (!skip(name)) visit(join(path, name));
  };
  paths.forEach(visit);
  return { time, bytes };
}

/** Tests are no part of any build, so changing one makes nothing stale. */
const isTest = (/** @type {string} */ name) => /\.test\.tsx?$/.test(name);

/** @param {string} output @param {string[]} sources */
export const isStale = (output, sources) =>
  !existsSync(output) || newest(sources, isTest).time > statSync(output).mtimeMs;
