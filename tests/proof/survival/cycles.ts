/** Attempt after attempt in one sitting: what the page holds afterwards is what it held before. */
import { readdirSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import { s03 } from '../../../scenarios/scenes/s03-first-visit/scene';
import { keepAttempts, openAttempt } from '../../support/kept-attempts';
import { launch, type Launched } from '../../support/launch';
import { processOf } from '../../support/page-by-main';
import { PlayPage } from '../../support/play-page';
import type { Outcome } from '../target';
import { takeGlCensus, type GlCensus } from './gl-census';
import { risenBy, trendOf } from './growth';

/** What is loaded or compiled once comes in the first of them. */
const WARM_UP = 6;
const HEAP_BYTES = 1024;
/** What is run often is compiled again and again, for many cycles, and is counted as heap: without that, what grows is what is held on to. */
const UNCOMPILED = '--js-flags=--no-opt --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';
/** So much of a scene is lived. */
const STEPS = 180;
/** So often somebody also looks at a debrief. */
const DEBRIEF_EVERY = 3;

type Held = GlCensus & { readonly heap: number; readonly nodes: number; readonly listeners: number; readonly handles: number };
const COUNTED = ['contexts', 'textures', 'geometries', 'programs', 'others', 'nodes', 'listeners', 'handles'] as const;

export async function proveCycles(from: number, to: number): Promise<Outcome> {
  const opened = await launch({ flags: [UNCOMPILED] });
  try {
    const { page } = opened;
    await keepAttempts(page);
    await page.addInitScript(takeGlCensus);
    const play = new PlayPage(page);
    await play.hook(from);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const held: Held[] = [];
    for (let cycle = 0; cycle < WARM_UP + to - from + 1; cycle += 1) {
      await live(play);
      if (cycle % DEBRIEF_EVERY === 0) await lookBack(page);
      const now = await heldBy(opened, cdp);
      if (cycle >= WARM_UP) held.push(now);
    }
    return judged(from, to, held);
  } finally {
    await opened.close();
  }
}

/** A scene is opened, lived for a while and left, and nothing of it is kept. */
async function live(play: PlayPage): Promise<void> {
  const { page } = play;
  await play.begin('practice', 'keyboard');
  await page.keyboard.down('KeyF');
  await play.live(STEPS);
  await page.keyboard.up('KeyF');
  await page.keyboard.press('Escape');
  await play.live(1);
  await page.locator('[data-do="leave"]').click();
  await page.locator('main.home').waitFor();
  await page.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    const [latest] = attempts;
    if (latest !== undefined && latest.state !== 'ended') await window.reigi.call('attempts.remove', { id: latest.id });
  });
}

async function lookBack(page: Page): Promise<void> {
  await openAttempt(page, s03.id);
  await page.locator('.debrief canvas').first().waitFor();
  await page.waitForTimeout(300);
  await page.getByRole('button', { name: 'Home' }).first().click();
  await page.locator('main.home').waitFor();
}

async function heldBy({ app, page }: Launched, cdp: CDPSession): Promise<Held> {
  // A context is given up a moment after its canvas.
  await page.waitForTimeout(700);
  for (let time = 0; time < 3; time += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? -1;
  const gl = await page.evaluate(() => (window as unknown as { glCensus: () => GlCensus }).glCensus());
  const pids = await Promise.all((['Browser', 'Tab', 'GPU'] as const).map((kind) => processOf(app, kind)));
  return { ...gl, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), handles: pids.reduce<number>((sum, pid) => sum + handlesOf(pid), 0) };
}

function handlesOf(pid: number | undefined): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    // Another system, which does not show them so.
    return 0;
  }
}

function judged(from: number, to: number, held: readonly Held[]): Outcome {
  const broken: string[] = [];
  const { slope, band } = trendOf(held.map(({ heap }) => heap));
  if (slope > HEAP_BYTES && slope - band > 0) broken.push(`the heap grows by ${Math.round(slope)} bytes a cycle (± ${Math.round(band)})`);
  const risen = Object.fromEntries(COUNTED.map((name) => [name, risenBy(held.map((one) => one[name]))]));
  for (const [name, more] of Object.entries(risen)) if (more > 0) broken.push(`${more} more ${name} than after the first cycles: ${held.map((one) => one[name as keyof Held]).join(' ')}`);
  return { cases: held.length, broken: broken.map((line) => `cycles ${from} to ${to}: ${line}`), measured: { heapSlope: Math.round(slope), heapBand: Math.round(band), heapMb: Math.round((held.at(-1)?.heap ?? 0) / 1e5) / 10, ...risen } };
}
