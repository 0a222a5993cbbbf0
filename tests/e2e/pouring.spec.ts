/** Pouring in the real app by real keys: as is right, and with the listed mistakes; each is told in the debrief. */
import { expect, test } from '@playwright/test';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import { launch, type Launched } from '../support/launch';
import { flagsFor, playInApp } from '../support/scene-in-app';

/** Six at the table, one of them with tea. */
const SEED = 2;
let opened: Launched;
test.beforeEach(async () => {
  opened = await launch(flagsFor('keyboard'));
});
test.afterEach(() => opened.close());

for (const player of ['perfect', 'careless'] as const) {
  test(`poured by keys, ${player}: the app lives what was planned, and says so`, async () => {
    test.setTimeout(300_000);
    const { shown, toShow, planned, written } = await playInApp(opened, { scene: s17, device: 'keyboard', player }, SEED);
    expect(written).toBe(planned);
    expect(shown).toContain(toShow);
    await opened.page.screenshot({ path: `out/pictures/pouring-${player}.png` });
  });
}
