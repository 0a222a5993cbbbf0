/**
 * Who is opened while the app is only just opening itself must not press it: Chromium ends a first instance that does not
 * answer for a while, which one among many at once, on a slow machine, cannot.
 */
import { lstatSync, lutimesSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The lock of Chromium on Linux and macOS: a link that names a computer and a process of it. Windows has another, which ends nobody. */
const LOCK = 'SingletonLock';
/** So long the first one is left alone to open, if it does not say before that it has. */
const OPENING_MS = 20_000;

/** That a living process of this computer has taken the lock, and has not said yet that it is open. */
export function isOpening(folder: string, nowMs: number, isAlive: (pid: number) => boolean = isProcess): boolean {
  try {
    const file = join(folder, LOCK);
    const ageMs = nowMs - lstatSync(file).mtimeMs;
    const [, host, pid] = /^(.*)-(\d+)$/.exec(readlinkSync(file)) ?? [];
    return ageMs >= 0 && ageMs < OPENING_MS && host === hostname() && isAlive(Number(pid));
  } catch {
    // There is no lock, or none of this kind.
    return false;
  }
}

/** From now on the holder of the lock answers: it makes its lock an old one. */
export function hasOpened(folder: string): void {
  try {
    lutimesSync(join(folder, LOCK), 0, 0);
  } catch {
    // There is no lock, or none of this kind; or it stays young for a while, and nobody loses more by that than a moment.
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
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
