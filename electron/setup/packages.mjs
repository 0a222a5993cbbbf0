import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { at, root, say, SetupError } from './places.mjs';

const LEAST = { major: 20, minor: 19 };
const stamp = at('node_modules/.reigi-stamp');

/** What an installation depends on: the lock file, and the machine for the native addon. */
const wanted = () => {
  const lock = createHash('sha256').update(readFileSync(at('package-lock.json'))).digest('hex');
  return `${lock} ${process.platform}-${process.arch}`;
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor);
  if (!enough) {
    throw new SetupError(`Reigi needs Node ${LEAST.major}.${LEAST.minor} or newer; this is ${process.versions.node}.`);
  }
}

/** Installs the packages of the lock file, unless exactly they are here already. */
export async function ensurePackages() {
  checkNode();
  const want = wanted();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === want) return;
  const { npm } = await import('./run.mjs');
  say('Installing the packages of package-lock.json (about 600 of them, once) ...');
  const { code } = await npm(['ci', '--loglevel=error', '--no-audit', '--no-fund'], {
    cwd: root,
    waiting: 'Still installing packages',
  });
  if (code !== 0) throw new SetupError('The packages could not be installed; npm says why above.');
  writeFileSync(stamp, want);
}
