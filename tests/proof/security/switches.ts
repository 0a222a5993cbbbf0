/** Words on the command line, and in the environment, that would take away what protects: the sealed build does not start with them, or starts as if they were not there. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameOf } from '../../../electron/release/about.mjs';
import { ensureTestPackages, testPackages } from '../../../electron/release/test-packages.mjs';
import { asNobody, type Nobody } from '../../support/as-nobody';
import { display, softwareGl } from '../packages/smoke';
import type { Outcome } from '../target';
import { watched } from './black-box';
import { Tally } from './tally';

/** In a word of a case: a program that leaves a mark and goes on with what it was given; the mark; the home. */
const [PROGRAM, MARK, HOME] = ['%program', '%mark', '%home'];

/** Not one of these may be obeyed. */
const REFUSED: readonly (readonly string[])[] = [
  ['--no-sandbox'], ['-no-sandbox'], ['--NO-SANDBOX'], ['mine.reigi-attempt', '--no-sandbox'], ['--lang=ja', '--no-sandbox'], ['--disable-seccomp-filter-sandbox'], ['--disable-namespace-sandbox'], ['--disable-gpu-sandbox'], ['--no-zygote'], ['--single-process'], ['--in-process-gpu'],
  ['--disable-web-security'], ['--disable-site-isolation-trials'], ['--allow-file-access-from-files'], ['--allow-running-insecure-content'], ['--enable-blink-features=MojoJS'], ['--enable-features=X'], ['--disable-features=SitePerProcess'], ['--ignore-certificate-errors'],
  ['--remote-debugging-port=9333'], ['--remote-debugging-pipe'], ['--remote-allow-origins=*'], ['--inspect=9333'], ['--inspect-brk=9333'], ['--inspect-publish-uid=http'], ['--js-flags=--expose-gc'], ['--enable-automation'], ['--load-extension=%home'], ['--require=%program'], ['-r', PROGRAM], ['--app=%home'],
  [`--renderer-cmd-prefix=${PROGRAM}`], [`--utility-cmd-prefix=${PROGRAM}`], [`--gpu-launcher=${PROGRAM}`], [`--zygote-cmd-prefix=${PROGRAM}`], [`--browser-subprocess-path=${PROGRAM}`],
  ['--host-rules=MAP * 127.0.0.1'], ['--host-resolver-rules=MAP * 127.0.0.1'], ['--proxy-server=127.0.0.1:9'], ['--proxy-pac-url=data:,x'], ['--user-data-dir=/etc'], [`--log-net-log=${MARK}`], ['--trace-startup', `--trace-startup-file=${MARK}`],
  ['--use-fake-ui-for-media-stream'], ['--autoplay-policy=no-user-gesture-required'], ['--unsafely-treat-insecure-origin-as-secure=http://127.0.0.1'], ['--enable-sandbox-logging'],
];
/** Chromium opens its log before any code of ours is read: that the app refused is then written there, and nothing else may be. */
const LOGGED: readonly (readonly string[])[] = [['--enable-logging', `--log-file=${MARK}`]];
/** Chromium, not our code, is the first to read these. They are no app any more: they end, or wait for an app that never speaks to them. */
const TAKEN_BY_CHROMIUM: readonly (readonly string[])[] = [['--type=renderer'], ['--type=utility'], ['--type=zygote', '--no-zygote-sandbox']];
/** These change how it looks, or nothing: it plays its visit, in the sandbox. */
const HARMLESS: readonly (readonly string[])[] = [['--lang=ja', '--force-device-scale-factor=2', '--', '--no-sandbox', '--remote-debugging-port=9333']];
/** Electron's own variables. The first would start every page without a sandbox: with that the app does not start. */
const VARIABLES: readonly (readonly [Readonly<Record<string, string>>, 'refused' | 'plays'])[] = [
  [{ ELECTRON_DISABLE_SANDBOX: '1' }, 'refused'], [{ ELECTRON_FORCE_IS_PACKAGED: '0', NODE_ENV: 'development', ELECTRON_RENDERER_URL: 'http://127.0.0.1:9/', ELECTRON_ENABLE_SECURITY_WARNINGS: '1', NODE_EXTRA_CA_CERTS: '/etc/passwd' }, 'plays'],
];

interface Case {
  readonly words: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly ending: 'refused' | 'logged' | 'inert' | 'plays';
}

const CASES: readonly Case[] = [
  ...REFUSED.map((words) => ({ words, env: {}, ending: 'refused' as const })), ...LOGGED.map((words) => ({ words, env: {}, ending: 'logged' as const })),
  ...TAKEN_BY_CHROMIUM.map((words) => ({ words, env: {}, ending: 'inert' as const })),
  ...HARMLESS.map((words) => ({ words, env: {}, ending: 'plays' as const })), ...VARIABLES.map(([env, ending]) => ({ words: [], env, ending })),
];
export const SWITCH_CASES = CASES.length;
/** Letters. */
const LONGEST_LOG = 4000;
const LIMIT_MS = { refused: 30_000, logged: 30_000, inert: 15_000, plays: 120_000 };

export async function proveSwitches(from: number, to: number): Promise<Outcome> {
  await ensureTestPackages();
  const tally = new Tally();
  const nobody = asNobody();
  try {
    const exe = join(nobody.lend(testPackages().sealed.folder), nameOf('testruntime'));
    for (const [at, one] of CASES.slice(from - 1, to).entries()) {
      const faults = await faultsOf(nobody, exe, one, from + at);
      tally.count(one.ending);
      tally.judge(faults.length === 0 ? undefined : `${[...Object.keys(one.env), ...one.words].join(' ')}: ${faults.join('; ')}`);
    }
  } finally {
    nobody.remove();
  }
  return tally.outcome();
}

async function faultsOf(nobody: Nobody, exe: string, { words, env, ending }: Case, number: number): Promise<readonly string[]> {
  const [data, mark] = [nobody.folder(`data-${number}`), join(nobody.home, `mark-${number}`)];
  const program = nobody.file(`program-${number}`, '');
  writeFileSync(program, `#!/bin/sh\necho "$@" >> '${mark}'\nexec "$@"\n`);
  chmodSync(program, 0o755);
  const filled = words.map((word) => word.replace(PROGRAM, program).replace(MARK, mark).replace(HOME, nobody.home));
  const demo = ending === 'plays' ? { REIGI_DEMO: 'smoke', REIGI_DEMO_OUT: nobody.folder(`demo-${number}`) } : {};
  const { doors, outside, pages, ended } = await watched(nobody, exe, [...softwareGl(), ...filled], { env: { ...display(), REIGI_TEST_RUNTIME: '1', REIGI_USER_DATA: data, ...demo, ...env }, limitMs: LIMIT_MS[ending] });
  const faults = [...doors.map((door) => `it listens at ${door}`), ...outside.map((what) => `a page is outside the sandbox: ${what}`), ...(isObeyed(mark, ending) ? ['it was obeyed and left a mark'] : [])];
  const told = ended.told.slice(-200);
  if (ending === 'plays') return ended.code === 0 && pages > 0 ? faults : [...faults, `it did not play but ended with ${ended.code ?? ended.signal}: ${told}`];
  if (pages > 0) faults.push('a page was opened');
  if (ended.code === 0 || (ended.signal === 'SIGKILL' && ending !== 'inert')) faults.push(`it ended with ${ended.code ?? ended.signal}: ${told}`);
  if (readdirSync(data).some((name) => name.startsWith('reigi.db'))) faults.push('it opened its storage');
  return faults;
}

/** A log of the refusal is short, and names no page. */
function isObeyed(mark: string, ending: Case['ending']): boolean {
  if (!existsSync(mark)) return false;
  const text = readFileSync(mark, 'utf8');
  return ending !== 'logged' || text.length > LONGEST_LOG || text.includes('app://');
}
