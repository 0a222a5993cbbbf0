/** What a program asked of its disk, call by call, as `strace` saw it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type DiskOp =
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly size: number }
  /** A file, or the folder that has its name. */
  | { readonly kind: 'sync'; readonly path: string }
  | { readonly kind: 'create' | 'unlink' | 'mkdir'; readonly path: string }
  | { readonly kind: 'rename'; readonly path: string; readonly to: string }
  /** A line to whoever listens: from here on it is acknowledged. */
  | { readonly kind: 'say'; readonly text: string };

const CALLS = 'openat,pwrite64,write,pwritev,writev,fsync,fdatasync,ftruncate,fallocate,rename,renameat2,unlink,unlinkat,mkdir';

/** Why it cannot be done here; undefined where it can. */
export const missingTracer = (): string | undefined => (spawnSync('strace', ['-V']).error === undefined ? undefined : 'strace is needed: apt-get install strace');

/** Runs it to its end. `folder`: only what happens within counts; `log` is written beside it. */
export function tracedRun(words: readonly string[], folder: string, log: string): readonly DiskOp[] {
  const { status, stderr } = spawnSync('strace', ['-f', '-qq', '-y', '-xx', '-s', '4000000', '-o', log, '-e', `trace=${CALLS}`, ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`the program ended with ${status}: ${stderr.slice(-300)}`);
  const known = new Set<string>();
  const ops = wholeCalls(readFileSync(log, 'latin1').split('\n')).flatMap((line) => opIn(line, folder, known));
  if (ops.length === 0) throw new Error('nothing was seen of what the program wrote');
  return ops;
}

/** A call that another one's came in between of is put together, and counts from when it was done. */
function wholeCalls(lines: readonly string[]): readonly string[] {
  const begun = new Map<string, string>();
  return lines.flatMap((line) => {
    const [, thread = ''] = /^(\d+) /.exec(line) ?? [];
    const [, begin] = /^(.*?) ?<unfinished \.\.\.>$/s.exec(line) ?? [];
    if (begin !== undefined) {
      begun.set(thread, begin);
      return [];
    }
    const [, rest] = /^\d+\s+<\.\.\. \w+ resumed>(.*)$/s.exec(line) ?? [];
    return [rest === undefined ? line : `${begun.get(thread) ?? ''}${rest}`];
  });
}

const bytesOf = (hex: string): Buffer => Buffer.from(hex.replaceAll('\\x', ''), 'hex');
const textOf = (hex: string): string => bytesOf(hex).toString('utf8').replace(/ \(deleted\)$/, '');

/** `known`: names that there are. */
function opIn(line: string, folder: string, known: Set<string>): readonly DiskOp[] {
  const [, call = '', given = '', result = ''] = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/s.exec(line) ?? [];
  if (call === '' || result.startsWith('-')) return [];
  const onFile = /^(\d+)<([^>]*)>/.exec(given);
  const strings = [...given.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => hex);
  if (call === 'write' && onFile?.[1] === '1') return [{ kind: 'say', text: bytesOf(strings[0] ?? '').toString('utf8') }];
  const path = onFile === null ? textOf(strings[0] ?? '') : textOf(onFile[2] ?? '');
  // What lies in memory is gone with it, and made anew.
  if (!(path === folder || path.startsWith(`${folder}/`)) || path.endsWith('-shm')) return [];
  const last = Number(/,\s*(\d+)$/.exec(given)?.[1]);
  switch (call) {
    case 'openat':
      if (!given.includes('O_CREAT') || known.has(path)) return [];
      known.add(path);
      return [{ kind: 'create', path }];
    case 'pwrite64': return [{ kind: 'write', path, at: last, bytes: bytesOf(strings[0] ?? '').subarray(0, Number(result)) }];
    case 'fsync': case 'fdatasync': return [{ kind: 'sync', path }];
    case 'ftruncate': return [{ kind: 'truncate', path, size: last }];
    case 'unlink':
      known.delete(path);
      return [{ kind: 'unlink', path }];
    case 'mkdir': return [{ kind: 'mkdir', path }];
    case 'rename': {
      const to = textOf(strings[1] ?? '');
      known.delete(path);
      known.add(to);
      return [{ kind: 'rename', path, to }];
    }
    default: throw new Error(`the proof does not know what ${call} does to ${join(path)}`);
  }
}
