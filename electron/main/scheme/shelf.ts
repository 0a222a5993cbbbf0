/** Every file of the page by the one address that it has: what is not in this list cannot be asked for, however it is spelled. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** From the path of an address, as the engine writes it, to the file. */
export type Shelf = ReadonlyMap<string, string>;

/** Names as our build makes them. No leading dot, no separator, no percent sign: each has one spelling. */
const NAME = /^[A-Za-z0-9_@+-][A-Za-z0-9._@+-]*$/;
const HOME = '/index.html';

/** Plain files only: a link is none, wherever it leads. Empty where there is no such folder. */
export async function stockShelf(root: string): Promise<Shelf> {
  const files = new Map<string, string>();
  const open = [{ folder: root, path: '' }];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    const { folder, path } = place;
    for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      if (!NAME.test(entry.name)) continue;
      const [file, address] = [join(folder, entry.name), `${path}/${entry.name}`];
      if (entry.isDirectory()) open.push({ folder: file, path: address });
      else if (entry.isFile()) files.set(address, file);
    }
  }
  return files;
}

/** The file that `url` names, or undefined. Nothing in it is decoded or joined. */
export function fileOn(shelf: Shelf, url: string): string | undefined {
  try {
    const { protocol, host, username, password, pathname } = new URL(url);
    if (protocol !== 'app:' || host !== 'bundle' || username !== '' || password !== '') return undefined;
    return shelf.get(pathname === '/' ? HOME : pathname);
  } catch {
    return undefined;
  }
}
