import { mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hasOpened, isOpening } from './young-lock';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reigi-lock-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (): string => join(folder, 'SingletonLock');
const lockedBy = (pid: number, host = hostname()): void => symlinkSync(`${host}-${pid}`, lock());
const later = (ms: number): number => Date.now() + ms;

it('who has just taken the lock is opening, for a while', () => {
  lockedBy(4711);
  const asked: number[] = [];
  const at = (ms: number): boolean => isOpening(folder, later(ms), (pid) => asked.push(pid) > 0);
  expect([at(1_000), at(19_000), at(20_000)]).toEqual([true, true, false]);
  expect(new Set(asked)).toEqual(new Set([4711]));
});

it('who says that it has opened keeps its lock, and is not opening any more', () => {
  lockedBy(process.pid);
  expect(isOpening(folder, later(100))).toBe(true);
  hasOpened(folder);
  expect(isOpening(folder, later(100))).toBe(false);
  expect(readlinkSync(lock())).toBe(`${hostname()}-${process.pid}`);
});

it.each([['dead', 100, false], ['of tomorrow, for the clock was set back', -60_000, true]])('one that is %s is not opening', (_why, ms, isAlive) => {
  lockedBy(4711);
  expect(isOpening(folder, later(ms), () => isAlive)).toBe(false);
});

it('nobody is opening where there is no lock, one of another computer, or another thing of that name', () => {
  const isOne = (): boolean => isOpening(folder, later(100), () => true);
  expect(isOne()).toBe(false);
  hasOpened(folder);
  lockedBy(4711, 'another.local');
  expect(isOne()).toBe(false);
  rmSync(lock());
  writeFileSync(lock(), `${hostname()}-4711`);
  expect(isOne()).toBe(false);
});
