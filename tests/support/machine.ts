/** What a measurement or a long proof ran on: without it a figure says little. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpus, loadavg, totalmem } from 'node:os';

export interface Circumstances {
  readonly commit: string;
  /** A fingerprint of the sources that matter here, as that commit has them: what is committed beside them changes no figure. Missing in old lines, and in a copy without its history. */
  readonly sources?: string;
  /** The sources that matter here differed from that commit. */
  readonly dirty: boolean;
  readonly machine: string;
  readonly node: string;
  /** Running programs wanting the processor, last minute, at the start. */
  readonly load: number;
}

/** `sources`: folders whose uncommitted changes would change the figures. */
export function circumstances(root: string, sources: readonly string[]): Circumstances {
  const [cpu] = cpus();
  const trees = git(root, 'ls-tree', 'HEAD', '--', ...sources);
  return {
    commit: git(root, 'rev-parse', '--short=12', 'HEAD'),
    ...(trees === 'unknown' || trees === '' ? {} : { sources: createHash('sha256').update(trees).digest('hex').slice(0, 12) }),
    dirty: git(root, 'status', '--porcelain', '--untracked-files=no', '--', ...sources) !== '',
    machine: `${cpus().length} x ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}-${process.arch}`,
    node: process.version,
    load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
  };
}

function git(root: string, ...words: string[]): string {
  try {
    return execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    // A copy without its history.
    return 'unknown';
  }
}

const SPIN_US = 120_000;

/** How many times longer than alone a bit of work takes here now, because others want the processor as well; 1 on a quiet machine. */
export function crowding(): number {
  const [began, before] = [performance.now(), process.cpuUsage()];
  let turns = 0;
  while (used(before) < SPIN_US) turns += 1;
  return turns === 0 ? 1 : Math.max(1, (performance.now() - began) / (used(before) / 1000));
}

const used = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return user + system;
};
