/** Finished attempts that a test puts into the app's own storage, and the way to their debriefs. */
import type { Page } from '@playwright/test';
import { summarise } from '../../renderer/session/summarise';
import type { Session } from '../../scenarios/kernel/session-api';
import { sceneById } from '../../scenarios/scenes/catalog';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { s11 } from '../../scenarios/scenes/s11-empty-holder/scene';
import { played } from './plays';

/** From the first page to one of everything else that the app has, in the order of its foot. */
export const way = (index: number) => (page: Page): Promise<void> => page.locator('.home-ways button').nth(index).click();

/** The ids differ, for the storage's sake. */
export const AGAIN_ID = '5eed5eed-5eed-4eed-8eed-5eed5eed5ee2';
const BEST_ID = '5eed5eed-5eed-4eed-8eed-5eed5eed5ee0';
const OTHER_ID = '5eed5eed-5eed-4eed-8eed-5eed5eed5ee1';

/** Finished attempts in the app's own storage, so that no list is empty: a visit as it should be, words of the wrong register, and last a careless visit. */
export async function keepAttempts(page: Page): Promise<void> {
  await keep(page, played('perfect', 3), BEST_ID);
  await keep(page, played('careless', 1, 'practice', s11), OTHER_ID);
  const visit = played('careless', 4);
  await keep(page, visit, visit.header.id);
}

export async function keep(page: Page, session: Session, id: string, start = session.header.start): Promise<void> {
  const definition = sceneById(session.header.scene);
  if (definition === undefined) throw new Error(`there is no scene ${session.header.scene}`);
  await keepCutOff(page, session, id, start);
  await page.evaluate((end) => window.reigi.call('attempts.end', end), { id, endedStep: session.step, summary: summarise(definition, session) });
}

/** As if the app had been closed at this step. */
export async function keepCutOff(page: Page, session: Session, id: string, start = session.header.start): Promise<void> {
  const chunk = session.takeChunk();
  if (chunk === undefined) throw new Error('the player did nothing');
  const pieces = Array.from({ length: Math.ceil(chunk.toStep / PIECE_STEPS) }, (_, seq) => {
    const [fromStep, toStep] = [seq * PIECE_STEPS, Math.min(chunk.toStep, (seq + 1) * PIECE_STEPS)];
    const isIn = ({ step }: { readonly step: number }): boolean => (step >= fromStep || seq === 0) && (step < toStep || toStep === chunk.toStep);
    // The track goes on over all of it, and is written with the last.
    return { seq, fromStep, toStep, samples: chunk.samples.filter(isIn), observations: chunk.observations.filter(isIn), track: toStep === chunk.toStep ? [...chunk.track] : [] };
  });
  await page.evaluate(
    async ([header, told]) => {
      await window.reigi.call('attempts.begin', { header });
      for (const { track, ...piece } of told) await window.reigi.call('attempts.append', { id: header.id, ...piece, track: Uint8Array.from(track) });
    },
    [{ ...session.header, id, start }, pieces] as const,
  );
}

/** So much goes to the storage at a time: an evening is more than one message may hold. */
const PIECE_STEPS = 3000;

/** From the first page to the debrief of the careless visit, or of the words of the wrong register. */
export async function openAttempt(page: Page, id: string): Promise<void> {
  await way(1)(page);
  await page.locator('.attempts tbody tr').nth(id === s03.id ? 0 : 1).locator('.attempt-scene button').click();
  await page.locator('.debrief').waitFor();
}
