/** Starts the program that is killed, built from the app's own storage, and says how it ended. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = 'tests/proof/durability/victim.ts';
let built: Promise<string> | undefined;

/** The repository, from wherever this file was bundled to. */
export const ROOT = [process.cwd(), resolve(import.meta.dirname, '../..'), resolve(import.meta.dirname, '../../..')].find((folder) => existsSync(resolve(folder, SOURCE))) ?? process.cwd();

/** Once in a process. Under node_modules, so that the child finds the database package. */
export function victimProgram(): Promise<string> {
  built ??= (async () => {
    const { build } = await import('vite');
    const folder = resolve(ROOT, `node_modules/.cache/reigi-victim-${process.pid}`);
    await build({
      configFile: false,
      logLevel: 'error',
      root: ROOT,
      publicDir: false,
      build: { ssr: resolve(ROOT, SOURCE), outDir: folder, emptyOutDir: true, target: 'node20' },
      ssr: { noExternal: ['zod'], external: ['@photostructure/sqlite'] },
    });
    process.once('exit', () => spawnSync('rm', ['-rf', folder]));
    return resolve(folder, 'victim.js');
  })();
  return built;
}

/** A call of the system at which something happens. */
export interface AtCall {
  readonly call: string;
  readonly nth: number;
}

/** Ends the child by SIGKILL at the n-th such call, in the way of `strace`, which lets nothing of the call happen. */
export function strace(words: readonly string[], { call, nth }: AtCall, what = 'signal=KILL'): readonly [string, readonly string[]] {
  if (spawnSync('strace', ['-V']).error !== undefined) throw new Error('strace is needed: apt-get install strace');
  return ['strace', ['-f', '-qq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${call}:${what}:when=${nth}`, ...words]];
}

export async function startVictim(words: readonly string[], at?: AtCall): Promise<ChildProcess> {
  const own = [process.execPath, await victimProgram(), ...words];
  const [program, rest] = at === undefined ? [own[0] ?? '', own.slice(1)] : strace(own, at);
  return spawn(program, rest, { stdio: ['ignore', 'pipe', at === undefined ? 'inherit' : 'ignore'] });
}

/** Waits for its end; throws when it ended in neither way. */
export async function killed(words: readonly string[], at?: AtCall): Promise<{ readonly isKilled: boolean }> {
  const child = await startVictim(words, at);
  child.stdout?.resume();
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  // A tracer tells by 128 and the signal, or dies of it as well.
  const isKilled = signal === 'SIGKILL' || code === 137;
  if (!isKilled && code !== 0) throw new Error(`the program ended with ${code ?? signal}: ${words.join(' ')}`);
  return { isKilled };
}
