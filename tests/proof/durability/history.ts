/** A history to be damaged, killed or filled: some years of it, small enough to be made anew for each piece. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { DATABASE_NAME, openStorage } from '../../../electron/main/storage/open-storage';
import type { AttemptChunk } from '../../../scenarios/kernel/attempt';
import { random } from '../../../scenarios/kernel/random';

export const NOW = '2026-01-31T09:30:00.000Z';
export const ATTEMPTS = 16;

export interface History {
  readonly folder: string;
  /** Everything folded into one file. */
  readonly closed: string;
  /** The last attempts are still in the journal, as after a kill. */
  readonly live: string;
}

export const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
/** How many chunks an attempt has: some are short, one is long. */
export const lengthOf = (index: number): number => [3, 40, 12, 1, 25, 7][index % 6] ?? 1;

/** Every ninth track is too long for a page. */
export const trackLengthOf = (seq: number): number => (seq % 9 === 4 ? 9_000 : 30 + ((seq * 37) % 400));

/** Told by both numbers, so that no row can be taken for another. */
export function chunkOf(index: number, seq: number): AttemptChunk {
  const chunk = exampleChunk(seq);
  return { ...chunk, samples: [{ step: seq * 12 + 1, channel: 'hands.side', value: index * 1_000 + seq }], track: Uint8Array.from({ length: trackLengthOf(seq) }, (_, at) => (at * 31 + seq + index) & 255) };
}

/** A folder in memory where there is one: for cases in which only the files count, not how they reach the disk. */
const SHARED_MEMORY = '/dev/shm';

export function inFolder<T>(name: string, work: (folder: string) => T, place: 'disk' | 'memory' = 'disk'): T {
  const folder = mkdtempSync(join(place === 'memory' && existsSync(SHARED_MEMORY) ? SHARED_MEMORY : tmpdir(), `reigi-${name}-`));
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  let result: T;
  try {
    result = work(folder);
  } catch (error) {
    clear();
    throw error;
  }
  if (result instanceof Promise) return result.finally(clear) as T;
  clear();
  return result;
}

/** `folder` is filled with both forms. */
export function makeHistory(folder: string): History {
  const [closed, live, work] = ['closed', 'live', 'work'].map((name) => join(folder, name)) as [string, string, string];
  for (const path of [closed, live]) mkdirSync(path, { recursive: true });
  const { attempts, database, close } = openStorage(work, NOW);
  // What is proved here is what happens to the files, not how they were written.
  database?.exec('PRAGMA synchronous = OFF');
  attempts.chooseLearner(attempts.addLearner('Mika', NOW));
  const statements = Array.from({ length: 9 }, (_, at) => ({ id: idOf(900 + at), statement: JSON.stringify({ verb: 'experienced', at }) }));
  for (let index = 0; index < ATTEMPTS; index += 1) {
    if (index === ATTEMPTS - 3) {
      database?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    }
    attempts.begin(exampleHeader(idOf(index)), NOW);
    for (let seq = 0; seq < lengthOf(index); seq += 1) attempts.append(idOf(index), chunkOf(index, seq));
    if (index % 3 === 0) attempts.end(idOf(index), lengthOf(index) * 12, { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' });
    attempts.addRecalls(NOW, [{ scene: 's03', rule: 'bow.tempo', mode: 'exam', outcome: index % 2 === 0 ? 'met' : 'missed' }]);
    if (index === 4) attempts.enqueue('https://lrs.example', { id: idOf(0), learner: attempts.chosenLearner().id }, statements);
  }
  copyHistory(work, live);
  close();
  copyHistory(work, closed);
  rmSync(work, { recursive: true });
  return { folder, closed, live };
}

export function copyHistory(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) {
    const file = join(from, DATABASE_NAME + suffix);
    if (existsSync(file)) copyFileSync(file, join(to, DATABASE_NAME + suffix));
  }
}

/** A seed for each case and purpose. */
export const chanceOf = (number: number): ReturnType<typeof random> => random(number * 7_919);

export const bytesOf = (file: string): Buffer => (existsSync(file) ? readFileSync(file) : Buffer.alloc(0));
