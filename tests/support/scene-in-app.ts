/** A planned visit, done again in the real app by real keys or by what a pad reports, from the course map to the debrief. */
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import type { PlayerKind } from '../../scenarios/players/player';
import { observationsHash } from '../../scenarios/kernel/hash';
import { holdPad, plugIn } from './held-pad';
import { PadVisitor } from './pad-visitor';
import { PlayPage } from './play-page';
import { cardOf } from './plays';
import { visitScene, type VisitDevice } from './scene-visit';
import { way } from './screens';
import type { Launched } from './launch';

export interface PlayedInApp {
  /** What the app shows at the end, and what it should: by the pack that it begins with. */
  readonly shown: string;
  readonly toShow: string;
  /** What was planned: the score by the strictest pack, and the hash of all that was to be observed. */
  readonly total: number;
  readonly planned: string;
  /** What the app wrote down. */
  readonly written: string;
  readonly device: string;
}

export async function playInApp({ page }: Launched, scene: SceneDefinition, device: VisitDevice, player: PlayerKind, seed: number): Promise<PlayedInApp> {
  // The app has a card of its own: what a player would bring along stays at home.
  const visit = visitScene(scene, device, player, seed, {});
  const play = new PlayPage(page);
  await play.hook(seed);
  if (device === 'gamepad') await plugIn(page);
  await page.getByRole('radio', { name: device === 'gamepad' ? 'gamepad' : 'keyboard alone' }).check({ force: true });
  await way(0)(page);
  await page.locator(`.course-scene[data-scene="${scene.id}"] button`).click();
  await page.getByRole('radio', { name: 'Practice' }).check({ force: true });
  await page.locator('[data-do="start"]').click();
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  if (visit instanceof PadVisitor) {
    for (const { step, pose } of visit.poses) {
      await play.liveTo(step);
      await holdPad(page, pose);
    }
  } else {
    for (const { step, event } of visit.diary) {
      await play.liveTo(step);
      if (event.kind === 'focus') await play.focus(event.id);
      if (event.kind === 'down') {
        await page.keyboard[event.shift ? 'down' : 'up']('Shift');
        await page.keyboard.down(event.input);
      }
      if (event.kind === 'up') await page.keyboard.up(event.input);
    }
  }
  await play.liveTo(visit.session.step);
  await page.locator('.debrief').waitFor({ timeout: 60_000 });
  const attempt = await page.evaluate(async () => {
    const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
    return window.reigi.call('attempts.read', { id: attempts[0]?.id ?? '' });
  });
  return {
    shown: (await page.locator('.debrief').innerText()).split('\n').slice(0, 40).join(' '),
    toShow: String(cardOf(visit.session, 'guide-strict').total),
    total: cardOf(visit.session).total,
    planned: observationsHash(visit.session.observations),
    written: observationsHash(attempt.observations),
    device: attempt.header.device.kind,
  };
}
