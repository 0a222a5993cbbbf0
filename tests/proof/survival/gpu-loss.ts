/** Ends the process that draws, again and again, in the midst of a scene: the scene waits, says so, is drawn again, and goes on as if nothing had been. */
import sharp from 'sharp';
import { observationsHash } from '../../../scenarios/kernel/hash';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { random } from '../../../scenarios/kernel/random';
import { scenes } from '../../../scenarios/scenes/catalog';
import { launch, type Launched } from '../../support/launch';
import { kill } from '../../support/page-by-main';
import { PlayPage } from '../../support/play-page';
import { beginScene, liveDiary } from '../../support/scene-in-app';
import { cardOf } from '../../support/plays';
import { visitScene } from '../../support/scene-visit';
import { Visitor } from '../../support/visitor';
import type { Outcome } from '../target';

/** Kills in one scene, and how far apart. */
export const KILLS = 20;
const APART_MS = 1500;
/** Until the last picture is there again. */
const PATIENCE_MS = 30_000;
/** Two pictures of one step are not the same to the last bit: people breathe. */
const MOST_DIFFERENCE = 6;
const SETTLED_MS = 15_000;

/** The visit first, then every other scene. */
const PLAYED: readonly SceneDefinition[] = [...scenes.filter(({ id }) => id === 's03'), ...scenes.filter(({ id }) => id !== 's03')];

interface Seen {
  readonly lost: number;
  readonly restored: readonly number[];
  readonly notes: number;
}

/** Cases are kills; each scene has twenty. */
export async function proveGpuLoss(from: number, to: number): Promise<Outcome> {
  const number = Math.ceil(from / KILLS);
  const scene = PLAYED[(number - 1) % PLAYED.length] as SceneDefinition;
  const opened = await launch();
  try {
    return await livedThrough(opened, scene, number, to - from + 1);
  } finally {
    await opened.close();
  }
}

async function livedThrough(opened: Launched, scene: SceneDefinition, number: number, kills: number): Promise<Outcome> {
  const { app, page } = opened;
  const visit = visitScene(scene, 'keyboard', 'perfect', number, {});
  if (!(visit instanceof Visitor)) throw new Error('a keyboard is no pad');
  const broken: string[] = [];
  page.on('pageerror', ({ message }) => void (broken.includes(message) || broken.push(message)));
  const play = new PlayPage(page);
  await play.hook(number);
  await beginScene(page, scene, 'keyboard alone', 'Practice');
  const at = random(number * 7_919).below(visit.diary.length);
  await liveDiary(play, { diary: visit.diary.slice(0, at) });
  const before = await picture(opened);
  const { step } = play;
  await page.evaluate(watchPicture);
  for (let one = 0; one < kills; one += 1) {
    const began = performance.now();
    if (!(await kill(app, 'GPU'))) broken.push(`kill ${one + 1}: there is no process that draws`);
    await page.waitForTimeout(Math.max(0, APART_MS - (performance.now() - began)));
    // On a busy machine the next one would come before there is anything to lose.
    await page.waitForFunction((due) => (window as unknown as { pictureWatch: Seen }).pictureWatch.restored.length >= due, one + 1, { timeout: PATIENCE_MS }).catch(() => undefined);
  }
  await page.locator('main[data-phase="running"]').waitFor({ timeout: PATIENCE_MS }).catch(() => broken.push('the scene did not go on'));
  const seen = await page.evaluate(() => (window as unknown as { pictureWatch: Seen }).pictureWatch);
  const now = await page.evaluate(() => window.reigiTest?.state()?.step ?? -1);
  if (seen.restored.length < kills) broken.push(`drawn again ${seen.restored.length} of ${kills} times (lost ${seen.lost})`);
  if (seen.notes < kills) broken.push(`the pause said why ${seen.notes} of ${kills} times`);
  if (now !== step) broken.push(`the scene stood at step ${step} and went on from ${now}`);
  const difference = await leastDifference(before, opened);
  if (difference > MOST_DIFFERENCE) broken.push(`the picture is another one: ${difference.toFixed(1)} of 255 apart`);
  await liveDiary(play, { diary: visit.diary.slice(at) });
  await play.liveTo(visit.session.step);
  await page.locator('.debrief').waitFor({ timeout: 60_000 });
  const attempt = await page.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    return window.reigi.call('attempts.read', { id: attempts[0]?.id ?? '' });
  });
  if (observationsHash(attempt.observations) !== observationsHash(visit.session.observations)) broken.push('what was observed is not what was played');
  const total = attempt.listed.summary?.total ?? -1;
  const planned = cardOf(visit.session, 'guide-strict').total;
  if (total !== planned) broken.push(`worth ${total}, not ${planned}`);
  const sorted = [...seen.restored].toSorted((a, b) => a - b);
  return {
    cases: kills,
    broken: broken.map((line) => `${scene.code}, step ${step}: ${line}`),
    measured: { restored: seen.restored.length, p95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0), difference, total },
  };
}

/** Runs in the page. */
function watchPicture(): void {
  const watch = { lost: 0, restored: [] as number[], notes: 0 };
  (window as unknown as { pictureWatch: typeof watch }).pictureWatch = watch;
  let since = 0;
  document.addEventListener('webglcontextlost', () => {
    watch.lost += 1;
    since = performance.now();
  }, true);
  // Before the scene hears of it and goes on: what is to be seen now was to be seen as long as there was no picture.
  document.addEventListener('webglcontextrestored', () => {
    watch.restored.push(performance.now() - since);
    if ((document.querySelector('.pause-why')?.getBoundingClientRect().height ?? 0) > 0) watch.notes += 1;
  }, true);
}

/** The scene's own picture, without what lies over it. */
async function picture({ page }: Launched): Promise<Buffer> {
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(drawn, 300)))));
  return page.screenshot();
}

/** On a busy machine what is drawn anew comes in by and by: what it comes to counts. */
async function leastDifference(before: Buffer, opened: Launched): Promise<number> {
  let least = 255;
  for (const began = performance.now(); least > MOST_DIFFERENCE && performance.now() - began < SETTLED_MS;) least = Math.min(least, await differenceOf(before, await picture(opened)));
  return least;
}

/** Mean over all pixels and colours. */
async function differenceOf(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()));
  if (a === undefined || b === undefined || a.length !== b.length) return 255;
  return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;
}
