/** The app opened many times at once, and at once again after it was killed: one of it, and never none. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startRaw, type Started } from '../../support/raw-launch';
import type { Outcome } from '../target';
import { inFolder } from './history';

const AT_ONCE = 50;
const PATIENCE_MS = 120_000;
/** Fifty starts of the runtime alone keep two cores busy for seconds. So many times as long all but one of ours may take, the one that stays and opens among them. */
const MOST = 1.5;

/** Case 1 is the storm; each of the others is a start after a kill. */
export function proveLaunches(from: number, to: number): Promise<Outcome> {
  return inFolder('launches', async (folder) => {
    const userData = join(folder, 'data');
    mkdirSync(userData);
    writeFileSync(join(userData, 'settings.json'), '{ "firstStartDone": true }');
    const storm = from === 1 ? await livedStorm(userData, bare(join(folder, 'bare'))) : { broken: [], measured: {} };
    const restarts = await livedRestarts(userData, Math.max(2, from), to);
    return { cases: to - from + 1, broken: [...storm.broken, ...restarts.broken], measured: { ...storm.measured, ...restarts.measured } };
  });
}

type Part = Pick<Outcome, 'broken' | 'measured'>;

/** A program that does nothing but end. */
function bare(folder: string): string {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "bare", "version": "1.0.0", "main": "main.cjs" }');
  writeFileSync(join(folder, 'main.cjs'), `require('electron').app.exit(0);\n`);
  return folder;
}

/** As many of it at once: until all but one have ended. */
async function bareStorm(folder: string): Promise<number> {
  const began = performance.now();
  const all = Array.from({ length: AT_ONCE }, () => startRaw(folder, [], [], folder));
  const ends: number[] = [];
  await Promise.all(all.map(({ ended }) => ended.then(() => ends.push(performance.now() - began))));
  return ends.at(-2) ?? 0;
}

async function livedStorm(userData: string, other: string): Promise<Part> {
  const bareBefore = await bareStorm(other);
  const began = performance.now();
  const all = Array.from({ length: AT_ONCE }, () => startRaw(userData));
  const broken: string[] = [];
  let measured: { readonly clean: number; readonly windows: number; readonly stormMs: number };
  try {
    const ends = new Map<Started, number | string>();
    for (const one of all) void one.ended.then((end) => ends.set(one, end));
    while (ends.size < AT_ONCE - 1 && performance.now() - began < PATIENCE_MS) await new Promise((soon) => setTimeout(soon, 50));
    const stormMs = Math.round(performance.now() - began);
    const left = all.filter((one) => !ends.has(one));
    const clean = [...ends.values()].filter((end) => end === 0).length;
    if (left.length !== 1) broken.push(`case 1: ${left.length} stayed open`);
    if (clean !== AT_ONCE - 1) broken.push(`case 1: ${clean} of ${AT_ONCE - 1} ended with 0; the others with ${[...new Set(ends.values())].filter((end) => end !== 0).join(', ')}`);
    const windows = (await left[0]?.pages(PATIENCE_MS)) ?? [];
    if (windows.length !== 1) broken.push(`case 1: ${windows.length} windows`);
    measured = { clean, windows: windows.length, stormMs };
  } finally {
    for (const { child } of all) child.kill('SIGKILL');
    await Promise.all(all.map(({ ended }) => ended));
  }
  // The machine is another from one half minute to the next: what it is compared with is lived before and after.
  const bareMs = Math.round((bareBefore + (await bareStorm(other))) / 2);
  if (measured.stormMs > MOST * bareMs) broken.push(`case 1: all but one had ended after ${measured.stormMs} ms, as many that do nothing but end after ${bareMs} ms`);
  return { broken, measured: { ...measured, bareMs } };
}

async function livedRestarts(userData: string, from: number, to: number): Promise<Part> {
  const broken: string[] = [];
  let restarts = 0;
  for (let number = from; number <= to; number += 1) {
    const one = startRaw(userData);
    try {
      await Promise.race([one.pages(PATIENCE_MS), one.ended.then((end) => Promise.reject(new Error(`it ended with ${end} instead of opening`)))]);
      restarts += 1;
    } catch (error) {
      broken.push(`case ${number}: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      one.child.kill('SIGKILL');
      await one.ended;
    }
  }
  return { broken, measured: { restarts } };
}
