import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByMouse, type Faults } from '../support/visit-by-mouse';

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
  test.setTimeout(600_000);
  const { page } = await visit({});
  await expect(page.getByText(/Grade [SA]/)).toBeVisible();
});

test('a card offered with one hand and upside down is seen, named and counted', async () => {
  test.setTimeout(600_000);
  const { page } = await visit({ oneHand: true, upsideDown: true });
  await expect(page.getByText(/Grade [CD]/)).toBeVisible();
  await expect(page.getByText('You did not have both hands on the card when it was taken.')).toBeVisible();
  await expect(page.getByText(/Your card was 1[78]\d° away from straight/).first()).toBeVisible();
});
