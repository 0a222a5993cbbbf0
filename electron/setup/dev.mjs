import { ensurePackages } from './packages.mjs';
import { at, command, root } from './places.mjs';
import { run } from './run.mjs';
import { ensureElectron, isRoot, runtimeEnv } from './runtime.mjs';

// electron-vite neither downloads Electron nor follows ELECTRON_OVERRIDE_DIST_PATH, so both are done here.
await command(async () => {
  await ensurePackages();
  const env = { ...runtimeEnv(await ensureElectron()), ...(isRoot() && { NO_SANDBOX: '1' }) };
  const { code } = await run(process.execPath, [at('node_modules/electron-vite/bin/electron-vite.js'), 'dev'], { cwd: root, env });
  return code;
});
