/** The core as one script for any engine or thread: it leaves `livedCore`, with what `lived-core.ts` (or another file beside it) exports. */
import { resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');

export async function bundledCore(entry = 'lived-core.ts'): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root, publicDir: false,
    build: {
      write: false, minify: false, target: 'chrome114',
      lib: { entry: resolve(root, 'tests/support', entry), formats: ['iife'], name: 'livedCore' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('the core was not bundled');
  return output.output[0].code;
}
