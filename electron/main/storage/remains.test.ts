import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleChunk, exampleHeader } from '../../contract/attempt-example';
import { DATABASE_NAME, openStorage } from './open-storage';
import { readRaw } from './raw/pages';
import { readRemains } from './remains';
import { temporaryFolder } from './temporary-folder';

const NOW = '2026-01-31T09:30:00.000Z';
const CHUNKS = 40;
const PAGE = 4096;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** Three attempts with keys 1 to 3; every chunk tells whose it is. `isClosed`: all is in the file, nothing in the journal any more. */
function written(isClosed = true): string {
  const folder = temporaryFolder();
  const { attempts, close } = openStorage(folder, NOW);
  for (const index of [1, 2, 3]) {
    attempts.begin(exampleHeader(idOf(index)), NOW);
    for (let seq = 0; seq < CHUNKS; seq += 1) {
      attempts.append(idOf(index), { ...exampleChunk(seq), samples: [{ step: seq * 12 + 1, channel: 'hands.side', value: index * 1000 + seq }], track: new Uint8Array(200) });
    }
  }
  const file = join(folder, DATABASE_NAME);
  if (isClosed) {
    close();
    return file;
  }
  const copy = join(temporaryFolder(), DATABASE_NAME);
  for (const suffix of ['', '-wal']) copyFileSync(file + suffix, copy + suffix);
  close();
  return copy;
}

const told = (file: string, key: number): string[] => readRemains(file).chunksOf(key).map(({ samples }) => String(samples));

it('a chunk whose damaged key is that of another does not take its place', () => {
  const file = written();
  const whole = readFileSync(file);
  const right = told(file, 2);
  expect(right).toHaveLength(CHUNKS);
  // Pages on which all is the third attempt's.
  const owners = new Map<number, Set<unknown>>();
  for (const row of readRaw(file).rows()) {
    const [page = 0] = row.pages;
    owners.set(page, (owners.get(page) ?? new Set()).add(row.rowid === undefined ? row.values()?.[0] : 'none'));
  }
  const pages = [...owners].filter(([, of]) => of.size === 1 && of.has(3)).map(([page]) => page);
  expect(pages.length).toBeGreaterThan(0);
  let turned = 0;
  for (const page of pages) {
    for (let at = (page - 1) * PAGE; at < page * PAGE; at += 1) {
      if (whole[at] !== 3) continue;
      const bytes = Buffer.from(whole);
      bytes[at] = 2;
      writeFileSync(file, bytes);
      expect(told(file, 2)).toEqual(right);
      turned += 1;
    }
  }
  expect(turned).toBeGreaterThan(10);
});

it.each([
  ['cannot be read', '"x"ue"'],
  ['says something else', '"value":7'],
])('a chunk that a torn frame of the journal holds so that it %s is taken from a later frame that has it right', (_, damage) => {
  const file = written(false);
  const right = told(file, 1);
  expect(right).toHaveLength(CHUNKS);
  const journal = readFileSync(`${file}-wal`);
  const at = journal.indexOf('"value":1005');
  expect(journal.indexOf('"value":1005', at + 1)).toBeGreaterThan(at);
  journal.write(damage, at);
  writeFileSync(`${file}-wal`, journal);
  expect(told(file, 1)).toEqual(right);
});
