/** Kills the program that keeps attempts, at moments that nobody chose, and looks for what it had acknowledged. */
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../../electron/main/backup/examine';
import { connect } from '../../../electron/main/storage/connection';
import { DATABASE_NAME, openStorage, type Storage } from '../../../electron/main/storage/open-storage';
import type { Outcome } from '../target';
import { chanceOf, chunkOf, idOf, inFolder } from './history';
import type { Role } from './victim';
import { startVictim } from './victims';

const ROLES: readonly Role[] = ['one attempt', 'short attempts', 'many foldings', 'backups beside'];
/** The latest moment, after the first acknowledgement. */
const LATEST_MS = 150;
/** Attempts of one kill are numbered apart from those of the next. */
const APART = 10_000;

export interface Heard {
  /** By the number of the attempt, the last chunk that was acknowledged, or its end. */
  readonly attempts: ReadonlyMap<number, number | 'end'>;
  readonly backups: readonly string[];
}

export function proveKills(from: number, to: number): Promise<Outcome> {
  return inFolder('kills', async (folder) => {
    const broken: string[] = [];
    const measured = { events: 0, lost: 0, backups: 0 };
    for (let number = from; number <= to; number += 1) {
      const role = ROLES[number % ROLES.length] as Role;
      const heard = await heardUntilKilled(folder, role, number);
      const storage = openStorage(folder, new Date().toISOString());
      const said = [...judge(storage, heard, folder)];
      storage.close();
      for (const last of heard.attempts.values()) measured.events += last === 'end' ? 1 : last + 1;
      measured.backups += heard.backups.length;
      measured.lost += said.length;
      broken.push(...said.map((line) => `case ${number} (${role}): ${line}`));
    }
    const db = connect(join(folder, DATABASE_NAME));
    const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    db.close();
    if (check !== 'ok') broken.push(`cases ${from} to ${to}: ${check}`);
    return { cases: to - from + 1, broken, measured };
  });
}

async function heardUntilKilled(folder: string, role: Role, number: number): Promise<Heard> {
  const child = await startVictim(['write', folder, role, String(number * APART)]);
  const afterMs = chanceOf(number).below(LATEST_MS);
  let heard = '';
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    if (heard === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    heard += part;
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`the program ended by itself with ${code ?? signal}`);
  // The last line may be cut.
  return heardOf(heard.slice(0, heard.lastIndexOf('\n')).split('\n'));
}

/** What the program said to be kept, line by line. */
export function heardOf(lines: readonly string[]): Heard {
  const attempts = new Map<number, number | 'end'>();
  const backups: string[] = [];
  for (const line of lines.filter((one) => one !== '')) {
    const [what = '', told = ''] = line.split(' ');
    if (what === 'backup') backups.push(told);
    else attempts.set(Number(what), told === 'end' ? 'end' : Number(told));
  }
  return { attempts, backups };
}

/** What is there after the kill, whoever reads it. */
export interface Found {
  readonly notice: Storage['notice'];
  readonly attempts: Pick<Storage['attempts'], 'read' | 'interrupted'>;
}

/** `unheard`: how many chunks at most may be there of which nobody heard: those on their way when the signal came. */
export function* judge({ attempts, notice }: Found, heard: Heard, folder: string, unheard = 1): Iterable<string> {
  if (notice !== null) yield `opened with ${JSON.stringify(notice)}`;
  for (const [index, last] of heard.attempts) {
    const { nextSeq, samples, track, listed } = attempts.read(idOf(index));
    const chunks = Array.from({ length: nextSeq }, (_, seq) => chunkOf(index, seq));
    if (last === 'end' && listed.state !== 'ended') yield `the end of ${index} is lost`;
    if (last !== 'end' && (nextSeq - 1 < last || nextSeq - 1 > last + unheard)) yield `${last} was acknowledged of ${index}, ${nextSeq - 1} is there`;
    if (JSON.stringify(samples) !== JSON.stringify(chunks.flatMap((chunk) => chunk.samples))) yield `the samples of ${index} are not those that were sent`;
    if (!Buffer.concat(chunks.map((chunk) => chunk.track)).equals(track)) yield `the track of ${index} is not the one that was sent`;
  }
  const running = [...heard.attempts].findLast(([, last]) => last !== 'end');
  const offered = attempts.interrupted()?.id;
  // The next one may have begun, unheard.
  if (running !== undefined && offered !== idOf(running[0]) && attempts.read(idOf(running[0])).listed.state !== 'ended') yield `${running[0]} is not offered to be resumed`;
  // Many in one second, which no learner makes, and the rotation takes some away again: what it left must be whole.
  const left = heard.backups.filter((name) => existsSync(join(folder, 'backups', name)));
  for (const name of left) if (typeof examine(join(folder, 'backups', name), true) === 'string') yield `the backup ${name} cannot be read`;
  if (heard.backups.length > 0 && readdirSync(join(folder, 'backups')).every((name) => name.startsWith('.'))) yield 'of the backups none is left';
}
