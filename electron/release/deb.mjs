import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { licences } from '../setup/licences.mjs';
import { SetupError } from '../setup/places.mjs';
import { run } from '../setup/run.mjs';
import { ELECTRON_NEEDS } from '../setup/system.mjs';
import { MAINTAINER, nameOf, version } from './about.mjs';
import { debianControl, desktopEntry, mimePackage } from './linux-files.mjs';

/** A Debian package of an unpacked build, by `dpkg-deb`, which every Debian and Ubuntu has. No script runs when it is installed. */

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
const COMPRESSION = { small: ['-Zxz', '-z6'], quick: ['-Zzstd', '-z3'] };
/** Not part of a new system, and on every one with a desktop. */
const FONTS = 'fonts-dejavu-core';

/** @param {string} folder @returns {string[]} the plain files in it, whole paths */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
  });
}

/** Costs nothing on the same disk. @param {string} from @param {string} to */
export function linkTree(from, to) {
  mkdirSync(to, { recursive: true, mode: 0o755 });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkSync(source, target);
  }
}

/** Everything that runs in the app, with its licence, and where Electron's and Chromium's are. @param {string} home */
function copyright(home) {
  const head = `Reigi is under the MIT License.

The runtime beside it, Electron, is under the MIT License (${home}/LICENSE.electron.txt); Chromium
and what it is made of are under the licences in ${home}/LICENSES.chromium.html.

The app contains:`;
  return `${[head, ...licences().map(({ name, version: of, licence, text }) => `${name} ${of}: ${licence}\n\n${text}`)].join('\n\n----\n\n')}\n`;
}

/** Makes the package and returns its path.
 * @param {object} given
 * @param {import('./about.mjs').Kind} given.kind
 * @param {string} given.folder the unpacked build @param {string} given.icons @param {string} given.output folder
 * @param {'x64' | 'arm64'} given.arch
 * @param {'small' | 'quick'} given.packed small takes a processor a minute and a half, quick two seconds, for a third more bytes
 * @returns {Promise<string>} */
export async function makeDeb({ kind, folder, icons, output, arch, packed }) {
  const name = nameOf(kind);
  const architecture = ARCHITECTURES[arch];
  const stage = mkdtempSync(join(output, 'deb-'));
  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFileSync(join(stage, path), text, { mode: 0o644 });
  };
  try {
    const home = `/opt/${name}`;
    linkTree(folder, join(stage, home));
    // Where a system forbids ordinary programs their own name spaces, this helper makes Chromium's sandbox instead; it must be root's.
    const helper = join(stage, home, 'chrome-sandbox');
    rmSync(helper);
    copyFileSync(join(folder, 'chrome-sandbox'), helper);
    chmodSync(helper, 0o4755);
    mkdirSync(join(stage, 'usr/bin'), { recursive: true });
    symlinkSync(`../../opt/${name}/${name}`, join(stage, 'usr/bin', name));
    write(`usr/share/applications/${name}.desktop`, desktopEntry(kind, `/usr/bin/${name}`));
    write(`usr/share/mime/packages/${name}.xml`, mimePackage());
    write(`usr/share/doc/${name}/copyright`, copyright(home));
    for (const picture of readdirSync(join(icons, 'linux'))) {
      const place = join(stage, `usr/share/icons/hicolor/${picture.replace('.png', '')}/apps/${name}.png`);
      mkdirSync(dirname(place), { recursive: true });
      copyFileSync(join(icons, 'linux', picture), place);
    }
    const drawing = join(stage, `usr/share/icons/hicolor/scalable/apps/${name}.svg`);
    mkdirSync(dirname(drawing), { recursive: true });
    copyFileSync(join(icons, 'reigi.svg'), drawing);

    const files = filesIn(stage);
    const kib = files.reduce((sum, path) => sum + Math.ceil(lstatSync(path).size / 1024), 0);
    const needs = ELECTRON_NEEDS.filter(([need]) => need !== FONTS);
    write('DEBIAN/md5sums', files.map((path) => `${createHash('md5').update(readFileSync(path)).digest('hex')}  ${relative(stage, path)}\n`).join(''));
    write('DEBIAN/control', debianControl({ kind, version, architecture, kib, maintainer: MAINTAINER, needs }));
    for (const place of ['DEBIAN', 'opt', 'usr']) openFolders(join(stage, place));

    const made = join(output, `${name}_${version}_${architecture}.deb`);
    rmSync(made, { force: true });
    const { code, output: told } = await run('dpkg-deb', ['--build', '--root-owner-group', ...COMPRESSION[packed], stage, made], { quiet: true, waiting: 'Still packing' });
    if (code !== 0) throw new SetupError(`${told}\nThe Debian package could not be made; is dpkg-deb there?`);
    return made;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** @param {string} folder */
function openFolders(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isDirectory()) openFolders(join(folder, entry.name));
}
