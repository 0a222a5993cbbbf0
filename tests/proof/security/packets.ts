/** That nothing leaves this computer: every call by which a program speaks to another one is written down by the system, and none of them is to an address of a network. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleAttempt } from '../../../electron/contract/attempt-example';
import { formatAttemptFile } from '../../../electron/contract/attempt-file';
import { nameOf } from '../../../electron/release/about.mjs';
import { ensureTestPackages, testPackages } from '../../../electron/release/test-packages.mjs';
import { answerDialogs } from '../../support/answer-dialogs';
import { asNobody, type Nobody } from '../../support/as-nobody';
import { choose } from '../../support/native-menu';
import { launchUnprivileged } from '../../support/unprivileged';
import { display, softwareGl } from '../packages/smoke';
import type { Outcome } from '../target';
import { watched } from './black-box';
import { Tally } from './tally';

const CALLS = 'connect,sendto,sendmsg,sendmmsg';
const tracing = (file: string): readonly string[] => ['strace', '-f', '-qq', '-s', '48', '-e', `trace=${CALLS}`, '-o', file];

/** What a trace has of networks. */
function packetsIn(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => /\b(?:connect|sendto|sendmsg|sendmmsg)\(.*sa_family=AF_(?:INET6?|PACKET|VSOCK)\b/.test(line));
}

/** Why it cannot be looked at on this machine, with what to do. */
function missing(program: 'strace' | 'unshare', words: readonly string[]): string | undefined {
  const { error, status } = spawnSync(program, words, { stdio: 'ignore' });
  if (error !== undefined) return `${program} is not on this machine: apt-get install ${program === 'strace' ? 'strace' : 'util-linux'}`;
  return status === 0 ? undefined : `${program} may not be used on this machine`;
}

/** The trial itself: a packet that is there is seen. */
function isSeen(nobody: Nobody): boolean {
  const file = join(nobody.home, 'control');
  const script = "require('dgram').createSocket('udp4').send('x', 9, '127.0.0.1', () => process.exit())";
  const [program = '', ...words] = tracing(file);
  spawnSync(program, [...words, process.execPath, '-e', script], { stdio: 'ignore', timeout: 30_000 });
  return existsSync(file) && packetsIn(file).length > 0;
}

/** The sealed app opens, a visit begins and is looked at (`smoke`), or the master plays it whole and it is scored (`full`), and the app quits. */
async function demonstration(nobody: Nobody, before: readonly string[], kind: 'smoke' | 'full'): Promise<string | undefined> {
  const out = nobody.folder('demo');
  const [program = '', ...words] = [...before, join(nobody.lend(testPackages().sealed.folder), nameOf('testruntime'))];
  const env = { ...display(), REIGI_TEST_RUNTIME: '1', REIGI_DEMO: kind, REIGI_DEMO_OUT: out, REIGI_USER_DATA: nobody.folder('data') };
  const { ended, outside, pages } = await watched(nobody, program, [...words, ...softwareGl()], { env, limitMs: 280_000 });
  const report = existsSync(join(out, 'demo.json')) ? (JSON.parse(readFileSync(join(out, 'demo.json'), 'utf8')) as { ok: boolean }) : undefined;
  if (ended.code !== 0 || report?.ok !== true) return `it did not play its visit to the end: ${ended.code}, ${JSON.stringify(report)}, ${ended.told.slice(-400)}`;
  return pages === 0 ? 'no page was seen' : outside.length > 0 ? outside.join(', ') : undefined;
}

async function traced(nobody: Nobody): Promise<readonly string[]> {
  const why = missing('strace', ['-V']);
  if (why !== undefined) return [why];
  if (!isSeen(nobody)) return ['a packet that was sent on purpose was not seen'];
  const file = join(nobody.home, 'trace');
  const fault = await demonstration(nobody, tracing(file), 'full');
  return [...(fault === undefined ? [] : [fault]), ...packetsIn(file)];
}

/** In a network of its own, in which there is nothing at all. */
async function withoutNetwork(nobody: Nobody, kind: 'smoke' | 'full'): Promise<readonly string[]> {
  const words = ['--map-current-user', '--net'];
  const why = missing('unshare', [...words, 'true']);
  if (why !== undefined) return [why];
  const fault = await demonstration(nobody, ['unshare', ...words], kind);
  return fault === undefined ? [] : [fault];
}

/** With a hand on it: an attempt comes in by the menu, its debrief is read, it goes out again, alone and in an archive; all screens; quit. */
async function handled(nobody: Nobody): Promise<readonly string[]> {
  const why = missing('strace', ['-V']);
  if (why !== undefined) return [why];
  const file = join(nobody.home, 'trace');
  const running = await launchUnprivileged({ under: tracing(file) });
  const broken: string[] = [];
  try {
    const { app, page, userData } = running;
    const home = join(dirname(userData), 'home');
    const [attempt, copy, archive] = ['in.reigi-attempt.json', 'out.reigi-attempt.json', 'all.zip'].map((name) => join(home, name));
    writeFileSync(attempt ?? '', formatAttemptFile(exampleAttempt(), { started: '2026-01-31T09:30:00.000Z', steps: 36, summary: { total: 50, grade: 'C', critical: [], pack: 'guide-strict', ended: 'finished' } }), { mode: 0o644 });
    await answerDialogs(app, attempt ?? '');
    await choose(app, 'attempt.open');
    await page.locator('main.debrief h1').waitFor({ timeout: 60_000 });
    await answerDialogs(app, copy ?? '');
    await choose(app, 'attempt.export');
    // The next answer to a dialog must not reach this one.
    for (let waited = 0; waited < 100 && !existsSync(copy ?? ''); waited += 1) await page.waitForTimeout(300);
    await answerDialogs(app, archive ?? '');
    const call = (name: string) => page.evaluate((asked) => (window.reigi as { call(name: string, given: object): Promise<unknown> }).call(asked, {}), name);
    for (const name of ['archive.export', 'archive.import', 'backups.make', 'learners.facts', 'records.state']) await call(name);
    for (const command of ['go.history', 'go.progress', 'go.learners', 'go.card', 'go.course', 'go.settings', 'go.about', 'go.home', 'go.licences', 'go.home'] as const) {
      await choose(app, command);
      await page.waitForTimeout(300);
    }
    for (const path of [copy, archive]) if (!existsSync(path ?? '')) broken.push(`${path} was not written`);
  } finally {
    await running.close();
  }
  return [...broken, ...packetsIn(file)];
}

const CASES: readonly (readonly [string, (nobody: Nobody) => Promise<readonly string[]>])[] = [
  ['a whole visit', traced], ['a session by hand', handled], ['a visit without any network', (nobody) => withoutNetwork(nobody, 'smoke')], ['a whole visit without any network', (nobody) => withoutNetwork(nobody, 'full')],
];
/** The last one takes minutes and shows little more than the one before it. */
export const PACKET_CASES = { quick: CASES.length - 1, long: CASES.length, piece: 1 };

export async function provePackets(from: number, to: number): Promise<Outcome> {
  await ensureTestPackages();
  const tally = new Tally();
  for (const [what, prove] of CASES.slice(from - 1, to)) {
    const nobody = asNobody();
    try {
      const faults = await prove(nobody);
      tally.judge(faults.length === 0 ? undefined : `${what}: ${faults.slice(0, 5).join('; ')}${faults.length > 5 ? `; and ${faults.length - 5} more` : ''}`);
    } finally {
      nobody.remove();
    }
  }
  return tally.outcome();
}
