import { expect, test } from '@playwright/test';
import { scenes } from '../../scenarios/scenes/catalog';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { way } from '../support/kept-attempts';

let opened: Launched;
test.beforeAll(async () => {
  opened = await launch();
});
test.afterAll(() => opened.close());

/** A word that nobody wrote is shown as its key. */
const KEY = /\b(thing|hint|state|person|s\d\d)\.[a-z]+/;

for (const scene of scenes) {
  test(`${scene.code} opens from the course map, and everything in it has a name`, async () => {
    const { page } = opened;
    const play = new PlayPage(page);
    await play.hook();
    await way(0)(page);
    await page.locator(`.course-scene[data-scene="${scene.id}"] button`).click();
    await page.locator('[data-do="start"]').click();
    await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
    const state = await play.live(240);
    expect(state.step).toBe(240);
    const words = await page.locator('body').innerText();
    expect(words).not.toMatch(KEY);
    expect((await page.locator('[data-thing]').count())).toBeGreaterThan(2);
    await page.screenshot({ path: test.info().outputPath(`${scene.id}.png`) });
  });
}
