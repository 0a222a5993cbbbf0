/** The whole app, and one of its processes killed from outside while the page has attempts kept: what the page was told to be kept is there after the next start. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleHeader } from '../../../electron/contract/attempt-example';
import type { Response } from '../../../electron/contract/contract';
import { connect } from '../../../electron/main/storage/connection';
import { DATABASE_NAME } from '../../../electron/main/storage/open-storage';
import { launch, type Launched } from '../../support/launch';
import { inPage, processOf, untilInPage, type ProcessKind } from '../../support/page-by-main';
import type { Outcome } from '../target';
import { chanceOf, chunkOf, idOf, inFolder } from './history';
import { heardOf, judge, type Found, type Heard } from './kill';

/** In this order, so that one start of the app is enough for three kills. */
const VICTIMS: readonly ProcessKind[] = ['Tab', 'GPU', 'Browser'];
/** The latest moment, after the first acknowledgement. */
const LATEST_MS = 700;
const PATIENCE_MS = 60_000;
/** Attempts of one kill are numbered apart from those of the next; the page makes no more of them. */
const APART = 20;
const CHUNKS = 40;
/** After the process that draws is gone, the page must go on with so many. */
const GO_ON = 3;

export function proveAppKills(from: number, to: number): Promise<Outcome> {
  return inFolder('app-kills', async (folder) => {
    const userData = join(folder, 'data');
    mkdirSync(userData);
    writeFileSync(join(userData, 'settings.json'), '{ "firstStartDone": true }');
    const broken: string[] = [];
    const measured = { events: 0, lost: 0 };
    const all: Heard[] = [];
    let running = await launch({ userData });
    try {
      for (let number = from; number <= to; number += 1) {
        const victim = VICTIMS[(number - 1) % VICTIMS.length] as ProcessKind;
        const heard = await heardUntilKilled(running, victim, number);
        all.push(heard);
        if (victim === 'Browser') running = await launch({ userData });
        const said = await missed(running, [heard], userData, victim !== 'GPU');
        for (const last of heard.attempts.values()) measured.events += last === 'end' ? 1 : last + 1;
        measured.lost += said.length;
        broken.push(...said.map((line) => `case ${number} (${victim}): ${line}`));
      }
      running.app.process().kill('SIGKILL');
      await ended(running);
      running = await launch({ userData });
      const said = await missed(running, all, userData, false);
      broken.push(...said.map((line) => `after cases ${from} to ${to}: ${line}`));
    } finally {
      await running.app.close().catch(() => undefined);
    }
    const db = connect(join(userData, DATABASE_NAME));
    const { integrity_check: check } = db.prepare('PRAGMA integrity_check').get() as { integrity_check: string };
    db.close();
    if (check !== 'ok') broken.push(`cases ${from} to ${to}: ${check}`);
    return { cases: to - from + 1, broken, measured };
  });
}

const ended = async ({ app }: Launched): Promise<void> => {
  const child = app.process();
  if (child.exitCode === null && child.signalCode === null) await new Promise((done) => child.once('exit', done));
};

/** What the page says goes by the main process to its output, so that it is out of the app before the next chunk is taken. */
async function heardUntilKilled(running: Launched, victim: ProcessKind, number: number): Promise<Heard> {
  const { app } = running;
  const lines = linesOf(running);
  await app.evaluate(({ BrowserWindow }) => {
    const told = (_event: unknown, _level: unknown, message: string): void => void (message.startsWith('kept ') && process.stdout.write(`${message}\n`));
    BrowserWindow.getAllWindows()[0]?.webContents.removeAllListeners('console-message').on('console-message', told);
  });
  const chunks = Array.from({ length: CHUNKS }, (_, seq) => ({ ...chunkOf(0, seq), track: [...chunkOf(0, seq).track] }));
  await inPage(app, `void (${record.toString()})(${JSON.stringify([exampleHeader(idOf(0)), chunks, number * APART, (number + 1) * APART])})`);
  await lines.until((all) => all.length > 0);
  await new Promise((soon) => setTimeout(soon, chanceOf(number).below(LATEST_MS)));
  const pid = await processOf(app, victim);
  if (pid === undefined) throw new Error(`there is no process ${victim}`);
  process.kill(pid, 'SIGKILL');
  if (victim === 'Browser') await ended(running);
  if (victim === 'GPU') {
    const before = lines.all().length;
    await lines.until((all) => all.length >= before + GO_ON || all.at(-1) === 'over');
    await inPage(app, 'window.isOver = true');
    await lines.until((all) => all.at(-1) === 'over');
  }
  if (victim === 'Tab' && (await untilInPage(app, `location.search.includes('notice=') && document.querySelector('main') !== null`, PATIENCE_MS)) === undefined) throw new Error('the page did not come back');
  lines.stop();
  return heardOf(lines.all().filter((line) => line !== 'over'));
}

function linesOf({ app }: Launched): { all(): readonly string[]; until(isSo: (all: readonly string[]) => boolean): Promise<void>; stop(): void } {
  let heard = '';
  const hear = (part: Buffer): void => void (heard += part.toString());
  const output = app.process().stdout;
  output?.on('data', hear);
  // The last line may be cut.
  const all = (): readonly string[] => heard.slice(0, heard.lastIndexOf('\n') + 1).split('\n').filter((line) => line.startsWith('kept ')).map((line) => line.slice('kept '.length).trim());
  return {
    all,
    stop: () => void output?.off('data', hear),
    async until(isSo) {
      for (const began = performance.now(); !isSo(all()); await new Promise((soon) => setTimeout(soon, 5))) {
        if (performance.now() - began > PATIENCE_MS) throw new Error(`heard no more than ${all().length} lines, the last “${all().at(-1) ?? ''}”`);
      }
    },
  };
}

/** Runs in the page: attempt after attempt, each chunk said as soon as the main process has acknowledged it. */
async function record([header, chunks, first, end]: readonly [ReturnType<typeof exampleHeader>, readonly (Omit<ReturnType<typeof chunkOf>, 'track'> & { readonly track: readonly number[] })[], number, number]): Promise<void> {
  const page = window as unknown as { isOver: boolean };
  page.isOver = false;
  for (let index = first; index < end && !page.isOver; index += 1) {
    const id = header.id.slice(0, -12) + String(index).padStart(12, '0');
    await window.reigi.call('attempts.begin', { header: { ...header, id } });
    for (const { track, samples, ...chunk } of chunks) {
      // What `chunkOf` makes of this number.
      const own = { samples: samples.map((one) => ({ ...one, value: Number(one.value) + index * 1000 })), track: Uint8Array.from(track, (byte) => byte + index) };
      await window.reigi.call('attempts.append', { id, ...chunk, ...own });
      console.log(`kept ${index} ${chunk.seq}`);
    }
    await window.reigi.call('attempts.end', { id, endedStep: chunks.length * 12, summary: { total: 80, grade: 'B', critical: [], pack: 'guide-strict', ended: 'finished' } });
    console.log(`kept ${index} end`);
  }
  console.log('kept over');
}

/** What the app itself shows of all that was heard, against what was sent. */
async function missed({ app }: Launched, all: readonly Heard[], userData: string, isOffered: boolean): Promise<readonly string[]> {
  const said: string[] = [];
  if ((await untilInPage(app, `document.querySelector('main') !== null`, PATIENCE_MS)) === undefined) return ['the app shows no page'];
  for (const heard of all) {
    const found = await inPage<{ readonly notice: Found['notice']; readonly offered: Response<'attempts.interrupted'>; readonly read: readonly (readonly [string, Read])[] }>(app, `(${read.toString()})(${JSON.stringify([...heard.attempts.keys()].map(idOf))})`);
    if (found === undefined) throw new Error('the page does not answer');
    const kept = new Map(found.read);
    const attempts: Found['attempts'] = {
      read: (id) => {
        const one = kept.get(id) as Read;
        return { ...one, track: Uint8Array.from(one.track) };
      },
      // Only the newest is offered: of the earlier kills there is nothing to be said.
      interrupted: () => (isOffered ? found.offered : (found.read.find(([, { listed }]) => listed.state !== 'ended')?.[1].listed ?? null)),
    };
    const there = new Map([...heard.attempts].filter(([index]) => kept.has(idOf(index))));
    for (const index of heard.attempts.keys()) if (!there.has(index)) said.push(`nothing is left of ${index}`);
    said.push(...judge({ attempts, notice: found.notice }, { ...heard, attempts: there }, userData));
  }
  return said;
}

type Read = Omit<Response<'attempts.read'>, 'track'> & { readonly track: readonly number[] };

/** Runs in the page. */
async function read(ids: readonly string[]): Promise<unknown> {
  const one = async (id: string): Promise<readonly [string, unknown]> => {
    const { track, ...rest } = await window.reigi.call('attempts.read', { id });
    return [id, { ...rest, track: [...track] }];
  };
  const asked = await Promise.allSettled(ids.map(one));
  return {
    notice: (await window.reigi.call('app.info', {})).storage,
    offered: await window.reigi.call('attempts.interrupted', {}),
    read: asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])),
  };
}
