/** What a second call of `reigi` costs a person at a terminal, npm's own start included. */
import { spawnSync } from 'node:child_process';
import { median, timed } from './timed';

const CALLS = 7;
/** Issue "Hands first", part 10. */
export const CALL_GOAL_MS = 400;

export interface CliFigures {
  readonly callMs: number;
  readonly fastestMs: number;
  /** Against a program that does nothing, called in turn: what is left is not ours. */
  readonly timesAnEmptyCall: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

export function cliFigures(root: string): CliFigures {
  const call = (...words: string[]) => () => {
    const { status } = spawnSync('npm', words, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm ${words.join(' ')} ended with ${status}`);
  };
  const ours = call('run', '-s', 'reigi', '--', 'rules', '--json');
  const empty = call('exec', '-s', '--offline', '-c', 'node -e 0');
  // The first call may have to build.
  ours();
  const pairs = Array.from({ length: CALLS }, () => [timed(ours), timed(empty)] as const);
  const times = pairs.map(([mine]) => mine);
  return {
    callMs: Math.round(median(times)), fastestMs: Math.round(Math.min(...times)),
    timesAnEmptyCall: Math.round(100 * median(pairs.map(([mine, other]) => mine / other))) / 100,
    goalMs: CALL_GOAL_MS, isKept: median(times) < CALL_GOAL_MS,
  };
}
