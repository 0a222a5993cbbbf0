/** What a second call of `reigi` costs a person at a terminal, npm's own start included. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, timed } from './timed';

const CALLS = 7;
/** Issue "Hands first", part 10. */
export const CALL_GOAL_MS = 400;

export interface CliFigures {
  readonly callMs: number;
  readonly fastestMs: number;
  /** Against a program that does nothing, called in turn: what is left is not ours. */
  readonly timesAnEmptyCall: number;
  /** The same without npm, and what of it is Node's own start: the part that is ours is the difference. */
  readonly commandMs: number;
  readonly emptyNodeMs: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

export function cliFigures(root: string): CliFigures {
  const run = (program: string, words: readonly string[], cwd = root) => () => {
    const { status } = spawnSync(program, words, { cwd, stdio: 'ignore', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${status}`);
  };
  const ours = run('npm', ['run', '-s', 'reigi', '--', 'rules', '--json']);
  // A script that does nothing, in a package of its own: `npm exec` looks for packages first and takes twice as long.
  const bare = mkdtempSync(join(tmpdir(), 'reigi-bench-'));
  writeFileSync(join(bare, 'package.json'), JSON.stringify({ name: 'bare', private: true, scripts: { bare: 'node -e 0' } }));
  const empty = run('npm', ['run', '-s', 'bare'], bare);
  const command = run('node', ['electron/setup/reigi.mjs', 'rules', '--json']);
  const emptyNode = run('node', ['-e', '0']);
  // The first call may have to build.
  ours();
  const rounds = Array.from({ length: CALLS }, () => ({
    ours: timed(ours), empty: timed(empty), command: timed(command), emptyNode: timed(emptyNode),
  }));
  rmSync(bare, { recursive: true });
  const times = rounds.map((round) => round.ours);
  return {
    callMs: Math.round(median(times)), fastestMs: Math.round(Math.min(...times)),
    timesAnEmptyCall: Math.round(100 * median(rounds.map((round) => round.ours / round.empty))) / 100,
    commandMs: Math.round(median(rounds.map((round) => round.command))),
    emptyNodeMs: Math.round(median(rounds.map((round) => round.emptyNode))),
    goalMs: CALL_GOAL_MS, isKept: median(times) < CALL_GOAL_MS,
  };
}
