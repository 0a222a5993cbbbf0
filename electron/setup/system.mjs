import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { say, SetupError } from './places.mjs';
import { run } from './run.mjs';

// Each line is one need; where Debian renamed a package, the newer name stands second.
export const ELECTRON_NEEDS = [
  ['libgtk-3-0', 'libgtk-3-0t64'],
  ['libnss3'],
  ['libgbm1'],
  ['libasound2', 'libasound2t64'],
  ['libcups2', 'libcups2t64'],
  ['fonts-dejavu-core'],
];
// For a machine without a screen: a display in memory, and Mesa to draw on it without a graphics card.
const HEADLESS = [['xvfb'], ['libgl1'], ['libgl1-mesa-dri'], ['libglx-mesa0'], ['libegl1']];

/** @param {string} program @param {string[]} args */
const ask = (program, args) => spawnSync(program, args, { encoding: 'utf8' });

/** @param {string[][]} needs */
function missing(needs) {
  const query = ask('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...needs.flat()]);
  if (query.error) return []; // Not a Debian-like system: nothing to say about its packages.
  const have = new Set(
    query.stdout.split('\n').flatMap((line) => (line.endsWith(' installed') ? [line.split(' ')[0]] : [])),
  );
  return needs.filter((names) => !names.some((name) => have.has(name)));
}

/** The name this release of Debian or Ubuntu knows.
 * @param {string[]} names */
const known = (names) =>
  [...names].reverse().find((name) => ask('apt-cache', ['show', name]).status === 0) ?? names[0] ?? '';

/** Installs the system packages that Electron needs, where the system is Debian-like and one is missing.
 * @param {{ headless: boolean }} options */
export async function ensureSystem({ headless }) {
  if (process.platform !== 'linux') return;
  const needs = missing(headless ? [...ELECTRON_NEEDS, ...HEADLESS] : ELECTRON_NEEDS);
  if (needs.length === 0) return;
  if (process.getuid?.() !== 0) {
    throw new SetupError(
      `Some system packages are missing. Please type this once, then start again:\n\n  sudo ${typed(needs)}\n`,
    );
  }
  say(`System packages that are missing: ${needs.map((names) => names[0]).join(', ')}`);
  if (!(await agreed())) {
    throw new SetupError(`Nothing was installed. To do it yourself:\n\n  ${typed(needs)}\n`);
  }
  const { code, output } = await installSystem(needs);
  if (code !== 0) throw new SetupError(`${output}\nThe system packages could not be installed; apt-get says why above.`);
}

const INSTALL = ['install', '-y', '--no-install-recommends'];
/** @param {string[][]} needs */
const typed = (needs) => `apt-get ${[...INSTALL, ...needs.map(known)].join(' ')}`;

/** What apt-get says, and its code.
 * @param {string[][]} needs */
export async function installSystem(needs) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const waiting = 'Still installing system packages';
  await run('apt-get', ['update', '-qq'], { env, quiet: true, waiting });
  say(`Installing them: ${typed(needs)}`);
  return run('apt-get', [...INSTALL, '-qq', ...needs.map(known)], { env, quiet: true, waiting });
}

/** Whoever sits before it is asked; a machine alone agrees. */
export async function agreed() {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question('Install them now? [Y/n] ');
  lines.close();
  return /^(y(es)?)?$/i.test(answer.trim());
}
