import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Whose work is inside the app: every package that shipped code or style imports, and what those need in turn, with
 * the licence text that travels with each. A little too much rather than too little.
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 */

/** The nearest folder with a package: this file may have been bundled into the build's configuration at the top. */
const root = upTo(import.meta.dirname);

/** @param {string} place @returns {string} */
function upTo(place) {
  return existsSync(join(place, 'package.json')) || place === dirname(place) ? place : upTo(dirname(place));
}

const SHIPPED = ['scenarios', 'renderer', 'electron/main', 'electron/contract', 'electron/preload'];
const SOURCE = /\.(ts|tsx|css)$/;
const TEST = /\.(test|fixture)\.tsx?$/;
const IMPORT = /(?:from|import|url\()\s*\(?['"]([^'".][^'"]*)['"]/g;
/** What the runtime brings, and what only tests and types need. */
const NO_PACKAGE = new Set(['electron', 'vite', 'vitest']);

/** @param {string} specifier */
function packageOf(specifier) {
  if (specifier.startsWith('node:') || specifier.includes(':')) return undefined;
  const [scope = '', name = ''] = specifier.split('/');
  const found = scope.startsWith('@') ? `${scope}/${name}` : scope;
  return NO_PACKAGE.has(found) ? undefined : found;
}

/** @returns {Set<string>} */
function imported() {
  const found = new Set();
  for (const folder of SHIPPED) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!SOURCE.test(path) || TEST.test(path)) continue;
      const text = readFileSync(join(root, folder, path), 'utf8');
      for (const [, specifier = ''] of text.matchAll(IMPORT)) {
        const name = packageOf(specifier);
        if (name !== undefined) found.add(name);
      }
    }
  }
  return found;
}

/** The folder in which a package finds another one. @param {string} name @param {string} from */
function folderOf(name, from) {
  for (let place = from; ; place = dirname(place)) {
    const folder = join(place, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (place === root || place === dirname(place)) return undefined;
  }
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The text in the package; where it brings none though it is MIT, that licence's own words in its author's name.
 * @param {string} folder @param {{ license?: unknown, author?: unknown, name: string }} about */
function textOf(folder, { license, author, name: packageName }) {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  if (name !== undefined) return readFileSync(join(folder, name), 'utf8').trim();
  const who = typeof author === 'string' ? author : `the authors of ${packageName}`;
  return license === 'MIT' ? `MIT License\n\nCopyright (c) ${who}\n\n${MIT}` : '';
}

/** Words that must travel with a package's content, which its own licence does not repeat. @param {string} name */
function noticeOf(name) {
  const file = join(root, 'assets/notices', `${name.replace('/', '-')}.txt`);
  return existsSync(file) ? `\n\n${readFileSync(file, 'utf8').trim()}` : '';
}

/** @returns {Licence[]} by name */
export function licences() {
  /** @type {Map<string, Licence>} */
  const found = new Map();
  /** @param {string} name @param {string} from */
  const visit = (name, from) => {
    const folder = folderOf(name, from);
    if (folder === undefined || found.has(folder)) return;
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const text = textOf(folder, about);
    // One manifest is silent while the text beside it is not.
    const licence = String(about.license ?? (text.startsWith('MIT License') ? 'MIT' : ''));
    found.set(folder, { name, version: about.version, licence, text: text + noticeOf(name) });
    for (const needed of Object.keys(about.dependencies ?? {})) if (!needed.startsWith('@types/')) visit(needed, folder);
  };
  for (const name of imported()) visit(name, root);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

const PLACE = /renderer[\\/]about[\\/]licences\.ts$/;

/** Vite: fills the list that stands empty in the source. @returns {import('vite').Plugin} */
export function bundledLicences() {
  return {
    name: 'reigi-licences',
    transform: {
      filter: { id: PLACE },
      handler: () => ({ code: `export const LICENCES = ${JSON.stringify(licences())};`, map: null }),
    },
  };
}
