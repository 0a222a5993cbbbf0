/** A packaged app as somebody watches it who has no tool inside: its processes, the doors it opens, what it leaves behind. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import type { Ended, Nobody } from '../../support/as-nobody';
import { familyOf } from '../packages/smoke';
import { unsandboxed } from './sandboxed';

export interface Seen {
  /** Where it listens, or can be reached by UDP: `tcp 127.0.0.1:9333`. */
  readonly doors: readonly string[];
  readonly pages: number;
  /** Of the pages that lived long enough to go in: what is missing of their sandbox. */
  readonly outside: readonly string[];
  readonly ended: Ended;
}

export interface Watch {
  readonly env: Readonly<Record<string, string>>;
  readonly limitMs: number;
  /** When this has come true the app is asked to end. */
  until?(): boolean;
  /** When the first page has lived a while. */
  onPage?(main: number): void;
}

const TICK_MS = 100;
const BORN_MS = 1_500;
/** In the tables of the kernel. */
const LISTENING = '0A';

function quietly<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    // Processes end while one looks at them.
    return otherwise;
  }
}

function socketsOf(pid: number): readonly string[] {
  const links = quietly(() => readdirSync(`/proc/${pid}/fd`), []).map((name) => quietly(() => readlinkSync(`/proc/${pid}/fd/${name}`), ''));
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

/** `0100007F:2475` is 127.0.0.1:9333. */
function address(hex: string): string {
  const [host = '', port = ''] = hex.split(':');
  const bytes = host.length === 8 ? (host.match(/../g) ?? []).toReversed().map((byte) => Number.parseInt(byte, 16)).join('.') : host;
  return `${bytes}:${Number.parseInt(port, 16)}`;
}

/** Of a process and all that it started. */
export function doorsOf(main: number): readonly string[] {
  const sockets = new Set(familyOf(main).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((kind) => {
    const lines = quietly(() => readFileSync(`/proc/${main}/net/${kind}`, 'utf8'), '').trim().split('\n').slice(1);
    return lines.flatMap((line) => {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      return sockets.has(inode) && (kind.startsWith('udp') || state === LISTENING) ? [`${kind} ${address(local)}`] : [];
    });
  });
}

const pagesOf = (main: number): readonly number[] => familyOf(main).filter((pid) => quietly(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').includes('--type=renderer'));

/** Starts it, looks at it all the time, and waits for its end. */
export async function watched(nobody: Nobody, program: string, words: readonly string[], { env, limitMs, until, onPage }: Watch): Promise<Seen> {
  const { child, end } = nobody.start(program, words, env, limitMs);
  const main = child.pid ?? -1;
  const doors = new Set<string>();
  // A page is born outside and goes in before it reads a byte: the last state counts, of those that lived so long.
  const pages = new Map<number, { readonly since: number; readonly age: number; readonly faults: readonly string[] }>();
  let isTold = false;
  const looking = setInterval(() => {
    for (const door of doorsOf(main)) doors.add(door);
    for (const pid of pagesOf(main)) {
      const { since, faults } = pages.get(pid) ?? { since: performance.now(), faults: [] };
      pages.set(pid, { since, age: performance.now() - since, faults: quietly(() => unsandboxed(pid), faults) });
    }
    if (!isTold && [...pages.values()].some(({ age }) => age > BORN_MS)) {
      isTold = true;
      onPage?.(main);
    }
    if (until?.() === true) child.kill('SIGTERM');
  }, TICK_MS);
  const ended = await end;
  clearInterval(looking);
  return { doors: [...doors], pages: pages.size, outside: [...pages.values()].flatMap(({ age, faults }) => (age > BORN_MS ? faults : [])), ended };
}
