import { expect, test } from '@playwright/test';
import { AxVisitor } from '../support/ax-visitor';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { visitByTwin } from '../support/visit-by-twin';

let opened: Launched;
test.beforeEach(async () => {
  // A computer that cannot draw the scene: the list is then all there is, for everybody.
  opened = await launch({ flags: ['--disable-3d-apis'] });
});
test.afterEach(async () => {
  await opened.close();
});

test('without a picture, by the accessibility tree alone, the first visit ends with full marks', async () => {
  test.setTimeout(600_000);
  const play = new PlayPage(opened.page);
  await play.hook(2);
  await play.begin('learn', 'keyboard');
  await visitByTwin(await AxVisitor.at(play));
  await expect(play.page.getByRole('heading', { name: /First visit/ })).toBeVisible({ timeout: 30_000 });
  await expect(play.page.getByText('Grade S')).toBeVisible();
  const { attempts } = await play.page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }));
  expect(attempts[0]?.summary?.total).toBe(100);
});
