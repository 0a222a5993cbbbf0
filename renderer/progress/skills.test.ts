// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { RULES } from '../../scenarios/rulebook/catalog';
import { scenes } from '../../scenarios/scenes/catalog';
import { dayOf, dueDays, firstWeekday, monthAfter, monthOf, practisedDays } from './month';
import { DOMAINS, domainOf } from './domains';
import { daysBetween, forecast } from './coming-days';
import { recallability, remember, type Recall } from './memory/memory';
import { daysOn, livingItems, skillMap } from './skills';

const NOW = new Date(2026, 10, 20, 12);
const utcDay = (at: string): string => at.slice(0, 10);
const recall = (daysAgo: number, scene: string, rule: string, outcome: Recall['outcome']): Recall => ({ at: daysOn(NOW, -daysAgo).toISOString(), scene, rule, mode: 'practice', outcome });
const HANDS = 'meishi.present.two-hands';
const memory = remember([
  ...[60, 50, 35, 5].map((days) => recall(days, 's03', 'meishi.receive.chodai', 'met')),
  recall(9, 's03', HANDS, 'met'),
  recall(2, 's04', HANDS, 'missed'),
  recall(1, 's03', 'meishi.order.stand', 'met'),
  recall(1, 's03', 'rule.that.is.gone', 'met'),
  recall(1, 's99', HANDS, 'met'),
], utcDay);

describe('the domains', () => {
  it('have every rule of the rulebook, each one exactly one, and none is empty but the follow-up of scenes to come', () => {
    expect(RULES.filter(({ id }) => domainOf(id) === undefined)).toEqual([]);
    expect(DOMAINS.filter((domain) => RULES.every(({ id }) => domainOf(id) !== domain))).toEqual([]);
    expect([domainOf('meishi.present.two-hands'), domainOf('meishi.present.slight-bow'), domainOf('meishi.simul.right-hand-joins'), domainOf('nobody.knows')]).toEqual(['offering', 'bow', 'receiving', undefined]);
  });
});

describe('the skills map', () => {
  const map = skillMap(memory, scenes, NOW);
  const skill = (rule: string) => map.flatMap(({ skills }) => skills).find((one) => one.rule === rule);

  it('has one skill for each rule that this version judges, and no bonus', () => {
    const ids = map.flatMap(({ skills }) => skills.map(({ rule }) => rule));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual([...new Set(scenes.flatMap(({ rules }) => rules))].filter((rule) => RULES.some(({ id, bonus }) => id === rule && !bonus)).toSorted());
  });

  it('says firm, young, missed and not measured, by the weakest scene', () => {
    expect([skill('meishi.receive.chodai')?.state, skill('meishi.order.stand')?.state, skill(HANDS)?.state, skill('meishi.receive.two-hands')?.state]).toEqual(['ripe', 'young', 'missed', 'unmet']);
    expect(skill(HANDS)?.items.map(({ scene }) => scene)).toHaveLength(2);
    expect(skill(HANDS)?.scenes).toEqual(expect.arrayContaining(['s03', 's04']));
    const weakest = Math.min(...(skill(HANDS)?.items.map((item) => recallability(item, NOW)) ?? []));
    expect(skill(HANDS)?.now).toBe(weakest);
    expect(skill(HANDS)?.later).toBeLessThan(weakest);
    expect(skill('meishi.receive.two-hands')?.now).toBeUndefined();
  });

  it('counts by domain', () => {
    const offering = map.find(({ domain }) => domain === 'offering');
    expect(offering?.counts).toMatchObject({ missed: 1, ripe: 0, young: 0 });
    expect(offering?.now).toBe(skill(HANDS)?.now);
    expect(map.find(({ domain }) => domain === 'nomikai')?.now).toBeUndefined();
  });
});

describe('the forecast', () => {
  const items = livingItems(memory, scenes);

  it('is of rules and scenes of this version alone, and falls', () => {
    expect(items).toHaveLength(4);
    const days = forecast(items, NOW);
    expect(days).toHaveLength(29);
    expect(days.every(({ known }, index) => index === 0 || known < (days[index - 1]?.known ?? 1))).toBe(true);
    expect(forecast([], NOW)).toEqual([]);
  });

  it('counts what comes back on each day, and what waits already as today’s', () => {
    const days = forecast(items, NOW, 400);
    expect(days.reduce((sum, { due }) => sum + due, 0)).toBe(items.length);
    expect(days[0]?.due).toBe(items.filter(({ card }) => daysBetween(NOW, card.due) <= 0).length);
    expect(days[0]?.due).toBeGreaterThan(0);
  });

  it('knows days by the calendar, not by the hour', () => {
    expect(daysBetween(new Date(2026, 0, 1, 23, 59), new Date(2026, 0, 2, 0, 1))).toBe(1);
    expect(daysBetween(new Date(2026, 2, 1), new Date(2026, 3, 1))).toBe(31);
  });
});

describe('the calendar', () => {
  const practised = practisedDays(
    [{ started: new Date(2026, 10, 3, 9).toISOString(), imported: false }, { started: new Date(2026, 10, 3, 20).toISOString(), imported: false }, { started: new Date(2026, 10, 4, 9).toISOString(), imported: true }],
    [{ at: new Date(2026, 10, 5, 9).toISOString() }, { at: new Date(2026, 10, 3, 9).toISOString() }],
  );
  const due = dueDays(livingItems(memory, scenes), NOW);
  const month = (first: number) => monthOf({ year: 2026, month: 10 }, { practised, due, now: NOW, firstWeekday: first });

  it('has whole weeks, from the day with which a week begins', () => {
    expect(month(0)[0]?.[0]?.day).toBe('2026-11-01');
    expect(month(1)[0]?.map((cell) => cell?.day)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined, '2026-11-01']);
    expect(month(1).flat().filter((cell) => cell !== undefined)).toHaveLength(30);
    expect(month(1).every((week) => week.length === 7)).toBe(true);
    expect([firstWeekday('ja-JP'), firstWeekday('fr-FR')]).toEqual([0, 1]);
  });

  it('shows what was practised here, parts of Today too, and no file that came from elsewhere', () => {
    const cells = month(1).flat();
    const on = (day: string) => cells.find((cell) => cell?.day === day);
    expect([on('2026-11-03')?.practised, on('2026-11-04')?.practised, on('2026-11-05')?.practised]).toEqual([{ attempts: 2 }, undefined, { attempts: 0 }]);
    expect(cells.filter((cell) => cell?.isToday).map((cell) => cell?.day)).toEqual([dayOf(NOW)]);
  });

  it('reproaches nobody: what waits is today’s, and a day that is over has nothing that was left undone', () => {
    const cells = month(1).flat();
    expect(cells.filter((cell) => cell !== undefined && cell.day < dayOf(NOW) && cell.due > 0)).toEqual([]);
    expect(cells.find((cell) => cell?.isToday)?.due).toBeGreaterThan(0);
  });

  it('turns its pages over the year', () => {
    expect([monthAfter({ year: 2026, month: 11 }, 1), monthAfter({ year: 2026, month: 0 }, -1)]).toEqual([{ year: 2027, month: 0 }, { year: 2025, month: 11 }]);
  });
});
