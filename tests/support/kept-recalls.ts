/** What a learner showed on days that are over: the main process stamps with its own clock, which stands still there for as long. */
import { scenes } from '../../scenarios/scenes/catalog';
import { findRule } from '../../scenarios/rulebook/catalog';
import type { Request } from '../../electron/contract/contract';
import { daysAgo } from './days-ago';
import type { Launched } from './launch';

type Recalls = Request<'memory.add'>['recalls'];

export async function recalledBefore({ app, page }: Launched, days: number, recalls: Recalls): Promise<void> {
  const putBack = await daysAgo(app, days);
  await page.evaluate((all) => window.reigi.call('memory.add', { recalls: all }), recalls);
  await putBack();
}

/** Two months of practice that went as practice goes: most of it better each time, some of it still missed, some not yet tried. */
export async function practisedForMonths(opened: Launched): Promise<void> {
  const { recalls } = await opened.page.evaluate(() => window.reigi.call('memory.read', {}));
  if (recalls.length > 0) return;
  const items = scenes.slice(0, 6).flatMap(({ id, rules }) => rules.filter((rule) => findRule(rule)?.bonus === false).map((rule) => ({ scene: id, rule })));
  for (const [turn, days] of [58, 51, 44, 30, 22, 12, 6, 2].entries()) {
    const own = items.filter((_, index) => index % 4 !== 3 && (index + turn) % 3 !== 0);
    await recalledBefore(opened, days, own.map(({ scene, rule }, index) => ({ scene, rule, mode: 'practice' as const, outcome: (index * 7 + turn * 5) % 11 < 8 - turn ? ('missed' as const) : ('met' as const) })));
  }
}
