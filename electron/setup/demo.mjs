import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay, openDisplay, softwareGl } from './display.mjs';
import { at, root, say, SetupError } from './places.mjs';
import { run } from './run.mjs';
import { isRoot, runtimeEnv } from './runtime.mjs';

const LIMIT = { smoke: 120, full: 900 };

/** @param {string} file */
const isPng = (file) =>
  existsSync(file) && statSync(file).size > 1000 && readFileSync(file).subarray(1, 4).toString() === 'PNG';

/** Lets the app play by itself, on a display in memory where there is no other, and checks what it left.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {'smoke' | 'full'} kind */
export async function demonstrate(runtime, kind) {
  const out = at('out/demo');
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  // Its own folder: a demonstration must not write into the learner's history.
  const userData = mkdtempSync(join(tmpdir(), 'reigi-demo-'));
  const display = hasDisplay() ? undefined : await openDisplay();
  const flags = display ? [...softwareGl] : [];
  if (isRoot()) {
    say('Running as root, which Chromium allows only without its sandbox: fit for a demonstration, not for practice.');
    flags.push('--no-sandbox');
  }
  const env = { ...runtimeEnv(runtime), ...display?.env, REIGI_DEMO: kind, REIGI_DEMO_OUT: out, REIGI_USER_DATA: userData };
  say(kind === 'smoke' ? 'Opening the first interactive scene ...' : 'The master plays S03, the first visit ...');
  const ended = await run(runtime.exe, [...flags, root], { env, quiet: true, limit: LIMIT[kind], waiting: 'Still playing' });
  display?.close();
  rmSync(userData, { recursive: true, force: true });
  report(out, kind, ended);
}

/** A container has no message bus, and Chromium complains of that at length.
 * @param {string} line */
const matters = (line) => line.trim() !== '' && !line.includes('ERROR:bus.cc');

/** @param {string} out @param {'smoke' | 'full'} kind @param {{ code: number, output: string, stopped: string }} ended */
function report(out, kind, { code, output, stopped }) {
  const picture = join(out, 'demo.png');
  const file = join(out, 'demo.json');
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const problem =
    (stopped && `the app did not end by itself: ${stopped}`) ||
    (code !== 0 && `the app ended with code ${code}`) ||
    (result?.ok !== true && `the app left no good result in ${file}`) ||
    (!isPng(picture) && `the app left no picture in ${picture}`);
  if (problem) {
    const tail = output.split('\n').filter(matters).slice(-30).join('\n');
    throw new SetupError(`${tail}\n\nThe ${kind === 'smoke' ? 'smoke test' : 'demonstration'} failed: ${problem}.`);
  }
  const scene = String(result.scene ?? 's03').toUpperCase();
  if (kind === 'full') console.log(`${scene}, played by the master: ${result.total} of 100, grade ${result.grade}`);
  else console.log(`${scene} opened and answered`);
  console.log(`Screenshot: ${picture}`);
}
