import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';

/** The switches inside Electron's program that take away what a packaged app never needs. */

/** In the order of Electron's own table; the runtime knows as many of them as its age allows. */
const NAMES = [
  'RunAsNode', 'CookieEncryption', 'NodeOptions', 'NodeCliInspect', 'EmbeddedAsarIntegrity', 'OnlyLoadAppFromAsar',
  'BrowserSpecificV8Snapshot', 'GrantFileProtocolExtraPrivileges', 'WasmTrapHandlers',
];
const SEALED = '010011001';
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The wire a program must have: 0 off, 1 on. An inspectable one lets a test tool in, and nothing else differs.
 * @param {number} length how many fuses the runtime has
 * @param {boolean} isInspectable */
export function wantedWire(length, isInspectable) {
  if (length > SEALED.length) throw new Error(`This Electron has ${length} fuses and only ${SEALED.length} are decided: decide the newer ones in electron/release/fuses.mjs.`);
  const at = NAMES.indexOf('NodeCliInspect');
  const wire = isInspectable ? `${SEALED.slice(0, at)}1${SEALED.slice(at + 1)}` : SEALED;
  return wire.slice(0, length);
}

/** The file that holds the fuses: the program itself, on a Mac the framework beside it.
 * @param {string} program @param {NodeJS.Platform} [platform] */
const fuseFile = (program, platform = process.platform) =>
  platform === 'darwin' ? join(program, '../../Frameworks/Electron Framework.framework/Electron Framework') : program;

/** What is set in a program. @param {string} program @returns {string} */
export function readWire(program) {
  const bytes = readFileSync(fuseFile(program));
  const sentinel = bytes.indexOf(SENTINEL);
  if (sentinel === -1) throw new Error(`${program} has no fuses: it is no Electron.`);
  const start = sentinel + SENTINEL.length;
  const [schema = 0, length = 0] = bytes.subarray(start, start + 2);
  if (schema !== 1) throw new Error(`The fuses of ${program} are of a kind that is not known here (${schema}).`);
  return bytes.subarray(start + 2, start + 2 + length).toString('latin1');
}

/** Sets all fuses, and reads them again: a fuse that the tool does not know must already be as we want it.
 * @param {string} program @param {{ isInspectable?: boolean }} [options] */
export async function setFuses(program, { isInspectable = false } = {}) {
  const wanted = wantedWire(readWire(program).length, isInspectable);
  const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  const wishes = known.filter((fuse) => fuse < wanted.length).map((fuse) => [fuse, wanted[fuse] === '1']);
  await flipFuses(program, { version: FuseVersion.V1, resetAdHocDarwinSignature: process.platform === 'darwin', ...Object.fromEntries(wishes) });
  const got = readWire(program);
  if (got !== wanted) throw new Error(`The fuses of ${program} are ${got}, not ${wanted} (${NAMES.slice(0, wanted.length).join(', ')}).`);
}
