import { chmodSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setFuses } from './fuses.mjs';

/** What electron-builder calls when a program stands unpacked, before it is signed: whatever is made of it is sealed.
 * @param {import('electron-builder').AfterPackContext} context */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo;
  const isMac = electronPlatformName === 'darwin';
  const resources = isMac ? join(appOutDir, `${productFilename}.app/Contents/Resources`) : join(appOutDir, 'resources');
  // Electron's own, which would open any folder it is given.
  rmSync(join(resources, 'default_app.asar'), { force: true });
  await setFuses(programIn(appOutDir, electronPlatformName, packager));
  if (electronPlatformName === 'linux') openToAll(appOutDir);
}

/** @param {string} folder @param {string} platform @param {import('electron-builder').AfterPackContext['packager']} packager */
function programIn(folder, platform, packager) {
  const { productFilename } = packager.appInfo;
  if (platform === 'darwin') return join(folder, `${productFilename}.app/Contents/MacOS/${productFilename}`);
  return join(folder, platform === 'win32' ? `${productFilename}.exe` : (packager.config.linux?.executableName ?? productFilename));
}

/** Whoever installs it, everybody can read it, and only its owner can write. @param {string} folder */
function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}
