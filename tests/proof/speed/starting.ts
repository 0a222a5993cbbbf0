/** B1 and B2: from the call of the program to a scene that one can move in, and the memory it then holds, against the rival. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { launch } from '../../support/launch';
import { PlayPage } from '../../support/play-page';
import { median } from '../../bench/timed';
import type { Outcome, Tools } from '../target';
import { buildRival } from './rival';

/** Cases are rounds of each, with data of its own, so that every start is a first one. */
export async function startedAgainst(from: number, to: number, { root }: Tools): Promise<Outcome> {
  const [peopled, bare] = [await buildRival(root, 'peopled'), await buildRival(root, 'bare')];
  const rounds: { readonly ours: number; readonly peopled: number; readonly bare: number }[] = [];
  for (let round = from; round <= to; round += 1) {
    // Who begins changes: the next finds the runtime's files in memory.
    const first = round % 2 === 0 ? undefined : await startRival(peopled);
    const ours = await startOurs(root);
    rounds.push({ ours, peopled: first ?? await startRival(peopled), bare: await startRival(bare) });
  }
  const middle = (pick: (round: (typeof rounds)[number]) => number): number => median(rounds.map(pick));
  return {
    cases: rounds.length, broken: [],
    measured: {
      ratio: middle(({ ours, peopled: theirs }) => ours / theirs), bareRatio: middle(({ ours, bare: theirs }) => ours / theirs),
      oursMs: middle(({ ours }) => ours), theirsMs: middle(({ peopled: theirs }) => theirs), bareMs: middle(({ bare: theirs }) => theirs),
    },
  };
}

function flags(): readonly string[] {
  return [...(process.env.REIGI_GL_FLAGS?.split(' ') ?? []), ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
}

/** Milliseconds from the call to what `read` finds afterwards. */
async function started(folder: string, env: Readonly<Record<string, string>>, read: () => number): Promise<number> {
  const began = Date.now();
  const child = spawn(process.env.ELECTRON_EXEC_PATH ?? 'electron', [...flags(), folder], {
    env: { ...process.env, ...env }, stdio: 'ignore',
  });
  await once(child, 'exit');
  return read() - began;
}

async function inFreshData<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'reigi-start-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const startOurs = (root: string): Promise<number> => inFreshData((folder) => {
  const out = join(folder, 'out');
  return started(root, { REIGI_DEMO: 'smoke', REIGI_DEMO_OUT: out, REIGI_USER_DATA: folder }, () => {
    const { ok, drawnAt } = JSON.parse(readFileSync(join(out, 'demo.json'), 'utf8')) as { readonly ok: boolean; readonly drawnAt?: number };
    if (!ok || drawnAt === undefined) throw new Error('the app did not open its scene');
    return drawnAt;
  });
});

const startRival = (rival: string): Promise<number> => inFreshData((folder) => {
  const out = join(folder, 'drawn');
  return started(rival, { RIVAL_OUT: out, REIGI_USER_DATA: folder }, () => Number(readFileSync(out, 'utf8')));
});

/** B1: memory of all processes, each shared page counted by its share, once the scene has been lived in for a moment. */
export async function heldAgainst(_from: number, _to: number, { root }: Tools): Promise<Outcome> {
  const ours = await heldByOurs();
  const theirs = await heldByRival(await buildRival(root, 'bare'));
  return { cases: 1, broken: [], measured: { ratio: ours / theirs, oursMb: ours, theirsMb: theirs } };
}

async function heldByOurs(): Promise<number> {
  const { app, page, close } = await launch();
  try {
    const play = new PlayPage(page);
    await play.hook();
    await play.begin('learn');
    await play.live(60);
    return heldBy(await pidsOf(app));
  } finally {
    await close();
  }
}

const heldByRival = (rival: string): Promise<number> => inFreshData(async (folder) => {
  const app = await _electron.launch({ args: [...flags(), rival], env: { ...(process.env as Record<string, string>), REIGI_USER_DATA: folder } });
  try {
    const page = await app.firstWindow();
    await page.waitForFunction(() => document.title.startsWith('drawn '));
    return heldBy(await pidsOf(app));
  } finally {
    await app.close();
  }
});

const pidsOf = (app: Awaited<ReturnType<typeof launch>>['app']): Promise<number[]> => app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));

/** Proportional set size in MB; linux alone tells it. */
function heldBy(pids: readonly number[]): number {
  return pids.map((pid) => `/proc/${pid}/smaps_rollup`).filter((file) => existsSync(file))
    .reduce((all, file) => all + Number(/^Pss:\s+(\d+)/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0) / 1000, 0);
}
