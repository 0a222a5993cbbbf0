/** An app on a history that a later one wrote: not a byte may change, in any of the states such a history can be found in. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { Keeper } from '../../../electron/main/storage/keeper';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { NEWEST_VERSION } from '../../../electron/main/storage/migrations/list';
import type { Outcome } from '../target';
import { chanceOf, copyHistory, idOf, inFolder, makeHistory, NOW } from './history';

/** What a later app may have done to its history; with `isLive` it was killed, and its journal is still there. */
const LATER: readonly { readonly name: string; readonly sql: string; readonly isLive?: boolean }[] = [
  { name: 'a later version', sql: '' },
  { name: 'more columns', sql: 'ALTER TABLE attempts ADD COLUMN place TEXT' },
  { name: 'other tables', sql: 'DROP TABLE outbox; CREATE TABLE words (text TEXT)' },
  { name: 'a trigger', sql: 'CREATE TRIGGER t AFTER INSERT ON attempts BEGIN DELETE FROM recalls; END' },
  { name: 'killed', sql: 'ALTER TABLE recalls ADD COLUMN place TEXT', isLive: true },
];

export async function proveDowngrades(from: number, to: number): Promise<Outcome> {
  return inFolder('downgrades', (folder) => {
    const history = makeHistory(folder);
    const broken: string[] = [];
    for (let number = from; number <= to; number += 1) {
      const later = LATER[number % LATER.length] as (typeof LATER)[number];
      const version = NEWEST_VERSION + 1 + chanceOf(number).below(1_000_000);
      const place = join(folder, `case-${number}`);
      copyHistory(history.closed, place);
      const db = new DatabaseSync(join(place, DATABASE_NAME));
      db.exec(`PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0; ${later.sql}; PRAGMA user_version = ${version}`);
      const found = join(folder, `found-${number}`);
      if (later.isLive === true) copyHistory(place, found);
      db.close();
      if (later.isLive !== true) copyHistory(place, found);
      broken.push(...judge(found).map((line) => `case ${number} (${later.name}, version ${version}): ${line}`));
    }
    return Promise.resolve({ cases: to - from + 1, broken, measured: {} });
  }, 'memory');
}

function judge(folder: string): string[] {
  const said: string[] = [];
  const before = sumsOf(folder);
  const keeper = new Keeper(folder, NOW);
  if (keeper.notice?.kind !== 'newer') said.push(`opened with ${JSON.stringify(keeper.notice)}`);
  keeper.attempts.begin(exampleHeader(idOf(1)), NOW);
  keeper.attempts.append(idOf(1), exampleChunk(0));
  keeper.tryAgain(NOW);
  keeper.close();
  const after = sumsOf(folder);
  for (const [name, sum] of before) if (after.get(name) !== sum) said.push(`${name} was changed`);
  for (const name of after.keys()) if (!before.has(name)) said.push(`${name} was made`);
  return said;
}

const sumsOf = (folder: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(folder).map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]));
