/** A module of ours as one script for the page: it leaves its exports under `name`. */
import { build } from 'vite';

export async function bundledForPage(root: string, entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false, logLevel: 'error', root, publicDir: false,
    build: { write: false, minify: false, target: 'chrome114', lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled`);
  // Declared by `var` at the top of a function it would not be seen again.
  return `${output.output[0].code};globalThis.${name} = ${name};`;
}
