import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByMouse, type Faults } from '../support/visit-by-mouse';

/**
 * Where the processor draws (llvmpipe), one picture of a visit by mouse keeps the drawing process busy without end; Chromium
 * ends that process and the scene goes on, but too late for a test. The adapters' own visit is tests/unit/s03-by-mouse.test.ts.
 */
const HANGS = 'drawn by the processor, a visit by mouse loses its drawing process on the way; set REIGI_VISIT_BY_MOUSE=1 to run it all the same';
const isLeftOut = process.env.REIGI_GL_FLAGS !== undefined && process.env.REIGI_VISIT_BY_MOUSE !== '1';
if (isLeftOut) console.log(`left out: ${HANGS}`);
test.skip(isLeftOut, HANGS);

let opened: Launched;

test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

async function visit(faults: Faults): Promise<PlayPage> {
  const play = new PlayPage(opened.page);
  await play.hook(1);
  await play.begin('learn');
  const size = await play.page.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  await visitByMouse(play, size, faults);
  await expect(play.page.getByRole('heading', { name: /First visit/ })).toBeVisible({ timeout: 30_000 });
  return play;
}

test('a visit by real mouse and keys that goes well is told so', async () => {
  test.setTimeout(240_000);
  const { page } = await visit({});
  await expect(page.getByText(/Grade [SA]/)).toBeVisible();
});

test('a card offered with one hand and upside down is seen, named and counted', async () => {
  test.setTimeout(240_000);
  const { page } = await visit({ oneHand: true, upsideDown: true });
  await expect(page.getByText(/Grade [CD]/)).toBeVisible();
  await expect(page.getByText('You did not have both hands on the card when it was taken.')).toBeVisible();
  await expect(page.getByText(/Your card was 1[78]\d° away from straight/)).toBeVisible();
});
