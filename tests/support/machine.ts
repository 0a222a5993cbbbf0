/** What a measurement or a long proof ran on: without it a figure says little. */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

export interface Circumstances {
  readonly commit: string;
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
  return {
    commit: git(root, 'rev-parse', '--short=12', 'HEAD'),
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
