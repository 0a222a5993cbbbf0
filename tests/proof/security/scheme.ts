/** What the page's own scheme hands out: the files of the build, each by its one address, and nothing else. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serveFile } from '../../../electron/main/scheme/serve';
import { stockShelf, type Shelf } from '../../../electron/main/scheme/shelf';
import type { Outcome } from '../target';
import { CRAFTED, craftedAddress, generatedAddress } from './hostile-addresses';
import { Tally } from './tally';

/** The files of the built page by path, found without the code that is judged. */
export function pageFiles(folder: string): ReadonlyMap<string, string> {
  const all = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  return new Map(all.map(({ parentPath, name }) => {
    const file = join(parentPath, name);
    return [file.slice(folder.length).replaceAll('\\', '/'), file];
  }));
}

/** Case `number`: one of the crafted addresses, after those a generated one. */
export function addressOf(number: number, names: readonly string[]): string {
  return number <= CRAFTED ? craftedAddress(number) : generatedAddress(number - CRAFTED, names);
}

/**
 * Which path an address may lawfully be answered with, by the words of the URL standard alone: undefined = with nothing.
 * An address as the engine normalises it, so `a/../index.html` is `index.html`.
 */
export function lawfulPath(url: string, files: ReadonlyMap<string, string>): string | undefined {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return undefined;
  }
  const rest = /^app:\/\/bundle(\/[^?#]*)/.exec(parsed.href)?.[1];
  const path = rest === '/' ? '/index.html' : rest;
  return path !== undefined && files.has(path) ? path : undefined;
}

export async function proveScheme(from: number, to: number, folder: string): Promise<Outcome> {
  const tally = new Tally();
  const files = pageFiles(folder);
  const names = [...files.keys()];
  const shelf = await stockShelf(folder);
  if (shelf.size !== files.size) tally.fail(`${shelf.size} files can be asked for, and ${files.size} were built`);
  for (let number = from; number <= to; number += 1) tally.judge(await answered(addressOf(number, names), shelf, files, tally));
  return tally.outcome();
}

async function answered(url: string, shelf: Shelf, files: ReadonlyMap<string, string>, tally: Tally): Promise<string | undefined> {
  const response = await serveFile(shelf, { url, method: 'GET' });
  const lawful = lawfulPath(url, files);
  if (response.status === 404) return lawful === undefined ? undefined : `${JSON.stringify(url)} was not found`;
  if (response.status !== 200) return `${JSON.stringify(url)} was answered by ${response.status}`;
  tally.count('served');
  const file = lawful === undefined ? undefined : files.get(lawful);
  if (file === undefined) return `${JSON.stringify(url)} was answered with ${response.body.byteLength} bytes`;
  return response.body.equals(readFileSync(file)) ? undefined : `${JSON.stringify(url)} was answered with another file`;
}
