/** A machine that cannot draw: the app says so before the scene and in it, once each, the scene is played by the list alone, and the attempt is kept with its score. */
import type { Page } from '@playwright/test';
import type { SceneDefinition } from '../../../scenarios/kernel/scene';
import { scenes } from '../../../scenarios/scenes/catalog';
import { launch } from '../../support/launch';
import { playInApp } from '../../support/scene-in-app';
import type { Outcome } from '../target';

/** Two ways in which there is no WebGL: no graphics at all, and a driver that is not trusted. */
const WAYS: readonly (readonly string[])[] = [['--disable-gpu', '--disable-software-rasterizer'], ['--disable-3d-apis']];
/** The shortest one first. */
const PLAYED: readonly SceneDefinition[] = [...scenes.filter(({ id }) => id === 's05'), ...scenes.filter(({ id }) => id !== 's05')];
/** Where it is said: when one can still choose by what to play, and where the picture would be. */
const TOLD = 'briefing, play';
export const ALL_UNSEEN = PLAYED.length * WAYS.length;

export async function proveNoPicture(from: number, to: number): Promise<Outcome> {
  const broken: string[] = [];
  let [told, kept] = [0, 0];
  for (let number = from; number <= to; number += 1) {
    const scene = PLAYED[Math.floor((number - 1) / WAYS.length) % PLAYED.length] as SceneDefinition;
    const flags = WAYS[(number - 1) % WAYS.length] ?? [];
    const said = await playedUnseen(scene, flags, number);
    if (said.isTold) told += 1;
    if (said.isKept) kept += 1;
    broken.push(...said.broken.map((line) => `case ${number} (${scene.code}, ${flags.join(' ')}): ${line}`));
  }
  return { cases: to - from + 1, broken, measured: { told, kept } };
}

interface Said {
  readonly isTold: boolean;
  readonly isKept: boolean;
  readonly broken: readonly string[];
}

async function playedUnseen(scene: SceneDefinition, flags: readonly string[], seed: number): Promise<Said> {
  let running = await launch({ flags });
  const broken: string[] = [];
  try {
    const { page } = running;
    if (await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)) broken.push('there is WebGL after all, so this proves nothing');
    await page.addInitScript(watchTold);
    const { written, planned, shown, toShow } = await playInApp(running, { scene, device: 'twin', player: 'perfect' }, seed);
    if (await page.locator('.play-scene canvas').count()) broken.push('something was drawn');
    const told = await page.evaluate(() => [...(window as unknown as { toldOf: Map<Element, string> }).toldOf.values()].join(', '));
    if (told !== TOLD) broken.push(`the page said that it cannot draw here: ${told}`);
    if (written !== planned) broken.push('what was observed is not what was played');
    if (!shown.includes(toShow)) broken.push(`the debrief does not show ${toShow}: ${shown.slice(0, 200)}`);
    running = await running.relaunch();
    const again = await newest(running.page);
    const isKept = again?.state === 'ended' && again.total === Number(toShow);
    if (!isKept) broken.push(`after the next start the newest attempt is ${again?.state ?? 'none'}, worth ${again?.total}, not ${toShow}`);
    return { isTold: told === TOLD, isKept, broken };
  } finally {
    await running.close().catch(() => undefined);
  }
}

async function newest(page: Page): Promise<{ readonly state: string; readonly total: number | undefined } | undefined> {
  const { attempts } = await page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }));
  return attempts[0] && { state: attempts[0].state, total: attempts[0].summary?.total };
}

/** Runs in the page before anything else there. */
function watchTold(): void {
  const toldOf = new Map<Element, string>();
  (window as unknown as { toldOf: Map<Element, string> }).toldOf = toldOf;
  new MutationObserver(() => {
    for (const one of document.querySelectorAll('.notice')) if (one.textContent.includes('The scene goes on in words')) toldOf.set(one, one.closest('main')?.classList.item(one.closest('main.page') === null ? 0 : 1) ?? '');
  }).observe(document, { childList: true, subtree: true, characterData: true });
}
