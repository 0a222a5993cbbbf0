/** When the stage draws: never while nothing moves, and again after the graphics were taken away. */
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { countDraws } from '../bench/count-draws';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';

/** By then what was still arriving (print, people of the other rooms) has arrived. */
const SETTLED_MS = 2500;
const LOOKED_AT_MS = 1500;

let opened: Launched;
let play: PlayPage;

test.beforeEach(async () => {
  opened = await launch();
  await opened.page.addInitScript(countDraws);
  play = new PlayPage(opened.page);
  await play.hook();
  await play.begin('practice');
  await play.live(30);
  await opened.page.waitForTimeout(SETTLED_MS);
});
test.afterEach(async () => {
  await opened.close();
});

const calls = (): Promise<number> => opened.page.evaluate(() => window.drawCount?.calls ?? -1);

test('nothing is drawn while nothing moves, and the next step is', async () => {
  const before = await calls();
  expect(before).toBeGreaterThan(0);
  await opened.page.waitForTimeout(LOOKED_AT_MS);
  expect(await calls()).toBe(before);
  await play.live(2);
  await expect.poll(calls).toBeGreaterThan(before);
});

interface Seen {
  /** Mean of all channels, 0 to 255. */
  readonly light: number;
  readonly pixels: Buffer;
}

async function seen(): Promise<Seen> {
  const { data } = await sharp(await opened.page.locator('canvas').first().screenshot()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { light: data.reduce((sum, value) => sum + value, 0) / data.length, pixels: data };
}

function apart(one: Seen, other: Seen): number {
  let sum = 0;
  for (let i = 0; i < one.pixels.length; i += 1) sum += Math.abs((one.pixels[i] ?? 0) - (other.pixels[i] ?? 0));
  return sum / one.pixels.length;
}

test('a scene whose graphics were taken away comes back as it was, and once more', async () => {
  const errors: string[] = [];
  opened.page.on('pageerror', ({ message }) => errors.push(message));
  const before = await seen();
  for (let time = 0; time < 2; time += 1) {
    await opened.page.evaluate(() => {
      const taken = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      taken?.loseContext();
      Object.assign(window, { taken });
    });
    await opened.page.waitForTimeout(500);
    const drawn = await calls();
    await opened.page.evaluate(() => (window as unknown as { taken?: { restoreContext(): void } }).taken?.restoreContext());
    await expect.poll(calls).toBeGreaterThan(drawn);
    // The scene had stopped with its reason; it goes on by itself after a count.
    await opened.page.locator('main[data-phase="running"]').waitFor();
    await opened.page.waitForTimeout(LOOKED_AT_MS);
    const after = await seen();
    expect(before.light).toBeGreaterThan(20);
    expect(apart(before, after)).toBeLessThan(0.5);
  }
  expect(errors).toEqual([]);
  // And it goes on living.
  const again = await calls();
  await play.live(20);
  await expect.poll(calls).toBeGreaterThan(again);
});

declare global {
  interface Window {
    /** Programs that were asked for before the first picture, and while it was drawn; drawing contexts that were made. */
    asked?: { before: number; during: number; contexts: number };
  }
}

/** In the page, before anything of it runs. */
function countPrograms(): void {
  const counted = { before: 0, during: 0, contexts: 0 };
  window.asked = counted;
  let hasDrawn = false;
  const { linkProgram, drawElements } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.linkProgram = function link(program) {
    const isShown = document.querySelector('canvas[data-drawn]') !== null;
    if (!hasDrawn) counted.before += 1;
    else if (!isShown) counted.during += 1;
    linkProgram.call(this, program);
  };
  WebGL2RenderingContext.prototype.drawElements = function draw(...args) {
    hasDrawn = true;
    drawElements.apply(this, args);
  };
  const made = new WeakSet<object>();
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function context(this: HTMLCanvasElement, ...args: unknown[]) {
    const found: unknown = Reflect.apply(getContext, this, args);
    if (found instanceof WebGL2RenderingContext && !made.has(found)) {
      made.add(found);
      counted.contexts += 1;
    }
    return found;
  } as typeof getContext;
}

test('a scene has asked for its programs before it draws, in the context that told whether it can', async () => {
  await opened.page.addInitScript(countPrograms);
  await opened.page.reload();
  await play.begin('learn');
  await play.live(1);
  const counted = await opened.page.evaluate(() => window.asked);
  expect(counted?.before).toBeGreaterThan(10);
  expect(counted?.during).toBe(0);
  expect(counted?.contexts).toBe(1);
});
