import { describe, expect, it } from 'vitest';
import { scenes } from '../../scenarios/scenes/catalog';
import { differences, goldenOf, kept, mending } from '../support/golden';

// What a version of a scene makes of the same hands never changes behind anybody's back: attempts of it are kept, compared and lived again.
describe('golden attempts', () => {
  it.each(scenes.map((scene) => [scene.code, scene] as const))('%s behaves as this version of it did', (_code, scene) => {
    const before = kept(scene);
    const told = differences(before, goldenOf(scene));
    expect(told, `${scene.code} version ${scene.version} behaves otherwise.\n${told.join('\n')}\n${mending(before, scene)}`).toEqual([]);
  });

  it('tells a difference by attempt and field, and what to do about it', () => {
    const golden = goldenOf(scenes[0] as (typeof scenes)[number]);
    const other = { ...golden, attempts: golden.attempts.map((attempt, at) => (at === 0 ? { ...attempt, total: 99 } : attempt)) };
    expect(differences(golden, other)).toEqual([`perfect 1, total: ${golden.attempts[0]?.total} -> 99`]);
    expect(mending(golden, { id: golden.scene, version: 1 })).toContain(`npm run proof -- bless ${golden.scene}`);
    expect(mending({ ...golden, released: true }, { id: golden.scene, version: 1 })).toContain('another version');
  });
});
