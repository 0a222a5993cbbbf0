/** A user without rights, in a home of its own: Chromium has no sandbox for root, and no stranger is root either. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it wrote. */
  readonly told: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly end: Promise<Ended>;
}

export interface Nobody {
  readonly home: string;
  /** A folder of theirs in it. */
  folder(name: string): string;
  /** A file of theirs in it. */
  file(name: string, text: string): string;
  /** `env` is all the environment, besides what makes the home theirs. A program that outlives `limitMs` is ended. */
  start(program: string, args: readonly string[], env: Readonly<Record<string, string>>, limitMs?: number): Started;
  /** A folder of ours where they can read it: a link to every file where that is possible, which costs nothing. */
  lend(folder: string): string;
  /** A program that starts another one as them, for a test tool that knows how to start programs only. What the tool adds because it is root does not arrive. */
  door(program: string, env: Readonly<Record<string, string>>): string;
  remove(): void;
}

const idOf = (which: '-u' | '-g'): number => Number(spawnSync('id', [which, 'nobody'], { encoding: 'utf8' }).stdout);

/** Whoever is not root stays who they are. */
export function asNobody(): Nobody {
  const isRoot = process.getuid?.() === 0;
  const [uid, gid] = isRoot ? [idOf('-u'), idOf('-g')] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  const home = mkdtempSync(join(tmpdir(), 'reigi-nobody-'));
  const give = (path: string, mode: number): string => {
    chmodSync(path, mode);
    chownSync(path, uid, gid);
    return path;
  };
  give(home, 0o700);
  const own = () => ({ HOME: home, XDG_RUNTIME_DIR: home, XDG_CONFIG_HOME: join(home, '.config'), XDG_CACHE_HOME: join(home, '.cache') });
  return {
    home,
    folder(name) {
      mkdirSync(join(home, name));
      return give(join(home, name), 0o700);
    },
    file(name, text) {
      writeFileSync(join(home, name), text);
      return give(join(home, name), 0o600);
    },
    start(program, args, env, limitMs = 120_000) {
      const words = isRoot ? ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups', '--', program, ...args] : [program, ...args];
      const child = spawn(words[0] ?? '', words.slice(1), { cwd: home, env: { PATH: '/usr/bin:/bin', ...env, ...own() }, stdio: ['ignore', 'pipe', 'pipe'] });
      let told = '';
      child.stdout?.on('data', (chunk) => (told += chunk));
      child.stderr?.on('data', (chunk) => (told += chunk));
      const limit = setTimeout(() => child.kill('SIGKILL'), limitMs);
      const end = new Promise<Ended>((resolve) => {
        child.once('error', (error) => resolve({ code: 127, signal: null, told: `${told}${error.message}` }));
        child.once('close', (code, signal) => resolve({ code, signal, told }));
      }).finally(() => clearTimeout(limit));
      return { child, end };
    },
    lend(folder) {
      const to = join(home, basename(folder));
      if (spawnSync('cp', ['-al', folder, to]).status !== 0) {
        rmSync(to, { recursive: true, force: true });
        cpSync(folder, to, { recursive: true, verbatimSymlinks: true });
      }
      return to;
    },
    door(program, env) {
      const path = join(home, 'door');
      const names = Object.entries({ ...env, ...own() }).map(([name, value]) => `${name}='${value}'`).join(' ');
      const become = isRoot ? `setpriv --reuid=${uid} --regid=${gid} --clear-groups -- ` : '';
      writeFileSync(path, `#!/bin/sh
for word do shift; [ "$word" = --no-sandbox ] || set -- "$@" "$word"; done
cd '${home}'
exec ${become}env ${names} '${program}' "$@"
`, { mode: 0o755 });
      return path;
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
