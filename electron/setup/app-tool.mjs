import { ensureBuild } from './build.mjs';
import { runTool } from './bundle.mjs';
import { hasDisplay, openDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';
import { ensureElectron, runtimeEnv } from './runtime.mjs';
import { ensureSystem } from './system.mjs';

/** Runs tests/NAME/main.ts with all that tests/support/launch.ts needs to open the built app.
 * @param {string} name */
export async function runAppTool(name) {
  await ensurePackages();
  await ensureSystem({ headless: !hasDisplay() });
  Object.assign(process.env, runtimeEnv(await ensureElectron()));
  await ensureBuild();
  const display = hasDisplay() ? undefined : await openDisplay();
  Object.assign(process.env, display?.env);
  try {
    await runTool({
      entry: `tests/${name}/main.ts`,
      // As deep as tests/support, so that launch.ts finds the root from here as well.
      output: `out/tools/${name}.mjs`,
      sources: ['scenarios', 'electron/contract', 'electron/main', 'electron/release', 'renderer', `tests/${name}`, 'tests/bench', 'tests/support', 'electron/setup/bundle.mjs', 'package-lock.json'],
      alone: false,
    });
  } finally {
    // Left open after a failure it would keep this process alive for ever.
    display?.close();
  }
}
