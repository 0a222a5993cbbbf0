/** The whole loop by keyboard alone: practise, debrief, again from here, before and now, compare, today. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { takeOverStep } from '../../renderer/debrief/take-over';
import type { DeviceEvent } from '../../renderer/input/device-event';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { daysAgo } from '../support/days-ago';
import { launch, type Launched } from '../support/launch';
import { PlayPage } from '../support/play-page';
import { cardOf } from '../support/plays';
import { visitScene } from '../support/scene-visit';

/** Here the careless visitor offers the card with its text towards himself. */
const SEED = 7;
const MISSED = 'meishi.present.orientation';
/** So long after taking over the card is turned, by two presses of a quarter turn each. */
const TURNED_AFTER_STEPS = 40;
const PRESSED = [[0, 'down'], [5, 'up'], [25, 'down'], [30, 'up']] as const;
const MOST_TABS = 260;

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(async () => {
  await opened.close();
});

async function accessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('canvas').analyze();
  expect.soft(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ target }) => String(target)).join(', ')}`), where).toEqual([]);
}

/** Tab until it has the focus; nothing is clicked, and no focus is set by the test. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; !(await target.evaluate((element) => element === document.activeElement)); tabs += 1) {
    if (tabs > MOST_TABS) throw new Error(`Tab never reached ${String(target)}`);
    await page.keyboard.press('Tab');
  }
}
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

async function play(page: PlayPage, events: readonly { readonly step: number; readonly event: DeviceEvent }[]): Promise<void> {
  for (const { step, event } of events) {
    await page.liveTo(step);
    if (event.kind === 'focus') await page.focus(event.id);
    if (event.kind === 'down') {
      await page.page.keyboard[event.shift ? 'down' : 'up']('Shift');
      await page.page.keyboard.down(event.input);
    }
    if (event.kind === 'up') await page.page.keyboard.up(event.input);
  }
}

test('practise, debrief, again from here, before and now, compare, today: by keys alone, and accessible on every screen', async () => {
  test.setTimeout(600_000);
  const { page } = opened;
  const visit = visitScene(s03, 'keyboard', 'careless', SEED, {});
  if (!('diary' in visit)) throw new Error('not by keyboard');
  const fault = cardOf(visit.session, 'guide-strict').verdicts.find(({ rule, outcome }) => rule === MISSED && outcome === 'missed');
  const from = takeOverStep(visit.session.observations, fault?.evidence[0]?.step ?? Number.NaN);
  const own = new PlayPage(page);
  await own.hook(SEED);

  // Practise, three days before what is forgotten of it comes back.
  const putBack = await daysAgo(opened.app, 3);
  await accessible(page, 'home');
  await tabTo(page, page.getByRole('radio', { name: 'mouse and keyboard' }));
  for (let n = 0; n < 4 && !(await page.getByRole('radio', { name: 'keyboard alone' }).isChecked()); n += 1) await page.keyboard.press('ArrowRight');
  await enter(page, page.locator('.home-ways button').nth(0));
  await accessible(page, 'course');
  await enter(page, page.locator('.course-scene[data-scene="s03"] button'));
  await tabTo(page, page.getByRole('radio', { name: 'Learn' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Practice' })).toBeChecked();
  await accessible(page, 'briefing');
  await enter(page, page.locator('[data-do="start"]'));
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  await own.live(1);
  await accessible(page, 'the scene');
  await play(own, visit.diary);
  await own.liveTo(visit.session.step);

  // Debrief.
  await page.locator('.debrief').waitFor({ timeout: 60_000 });
  await expect(page.locator('.debrief h1')).toBeFocused();
  await accessible(page, 'debrief');
  const [earlier] = await page.evaluate(() => window.reigi.call('attempts.list', { limit: 1, offset: 0 }).then(({ attempts }) => attempts));

  // Again from here: the same until then, and then the card is turned for who will read it.
  await enter(page, page.locator('.moment-fault [data-do="again-from"]').first());
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  own.step = (await page.evaluate(() => window.reigiTest?.state()?.step)) ?? Number.NaN;
  expect(own.step).toBe(from);
  const turn = PRESSED.map(([after, kind]) => ({ step: from + TURNED_AFTER_STEPS + after, event: kind === 'up' ? { kind, input: 'KeyR' } : { kind, input: 'KeyR', shift: false } }));
  await play(own, [...visit.diary.filter(({ step }) => step > from), ...turn].toSorted((a, b) => a.step - b.step));
  for (let n = 0; n < 60 && (await page.locator('.debrief').count()) === 0; n += 1) await own.live(60).catch(() => undefined);

  // Before and now.
  await page.locator('.versions-changes, .versions').first().waitFor({ timeout: 60_000 });
  await expect(page.locator('.versions')).toContainText('Better now: 1');
  await accessible(page, 'before and now');
  await enter(page, page.locator('.versions-does button').first());
  await expect(page.locator('.replay-pair figure')).toHaveCount(2);
  await tabTo(page, page.locator('.replay-pair').locator('.ghost-switch'));
  await page.keyboard.press('g');
  await expect(page.locator('.ghost-legend .is-master')).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('ArrowRight');
  await accessible(page, 'both beside each other, with the master');

  // Compare.
  await enter(page, page.locator('[data-do="compare"]'));
  await expect(page.locator('.compare h1')).toBeFocused();
  await expect(page.getByRole('img', { name: /^Totals of 2 attempts/ })).toBeVisible();
  await expect(page.locator('.compare-choice input:checked')).toHaveCount(2);
  const figures = page.locator('.compare-table summary').nth(1);
  await enter(page, figures);
  await expect(page.locator('.compare-table[open] tbody tr')).not.toHaveCount(0);
  await accessible(page, 'compare');
  await enter(page, page.locator('.screen-head-ways button').nth(1));

  // Today.
  await putBack();
  await page.locator('.home-ways').waitFor();
  await enter(page, page.locator('.home-ways button').nth(5));
  await page.locator('.today h1').waitFor();
  await expect(page.locator('.today-part')).not.toHaveCount(0);
  await accessible(page, 'today');
  await enter(page, page.locator('[data-do="next"]'));
  await page.locator('main[data-phase="running"]').waitFor({ timeout: 60_000 });
  await expect(page.locator('[data-part="0"]')).toBeVisible();
  const kept = await page.evaluate((id) => window.reigi.call('attempts.read', { id }).then(({ listed }) => listed.state), earlier?.id ?? '');
  expect(kept).toBe('ended');
});
