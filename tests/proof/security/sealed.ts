/** The fuses of everything that is made here, byte by byte, and what each of them takes away: tried on the sealed build, and on a twin whose fuses are all as Electron brings them. */
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { nameOf } from '../../../electron/release/about.mjs';
import { ensureTestPackages, testPackages } from '../../../electron/release/test-packages.mjs';
import { asNobody, type Nobody } from '../../support/as-nobody';
import { display, softwareGl } from '../packages/smoke';
import type { Outcome } from '../target';
import { watched, type Seen, type Watch } from './black-box';
import { SEALED_WIRE } from './sealed-wire';
import { Tally } from './tally';

const NAME = nameOf('testruntime');
/** Written out, not imported, as the whole of the wire is: a fault of ours would else be judged by itself. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The places of the fuses in the wire. */
const [RUN_AS_NODE, NODE_CLI_INSPECT, ONLY_FROM_ASAR] = [0, 3, 5];

interface Wire {
  readonly at: number;
  readonly fuses: string;
}

/** Faults of its form in words. */
function wireOf(bytes: Buffer): Wire | string {
  const at = bytes.indexOf(SENTINEL);
  if (at === -1) return 'there are no fuses in it';
  if (bytes.includes(SENTINEL, at + 1)) return 'there are two tables of fuses in it';
  const [schema = 0, length = 0] = bytes.subarray(at + SENTINEL.length);
  const from = at + SENTINEL.length + 2;
  return schema === 1 ? { at: from, fuses: bytes.toString('latin1', from, from + length) } : `its fuses are of the kind ${schema}`;
}

function wireFault(bytes: Buffer, wanted: string): string | undefined {
  const wire = wireOf(bytes);
  if (typeof wire === 'string') return wire;
  return wire.fuses === wanted.slice(0, wire.fuses.length) && wire.fuses.length >= 7 ? undefined : `its fuses are ${wire.fuses}, not ${wanted}`;
}

const inspectableWire = `${SEALED_WIRE.slice(0, NODE_CLI_INSPECT)}1${SEALED_WIRE.slice(NODE_CLI_INSPECT + 1)}`;

/** One byte, and it is the fuse. */
function differences(one: Buffer, other: Buffer): readonly number[] {
  const found: number[] = [];
  const PAGE = 65_536;
  for (let page = 0; page < one.length; page += PAGE) {
    if (one.subarray(page, page + PAGE).equals(other.subarray(page, page + PAGE))) continue;
    for (let at = page; at < Math.min(page + PAGE, one.length); at += 1) if (one[at] !== other[at]) found.push(at);
  }
  return one.length === other.length ? found : [-1];
}

function programInDeb(deb: string): Buffer {
  const { stdout, status } = spawnSync('sh', ['-c', `dpkg-deb --fsys-tarfile '${deb}' | tar -xO './opt/${NAME}/${NAME}'`], { maxBuffer: 400_000_000 });
  return status === 0 ? stdout : Buffer.alloc(0);
}

/** The program with other fuses, in a folder that is lent to a user without rights. */
function openTwin(nobody: Nobody): string {
  const folder = nobody.lend(testPackages().sealed.folder);
  const exe = join(folder, NAME);
  const bytes = readFileSync(exe);
  const wire = wireOf(bytes);
  if (typeof wire === 'string') throw new Error(wire);
  for (const [fuse, value] of [[RUN_AS_NODE, '1'], [NODE_CLI_INSPECT, '1'], [ONLY_FROM_ASAR, '0']] as const) bytes.write(value, wire.at + fuse, 'latin1');
  rmSync(exe);
  writeFileSync(exe, bytes, { mode: 0o755 });
  return exe;
}

type Way = (given: { readonly nobody: Nobody; readonly exe: string; readonly marker: string }) => Promise<{ readonly seen: Seen; readonly isOpen: boolean }>;

/** A whole visit: the app opens its first scene, looks whether it answers, and quits. Also the least that a twin does before it is asked to end. */
const visit = (nobody: Nobody, more: Readonly<Record<string, string>> = {}, watch: Partial<Watch> = {}): Watch => ({
  env: { ...display(), REIGI_TEST_RUNTIME: '1', REIGI_DEMO: 'smoke', REIGI_DEMO_OUT: nobody.folder('demo'), REIGI_USER_DATA: nobody.folder('data'), ...more }, limitMs: 120_000, ...watch,
});
const writing = (marker: string): string => `require('fs').writeFileSync(${JSON.stringify(marker)}, 'x')`;

const asNode: Way = async ({ nobody, exe, marker }) => {
  const script = nobody.file('marker.cjs', `${writing(marker)}; process.exit(0)`);
  // What stands before the script would be for Node, which does not know it.
  const seen = await watched(nobody, exe, [script, ...softwareGl()], visit(nobody, { ELECTRON_RUN_AS_NODE: '1' }));
  return { seen, isOpen: existsSync(marker) };
};
const nodeOptions: Way = async ({ nobody, exe, marker }) => {
  const script = nobody.file('marker.cjs', writing(marker));
  const seen = await watched(nobody, exe, [...softwareGl()], visit(nobody, { NODE_OPTIONS: `--require ${script} --inspect=9333`, NODE_REPL_EXTERNAL_MODULE: script }));
  return { seen, isOpen: existsSync(marker) || seen.doors.length > 0 };
};
const inspect: Way = async ({ nobody, exe }) => {
  let isThere = false;
  const seen = await watched(nobody, exe, [...softwareGl(), '--inspect=9333'], visit(nobody, {}, { onPage: () => void (isThere = true), until: () => isThere }));
  return { seen, isOpen: seen.doors.length > 0 };
};
/** Ended a while after the signal: a door would be open by then. */
const signal: Way = async ({ nobody, exe }) => {
  let sent = 0;
  const onPage = (main: number): void => {
    process.kill(main, 'SIGUSR1');
    sent = performance.now();
  };
  const seen = await watched(nobody, exe, [...softwareGl()], visit(nobody, {}, { onPage, until: () => sent > 0 && performance.now() - sent > 3_000 }));
  return { seen, isOpen: seen.doors.length > 0 };
};
/** Another app beside ours. */
function plant(folder: string, marker: string): void {
  const place = join(folder, 'resources/app');
  mkdirSync(place, { mode: 0o755 });
  writeFileSync(join(place, 'package.json'), '{ "name": "other", "main": "main.js" }', { mode: 0o644 });
  writeFileSync(join(place, 'main.js'), `${writing(marker)}; require('electron').app.exit(0)`, { mode: 0o644 });
}
const otherApp: Way = async ({ nobody, exe, marker }) => {
  plant(join(exe, '..'), marker);
  const seen = await watched(nobody, exe, [...softwareGl()], visit(nobody));
  return { seen, isOpen: existsSync(marker) };
};
const onlyOtherApp: Way = async ({ nobody, exe, marker }) => {
  plant(join(exe, '..'), marker);
  rmSync(join(exe, '../resources/app.asar'));
  const seen = await watched(nobody, exe, [...softwareGl()], visit(nobody, {}, { limitMs: 20_000 }));
  return { seen, isOpen: existsSync(marker) };
};

/** What it is, how it is tried, and whether the sealed app plays its visit to the end all the same. The last: whether the twin shows that the trial can fail. A packaged app takes next to nothing from NODE_OPTIONS by itself, and looks for app.asar before anything else. */
const WAYS: readonly (readonly [string, Way, 'plays' | 'ends', boolean])[] = [
  ['ELECTRON_RUN_AS_NODE', asNode, 'plays', true], ['NODE_OPTIONS', nodeOptions, 'plays', false], ['--inspect', inspect, 'ends', true], ['SIGUSR1', signal, 'ends', true],
  ['another app beside app.asar', otherApp, 'plays', false], ['another app in its place', onlyOtherApp, 'ends', true],
];

interface Tried {
  readonly seen: Seen;
  readonly isOpen: boolean;
  readonly cookies: number;
}

async function tried(way: Way, isTwin: boolean): Promise<Tried> {
  const nobody = asNobody();
  try {
    const exe = isTwin ? openTwin(nobody) : join(nobody.lend(testPackages().sealed.folder), NAME);
    return { ...(await way({ nobody, exe, marker: join(nobody.home, 'marker') })), cookies: cookiesIn(nobody) };
  } finally {
    nobody.remove();
  }
}

async function proveWay([name, way, ending, isControlled]: (typeof WAYS)[number]): Promise<string | undefined> {
  const { seen, isOpen, cookies } = await tried(way, false);
  if (isOpen) return `${name} opens the sealed build: ${seen.doors.join(', ')}`;
  if (ending === 'plays' && seen.ended.code !== 0) return `${name} keeps the sealed build from playing: it ended with ${seen.ended.code}: ${seen.ended.told.slice(-300)}`;
  if (cookies > 0) return `${name}: ${cookies} cookies are kept`;
  if (seen.outside.length > 0) return `${name}: ${seen.outside.join(', ')}`;
  if (isControlled && !(await tried(way, true)).isOpen) return `${name} does not even open a build that is not sealed, so this trial proves nothing`;
  return undefined;
}

/** A session leaves no cookie: the fuse that would encrypt them has nothing to do. */
function cookiesIn(nobody: Nobody): number {
  const jar = ['Cookies', 'Network/Cookies'].map((name) => join(nobody.home, 'data', name)).find((path) => existsSync(path));
  if (jar === undefined) return 0;
  const copy = join(nobody.home, 'jar');
  copyFileSync(jar, copy);
  chmodSync(copy, 0o600);
  const db = new DatabaseSync(copy);
  const { rows } = db.prepare('SELECT count(*) AS rows FROM cookies').get() as { rows: number };
  db.close();
  return rows;
}

const CASES: readonly (() => Promise<string | undefined> | string | undefined)[] = [
  () => wireFault(readFileSync(testPackages().sealed.exe), SEALED_WIRE),
  () => wireFault(readFileSync(testPackages().inspectable.exe), inspectableWire),
  () => {
    const sealed = readFileSync(testPackages().sealed.exe);
    const wire = wireOf(sealed);
    const found = differences(sealed, readFileSync(testPackages().inspectable.exe));
    return typeof wire !== 'string' && found.length === 1 && found[0] === wire.at + NODE_CLI_INSPECT ? undefined : `the two builds differ in ${found.length} bytes`;
  },
  () => (programInDeb(testPackages().deb).equals(readFileSync(testPackages().sealed.exe)) ? undefined : 'the program in the Debian package is another one'),
  ...WAYS.map((way) => () => proveWay(way)),
];
export const SEALED_CASES = CASES.length;

export async function proveSealed(from: number, to: number): Promise<Outcome> {
  await ensureTestPackages();
  const tally = new Tally();
  for (const [at, prove] of CASES.slice(from - 1, to).entries()) {
    const fault = await prove();
    tally.judge(fault === undefined ? undefined : `case ${from + at}: ${fault}`);
  }
  return tally.outcome();
}
