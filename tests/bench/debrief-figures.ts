/** How long a learner waits for the debrief of five minutes, in the real app: from the press until it is painted. */
import { launch } from '../support/launch';
import { longAttempt, FIVE_MINUTES } from '../support/long-attempt';
import { median } from './timed';

const RUNS = 7;
export const OPEN_GOAL_MS = 300;

export interface DebriefFigures {
  readonly openMs: number;
  readonly fastestMs: number;
  readonly goalMs: number;
  readonly isKept: boolean;
}

export async function debriefFigures(): Promise<DebriefFigures> {
  const { page, close } = await launch();
  try {
    const { header, track, observations } = longAttempt();
    await page.evaluate(async ([head, bytes, facts, steps]) => {
      await window.reigi.call('settings.write', { firstStartDone: true });
      await window.reigi.call('attempts.begin', { header: head });
      await window.reigi.call('attempts.append', { id: head.id, seq: 0, fromStep: 0, toStep: steps, samples: [], observations: facts, track: Uint8Array.from(bytes) });
      await window.reigi.call('attempts.end', { id: head.id, endedStep: steps, summary: { total: 50, grade: 'C', critical: [], pack: head.pack, ended: 'complete' } });
    }, [header, [...track], observations, FIVE_MINUTES] as const);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.reload();
      await page.locator('.home-ways button').nth(1).click();
      await page.locator('.attempt-scene button').first().waitFor();
      times.push(await page.evaluate(() => new Promise<number>((done) => {
        const began = performance.now();
        document.querySelector<HTMLButtonElement>('.attempt-scene button')?.click();
        const look = (): void => {
          if (document.querySelector('.debrief .story') === null) requestAnimationFrame(look);
          // A picture later it has been painted.
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - began), 0));
        };
        requestAnimationFrame(look);
      })));
    }
    const openMs = median(times);
    return { openMs: Math.round(openMs), fastestMs: Math.round(Math.min(...times)), goalMs: OPEN_GOAL_MS, isKept: openMs < OPEN_GOAL_MS };
  } finally {
    await close();
  }
}
