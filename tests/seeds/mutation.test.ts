import { describe, expect, it } from 'vitest';
import { playOf } from '../../scenarios/players/plays';
import { scenes } from '../../scenarios/scenes/catalog';
import { cardOf, changes, slipping } from '../support/plays';
import { slipsOf } from '../support/slips/of-scene';

/** One seed is enough where every slip has its occasion; who has drunk nothing on the first evening of S20 may drive home. */
const SEEDS: Readonly<Record<string, readonly number[]>> = { s03: [1, 2], s20: [4] };
const runs = scenes.flatMap((scene) => (SEEDS[scene.id] ?? [1]).map((seed) => [scene.code, seed, scene] as const));

describe.each(runs)('one correct act swapped for a slip, %s, seed %d,', (_code, seed, scene) => {
  const { rules, baseline = {} } = slipsOf(scene.id);
  const plain = cardOf(slipping(seed, [], scene));

  it.each(Object.keys(rules))('%s: exactly its rules change', (slip) => {
    const session = slipping(seed, [slip], scene);
    expect(session.ended).toBe(true);
    const before = baseline[slip] === undefined ? plain : cardOf(slipping(seed, baseline[slip], scene));
    expect(changes(before, cardOf(session))).toEqual(rules[slip]);
  });
});

describe.each(scenes.map((scene) => [scene.code, scene] as const))('the table of slips of %s', (_code, scene) => {
  const { rules, untouched = {} } = slipsOf(scene.id);

  it('knows each listed mistake', () => {
    for (const slip of playOf(scene.id).listed) expect(rules[slip]?.length, slip).toBeGreaterThan(0);
  });

  it('touches every rule that the scene scores', () => {
    const touched = new Set(Object.values(rules).flat());
    expect(scene.rules.filter((rule) => !touched.has(rule))).toEqual(Object.keys(untouched));
  });
});
