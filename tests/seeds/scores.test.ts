import { describe, expect, it } from 'vitest';
import type { SceneDefinition } from '../../scenarios/kernel/scene';
import { PACKS } from '../../scenarios/packs/catalog';
import { carelessSlips } from '../../scenarios/players/create';
import { playOf } from '../../scenarios/players/plays';
import { scenes } from '../../scenarios/scenes/catalog';
import type { Session } from '../../scenarios/kernel/session-api';
import { cardOf, faults, played } from '../support/plays';
import { seedWindow } from '../support/seed-window';
import { rulesOf } from '../support/slips/of-scene';

const endOf = (session: Session): string => {
  const last = session.observations.at(-1);
  return last?.type === 'scene.ended' ? last.how : '';
};

// The window moves on with the days; a failing seed stands in the test's name. The long sets are `npm run proof -- seeds`.
describe.each(scenes.map((scene) => [scene.code, scene] as const))('in %s', (_code, scene: SceneDefinition) => {
  it.each(seedWindow(12, 50))('the perfect player scores 100 in every pack, nothing short of met, seed %d', (seed) => {
    const session = played('perfect', seed, 'practice', scene);
    expect(endOf(session)).toBe('complete');
    for (const { id } of PACKS) {
      const card = cardOf(session, id);
      // Who came by train could not have broken the law on driving.
      expect(card.verdicts.filter(({ bonus, outcome }) => !bonus && outcome !== 'met' && outcome !== 'not-observed').map(({ rule, measured }) => [rule, measured])).toEqual([]);
      expect(card).toMatchObject({ total: 100, grade: 'S', critical: [] });
    }
  });

  it.each(['learn', 'exam'] as const)('the perfect player is as good in %s', (mode) => {
    for (const seed of seedWindow(2, 50)) expect(cardOf(played('perfect', seed, mode, scene)).total).toBe(100);
  });

  it.each(['idle', 'leaver'] as const)('%s scores at most 10 in every pack', (kind) => {
    for (const seed of seedWindow(4, 20)) {
      const session = played(kind, seed, 'practice', scene);
      expect(session.ended).toBe(true);
      for (const { id } of PACKS) expect(cardOf(session, id).total).toBeLessThanOrEqual(10);
    }
  });

  it('the random player always ends, never throws, and half of the time scores at most 40', () => {
    const totals = seedWindow(40, 500).map((seed) => {
      const session = played('random', seed, 'practice', scene);
      expect(session.ended).toBe(true);
      return cardOf(session).total;
    }).toSorted((a, b) => a - b);
    expect(totals[20]).toBeLessThanOrEqual(40);
  });

  it('the careless player makes each listed mistake at least once in twenty runs, and none that is not listed', () => {
    const { listed } = playOf(scene.id);
    const made = seedWindow(20, 20).map((seed) => carelessSlips(scene.id, seed));
    expect(listed.filter((slip) => made.some((slips) => slips.has(slip)))).toEqual(listed);
    for (const slips of made) expect(listed).toEqual(expect.arrayContaining([...slips]));
  });

  it.each(seedWindow(6, 20))('the careless player is blamed for the mistakes that were made and for no other, seed %d', (seed) => {
    const session = played('careless', seed, 'practice', scene);
    const expected = rulesOf(scene.id, carelessSlips(scene.id, seed));
    expect(session.ended).toBe(true);
    expect(faults(cardOf(session))).toEqual(expected);
    for (const { id } of PACKS) expect(faults(cardOf(session, id)).every((rule) => expected.includes(rule))).toBe(true);
  });
});
