/**
 * The process that is killed. `write FOLDER ROLE FIRST`: keeps attempts numbered from FIRST, and says so only after the
 * store has answered. `migrate FOLDER POINT`: brings a database to the newest version and ends itself at a statement.
 * `open FOLDER`: opens the storage as the app does at start. `session FOLDER`: two hundred commits with foldings and backups among them, to their end. `disk FOLDER MOUNT`: plays on a disk that fails.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import { Backups } from '../../../electron/main/backup/backups';
import { connect, makeDurable } from '../../../electron/main/storage/connection';
import { Keeper } from '../../../electron/main/storage/keeper';
import { migrate } from '../../../electron/main/storage/migrate';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { chunkOf, idOf } from './history';
import type { Mount } from './disk';
import { deadly } from './migrations';
import { playOnBadDisk } from './on-bad-disk';

export type Role = 'one attempt' | 'short attempts' | 'many foldings' | 'backups beside';

const [command = '', folder = '', ...words] = process.argv.slice(2);
const now = (): string => new Date().toISOString();
/** Synchronous, so that the line is out before the next chunk begins. */
const say = (line: string): void => void writeSync(1, `${line}\n`);
const SHORT = 4;
const SESSION_ATTEMPTS = 34;

function keepOne(keeper: Keeper, index: number, length: number): void {
  keeper.attempts.begin(exampleHeader(idOf(index)), now());
  for (let seq = 0; seq < length; seq += 1) {
    keeper.attempts.append(idOf(index), chunkOf(index, seq));
    say(`${index} ${seq}`);
  }
}

async function write(role: Role, first: number): Promise<void> {
  const keeper = new Keeper(folder, now());
  if (role === 'many foldings') keeper.database.exec('PRAGMA wal_autocheckpoint = 3');
  if (role === 'one attempt') keepOne(keeper, first, Number.POSITIVE_INFINITY);
  const backups = new Backups(keeper, now);
  if (role === 'backups beside') void (async () => {
    for (;;) say(`backup ${(await backups.make()).name}`);
  })();
  for (let index = first; ; index += 1) {
    keepOne(keeper, index, SHORT);
    keeper.attempts.end(idOf(index), SHORT * 12, { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' });
    say(`${index} end`);
    // A backup is copied between other work.
    await new Promise(setImmediate);
  }
}

async function session(): Promise<void> {
  const keeper = new Keeper(folder, now());
  const backups = new Backups(keeper, now);
  for (let index = 0; index < SESSION_ATTEMPTS; index += 1) {
    keepOne(keeper, index, SHORT);
    keeper.attempts.end(idOf(index), SHORT * 12, { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' });
    say(`${index} end`);
    if (index % 9 === 4) keeper.database.exec('PRAGMA wal_checkpoint(PASSIVE)');
    if (index % 14 === 7) say(`backup ${(await backups.make()).name}`);
  }
  keeper.close();
}

if (command === 'session') await session();
if (command === 'write') await write(words[0] as Role, Number(words[1]));
if (command === 'migrate') {
  const db = connect(join(folder, DATABASE_NAME));
  makeDurable(db);
  db.function('die', () => process.kill(process.pid, 'SIGKILL'));
  migrate(db, deadly(Number(words[0])));
  db.close();
}
if (command === 'disk') say(JSON.stringify(playOnBadDisk(folder, words[0] as Mount | 'as it is')));
if (command === 'open') new Keeper(folder, now()).close();
