/** A drink declined in the real app by real keys: well, and so badly that the scene stops with a word about it. Without a picture, which would take minutes. */
import { expect, test } from '@playwright/test';
import { s18 } from '../../scenarios/scenes/s18-declining/scene';
import '../../scenarios/text/every-language';
import { message } from '../../scenarios/text/words';
import { launch, type Launched } from '../support/launch';
import { flagsFor, playInApp } from '../support/scene-in-app';

/** Medicine, and a careless learner who calls for a draught at the end. */
const SEED = 2;

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch(flagsFor('twin'));
});
test.afterEach(() => opened.close());

for (const [player, end] of [['perfect', 'complete'], ['careless', 'harassment']] as const) {
  test(`the ${player} learner by keys: the evening ends as it should, and the debrief says how`, async () => {
    const { shown, toShow, planned, written } = await playInApp(opened, { scene: s18, device: 'keyboard', player }, SEED);
    expect(written).toBe(planned);
    expect(shown).toContain(toShow);
    expect(await opened.page.locator('.debrief').innerText()).toContain(message('en', `s18.end.${end}`));
  });
}
