/** Errors of ours in the main process in the midst of a scene: what was lived is written, the person is told and asked, and the app opens anew where they want it. */
import { cpSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openStorage } from '../../../electron/main/storage/open-storage';
import { keepMoment } from '../../support/scene-moments';
import { inMain, otherEnd } from '../../support/main-line';
import { startRaw, type Started } from '../../support/raw-launch';
import { chanceOf } from '../durability/history';
import { familyOf } from '../packages/smoke';
import type { Outcome } from '../target';
import { withHistory } from './crashes';
import { first, goTo } from './raw-ways';

const FAULT = 'a fault of ours';
/** Each in the ways in which a program can fall over an error that nobody caught. */
const FAULTS: readonly (readonly [name: string, script: string])[] = [
  ['thrown later', `void setTimeout(() => { throw new Error('${FAULT}'); }, 1)`],
  ['in answer to an event of the window', `(electron.BrowserWindow.getAllWindows()[0].once('resize', () => { throw new Error('${FAULT}'); }), void setTimeout(() => electron.BrowserWindow.getAllWindows()[0].setSize(1100, 700), 1))`],
  ['an event without a listener', `void setImmediate(() => electron.app.emit('error', new Error('${FAULT}')))`],
  ['a promise that nobody waits for', `void Promise.reject(new Error('${FAULT}'))`],
  ['no error at all', `void setTimeout(() => { throw '${FAULT}'; }, 1)`],
];
const ANSWERS = ['open again', 'quit'] as const;
type Answer = (typeof ANSWERS)[number];
export const ALL_ERRORS = FAULTS.length * ANSWERS.length;
const PATIENCE_MS = 60_000;
/** An app that is opened again although nobody wanted it would be there by then. */
const STAYS_CLOSED_MS = 3000;
/** Until the last words of a process that has ended are read. */
const LAST_WORDS_MS = 300;

export function proveMainErrors(from: number, to: number): Promise<Outcome> {
  return withHistory(async (folder) => {
    const broken: string[] = [];
    const measured = { told: 0, saved: 0, opened: 0, lostSteps: 0 };
    const words = otherEnd(join(folder, 'other-end.cjs'));
    for (let number = from; number <= to; number += 1) {
      const [name, script] = FAULTS[(number - 1) % FAULTS.length] as (typeof FAULTS)[number];
      const answer = ANSWERS[((number - 1) % FAULTS.length + Math.floor((number - 1) / FAULTS.length)) % ANSWERS.length] as Answer;
      const userData = join(folder, `case-${number}`);
      cpSync(join(folder, 'history'), userData, { recursive: true });
      const end = await fallen(startRaw(userData, [], words), userData, script, answer, chanceOf(number).between(1, 60));
      if (end.isTold) measured.told += 1;
      if (end.isOpenedAsWished) measured.opened += 1;
      if (end.lostSteps === 0) measured.saved += 1;
      measured.lostSteps = Math.max(measured.lostSteps, end.lostSteps);
      broken.push(...end.broken.map((line) => `case ${number} (${name}, ${answer}): ${line}`));
      // What was killed has children that end a moment later.
      rmSync(userData, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
    return { cases: to - from + 1, broken, measured };
  }, (opened) => keepMoment(opened, 'offering'));
}

interface End {
  readonly isTold: boolean;
  readonly isOpenedAsWished: boolean;
  readonly lostSteps: number;
  readonly broken: readonly string[];
}

async function fallen(app: Started, userData: string, fault: string, answer: Answer, more: number): Promise<End> {
  const broken: string[] = [];
  try {
    await app.pages(PATIENCE_MS);
    const { step: lived = -1 } = await goTo(app, ['scene', first('.home-notices .button-main')], more);
    // The question goes to the output, since the app ends with its answer.
    await inMain(app, `(electron.dialog.showMessageBox = async (...given) => (process.stderr.write('asked: ' + given.at(-1).buttons.join(' or ') + '\\n'), { response: ${ANSWERS.indexOf(answer)}, checkboxChecked: false }), 0)`);
    await inMain(app, fault);
    const patience = new AbortController();
    const code = await Promise.race([app.ended, setTimeout(PATIENCE_MS, 'no end', { signal: patience.signal })]);
    patience.abort();
    if (code !== 1) broken.push(`the app ended with ${code}`);
    await setTimeout(LAST_WORDS_MS);
    if (!app.said().includes(FAULT)) broken.push('the output does not say what was wrong');
    const isTold = /asked: .+ or .+/.test(app.said());
    if (!isTold) broken.push('nobody was told');
    const again = await openedAgain(userData, app.child.pid, answer);
    if ((again !== undefined) !== (answer === 'open again')) broken.push(again === undefined ? 'the app was not opened again' : 'the app was opened again');
    if (again !== undefined) killAll(again);
    const storage = openStorage(userData, new Date().toISOString());
    const offered = storage.attempts.interrupted();
    const notice = storage.notice;
    storage.close();
    if (notice !== null) broken.push(`the storage opens with ${JSON.stringify(notice)}`);
    const lostSteps = Math.max(0, lived - (offered?.steps ?? 0));
    if (lostSteps > 0) broken.push(`lived up to step ${lived}, kept up to ${offered?.steps ?? 'none'}`);
    return { isTold, isOpenedAsWished: (again !== undefined) === (answer === 'open again'), lostSteps, broken };
  } finally {
    app.child.kill('SIGKILL');
    await app.ended;
    const left = holderOf(userData);
    if (left !== undefined) killAll(left);
  }
}

/** Another main process that has the folder and shows a page. */
async function openedAgain(userData: string, former: number | undefined, answer: Answer): Promise<number | undefined> {
  const patienceMs = answer === 'quit' ? STAYS_CLOSED_MS : PATIENCE_MS;
  for (const began = performance.now(); performance.now() - began < patienceMs; await setTimeout(50)) {
    const pid = holderOf(userData);
    if (pid !== undefined && pid !== former && familyOf(pid).some(isPage)) return pid;
  }
  return undefined;
}

/** With its children, which would write on for a moment. */
function killAll(main: number): void {
  for (const pid of familyOf(main)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** By the lock of the engine, a link that names a computer and a process of it. */
function holderOf(userData: string): number | undefined {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(userData, 'SingletonLock')))?.[1]);
    return process.kill(pid, 0) ? pid : undefined;
  } catch {
    // There is no lock, or only one that was left.
    return undefined;
  }
}

function isPage(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer');
  } catch {
    // Processes end while one looks at them.
    return false;
  }
}
