/** What the app weighs: the code before the first page, all code, the files of people, and everything that is installed beside the runtime. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../../scenarios/text/words';
import type { Outcome, Tools } from '../target';

const KB = 1000;
const MB = 1_000_000;

/** As much as the built app in `out` weighs. */
export async function weighed(_from: number, _to: number, { root }: Tools): Promise<Outcome> {
  const page = join(root, 'out/renderer');
  const assets = join(page, 'assets');
  const code = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const packed = new Map(code.map((name) => [name, gzipSync(readFileSync(join(assets, name))).length]));
  const first = loadedAtOnce(readFileSync(join(page, 'index.html'), 'utf8'), (name) => readFileSync(join(assets, name), 'utf8'));
  const total = (names: Iterable<string>): number => [...names].reduce((all, name) => all + (packed.get(name) ?? 0), 0);
  // The page waits for one language as well: the longest, so that the figure holds for everybody.
  const words = Math.max(...LANGUAGES.map((language) => total(code.filter((name) => name.startsWith(`${language}-`)))));
  if (words === 0) throw new Error('no language is among the scripts: by what name are they built now?');
  return {
    cases: 1, broken: [],
    measured: { firstKb: (total(first) + words) / KB, codeKb: total(code) / KB, peopleMb: bytesIn(join(page, 'people')) / MB, installedMb: ['main', 'preload', 'renderer'].reduce((all, part) => all + bytesIn(join(root, 'out', part)), 0) / MB },
  };
}

/** The scripts that the page names, and what they import without being asked to wait. */
function loadedAtOnce(html: string, read: (name: string) => string): ReadonlySet<string> {
  const names = new Set<string>();
  const waiting = [...html.matchAll(/assets\/([\w.-]+\.js)/g)].flatMap(([, name]) => name ?? []);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (names.has(name)) continue;
    names.add(name);
    for (const [, imported] of read(name).matchAll(/(?:^|[;}\n])import\s*(?:[\w$*{},\s]+from\s*)?["']\.\/([\w.-]+\.js)["']/g)) if (imported !== undefined) waiting.push(imported);
  }
  return names;
}

function bytesIn(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((all, entry) => {
    const path = join(folder, entry.name);
    return all + (entry.isDirectory() ? bytesIn(path) : statSync(path).size);
  }, 0);
}
