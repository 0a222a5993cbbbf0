/** A whole scene in the real app, from the course map to the debrief: planned and done again by real keys or by what a pad reports, or played by looking. */
import type { Page } from '@playwright/test';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { PlayerKind } from '../../scenarios/players/player';
import { observationsHash } from '../../scenarios/kernel/hash';
import { AxVisitor } from './ax-visitor';
import { BY_MOUSE } from './by-mouse/catalog';
import { eveningByTwin } from './evening-by-twin';
import { kanpaiByTwin } from './kanpai-by-twin';
import { doInList } from './list-hands';
import { holdPad, plugIn } from './held-pad';
import { PadVisitor } from './pad-visitor';
import { PlayPage } from './play-page';
import { cardOf } from './plays';
import { visitByTwin } from './visit-by-twin';
import { visitScene, type VisitDevice } from './scene-visit';
import { way } from './kept-attempts';
import type { Launched, LaunchOptions } from './launch';
import type { ScenePlay, SeeingDevice } from './scene-plays';
import type { Visitor } from './visitor';

export interface PlayedInApp {
  /** What the app shows at the end, and what it should: by the pack that it begins with. */
  readonly shown: string;
  readonly toShow: string;
  /** What was planned: the score by the strictest pack, and the hash of all that was to be observed; of what is played by looking the full mark. */
  readonly total: number;
  readonly planned: string;
  /** What the app wrote down. */
  readonly written: string;
  readonly device: string;
}

/** How a scene is played by the accessibility tree alone, with nothing planned. */
const BY_TWIN: Readonly<Record<string, (play: PlayPage) => Promise<unknown>>> = {
  s01: async (play) => eveningByTwin(await AxVisitor.at(play)),
  s03: async (play) => visitByTwin(await AxVisitor.at(play)),
  s16: async (play) => kanpaiByTwin(await AxVisitor.at(play)),
};

/** How a scene is played by looking where things are. */
function seenPlay(scene: string, device: SeeingDevice): ((play: PlayPage) => Promise<unknown>) | undefined {
  const byMouse = BY_MOUSE[scene];
  if (device === 'twin') return BY_TWIN[scene];
  return byMouse && (async (play) => byMouse(play, await play.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }))));
}

/** What the app is opened with: the list must do without a picture. */
export function flagsFor(device: ScenePlay['device']): LaunchOptions {
  return device === 'twin' ? { flags: ['--disable-3d-apis'] } : {};
}

export function playInApp(opened: Launched, { scene, device, player }: ScenePlay, seed: number): Promise<PlayedInApp> {
  return device === 'mouse' || (device === 'twin' && seenPlay(scene.id, device) !== undefined) ? playSeen(opened, scene, device, seed) : playPlanned(opened, scene, device, player, seed);
}

export async function beginScene(page: Page, scene: SceneDefinition, device: string, mode: string): Promise<void> {
  await page.getByRole('radio', { name: device }).check({ force: true });
  await way(0)(page);
  await page.locator(`.course-scene[data-scene="${scene.id}"] button`).click();
  await page.getByRole('radio', { name: mode }).check({ force: true });
  await page.locator('[data-do="start"]').click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
}

/** With hints, as somebody plays who has to be told when it is time. */
async function playSeen({ page }: Launched, scene: SceneDefinition, device: SeeingDevice, seed: number): Promise<PlayedInApp> {
  const play = new PlayPage(page);
  await play.hook(seed);
  await beginScene(page, scene, device === 'mouse' ? 'mouse and keyboard' : 'keyboard alone', 'Learn');
  await page.mouse.move(640, 200);
  await seenPlay(scene.id, device)?.(play);
  await page.locator('.debrief').waitFor({ timeout: 60_000 });
  const { attempts } = await page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }));
  const total = attempts[0]?.summary?.total ?? 0;
  return { ...(await debrief(page)), toShow: '100', total, planned: '100', written: String(total), device };
}

async function debrief(page: Page): Promise<Pick<PlayedInApp, 'shown'>> {
  return { shown: (await page.locator('.debrief').innerText()).split('\n').slice(0, 40).join(' ') };
}

async function playPlanned({ page }: Launched, scene: SceneDefinition, device: VisitDevice, player: PlayerKind, seed: number): Promise<PlayedInApp> {
  // The app has a card of its own: what a player would bring along stays at home.
  const visit = visitScene(scene, device, player, seed, {});
  const play = new PlayPage(page);
  await play.hook(seed);
  if (device === 'gamepad') await plugIn(page);
  await beginScene(page, scene, device === 'gamepad' ? 'gamepad' : 'keyboard alone', 'Practice');
  if (visit instanceof PadVisitor) {
    for (const { step, pose } of visit.poses) {
      await play.liveTo(step);
      await holdPad(page, pose);
    }
  } else {
    await liveDiary(play, visit, device === 'twin' ? (event) => doInList(page, event) : undefined);
  }
  await play.liveTo(visit.session.step);
  await page.locator('.debrief').waitFor({ timeout: 60_000 });
  const attempt = await page.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    return window.reigi.call('attempts.read', { id: attempts[0]?.id ?? '' });
  });
  return {
    ...(await debrief(page)),
    toShow: String(cardOf(visit.session, 'guide-strict').total),
    total: cardOf(visit.session).total,
    planned: observationsHash(visit.session.observations),
    written: observationsHash(attempt.observations),
    // The list is no device of its own: it stands beside whichever one plays with.
    device: device === 'twin' ? device : attempt.header.device.kind,
  };
}

/** Does again, event by event and each at its step, what was planned: by real keys, unless something else `acts`. `before` each is time to look. */
export async function liveDiary(play: PlayPage, { diary }: Pick<Visitor, 'diary'>, acts?: (event: Visitor['diary'][number]['event']) => Promise<void>, before?: () => Promise<void>): Promise<void> {
  const { keyboard } = play.page;
  for (const { step, event } of diary) {
    await play.liveTo(step);
    await before?.();
    if (acts !== undefined) {
      await acts(event);
      continue;
    }
    if (event.kind === 'focus') await play.focus(event.id);
    if (event.kind === 'down') {
      await keyboard[event.shift ? 'down' : 'up']('Shift');
      await keyboard.down(event.input);
    }
    if (event.kind === 'up') await keyboard.up(event.input);
  }
}
