/** Moments of an evening in the real app by real keys, well and badly: who is there lets it show, and the debrief says what it was. */
import { expect, test, type Page } from '@playwright/test';
import type { EntityStaging, PersonStaging } from '../../scenarios/body/staging';
import type { PersonId, Step } from '../../scenarios/kernel/ids';
import type { Observation, ObservationOf, ObservationType } from '../../scenarios/kernel/observation';
import { s15 } from '../../scenarios/scenes/s15-arriving/scene';
import { s16 } from '../../scenarios/scenes/s16-kanpai/scene';
import { s17 } from '../../scenarios/scenes/s17-pouring/scene';
import '../../scenarios/text/every-language';
import { message, ruleText } from '../../scenarios/text/words';
import { launch, type Launched } from '../support/launch';
import { MomentInApp, type Moment } from '../support/moment-in-app';

let opened: Launched;
test.beforeEach(async () => {
  opened = await launch();
});
test.afterEach(() => opened.close());

type Seen = readonly Observation[];
const first = <T extends ObservationType>(seen: Seen, type: T, is: (one: ObservationOf<T>) => boolean = () => true): ObservationOf<T> => {
  const found = seen.find((one): one is ObservationOf<T> & Observation => one.type === type && is(one as ObservationOf<T>));
  if (found === undefined) throw new Error(`no ${type} came`);
  return found;
};
const byLearner = ({ by }: { readonly by: PersonId }): boolean => by === 'learner';

/** Plays it, keeps a picture of how it looks then, and looks on to the end. */
async function lived(name: string, moment: Moment, said?: string): Promise<MomentInApp> {
  test.setTimeout(600_000);
  const now = new MomentInApp(moment);
  await now.keep(opened.page);
  opened = await opened.relaunch();
  await now.takeUp(opened.page);
  await now.live();
  const { page } = opened;
  if (said !== undefined) await expect(page.locator('.captions')).toContainText(said);
  await page.screenshot({ path: test.info().outputPath(`${name}.png`) });
  await now.lookOn();
  return now;
}

const outcomeOf = (page: Page, rule: string) =>
  page.locator('.verdict', { has: page.locator('.verdict-title', { hasText: new RegExp(`^${ruleText('en', rule)?.title ?? rule}$`) }) }).first().locator('.verdict-outcome');

async function looks(moment: MomentInApp, who: PersonId, step: Step): Promise<PersonStaging['expression'] | undefined> {
  return (await moment.recorded()).at(step).to.people.find(({ id }) => id === who)?.expression;
}

async function highOf(moment: MomentInApp, glass: EntityStaging['id'], step: Step): Promise<number> {
  return (await moment.recorded()).at(step).to.entities.find(({ id }) => id === glass)?.y ?? 0;
}

/** From the bottle in both hands over the glass, until it has been poured and he has said something. */
const POUR = { scene: s17, from: (seen: Seen) => first(seen, 'pour.began', byLearner).step - 30, seen: (seen: Seen) => first(seen, 'pour.ended', byLearner).step + 12 };

test('beer poured well: he thanks for it, warmly, and the debrief says so', async () => {
  const moment = await lived('poured-well', { ...POUR, slips: [] }, 'Mr Tanaka');
  const poured = first(await moment.play.observations(), 'pour.ended', byLearner);
  expect(await looks(moment, 'tanaka', poured.step + 12)).toBe('warm');
  for (const rule of ['nomikai.pour.fill-level', 'nomikai.pour.two-hands', 'nomikai.pour.label-up']) await expect(outcomeOf(moment.play.page, rule)).toHaveText(message('en', 'outcome.met'));
});

test('beer poured until it runs over: he minds his sleeve, and the debrief names it', async () => {
  const moment = await lived('poured-over', { ...POUR, slips: ['overfills'] }, 'おっと');
  const poured = first(await moment.play.observations(), 'pour.ended', byLearner);
  expect(poured.spilledMl).toBeGreaterThan(0);
  expect(await looks(moment, 'tanaka', poured.step + 12)).toBe('worried');
  await expect(outcomeOf(moment.play.page, 'nomikai.pour.fill-level')).toHaveText(message('en', 'outcome.missed'));
  await expect(moment.play.page.locator('.debrief')).toContainText('The glass ran over.');
});

test('a glass raised above a senior’s: they lift theirs a little, still warm, and the debrief tells by how much', async () => {
  const touches = (seen: Seen): Step => first(seen, 'glasses.met', (one) => one.by === 'learner').step;
  const moment = await lived('rim-high', { scene: s16, slips: ['rim-high'], from: (seen) => first(seen, 'toast.called').step, seen: (seen) => touches(seen) + 24 });
  const met = first(await moment.play.observations(), 'glasses.met', (one) => one.by === 'learner');
  expect(await looks(moment, met.to, met.step + 24)).toBe('warm');
  expect(await highOf(moment, `glass.${met.to}`, met.step + 24)).toBeGreaterThan(await highOf(moment, `glass.${met.to}`, met.step - 6));
  await expect(outcomeOf(moment.play.page, 'nomikai.kanpai.lower-glass')).toHaveText(message('en', 'outcome.missed'));
  await expect(moment.play.page.locator('.debrief')).toContainText(/Your rim was not below theirs, but \d+ mm above or level\./);
});

test('the guest’s seat taken: one is asked out of it, sits where one belongs, and the debrief draws both', async () => {
  const ownSeats = (seen: Seen) => seen.filter((one): one is Observation & ObservationOf<'seat.taken'> => one.type === 'seat.taken' && byLearner(one));
  const taken = (seen: Seen): Step => first(seen, 'seat.taken', byLearner).step;
  const moment = await lived('wrong-seat', { scene: s15, slips: ['takes-kamiza'], from: (seen) => taken(seen) - 120, seen: (seen) => taken(seen) + 60, to: (seen) => (ownSeats(seen).at(-1)?.step ?? 0) + 12 }, 'that is our guest’s seat');
  const seen = await moment.play.observations();
  expect(ownSeats(seen).map(({ fit }) => fit)).toEqual(['upper', 'right']);
  const step = taken(seen);
  expect([await looks(moment, 'suzuki', step + 60), await looks(moment, 'tanaka', step + 60)]).toEqual(['strained', 'puzzled']);
  await expect(outcomeOf(moment.play.page, 'nomikai.seat.shimoza')).toHaveText(message('en', 'outcome.missed'));
  await expect(moment.play.page.locator('.debrief .seating')).toBeVisible();
});
