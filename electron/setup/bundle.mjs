import { renameSync, rmSync, utimesSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isStale } from './newest.mjs';
import { ensurePackages } from './packages.mjs';
import { at, root } from './places.mjs';
import { keptCode, runWarm } from './warm.mjs';

/**
 * @typedef {object} Tool
 * @property {string} entry a TypeScript file, from the root
 * @property {string} output the one file it becomes, from the root
 * @property {string[]} sources what makes the output stale, from the root
 * @property {boolean} alone packages are bundled too and V8's code is kept, which starts faster but suits pure packages only
 */

/** @param {Tool} tool */
async function bundle({ entry, output, alone }) {
  const { build } = await import('vite');
  const began = new Date();
  const temp = at(dirname(output), `new-${process.pid}`);
  const name = basename(output);
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    build: {
      ssr: at(entry),
      outDir: temp,
      target: 'node20',
      rollupOptions: { output: { format: alone ? 'cjs' : 'esm', entryFileNames: name, codeSplitting: false } },
    },
    ssr: alone ? { noExternal: true, external: ['@photostructure/sqlite'] } : {},
  });
  // As old as its beginning: a source saved while it was built makes it stale again.
  utimesSync(join(temp, name), began, began);
  rmSync(keptCode(at(output)), { force: true });
  renameSync(join(temp, name), at(output));
  rmSync(temp, { recursive: true });
}

/** Runs a TypeScript program in this process, bundled first when its sources changed.
 * The program finds its words in process.argv, from the third on, as if it had been called itself.
 * @param {Tool} tool */
export async function runTool(tool) {
  await ensurePackages();
  if (isStale(at(tool.output), tool.sources.map((path) => at(path)))) await bundle(tool);
  if (tool.alone) runWarm(at(tool.output));
  else await import(pathToFileURL(at(tool.output)).href);
}
