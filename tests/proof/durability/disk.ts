/** A disk that is full, may only be read, or fails at the n-th call: what was played goes on in memory, can leave as a file, and is on the disk once it can be. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../../electron/main/storage/connection';
import { DATABASE_NAME, openStorage } from '../../../electron/main/storage/open-storage';
import type { Outcome } from '../target';
import { chunkOf, idOf, inFolder, NOW } from './history';
import { strace, victimProgram } from './victims';

/** What the program under a failing disk tells at its end. */
export interface Told {
  /** Chunks that were acknowledged; `kept`: that the disk had them by then. */
  readonly chunks: number;
  readonly kept: boolean;
  /** Messages of refusals, each once. */
  readonly refusals: readonly string[];
  /** The attempt as a file, while the disk did not take it. */
  readonly exported: boolean;
}

/** Fails the n-th of these calls; more and more of them, until none is reached. */
const CALLS = ['pwrite64', 'fdatasync', 'openat', 'ftruncate', 'mkdir', 'unlink'] as const;
const ERRORS = ['ENOSPC', 'EIO', 'EROFS', 'EACCES'] as const;
/** The disks that are mounted: what happens to them, and when. One with open files cannot be made read-only: that is EROFS at a call. */
const MOUNTS = ['full at the start', 'full in the middle', 'read-only at the start'] as const;

export type Mount = (typeof MOUNTS)[number];
export const MOUNTED = MOUNTS.length;

export async function proveDisks(from: number, to: number): Promise<Outcome> {
  const broken: string[] = [];
  let failed = 0;
  for (let number = from; number <= to; number += 1) {
    const said = await inFolder('disk', async (folder) => {
      const mount = MOUNTS[number - 1];
      return mount === undefined ? injected(folder, number - 1 - MOUNTED) : mounted(folder, mount);
    });
    if (said.isMet) failed += 1;
    broken.push(...said.broken.map((line) => `case ${number} (${said.name}): ${line}`));
  }
  return { cases: to - from + 1, broken, measured: { failed } };
}

interface Said {
  readonly name: string;
  readonly broken: readonly string[];
  /** The fault was met at all. */
  readonly isMet: boolean;
}

async function injected(folder: string, at: number): Promise<Said> {
  const call = CALLS[at % CALLS.length] ?? 'pwrite64';
  const error = ERRORS[Math.floor(at / CALLS.length) % ERRORS.length] ?? 'EIO';
  // Node itself opens files first: what comes then is ours.
  const nth = 1 + Math.floor(at / (CALLS.length * ERRORS.length)) * (call === 'openat' ? 3 : 2);
  const place = join(folder, 'data');
  mkdirSync(place);
  const path = call === 'openat' || call === 'mkdir' || call === 'unlink' ? ['-P', place, '-P', join(place, DATABASE_NAME), '-P', join(place, `${DATABASE_NAME}-wal`), '-P', join(place, `${DATABASE_NAME}-shm`)] : [];
  const [program, words] = strace([process.execPath, await victimProgram(), 'disk', place, 'as it is'], { call, nth }, `error=${error}`);
  const { stdout, status, stderr } = spawnSync(program, [...path, ...words], { encoding: 'utf8' });
  const name = `${error} at ${call} ${nth}`;
  if (status !== 0) return { name, broken: [`the program ended with ${status}: ${stderr.slice(-300)}`], isMet: true };
  const told = JSON.parse(stdout) as Told;
  return { name, broken: [...judge(place, told)], isMet: told.refusals.length > 0 };
}

async function mounted(folder: string, mount: Mount): Promise<Said> {
  const place = join(folder, 'data');
  mkdirSync(place);
  // In a world of mounts of its own, which ends with the program.
  const script = 'mount -t tmpfs -o size=3m reigi "$1" && exec "$2" "$3" disk "$1" "$4"';
  const { stdout, status, stderr } = spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', place, process.execPath, await victimProgram(), mount], { encoding: 'utf8' });
  if (status !== 0) return { name: mount, broken: [`the program ended with ${status}: ${stderr.slice(-300)}`], isMet: false };
  const told = JSON.parse(stdout) as Told;
  const broken: string[] = [];
  if (!told.kept) broken.push('the disk was there again, and not all is on it');
  if (!told.exported) broken.push('what was played could not leave as a file');
  if (told.refusals.length === 0) broken.push('nothing was refused');
  const reason = mount.startsWith('full') ? /full|I\/O|disk reports|opened/ : /read-only|opened|EROFS/;
  for (const message of told.refusals) if (!reason.test(message)) broken.push(`told: ${message}`);
  return { name: mount, broken, isMet: true };
}

/** What was acknowledged is on the disk, whole, and nothing of it is damaged. */
function* judge(place: string, { chunks, kept }: Told): Iterable<string> {
  if (!kept) yield 'the fault was over, and not all is on the disk';
  const { attempts, notice, close } = openStorage(place, NOW);
  if (notice !== null) yield `opened with ${JSON.stringify(notice)}`;
  const { samples, nextSeq } = attempts.read(idOf(1));
  if (nextSeq !== chunks) yield `${chunks} chunks were acknowledged, ${nextSeq} are there`;
  if (JSON.stringify(samples) !== JSON.stringify(Array.from({ length: nextSeq }, (_, seq) => chunkOf(1, seq)).flatMap((chunk) => chunk.samples))) yield 'the samples are not those that were sent';
  close();
  const db = connect(join(place, DATABASE_NAME));
  const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  db.close();
  if (check !== 'ok') yield check;
}
