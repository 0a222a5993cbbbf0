import { copyFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { isStale } from '../setup/newest.mjs';
import { at, say, SetupError } from '../setup/places.mjs';
import { ensureTestRuntime } from '../setup/test-runtime.mjs';
import { nameOf, version } from './about.mjs';
import { linkTree, makeDeb } from './deb.mjs';
import { setFuses } from './fuses.mjs';
import { build, icons, packages, replace } from './unpacked.mjs';

/** Packages on the test runtime: what is made and tried here is what a release is, but for the runtime, and can never pass for one. */

/** @typedef {{ folder: string, exe: string }} Unpacked */
/** @typedef {{ sealed: Unpacked, inspectable: Unpacked, deb: string }} TestPackages */

const name = nameOf('testruntime');
/** @param {string} folder @returns {Unpacked} */
const unpacked = (folder) => ({ folder: join(packages, folder), exe: join(packages, folder, name) });

/** Where they lie. @returns {TestPackages} */
export const testPackages = () => ({
  sealed: unpacked(`${name}-linux-x64`),
  inspectable: unpacked(`${name}-linux-x64-inspectable`),
  deb: join(packages, `${name}_${version}_amd64.deb`),
});

const stamp = join(packages, '.testruntime');

/** Makes them, unless they are there and younger than all they are made of. Linux x64 only; nothing is downloaded once the runtime is here.
 * @returns {Promise<TestPackages>} */
export async function ensureTestPackages() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new SetupError('The test runtime is for Linux on x64 only.');
  const dist = await ensureTestRuntime();
  await ensureBuild();
  if (isStale(stamp, [at('out/.built'), at('electron/release'), at('assets/icon'), at('package.json')])) await make(dist);
  return testPackages();
}

/** @param {string} dist */
async function make(dist) {
  const began = new Date();
  const { sealed, inspectable } = testPackages();
  rmSync(stamp, { force: true });
  say('Packing the app with the test runtime ...');
  const output = await build('testruntime', dist, ['--linux', 'dir', '--x64']);
  replace(join(output, 'linux-unpacked'), sealed.folder);
  rmSync(output, { recursive: true, force: true });
  rmSync(inspectable.folder, { recursive: true, force: true });
  linkTree(sealed.folder, inspectable.folder);
  // Its own copy of the one file in which the two differ.
  rmSync(inspectable.exe);
  copyFileSync(sealed.exe, inspectable.exe);
  await setFuses(inspectable.exe, { isInspectable: true });
  for (const left of readdirSync(packages)) if (left.startsWith(`${name}_`)) rmSync(join(packages, left));
  say('Making the Debian package ...');
  await makeDeb({ kind: 'testruntime', folder: sealed.folder, icons, output: packages, arch: 'x64', packed: 'quick' });
  writeFileSync(stamp, '');
  // As old as its beginning: a source saved meanwhile makes it stale again.
  utimesSync(stamp, began, began);
}
