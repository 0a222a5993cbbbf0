import { ensureBuild } from './build.mjs';
import { demonstrate } from './demo.mjs';
import { hasDisplay } from './display.mjs';
import { ensurePackages } from './packages.mjs';
import { command, root, say, SetupError } from './places.mjs';
import { ensureElectron, isRoot, runtimeEnv } from './runtime.mjs';
import { ensureSystem } from './system.mjs';
import { spawn } from 'node:child_process';

const unknown = process.argv.slice(2).find((word) => word !== '--smoke');
const smoke = process.argv.includes('--smoke');

/** @param {import('./runtime.mjs').Runtime} runtime @returns {Promise<number>} */
function open(runtime) {
  /** @type {string[]} */
  const flags = [];
  if (isRoot()) {
    if (!runtime.old) throw new SetupError('Please start Reigi as an ordinary user: as root, Electron has no sandbox.');
    say('Running as root with the test runtime: Chromium allows that only without its sandbox.');
    flags.push('--no-sandbox');
  }
  return new Promise((resolve) => {
    const app = spawn(runtime.exe, [...flags, root], { stdio: 'inherit', env: runtimeEnv(runtime) });
    app.once('error', (error) => {
      say(`The app did not start: ${error.message}`);
      resolve(1);
    });
    app.once('close', (code) => resolve(code ?? 1));
  });
}

await command(async () => {
  if (unknown) throw new SetupError(`npm start knows only --smoke, not ${unknown}.`);
  await ensurePackages();
  await ensureSystem({ headless: !hasDisplay() });
  const runtime = await ensureElectron();
  await ensureBuild();
  if (smoke) return demonstrate(runtime, 'smoke');
  if (hasDisplay()) return open(runtime);
  say('There is no display here, so the app gives a demonstration instead.');
  return demonstrate(runtime, 'full');
});
