/** The packages as files: made without a network, sealed, refused where they must be, and of a size. */
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDeb } from '../../../electron/release/deb.mjs';
import { readWire, wantedWire } from '../../../electron/release/fuses.mjs';
import { testPackages } from '../../../electron/release/test-packages.mjs';
import { icons, packages } from '../../../electron/release/unpacked.mjs';
import { ensureTestRuntime } from '../../../electron/setup/test-runtime.mjs';

const MB = 1_000_000;

/** Makes everything anew in a name space without a network: whatever is fetched, fails. */
export function madeWithoutNetwork(root: string): { readonly broken: readonly string[]; readonly seconds: number } {
  rmSync(join(packages, '.testruntime'), { force: true });
  const began = performance.now();
  const alone = process.getuid?.() === 0 ? ['-n'] : ['-r', '-n'];
  const { status, stderr, stdout } = spawnSync('unshare', [...alone, process.execPath, join(root, 'electron/release/package.mjs'), 'testruntime'], { cwd: root, encoding: 'utf8' });
  const seconds = (performance.now() - began) / 1000;
  const { sealed, inspectable, deb } = testPackages();
  if (status !== 0) return { broken: [`it ended with ${status}: ${stderr.slice(-600)}`], seconds };
  const broken = [sealed.exe, inspectable.exe, deb].flatMap((path) => (existsSync(path) ? [] : [`${path} was not made`]));
  for (const path of stdout.trim().split('\n')) if (!/testruntime/.test(path)) broken.push(`${path} could pass for a release`);
  for (const [exe, isInspectable] of [[sealed.exe, false], [inspectable.exe, true]] as const) {
    const wire = readWire(exe);
    if (wire !== wantedWire(wire.length, isInspectable)) broken.push(`the fuses of ${exe} are ${wire}`);
  }
  if (existsSync(join(sealed.folder, 'resources/default_app.asar'))) broken.push('the runtime’s own app was packed along');
  return { broken, seconds };
}

/** The release recipe on the old runtime: a clear word, and nothing made. */
export async function releaseRefused(root: string): Promise<readonly string[]> {
  const before = readdirSync(packages);
  const env = { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: await ensureTestRuntime() };
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'electron/release/package.mjs')], { cwd: root, encoding: 'utf8', env });
  const broken: string[] = [];
  if (status !== 1) broken.push(`it ended with ${status}`);
  if (!/No release is made with Electron 25\.1\.1: only \d+, \d+, \d+ get security fixes/.test(stderr)) broken.push(`it said: ${stderr.slice(-300)}`);
  const made = readdirSync(packages).filter((name) => !before.includes(name));
  if (made.length > 0) broken.push(`it made ${made.join(' ')}`);
  return broken;
}

function bytesOf(path: string): number {
  const stat = lstatSync(path);
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytesOf(join(path, name)), 0) : stat.size;
}

/** What the app adds to the bare runtime. */
export async function installedSizes(): Promise<{ readonly addedMb: number; readonly installedMb: number }> {
  const [ours, bare] = [bytesOf(testPackages().sealed.folder), bytesOf(await ensureTestRuntime())];
  return { addedMb: (ours - bare) / MB, installedMb: ours / MB };
}

/** The package as a release packs it: a minute and a half of a processor. */
export async function packageMb(): Promise<number> {
  const output = mkdtempSync(join(tmpdir(), 'reigi-size-'));
  try {
    const deb = await makeDeb({ kind: 'testruntime', folder: testPackages().sealed.folder, icons, output, arch: 'x64', packed: 'small' });
    return statSync(deb).size / MB;
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}
