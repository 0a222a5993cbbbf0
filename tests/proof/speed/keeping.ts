/** B7 to B9: what is kept, how fast, and what a program that simply writes a JSON file loses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { attemptEntry } from '../../../electron/contract/archive';
import { exampleAttempt, exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { DEFAULT_SETTINGS } from '../../../electron/contract/default-settings';
import { EMPTY_DRAFT } from '../../../scenarios/body/card-draft';
import { openArchive } from '../../../electron/main/archive/read-archive';
import { writeArchive } from '../../../electron/main/archive/write-archive';
import { connect, makeDurable } from '../../../electron/main/storage/connection';
import { openStorage } from '../../../electron/main/storage/open-storage';
import { median } from '../../bench/timed';
import type { Outcome } from '../target';

const ROUNDS = 5;
const APPENDS = 150;
/** What a chunk of half a second of play weighs once it is packed. */
const CHUNK_BYTES = 700;

/** B7: a chunk kept for good by the store, against a bare INSERT of as many bytes with the same promise of the database. */
export async function appendedAgainst(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-append-'));
  const storage = openStorage(folder, new Date().toISOString());
  const bare = connect(join(folder, 'bare.db'));
  try {
    makeDurable(bare);
    bare.exec('CREATE TABLE chunk (id TEXT, seq INTEGER, bytes BLOB, PRIMARY KEY (id, seq))');
    const insert = bare.prepare('INSERT INTO chunk VALUES (?, ?, ?)');
    const bytes = new Uint8Array(CHUNK_BYTES).fill(7);
    const rounds = Array.from({ length: ROUNDS }, (_, round) => {
      const id = idOf(round);
      storage.attempts.begin(exampleHeader(id), new Date().toISOString());
      const ours: number[] = [];
      const theirs: number[] = [];
      // In turns, so that a busy disk is busy for both.
      for (let seq = 0; seq < APPENDS; seq += 1) {
        const began = performance.now();
        storage.attempts.append(id, { ...exampleChunk(seq), track: bytes });
        const between = performance.now();
        insert.run(id, seq, bytes);
        ours.push(between - began);
        theirs.push(performance.now() - between);
      }
      return { oursMs: median(ours), theirsMs: median(theirs) };
    });
    return {
      cases: ROUNDS * APPENDS, broken: [],
      measured: { ratio: median(rounds.map(({ oursMs, theirsMs }) => oursMs / theirsMs)), oursMs: median(rounds.map(({ oursMs }) => oursMs)), theirsMs: median(rounds.map(({ theirsMs }) => theirsMs)) },
    };
  } finally {
    bare.close();
    storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** B8: an archive of attempts read with every name, size and checksum judged, against fflate, which believes it all. Both read the file and make text of what is in it. */
export async function unpackedAgainst(): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-unpack-'));
  const storage = openStorage(folder, new Date().toISOString());
  try {
    const file = join(folder, 'all.zip');
    const attempt = exampleAttempt(ATTEMPT_CHUNKS);
    for (let n = 0; n < ATTEMPTS; n += 1) {
      storage.attempts.begin(exampleHeader(idOf(n)), new Date().toISOString());
      storage.attempts.append(idOf(n), { seq: 0, fromStep: 0, toStep: ATTEMPT_CHUNKS * 12, ...attempt });
    }
    await writeArchive(file, { attempts: storage.attempts, settings: DEFAULT_SETTINGS, card: { draft: EMPTY_DRAFT, logo: null } }, '0.0.0', new Date().toISOString());
    const read = {
      ours: async () => {
        const archive = await openArchive(file);
        for (const { id, sha256 } of archive.manifest.attempts) await archive.read(attemptEntry(id), sha256);
        archive.close();
      },
      theirs: () => {
        for (const bytes of Object.values(unzipSync(readFileSync(file)))) new TextDecoder().decode(bytes);
      },
    };
    const rounds: { readonly ours: number; readonly theirs: number }[] = [];
    for (let round = 0; round < READINGS; round += 1) {
      const ms = { ours: 0, theirs: 0 };
      // Who goes second finds a warmer machine: each of them in turn.
      for (const who of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
        const began = performance.now();
        await read[who]();
        ms[who] = performance.now() - began;
      }
      rounds.push(ms);
    }
    return { cases: READINGS * ATTEMPTS, broken: [], measured: { ratio: median(rounds.map(({ ours, theirs }) => ours / theirs)), oursMs: median(rounds.map(({ ours }) => ours)) } };
  } finally {
    storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const READINGS = 20;
const ATTEMPTS = 40;
const ATTEMPT_CHUNKS = 300;

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The naive rival: the attempt as one JSON text, written anew at every event, which is what a program does that has no store. */
const NAIVE = `
const { writeFileSync, writeSync } = require('node:fs');
const events = [];
for (let n = 0; ; n += 1) {
  events.push({ n, type: 'card.offered', by: 'learner', words: 'x'.repeat(200) });
  writeFileSync(process.argv[1], JSON.stringify(events));
  writeSync(1, n + '\\n');
}`;

/** B9: how many of the events that the naive rival had acknowledged are gone when it is killed. Cases are kills. */
export async function lostByTheNaive(from: number, to: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-naive-'));
  let [acknowledged, lost, spoilt] = [0, 0, 0];
  try {
    for (let kill = from; kill <= to; kill += 1) {
      const file = join(folder, `${kill}.json`);
      const heard = await killed(file, 30 + ((kill * 37) % 150));
      const kept = readBack(file);
      acknowledged += heard + 1;
      if (kept === undefined) spoilt += 1;
      lost += Math.max(0, heard + 1 - (kept ?? 0));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { cases: to - from + 1, broken: [], measured: { acknowledged, lost, spoilt } };
}

/** The number of the last event that was acknowledged. */
async function killed(file: string, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, ['-e', NAIVE, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let heard = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    if (heard === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
    heard += part;
  });
  await once(child, 'close');
  return Number(heard.slice(0, heard.lastIndexOf('\n')).split('\n').at(-1));
}

/** undefined: the file is no JSON any more, and with it everything is gone. */
function readBack(file: string): number | undefined {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as readonly unknown[]).length;
  } catch {
    return undefined;
  }
}
