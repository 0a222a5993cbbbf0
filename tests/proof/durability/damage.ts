/** Opens damaged databases as the app does and asks: is it usable, is the original kept, is what was readable there again, was it told? */
import { lstatSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { exampleChunk, exampleHeader } from '../../../electron/contract/attempt-example';
import { Refusal } from '../../../electron/main/refusal';
import { DATABASE_NAME, openStorage, type Storage } from '../../../electron/main/storage/open-storage';
import type { Outcome } from '../target';
import { FAULTS, type Fault, type Touched } from './faults';
import { bytesOf, chanceOf, chunkOf, copyHistory, idOf, inFolder, lengthOf, makeHistory, NOW, type History } from './history';
import { placesIn, type Places } from './places';

/** Until then the app must be usable, whatever it found. */
const USABLE_MS = 3_000;
const NEW_ID = idOf(777);

interface Found {
  readonly broken: readonly string[];
  /** Rows on pages that nothing happened to, and how many of them are there again. */
  readonly rows: number;
  readonly again: number;
  readonly ms: number;
  readonly isAside: boolean;
}

/** The form of the history, by where it lies, with what is known of it. */
interface Form {
  readonly folder: string;
  readonly places: ReadonlyMap<number, Places>;
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

const formOf = (folder: string): Form => ({ folder, places: placesIn(folder) });

function lived(history: History, forms: { readonly closed: Form; readonly live: Form }, number: number): Found {
  const fault = FAULTS[number % FAULTS.length] as Fault;
  const chance = chanceOf(number);
  const form = fault.isLive === true || (fault.name.includes('page') && chance.below(2) === 0) ? forms.live : forms.closed;
  const folder = join(history.folder, `case-${number}`);
  copyHistory(form.folder, folder);
  const touched = fault.strike(folder, chance);
  const before = contentOf(folder);
  const began = performance.now();
  const storage = openStorage(folder, NOW);
  const ms = Math.round(performance.now() - began);
  const asked = { fault, touched, form, folder, before, storage, ms };
  const said = [...judge(asked)];
  const { rows, again } = recovered(asked);
  if (again < rows) said.push(`${rows - again} of ${rows} rows on sound pages are gone`);
  said.push(...usable(storage));
  storage.close();
  rmSync(folder, { recursive: true });
  return { broken: said.map((line) => `case ${number} (${fault.name}): ${line}`), rows, again, ms, isAside: storage.notice?.kind === 'set-aside' };
}

interface Asked {
  readonly fault: Fault;
  readonly touched: Touched;
  readonly form: Form;
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

/** Of rows whose pages nothing happened to, how many are there again; what lies behind a gap cannot be played and is not counted. */
function recovered({ fault, touched, form, storage }: Asked): { readonly rows: number; readonly again: number } {
  if (touched === 'all' || (touched === 'journal' && fault.isQuiet === true) || storage.notice?.kind === 'newer') return { rows: 0, again: 0 };
  const isSound = (pages: ReadonlySet<number>): boolean => touched === 'journal' || [...pages].every((page) => !touched.has(page));
  let [rows, again, losses] = [0, 0, 0];
  for (const [index, { head, chunks }] of form.places) {
    if (!isSound(head) || fault.spoilt?.includes(index) === true) continue;
    const gap = chunks.findIndex((pages) => !isSound(pages));
    const expected = gap === -1 ? lengthOf(index) : gap;
    const found = foundAgain(storage, index, expected);
    rows += 1 + expected;
    again += found;
    losses += lossesIn(found, 1 + expected);
  }
  // It is not known whose rows a torn frame held.
  return touched === 'journal' && losses <= FRAME_ROWS ? { rows: again, again } : { rows, again };
}

/** What lies behind a chunk that is gone cannot be played: however much that is, one row was lost. Without its head an attempt is lost with every row. */
function lossesIn(found: number, expected: number): number {
  if (found === expected) return 0;
  return found === 0 ? expected : 1;
}

/** As many rows as a frame of the journal holds that no other has as well: a chunk and the head of its attempt. */
const FRAME_ROWS = 3;

function foundAgain({ attempts }: Storage, index: number, expected: number): number {
  try {
    const { samples, nextSeq, track } = attempts.read(idOf(index));
    const right = Array.from({ length: Math.min(expected, nextSeq) }, (_, seq) => chunkOf(index, seq)).filter(({ samples: [sample] }, seq) => samples[seq]?.value === sample?.value).length;
    return 1 + (track.length > 0 || expected === 0 ? right : 0);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return 0;
  }
}

