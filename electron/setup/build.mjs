import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { isStale } from './newest.mjs';
import { at, root, say, SetupError } from './places.mjs';
import { run } from './run.mjs';

const stamp = at('out/.built');
const sources = [
  'scenarios',
  'renderer',
  'assets/dist',
  'electron/main',
  'electron/preload',
  'electron/contract',
  'electron.vite.config.ts',
  'package-lock.json',
].map((path) => at(path));

/** Builds the app into out/, when a source is younger than the last build.
 * @param {{ limit?: number }} [options] */
export async function ensureBuild({ limit } = {}) {
  if (!isStale(stamp, sources)) return;
  say('Building the app ...');
  const began = new Date();
  const { code, output, stopped } = await run(
    process.execPath,
    [at('node_modules/electron-vite/bin/electron-vite.js'), 'build'],
    { cwd: root, quiet: true, waiting: 'Still building', ...(limit && { limit }) },
  );
  if (code !== 0) throw new SetupError(`${output}\nThe app could not be built${stopped && ` (${stopped})`}.`);
  mkdirSync(at('out'), { recursive: true });
  writeFileSync(stamp, '');
  // As old as its beginning: a source saved while it was built makes it stale again.
  utimesSync(stamp, began, began);
}
