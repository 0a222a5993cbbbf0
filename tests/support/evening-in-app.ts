/** The whole evening in the real app by the keyboard alone: from the map to the sum at its end, part by part as planned. */
import type { Carry } from '../../scenarios/acts/evening/carried';
import { observationsHash } from '../../scenarios/kernel/hash';
import { carriedOn, eveningBegins, eveningParts } from '../../scenarios/scenes/evening';
import type { Launched } from './launch';
import { way } from './kept-attempts';
import { PlayPage } from './play-page';
import { cardOf } from './plays';
import { liveDiary } from './scene-in-app';
import { visitScene } from './scene-visit';
import { PadVisitor } from './pad-visitor';

/** The pack with which the app begins. */
const PACK = 'guide-strict';

export interface EveningInApp {
  /** Part by part: hashes of what was to be observed, and of what the app wrote down. */
  readonly parts: readonly { readonly scene: string; readonly total: number; readonly planned: string; readonly written: string }[];
  /** What is said at the end. */
  readonly word: string;
}

export async function playEveningInApp({ page }: Launched, seed: number): Promise<EveningInApp> {
  const play = new PlayPage(page);
  await play.hook(seed);
  await page.getByRole('radio', { name: 'keyboard alone' }).press('Space');
  await way(0)(page);
  await page.locator('[data-do="evening"]').press('Enter');
  await page.getByRole('radio', { name: 'Practice' }).press('Space');
  let carry: Carry = eveningBegins(seed);
  const parts: EveningInApp['parts'][number][] = [];
  for (const scene of eveningParts()) {
    const visit = visitScene(scene, 'keyboard', 'perfect', seed, { carry });
    if (visit instanceof PadVisitor) throw new Error('a pad came along');
    await page.locator('[data-do="start"]').press('Enter');
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    play.step = 0;
    await liveDiary(play, visit);
    await play.liveTo(visit.session.step);
    await page.locator('.evening-strip .evening-word').waitFor({ timeout: 60_000 });
    const written = await page.evaluate(async () => {
      const { attempts } = await window.reigi.call('attempts.list', { limit: 1, offset: 0 });
      return (await window.reigi.call('attempts.read', { id: attempts[0]?.id ?? '' })).observations;
    });
    const card = cardOf(visit.session, PACK);
    parts.push({ scene: scene.id, total: card.total, planned: observationsHash(visit.session.observations), written: observationsHash(written) });
    carry = carriedOn(visit.session, card);
    const on = page.locator('[data-do="evening-on"]');
    if ((await on.count()) > 0) await on.press('Enter');
  }
  return { parts, word: await page.locator('.evening-word').innerText() };
}
