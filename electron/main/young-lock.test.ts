import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { waitForFirst } from './young-lock';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reigi-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const lockedBy = (pid: string): void => symlinkSync(`some-host.local-${pid}`, join(folder, 'SingletonLock'));
const later = (ms: number): number => Date.now() + ms;

it('who finds a first one that is just opening leaves it the rest of its time', () => {
  lockedBy('4711');
  const asked: number[] = [];
  const wait = waitForFirst(folder, later(1000), (pid) => asked.push(pid) > 0);
  expect(asked).toEqual([4711]);
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(3_000);
});

it.each([
  ['open for long', '4711', 60_000, true],
  ['dead', '4711', 100, false],
  ['of tomorrow, for the clock was set back', '4711', -60_000, true],
])('nobody waits for one that is %s', (_why, pid, ms, isAlive) => {
  lockedBy(pid);
  expect(waitForFirst(folder, later(ms), () => isAlive)).toBe(0);
});

it('nobody waits where there is no lock, or another thing of that name', () => {
  expect(waitForFirst(folder, later(0))).toBe(0);
  writeFileSync(join(folder, 'SingletonLock'), 'host-1');
  expect(waitForFirst(folder, later(0), () => true)).toBe(0);
});
