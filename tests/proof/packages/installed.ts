/** The Debian package on this very system: installed, looked at, used, and removed again. Needs root. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { MIME_TYPE, nameOf } from '../../../electron/release/about.mjs';
import { asNobody } from '../../support/as-nobody';
import { smokeOf } from './smoke';

const NAME = nameOf('testruntime');
export const PROGRAM = `/usr/bin/${NAME}`;
const ENTRY = `/usr/share/applications/${NAME}.desktop`;

function said(program: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined || status !== 0) throw new Error(`${program} ${args.join(' ')} failed: ${error?.message ?? stderr}`);
  return stdout;
}

const isInstalled = (): boolean => spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', NAME], { encoding: 'utf8' }).stdout === 'installed';

/** Installs it for the time of the work. */
export async function withInstalled<T>(deb: string, work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) throw new Error('only root can install a package: run this as root');
  said('dpkg', ['--install', deb]);
  try {
    return await work();
  } finally {
    said('dpkg', ['--remove', NAME]);
  }
}

export interface Visit {
  readonly broken: readonly string[];
  readonly seconds: number;
  readonly kib: number;
}

/** Installed, started and answering, and nothing of it left behind. */
export async function installedAndStarted(deb: string): Promise<Visit> {
  const broken: string[] = [];
  let paths: readonly string[] = [];
  const { seconds, kib } = await withInstalled(deb, async () => {
    if (!isInstalled()) broken.push('dpkg does not count it as installed');
    paths = said('dpkg', ['--listfiles', NAME]).split('\n').filter((path) => path !== '' && statSync(path).isFile());
    const changed = said('dpkg', ['--verify', NAME]);
    if (changed !== '') broken.push(`files are not as packed: ${changed}`);
    broken.push(...rightsOf(paths), ...missingLibraries(`/opt/${NAME}/${NAME}`));
    const nobody = asNobody();
    try {
      const smoke = await smokeOf(PROGRAM, nobody);
      broken.push(...smoke.broken);
      return { seconds: smoke.seconds, kib: Number(said('dpkg-query', ['-W', '-f', '${Installed-Size}', NAME])) };
    } finally {
      nobody.remove();
    }
  });
  const left = paths.filter((path) => existsSync(path));
  if (left.length > 0) broken.push(`left behind: ${left.slice(0, 5).join(' ')}`);
  return { broken, seconds, kib };
}

/** All is root's, nobody else can write, and one helper alone has root's rights. */
function rightsOf(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const { uid, mode } = statSync(path);
    const rights = mode & 0o7777;
    const lawful = path.endsWith('/chrome-sandbox') ? [0o4755] : [0o644, 0o755];
    return uid === 0 && lawful.includes(rights) ? [] : [`${path} is ${rights.toString(8)} of user ${uid}`];
  });
}

/** Libraries that the program needs and no package of its needs, nor of theirs, brings. */
function missingLibraries(program: string): readonly string[] {
  const lines = said('ldd', [program]).split('\n');
  return lines.filter((line) => line.includes('not found')).map((line) => `a library is missing: ${line.trim()}`);
}

/** How the desktop starts it with a file: the words of its entry in the menu. */
export function startedByDesktop(file: string): readonly string[] {
  const line = /^Exec=(.*)$/m.exec(readFileSync(ENTRY, 'utf8'))?.[1] ?? '';
  return line.split(' ').map((word) => (word === '%f' ? file : word));
}

/** What the desktop takes a file for, by its own tables. */
export function kindOf(file: string): string {
  return /standard::content-type: (\S+)/.exec(said('gio', ['info', '-a', 'standard::content-type', file]))?.[1] ?? '';
}

/** Whether the desktop knows the program for our files; undefined where this system keeps no such table. */
export function isOffered(): boolean | undefined {
  const table = '/usr/share/applications/mimeinfo.cache';
  if (!existsSync(table)) return undefined;
  return readFileSync(table, 'utf8').split('\n').some((line) => line.startsWith(`${MIME_TYPE}=`) && line.includes(`${NAME}.desktop`));
}

/** The sizes of icon that the desktop finds. */
export function iconSizes(): readonly string[] {
  const base = '/usr/share/icons/hicolor';
  return readdirSync(base).filter((size) => ['png', 'svg'].some((ending) => existsSync(`${base}/${size}/apps/${NAME}.${ending}`)));
}
