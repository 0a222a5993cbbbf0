import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { newest } from './newest.mjs';
import { at, cache, say, SetupError } from './places.mjs';
import { run } from './run.mjs';
import { ensureTestRuntime } from './test-runtime.mjs';

/** @typedef {{ dist: string, exe: string, old: boolean }} Runtime */

const DAY = 24 * 60 * 60 * 1000;
const PATIENCE = 20;
const memory = join(cache, 'unreachable.json');
const canFallBack = process.platform === 'linux' && process.arch === 'x64';

function exeName() {
  if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return process.platform === 'win32' ? 'electron.exe' : 'electron';
}

/** @param {string} file */
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
const pinned = () => JSON.parse(read(at('node_modules/electron/package.json'))).version;

/** @param {string} dist @returns {Runtime | undefined} */
function found(dist) {
  const exe = join(dist, exeName());
  if (!existsSync(exe)) return undefined;
  return { dist, exe, old: read(join(dist, 'version')).replace(/^v/, '') !== pinned() };
}

const failedToday = () => {
  try {
    const { version, at: when } = JSON.parse(readFileSync(memory, 'utf8'));
    return version === pinned() && Date.now() - when < DAY;
  } catch {
    return false;
  }
};

/** Downloads Electron by its own installer; gives up when nothing arrives for a while. */
async function download() {
  say(`Downloading Electron ${pinned()} (about 120 MB, once) ...`);
  // The installer says nothing for long; what grows in its folders shows that it is alive.
  const temp = mkdtempSync(join(tmpdir(), 'reigi-electron-'));
  const dist = at('node_modules/electron/dist');
  const size = () => newest([temp, dist]).bytes;
  const { code, output, stopped } = await run(process.execPath, [at('node_modules/electron/install.js')], {
    quiet: true,
    env: { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp },
    watch: (stop) => {
      let last = size();
      let since = Date.now();
      let told = 0;
      const look = setInterval(() => {
        const now = size();
        if (now !== last) since = Date.now();
        last = now;
        if (now >= told + 20e6) {
          told = now;
          say(`  ${Math.round(now / 1e6)} MB`);
        }
        if (Date.now() - since > PATIENCE * 1000) stop(`nothing arrived for ${PATIENCE} s`);
      }, 1000);
      return () => clearInterval(look);
    },
  });
  rmSync(temp, { recursive: true, force: true });
  return code === 0 ? '' : stopped || output.trim().split('\n')[0] || `exit ${code}`;
}

/** Finds Electron, or gets it.
 * @returns {Promise<Runtime>} */
export async function ensureElectron() {
  const chosen = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (chosen) {
    const runtime = found(chosen);
    if (!runtime) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH names ${chosen}, but there is no Electron in it.`);
    return runtime;
  }
  const installed = found(at('node_modules/electron/dist'));
  if (installed && !installed.old) return installed;

  if (!(canFallBack && failedToday())) {
    const problem = await download();
    const fresh = found(at('node_modules/electron/dist'));
    if (!problem && fresh) return fresh;
    if (!canFallBack) {
      throw new SetupError(
        `Electron could not be downloaded (${problem}).\nCheck the connection, or try it by itself:  npx install-electron`,
      );
    }
    say(`Electron could not be downloaded (${problem}).`);
    mkdirSync(dirname(memory), { recursive: true });
    writeFileSync(memory, JSON.stringify({ version: pinned(), at: Date.now() }));
  }
  const dist = await ensureTestRuntime();
  say(
    `NOTICE: this is not Electron ${pinned()} but an old runtime, Electron ${read(join(dist, 'version'))}, for trying and testing only.\n` +
      `        It gets no security fixes any more. The download is tried again after a day, or when you delete ${memory}`,
  );
  return { dist, exe: join(dist, exeName()), old: true };
}

/** What every program that starts Electron must be told.
 * @param {Runtime} runtime @returns {NodeJS.ProcessEnv} */
export function runtimeEnv(runtime) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: runtime.dist, ELECTRON_EXEC_PATH: runtime.exe };
  // Set by editors that are Electron programs themselves; it would turn the app into plain Node.
  delete env.ELECTRON_RUN_AS_NODE;
  if (runtime.old) env.REIGI_TEST_RUNTIME = '1';
  return env;
}

export const isRoot = () => process.platform === 'linux' && process.getuid?.() === 0;
