/** Opens damaged databases as the app does and asks: is it usable, is the original kept, is what was readable there again, was it told? */
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { Refusal } from '../../../electron/main/refusal';
import { DATABASE_NAME, openStorage, type Storage } from '../../../electron/main/storage/open-storage';
import type { Outcome } from '../target';
import { expectedOf, heldIn, type Copy, type Held, type IsSound } from './copies';
import { FAULTS, type Fault, type Touched } from './faults';
import { leftOf } from './frames';
import { bytesOf, chanceOf, chunkOf, copyHistory, idOf, inFolder, makeHistory, NOW, type History } from './history';

/** Until then the app must be usable, whatever it found. */
const USABLE_MS = 3_000;
const NEW_ID = idOf(777);

interface Found {
  readonly broken: readonly string[];
  /** Rows that a page or a frame holds to which nothing happened, and how many of them are there again. */
  readonly rows: number;
  readonly again: number;
  readonly ms: number;
  readonly isAside: boolean;
}

/** The form of the history, by where it lies, with what is known of it. */
interface Form {
  readonly folder: string;
  readonly held: ReadonlyMap<number, Held>;
}

export async function proveDamage(from: number, to: number): Promise<Outcome> {
  return inFolder('damage', (folder) => {
    const history = makeHistory(folder);
    const forms = { closed: formOf(history.closed), live: formOf(history.live) };
    const found = Array.from({ length: to - from + 1 }, (_, at) => lived(history, forms, from + at));
    const total = (of: (one: Found) => number): number => found.reduce((sum, one) => sum + of(one), 0);
    return Promise.resolve({
      cases: found.length,
      broken: found.flatMap(({ broken }) => broken),
      measured: {
        rows: total(({ rows }) => rows), again: total(({ again }) => again), aside: total(({ isAside }) => (isAside ? 1 : 0)),
        slowestMs: Math.max(...found.map(({ ms }) => ms)),
      },
    });
  }, 'memory');
}

const formOf = (folder: string): Form => ({ folder, held: heldIn(folder) });

function lived(history: History, forms: { readonly closed: Form; readonly live: Form }, number: number): Found {
  const fault = FAULTS[number % FAULTS.length] as Fault;
  const chance = chanceOf(number);
  const form = fault.isLive === true || (fault.name.includes('page') && chance.below(2) === 0) ? forms.live : forms.closed;
  const folder = join(history.folder, `case-${number}`);
  copyHistory(form.folder, folder);
  const touched = fault.strike(folder, chance);
  const expected = expectedAfter(fault, touched, form, folder);
  const before = contentOf(folder);
  const began = performance.now();
  const storage = openStorage(folder, NOW);
  const ms = Math.round(performance.now() - began);
  const asked = { fault, expected, folder, before, storage, ms };
  const said = [...judge(asked)];
  const { rows, again } = recovered(asked);
  if (again < rows) said.push(`${rows - again} of ${rows} rows on sound pages are gone or not what they were`);
  said.push(...usable(storage));
  storage.close();
  rmSync(folder, { recursive: true });
  return { broken: said.map((line) => `case ${number} (${fault.name}): ${line}`), rows, again, ms, isAside: storage.notice?.kind === 'set-aside' };
}

interface Asked {
  readonly fault: Fault;
  /** Of each attempt, how many rows must be there again. */
  readonly expected: ReadonlyMap<number, number>;
  readonly folder: string;
  readonly before: ReadonlyMap<string, string>;
  readonly storage: Storage;
  readonly ms: number;
}

/** Every file of the database as it was found; the memory beside a journal is made anew by whoever opens it. */
function contentOf(folder: string): ReadonlyMap<string, string> {
  return new Map(['', '-wal'].flatMap((suffix) => {
    const file = join(folder, DATABASE_NAME + suffix);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats === undefined ? [] : [[suffix, likeness(file)] as const];
  }));
}

function likeness(file: string): string {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 'nothing';
  if (stats.isSymbolicLink()) return `link to ${readlinkSync(file)}`;
  if (stats.isDirectory()) return `folder of ${readdirSync(file).join()}`;
  return bytesOf(file).toString('base64');
}

function* judge({ fault, storage: { notice, attempts }, before, ms }: Asked): Iterable<string> {
  if (ms > USABLE_MS) yield `opened after ${ms} ms`;
  if (notice?.kind === 'unavailable' && fault.isElsewhere !== true) yield `nothing can be kept: ${notice.message}`;
  if (notice?.kind !== 'set-aside') return;
  for (const [suffix, likely] of before) if (likeness(notice.path + suffix) !== likely) yield `the original${suffix} is not kept as it was`;
  const listed = attempts.list({ limit: 500, offset: 0 }).total + attempts.learners('present').filter(({ isChosen }) => !isChosen).reduce((sum, one) => sum + one.attempts, 0);
  if (listed !== notice.recovered) yield `told of ${notice.recovered} recovered attempts, ${listed} are there`;
}

/** Whoever opens the app can look at the history and play. */
function* usable({ attempts, notice }: Storage): Iterable<string> {
  if (notice?.kind === 'newer' || notice?.kind === 'unavailable') return;
  try {
    attempts.list({ limit: 500, offset: 0 });
    attempts.interrupted();
    attempts.recalls();
    if (attempts.learners('present').filter(({ isChosen }) => isChosen).length !== 1) yield 'nobody is chosen';
    attempts.begin(exampleHeader(NEW_ID), NOW);
    attempts.append(NEW_ID, exampleChunk(0));
    if (attempts.read(NEW_ID).nextSeq !== 1) yield 'a new attempt is not there';
  } catch (error) {
    yield `not usable: ${String(error)}`;
  }
}

/** Must be asked before the app opens what the fault left. */
function expectedAfter({ spoilt }: Fault, touched: Touched, { folder, held }: Form, struck: string): ReadonlyMap<number, number> {
  if (touched === 'all') return new Map();
  const isSound = touched === 'journal' ? soundIn(journalOf(folder), journalOf(struck)) : ({ page, frame }: Copy) => frame !== undefined || !touched.has(page);
  return new Map([...held].filter(([index]) => spoilt?.includes(index) !== true).map(([index, one]) => [index, expectedOf(one, isSound)]));
}

const journalOf = (folder: string): Buffer => bytesOf(join(folder, `${DATABASE_NAME}-wal`));

function soundIn(before: Buffer, after: Buffer): IsSound {
  const { isWhole, isNumbered } = leftOf(before, after);
  return ({ frame }, isFoundByNumber) => frame === undefined || (isFoundByNumber ? isNumbered(frame) : isWhole(frame));
}

function recovered({ expected, storage }: Asked): { readonly rows: number; readonly again: number } {
  if (storage.notice?.kind === 'newer') return { rows: 0, again: 0 };
  let [rows, again] = [0, 0];
  for (const [index, count] of expected) {
    rows += count;
    again += count === 0 ? 0 : foundAgain(storage, index, count - 1);
  }
  return { rows, again };
}

/** The head and the chunks that are there, each with all that it was written with. */
function foundAgain({ attempts }: Storage, index: number, expected: number): number {
  try {
    const { samples, nextSeq, track } = attempts.read(idOf(index));
    let [found, at] = [1, 0];
    for (let seq = 0; seq < Math.min(expected, nextSeq); seq += 1) {
      const chunk = chunkOf(index, seq);
      const part = track.subarray(at, (at += chunk.track.length));
      if (samples[seq]?.value === chunk.samples[0]?.value && Buffer.from(part).equals(chunk.track)) found += 1;
    }
    return found;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 0;
  }
}
