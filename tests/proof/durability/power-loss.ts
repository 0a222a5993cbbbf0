/** The power goes while attempts are kept: of what was written but not asked to be on the disk, any part may be there, even of one block. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { connect } from '../../../electron/main/storage/connection';
import { DATABASE_NAME, openStorage } from '../../../electron/main/storage/open-storage';
import type { Outcome, Tools } from '../target';
import { chanceOf, inFolder, NOW } from './history';
import { heardOf, judge } from './kill';
import { victimProgram } from './victims';
import { missingTracer, tracedRun, type DiskOp } from './write-log';

/** A disk writes these whole or not at all. */
const SECTOR = 512;
const WAYS = ['everything up to there', 'any of what was not asked to be there', 'any sectors of it'] as const;
/** Neighbouring cases lie far apart, so that a few of them look everywhere. */
const STRIDE = 619;

export async function provePowerLoss(from: number, to: number, { say }: Tools): Promise<Outcome> {
  const missing = missingTracer();
  if (missing !== undefined) {
    say(`  R2 left out: ${missing}`);
    return { cases: 0, broken: [], measured: { skipped: 1 } };
  }
  const program = await victimProgram();
  return inFolder('power', (work) => {
    const folder = join(work, 'data');
    mkdirSync(folder);
    const ops = tracedRun([process.execPath, program, 'session', folder], folder, join(work, 'log'));
    return inFolder('crash-states', (states) => {
      const broken: string[] = [];
      const measured = { ops: ops.length, commits: ops.filter(({ kind }) => kind === 'say').length, damaged: 0, lost: 0 };
      for (let number = from; number <= to; number += 1) {
        const way = number % WAYS.length;
        const end = (Math.floor(number / WAYS.length) * STRIDE) % (ops.length + 1);
        const place = join(states, String(number));
        rebuild(disk(ops.slice(0, end), way, number), folder, place);
        const { isDamaged, said } = judged(place, ops.slice(0, end));
        rmSync(place, { recursive: true });
        measured.damaged += isDamaged ? 1 : 0;
        measured.lost += said.length > 0 && !isDamaged ? 1 : 0;
        broken.push(...said.map((line) => `case ${number} (after call ${end} of ${ops.length}, ${WAYS[way]}): ${line}`));
      }
      return { cases: to - from + 1, broken, measured };
    }, 'memory');
  });
}

type Disk = ReadonlyMap<string, Buffer | 'folder'>;

/** What is there when the power comes back. */
function disk(ops: readonly DiskOp[], way: number, number: number): Disk {
  const chance = chanceOf(number);
  const synced = syncedUntil(ops);
  // Names reach the disk in their order, but not all of them: whatever was synced last took the earlier ones along.
  const names = way === 0 ? ops.length : synced.names + chance.below(ops.length - synced.names + 1);
  const files = new Map<string, Buffer | 'folder'>();
  for (const [index, op] of ops.entries()) {
    if (op.kind === 'say' || op.kind === 'sync') continue;
    if (op.kind !== 'write') {
      if (index < names) rename(files, op);
      continue;
    }
    const isSafe = way === 0 || index < (synced.files.get(op.path) ?? 0);
    if (isSafe) put(files, op.path, op.at, op.bytes);
    else if (way === 1 && chance.below(2) === 0) put(files, op.path, op.at, op.bytes);
    else if (way === 2) for (const [at, sector] of sectorsOf(op.at, op.bytes)) if (chance.below(2) === 0) put(files, op.path, at, sector);
  }
  return files;
}

interface Synced {
  /** By file, the call before which all of it is on the disk. */
  readonly files: ReadonlyMap<string, number>;
  readonly names: number;
}

function syncedUntil(ops: readonly DiskOp[]): Synced {
  const files = new Map<string, number>();
  let names = 0;
  for (const [index, op] of ops.entries()) {
    if (op.kind === 'rename') files.set(op.to, files.get(op.path) ?? 0);
    if (op.kind !== 'sync') continue;
    files.set(op.path, index);
    names = index;
  }
  return { files, names };
}

function rename(files: Map<string, Buffer | 'folder'>, op: Exclude<DiskOp, { kind: 'write' | 'sync' | 'say' }>): void {
  const there = files.get(op.path);
  switch (op.kind) {
    case 'mkdir': return void files.set(op.path, 'folder');
    case 'create': return void files.set(op.path, Buffer.alloc(0));
    case 'unlink': return void files.delete(op.path);
    case 'rename':
      files.delete(op.path);
      return void files.set(op.to, there ?? Buffer.alloc(0));
    case 'truncate': return void (Buffer.isBuffer(there) && files.set(op.path, Buffer.concat([there], op.size)));
  }
}

/** A file whose name has not reached the disk has nothing that could be found. */
function put(files: Map<string, Buffer | 'folder'>, path: string, at: number, bytes: Buffer): void {
  const there = files.get(path);
  if (!Buffer.isBuffer(there)) return;
  const grown = there.length >= at + bytes.length ? there : Buffer.concat([there], at + bytes.length);
  bytes.copy(grown, at);
  files.set(path, grown);
}

function* sectorsOf(at: number, bytes: Buffer): Iterable<readonly [number, Buffer]> {
  for (let from = 0; from < bytes.length; ) {
    const length = Math.min(bytes.length - from, SECTOR - ((at + from) % SECTOR));
    yield [at + from, bytes.subarray(from, from + length)];
    from += length;
  }
}

function rebuild(files: Disk, folder: string, place: string): void {
  mkdirSync(place);
  for (const [path, content] of files) {
    const target = join(place, relative(folder, path));
    mkdirSync(content === 'folder' ? target : dirname(target), { recursive: true });
    if (content !== 'folder') writeFileSync(target, content);
  }
}

/** Opened as the app opens it: whole, and with everything that had been acknowledged. */
function judged(place: string, ops: readonly DiskOp[]): { readonly isDamaged: boolean; readonly said: readonly string[] } {
  const heard = heardOf(ops.flatMap((op) => (op.kind === 'say' ? op.text.split('\n') : [])));
  const storage = openStorage(place, NOW);
  const isDamaged = storage.notice !== null;
  let said: readonly string[];
  try {
    said = [...judge(storage, heard, place)];
  } catch (error) {
    said = [error instanceof Error ? error.message : String(error)];
  } finally {
    storage.close();
  }
  const db = connect(join(place, DATABASE_NAME));
  const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  db.close();
  return check === 'ok' ? { isDamaged, said } : { isDamaged: true, said: [...said, check] };
}
