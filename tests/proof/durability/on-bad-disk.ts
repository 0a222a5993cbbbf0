/** Plays on a disk that fails, as the page does: what is refused is sent again. Writes what became of it as one line. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import { exportAttempt, writeAttempt } from '../../../electron/main/attempt-exchange';
import { Keeper } from '../../../electron/main/storage/keeper';
import type { Mount, Told } from './disk';
import { chunkOf, idOf, NOW } from './history';

const CHUNKS = 12;
/** A call that was refused is made so many times in all, as the page makes it. */
const PATIENCE = 4;
const ID = idOf(1);

export function playOnBadDisk(folder: string, mount: Mount | 'as it is'): Told {
  const refusals = new Set<string>();
  const isTaken = (work: () => void): boolean => {
    for (let once = 0; once < PATIENCE; once += 1) {
      try {
        work();
        return true;
      } catch (error) {
        refusals.add(error instanceof Error ? error.message : String(error));
      }
    }
    return false;
  };
  if (mount !== 'as it is' && mount.endsWith('start')) spoil(folder, mount);
  const keeper = new Keeper(folder, NOW);
  if (keeper.notice?.kind === 'unavailable') refusals.add(keeper.notice.message);
  let isBegun = isTaken(() => keeper.attempts.begin(exampleHeader(ID), NOW));
  let chunks = 0;
  const goOn = (to: number): void => {
    isBegun ||= isTaken(() => keeper.attempts.begin(exampleHeader(ID), NOW));
    while (isBegun && chunks < to && isTaken(() => keeper.attempts.append(ID, chunkOf(1, chunks)))) chunks += 1;
  };
  goOn(CHUNKS / 2);
  if (mount === 'full in the middle') spoil(folder, mount);
  goOn(CHUNKS);
  const exported = canLeave(keeper, chunks);
  if (mount !== 'as it is') mend(folder, mount);
  keeper.tryAgain(NOW);
  goOn(CHUNKS);
  const kept = keeper.notice === null && keeper.unkept === 0 && chunks === CHUNKS;
  keeper.close();
  return { chunks, kept, refusals: [...refusals], exported };
}

/** As the page has it: what is on the disk or in memory as it is kept, the rest from its own memory. */
function canLeave(keeper: Keeper, chunks: number): boolean {
  const elsewhere = mkdtempSync(join(tmpdir(), 'reigi-elsewhere-'));
  try {
    const file = join(elsewhere, 'attempt.json');
    if (chunks > 0) exportAttempt(keeper.attempts, ID, file);
    const all = Array.from({ length: CHUNKS }, (_, seq) => chunkOf(1, seq));
    const attempt = { header: exampleHeader(ID), samples: all.flatMap(({ samples }) => samples), observations: all.flatMap(({ observations }) => observations), track: Uint8Array.of(1) };
    writeAttempt(join(elsewhere, 'rescued.json'), attempt, { started: NOW, steps: CHUNKS * 12, summary: null });
    return readFileSync(join(elsewhere, 'rescued.json')).length > 0;
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
}

const filler = (folder: string): string => join(folder, 'filler');
const remount = (folder: string, how: 'ro' | 'rw'): void => {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
};

export function spoil(folder: string, mount: Mount): void {
  if (!mount.startsWith('full')) return remount(folder, 'ro');
  const handle = openSync(filler(folder), 'w');
  try {
    for (;;) writeSync(handle, Buffer.alloc(statfsSync(folder).bavail > 16 ? 65_536 : 512, 1));
  } catch {
    // To the brim.
  } finally {
    closeSync(handle);
  }
}

export function mend(folder: string, mount: Mount): void {
  if (mount.startsWith('full')) rmSync(filler(folder), { force: true });
  else remount(folder, 'rw');
}
