/** From an address of the page to a file of ours, or to nothing. */
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** Names as our build makes them. No leading dot, no separator, no drive, no percent sign: nothing left to interpret. */
const SEGMENT = /^[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*$/;

/**
 * The real path of the file that `url` names under `root`, or undefined when there is none or it lies elsewhere.
 * Checked twice: the address may hold plain names only, and what they lead to (symbolic links included) must be inside.
 */
export async function findFile(root: string, url: string): Promise<string | undefined> {
  const names = readPath(url);
  if (names === undefined) return undefined;
  try {
    const [inside, file] = await Promise.all([realpath(root), realpath(join(root, ...names))]);
    return file.startsWith(inside + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function readPath(url: string): readonly string[] | undefined {
  try {
    const { protocol, host, username, password, pathname } = new URL(url);
    if (protocol !== 'app:' || host !== 'bundle' || username !== '' || password !== '') return undefined;
    const names = decodeURIComponent(pathname === '/' ? '/index.html' : pathname).split('/').slice(1);
    return names.every((name) => SEGMENT.test(name)) ? names : undefined;
  } catch {
    return undefined;
  }
}
