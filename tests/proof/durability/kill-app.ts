/** The whole app, and one of its processes killed from outside while the page has attempts kept: what the page was told to be kept is there after the next start. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../../../electron/main/storage/connection';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { inMain, otherEnd } from '../../support/main-line';
import type { ProcessKind } from '../../support/page-by-main';
import { startRaw, type Started } from '../../support/raw-launch';
import type { Outcome } from '../target';
import { chanceOf, inFolder } from './history';
import { heardOf, type Heard } from './kill';
import { FAILED, missed, recording, SAID, untilShown } from './kill-app-page';

/** In this order, so that one start of the app is enough for five kills. A third page that dies within a minute would come back without pictures. */
const VICTIMS: readonly ProcessKind[] = ['Tab', 'GPU', 'Tab', 'GPU', 'Browser'];
/** The latest moment, after the first acknowledgement. */
const LATEST_MS = 200;
const PATIENCE_MS = 60_000;
/** After the process that draws is gone, the page must go on with so many. */
const GO_ON = 3;
/** Apps that are killed beside each other: each of them waits for most of its time. */
const LANES = 2;

/** Nothing drives these apps but a line into their main process: what drives apps for tests takes longer to open one than the app itself. */
export function proveAppKills(from: number, to: number): Promise<Outcome> {
  return inFolder('app-kills', async (folder) => {
    const line = otherEnd(join(folder, 'other-end.cjs'));
    // A lane has whole starts: the victims of one start stay together.
    const size = Math.ceil((to - from + 1) / LANES / VICTIMS.length) * VICTIMS.length;
    const lanes = Array.from({ length: LANES }, (_, lane) => [from + lane * size, Math.min(to, from + (lane + 1) * size - 1)] as const).filter(([first, last]) => first <= last);
    const ends = await Promise.allSettled(lanes.map(([first, last], lane) => livedLane(join(folder, `lane-${lane}`), line, first, last)));
    const all = ends.map((end) => {
      // Only now, so that the folder stays for as long as any lane writes into it.
      if (end.status === 'rejected') throw end.reason;
      return end.value;
    });
    return {
      cases: to - from + 1,
      broken: all.flatMap(({ broken }) => broken),
      measured: { events: all.reduce((sum, { events }) => sum + events, 0), lost: all.reduce((sum, { lost }) => sum + lost, 0) },
    };
  });
}

interface Lane {
  readonly broken: readonly string[];
  readonly events: number;
  readonly lost: number;
}

async function livedLane(userData: string, line: readonly string[], from: number, to: number): Promise<Lane> {
  mkdirSync(userData);
  writeFileSync(join(userData, 'settings.json'), '{ "firstStartDone": true }');
  const broken: string[] = [];
  const all: Heard[] = [];
  let [events, lost] = [0, 0];
  const start = (): Started => startRaw(userData, [], line);
  let running = start();
  try {
    await untilShown(running, 'opened', PATIENCE_MS);
    for (let number = from; number <= to; number += 1) {
      const victim = VICTIMS[(number - 1) % VICTIMS.length] as ProcessKind;
      const heard = await heardUntilKilled(running, victim, number, number - from + 1);
      all.push(heard);
      if (victim === 'Browser') running = start();
      if (victim !== 'GPU') await untilShown(running, victim === 'Tab' ? 'back' : 'opened', PATIENCE_MS);
      const said = await missed(running, [heard], userData, victim !== 'GPU');
      for (const last of heard.attempts.values()) events += last === 'end' ? 1 : last + 1;
      lost += said.length;
      broken.push(...said.map((one) => `case ${number} (${victim}): ${one}`));
    }
    await killed(running, running.child.pid);
    running = start();
    await untilShown(running, 'opened', PATIENCE_MS);
    const said = await missed(running, all, userData, false);
    broken.push(...said.map((one) => `after cases ${from} to ${to}: ${one}`));
  } finally {
    await killed(running, running.child.pid);
  }
  const db = connect(join(userData, DATABASE_NAME));
  const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
  db.close();
  if (check !== 'ok') broken.push(`cases ${from} to ${to}: ${check}`);
  return { broken, events, lost };
}

/** Until it has ended and all that it wrote has been read. */
async function killed({ child }: Started, pid: number | undefined): Promise<void> {
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'close');
  process.kill(pid, 'SIGKILL');
  await closed;
}

async function heardUntilKilled(running: Started, victim: ProcessKind, number: number, nth: number): Promise<Heard> {
  const lines = linesOf(running);
  const pid = await inMain<number | null>(running, `electron.app.getAppMetrics().find(({ type }) => type === '${victim}')?.pid ?? null`);
  if (pid === null) throw new Error(`there is no process ${victim}`);
  await inMain(running, recording(nth));
  await lines.until((all) => all.length > 0);
  await new Promise((soon) => setTimeout(soon, chanceOf(number).below(LATEST_MS)));
  if (victim === 'Browser') await killed(running, pid);
  else process.kill(pid, 'SIGKILL');
  if (victim === 'GPU') {
    const before = lines.all().length;
    await lines.until((all) => all.length >= before + GO_ON || all.at(-1) === 'over');
    await inMain(running, `electron.BrowserWindow.getAllWindows()[0].webContents.executeJavaScript('window.isOver = true')`);
    await lines.until((all) => all.at(-1) === 'over');
  }
  return heardOf(lines.all().filter((one) => one !== 'over'));
}

/** What is said from now on. */
function linesOf({ child, said }: Started): { all(): readonly string[]; until(isSo: (all: readonly string[]) => boolean): Promise<void> } {
  const before = said().length;
  // The last line may be cut.
  const all = (): readonly string[] => {
    const heard = said().slice(before);
    return heard.slice(0, heard.lastIndexOf('\n') + 1).split('\n').filter((line) => line.startsWith(SAID)).map((line) => line.slice(SAID.length).trim());
  };
  return {
    all,
    async until(isSo) {
      for (const began = performance.now(); !isSo(all()); await new Promise((soon) => setTimeout(soon, 5))) {
        if (child.exitCode !== null || all().some((one) => one.startsWith(FAILED)) || performance.now() - began > PATIENCE_MS) throw new Error(`heard no more than ${all().length} lines, the last “${all().at(-1) ?? ''}”`);
      }
    },
  };
}
