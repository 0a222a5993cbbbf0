import { expect, test } from '@playwright/test';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByKeyboard } from '../support/visit-by-keyboard';

const SEED = 2;

let opened: Launched;

test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

test('the first visit, played by real keys alone, ends with full marks and is found again after a restart', async () => {
  test.setTimeout(600_000);
  const planned = visitByKeyboard(SEED);
  const play = new PlayPage(opened.page);
  await play.hook(SEED);
  await play.begin('learn', 'keyboard');
  for (const { step, event } of planned.diary) {
    await play.liveTo(step);
    if (event.kind === 'focus') await play.focus(event.id);
    if (event.kind === 'down') await play.page.keyboard.down(event.shift ? `Shift+${event.input}` : event.input);
    if (event.kind === 'up') await play.page.keyboard.up(event.input);
  }
  await play.liveTo(planned.session.step);
  await expect(play.page.getByRole('heading', { name: /First visit/ })).toBeVisible({ timeout: 30_000 });
  await expect(play.page.getByText('Grade S')).toBeVisible();

  opened = await opened.relaunch();
  await opened.page.getByRole('button', { name: 'Your attempts' }).click();
  await expect(opened.page.getByRole('row').filter({ hasText: 'First visit' })).toContainText('100');
});
