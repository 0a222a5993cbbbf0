/** The whole app on a disk that is full or may only be read: it says so, the scene goes on, can leave as a file, and is on the disk once that can be. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseAttemptFile } from '../../../electron/contract/attempt-file';
import { observationsHash } from '../../../scenarios/kernel/hash';
import type { Observation } from '../../../scenarios/kernel/observation';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { scenes } from '../../../scenarios/scenes/catalog';
import { answerDialogs } from '../../support/answer-dialogs';
import { launch, type Launched } from '../../support/launch';
import { PlayPage } from '../../support/play-page';
import { cardOf } from '../../support/plays';
import { beginScene, liveDiary } from '../../support/scene-in-app';
import { visitScene } from '../../support/scene-visit';
import { Visitor } from '../../support/visitor';
import type { Outcome, Tools } from '../target';
import type { Mount } from './disk';
import { chanceOf, inFolder } from './history';
import { mend, spoil } from './on-bad-disk';

const MOUNTS: readonly Mount[] = ['full in the middle', 'read-only at the start'];
/** The shortest ones. */
const PLAYED: readonly SceneDefinition[] = scenes.filter(({ id }) => id === 's05' || id === 's06');
/** The engine wants room for what is its own. */
const ROOM = 'size=96m,mode=700';
/** The app asks the disk again every 20 s, and a busy machine is slow to. */
const PATIENCE_MS = 60_000;

export function proveAppDisks(from: number, to: number, { say }: Tools): Promise<Outcome> {
  return inFolder('app-disk', async (folder) => {
    const reason = whyNoMount(folder);
    if (reason !== undefined) {
      say(`    left out: ${reason}`);
      return { cases: 0, broken: [], measured: { skipped: to - from + 1 } };
    }
    const broken: string[] = [];
    const measured = { told: 0, exported: 0, kept: 0 };
    for (let number = from; number <= to; number += 1) {
      const place = join(folder, `case-${number}`);
      mkdirSync(place);
      const mount = MOUNTS[(number - 1) % MOUNTS.length] as Mount;
      const scene = PLAYED[Math.floor((number - 1) / MOUNTS.length) % PLAYED.length] as SceneDefinition;
      const said = await onDisk(place, mount, (userData) => played(userData, mount, scene, number));
      for (const what of ['told', 'exported', 'kept'] as const) if (said[what]) measured[what] += 1;
      broken.push(...said.broken.map((line) => `case ${number} (${mount}, ${scene.code}): ${line}`));
    }
    return { cases: to - from + 1, broken, measured };
  });
}

function whyNoMount(folder: string): string | undefined {
  if (process.getuid?.() !== 0) return 'only root may mount a disk';
  const place = join(folder, 'tried');
  mkdirSync(place);
  const { status, stderr, error } = spawnSync('mount', ['-t', 'tmpfs', '-o', ROOM, 'reigi', place], { encoding: 'utf8' });
  if (status !== 0) return `a disk cannot be mounted here: ${error?.message ?? stderr.trim()}`;
  spawnSync('umount', [place]);
  return undefined;
}

async function onDisk<T>(place: string, mount: Mount, work: (userData: string) => Promise<T>): Promise<T> {
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', ROOM, 'reigi', place], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  try {
    writeFileSync(join(place, 'settings.json'), '{ "firstStartDone": true, "language": "en" }');
    if (mount.endsWith('start')) spoil(place, mount);
    return await work(place);
  } finally {
    // What ended a moment ago may still hold it.
    spawnSync('umount', ['--lazy', place]);
  }
}

interface Said {
  readonly told: boolean;
  readonly exported: boolean;
  readonly kept: boolean;
  readonly broken: readonly string[];
}

async function played(userData: string, mount: Mount, scene: SceneDefinition, seed: number): Promise<Said> {
  const visit = visitScene(scene, 'keyboard', 'perfect', seed, {});
  if (!(visit instanceof Visitor)) throw new Error('a keyboard is no pad');
  const broken: string[] = [];
  const isFull = mount === 'full in the middle';
  let running = await launch({ userData });
  const file = join(userData, '..', `attempt-${seed}.json`);
  try {
    const { app, page } = running;
    await answerDialogs(app, file);
    const atStart = isFull ? true : await isTold(page, /cannot be written to now/);
    const play = new PlayPage(page);
    await play.hook(seed);
    await beginScene(page, scene, 'keyboard alone', 'Practice');
    const at = 1 + chanceOf(seed).below(visit.diary.length - 1);
    await liveDiary(play, { diary: visit.diary.slice(0, at) });
    if (isFull) spoil(userData, mount);
    await liveDiary(play, { diary: visit.diary.slice(at) });
    const told = atStart && (!isFull || (await isTold(page, /did not take the last moments/)));
    if (!told) broken.push('the page did not say that nothing can be written');
    if ((await page.locator('main').getAttribute('data-phase')) !== 'running') broken.push('the scene did not go on');
    await play.liveTo(visit.session.step);
    const exported = await left(running, isFull, file, observationsHash(visit.session.observations));
    if (!exported) broken.push('what was played could not leave as a file');
    mend(userData, mount);
    if (isFull) await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.debrief').waitFor({ timeout: PATIENCE_MS });
    await page.waitForFunction(async () => (await window.reigi.call('app.info', {})).storage === null, undefined, { timeout: PATIENCE_MS, polling: 500 }).catch(() => broken.push('there is room again, and the app still keeps all in memory'));
    running = await running.relaunch();
    const found = await newest(running.page);
    const kept = found?.state === 'ended' && observationsHash(found.observations) === observationsHash(visit.session.observations) && found.total === cardOf(visit.session, 'guide-strict').total;
    if (!kept) broken.push(`there was room again, and after the next start there is ${found === undefined ? 'nothing' : `an attempt ${found.state}, worth ${found.total}, with ${found.observations.length} of ${visit.session.observations.length} observations`}`);
    return { told, exported, kept, broken };
  } finally {
    await running.app.close().catch(() => undefined);
  }
}

const isTold = (page: Page, words: RegExp): Promise<boolean> => page.locator('.notice-grave').filter({ hasText: words }).waitFor({ timeout: PATIENCE_MS }).then(() => true, () => false);

/** Whether what was played leaves as a file: on a full disk the end of the scene offers that by a button; on a read-only one the history in memory exports it. */
async function left({ page }: Launched, isFull: boolean, file: string, hash: string): Promise<boolean> {
  if (isFull) {
    await page.getByRole('button', { name: 'Save as a file' }).click({ timeout: PATIENCE_MS });
    await page.locator('dialog output').waitFor({ timeout: PATIENCE_MS });
  } else {
    await page.locator('.debrief').waitFor({ timeout: PATIENCE_MS });
    await page.evaluate(async () => {
      const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
      await window.reigi.call('attempts.export', { id: attempts[0]?.id ?? '' });
    });
  }
  if (!existsSync(file)) return false;
  const parsed = parseAttemptFile(readFileSync(file, 'utf8'));
  return parsed.ok && observationsHash(parsed.attempt.observations) === hash;
}

interface Newest {
  readonly state: string;
  readonly total: number;
  readonly observations: readonly Observation[];
}

function newest(page: Page): Promise<Newest | undefined> {
  return page.evaluate(async () => {
    const [listed] = (await window.reigi.call('attempts.list', { limit: 1, offset: 0 })).attempts;
    if (listed === undefined) return undefined;
    return { state: listed.state, total: listed.summary?.total ?? -1, observations: (await window.reigi.call('attempts.read', { id: listed.id })).observations };
  });
}
