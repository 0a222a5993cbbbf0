import { readdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { ensureBuild } from '../setup/build.mjs';
import { ensurePackages } from '../setup/packages.mjs';
import { command, root, say, SetupError } from '../setup/places.mjs';
import { ensureElectron } from '../setup/runtime.mjs';

/** `npm run package` makes a release for this system; `npm run package -- testruntime` what the tests install. */

/** Each system makes its own packages: signing and the tools of the others are not to be had here. */
const WORDS = /** @type {const} */ ({ linux: '--linux', win32: '--win', darwin: '--mac' });
const RESULT = /\.(AppImage|deb|exe|dmg)$/;

/** @param {string} path */
const told = (path) => console.log(relative(root, path));

async function release() {
  const { demandSupported } = await import('./support.mjs');
  const { build, packages, icons, replace, versionOf } = await import('./unpacked.mjs');
  const { makeDeb } = await import('./deb.mjs');
  const { dist } = await ensureElectron();
  demandSupported(versionOf(dist));
  const platform = WORDS[/** @type {keyof typeof WORDS} */ (process.platform)];
  const arch = process.arch;
  if (platform === undefined || (arch !== 'x64' && arch !== 'arm64')) throw new SetupError(`No package is made for ${process.platform} on ${arch}.`);
  await ensureBuild();
  say('Packing the app ...');
  const output = await build('release', dist, [platform, `--${arch}`]);
  for (const made of readdirSync(output)) {
    if (!RESULT.test(made)) continue;
    replace(join(output, made), join(packages, basename(made)));
    told(join(packages, made));
  }
  if (process.platform === 'linux') {
    const folder = join(output, arch === 'x64' ? 'linux-unpacked' : `linux-${arch}-unpacked`);
    told(await makeDeb({ kind: 'release', folder, icons, output: packages, arch, packed: 'small' }));
  }
  rmSync(output, { recursive: true, force: true });
}

async function forTests() {
  const { ensureTestPackages } = await import('./test-packages.mjs');
  const { sealed, inspectable, deb } = await ensureTestPackages();
  say('These hold an old runtime without security fixes: for tests only. They start with REIGI_TEST_RUNTIME=1 alone.');
  for (const path of [sealed.folder, inspectable.folder, deb]) told(path);
}

await command(async () => {
  const [word, ...more] = process.argv.slice(2);
  if (more.length > 0 || (word !== undefined && word !== 'testruntime')) {
    throw new SetupError(`npm run package makes a release, npm run package -- testruntime packages for tests; it does not know ${[word, ...more].join(' ')}.`);
  }
  await ensurePackages();
  await (word === undefined ? release() : forTests());
});
