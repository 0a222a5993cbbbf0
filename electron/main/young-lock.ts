/**
 * Who is opened while the app is only just opening itself must not press it: Chromium ends a first instance that does not
 * answer for a while, which one among many at once, on a slow machine, cannot.
 */
import { lstatSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The lock of Chromium on Linux and macOS: a link that names a computer and a process of it. Windows has another, which ends nobody. */
const LOCK = 'SingletonLock';
/** So long the first one is left alone to open. */
const OPENING_MS = 4_000;

/** How long to wait before asking for the lock: 0 unless a living process has taken it a moment ago. */
export function waitForFirst(folder: string, nowMs: number, isAlive: (pid: number) => boolean = isProcess): number {
  try {
    const file = join(folder, LOCK);
    const ageMs = nowMs - lstatSync(file).mtimeMs;
    const pid = Number(/-(\d+)$/.exec(readlinkSync(file))?.[1]);
    return ageMs >= 0 && ageMs < OPENING_MS && isAlive(pid) ? Math.ceil(OPENING_MS - ageMs) : 0;
  } catch {
    // There is no lock, or none of this kind.
    return 0;
  }
}

function isProcess(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Without using the processor, and without letting the app become ready meanwhile. */
export function sleep(ms: number): void {
  if (ms > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
