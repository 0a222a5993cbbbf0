import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, root, SetupError } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { makeIcons } from './icons.mjs';
import { recipe } from './recipe.mjs';

/** Where everything lies that is made here. */
export const packages = at('out/packages');
export const icons = join(packages, 'icons');

/** The version of an unpacked Electron, as it says itself. @param {string} dist */
export const versionOf = (dist) => readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');

/** Runs electron-builder by our recipe; what it made is in the returned folder.
 * @param {import('./about.mjs').Kind} kind @param {string} dist the runtime @param {string[]} words what to make, in electron-builder's words
 * @returns {Promise<string>} */
export async function build(kind, dist, words) {
  mkdirSync(packages, { recursive: true });
  await makeIcons(icons);
  const output = join(packages, 'work');
  rmSync(output, { recursive: true, force: true });
  const config = join(packages, `recipe-${kind}.json`);
  writeFileSync(config, JSON.stringify(recipe({ kind, runtime: { dist, version: versionOf(dist) }, icons, output }), null, 2));
  // Whatever is in the environment: a package is signed where its maker says so in electron-builder's own words, and published never.
  const tool = at('node_modules/electron-builder/out/cli/cli.js');
  const { code, output: told } = await run(process.execPath, [tool, ...words, '--config', config, '--publish', 'never'], {
    cwd: root, quiet: true, waiting: 'Still packing the app',
  });
  if (code !== 0) throw new SetupError(`${told}\nThe app could not be packed; electron-builder says why above.`);
  return output;
}

/** @param {string} from @param {string} to */
export function replace(from, to) {
  rmSync(to, { recursive: true, force: true });
  renameSync(from, to);
}
