import { expect, it } from 'vitest';
import { PACKS } from '../../scenarios/packs/catalog';
import { s20 } from '../../scenarios/scenes/s20-leaving/scene';
import { cardOf, slipping } from '../support/plays';

it('going on to another place is worth as much as going home', () => {
  for (const seed of [3, 4]) {
    const session = slipping(seed, ['joins'], s20);
    expect(session.observations.at(-1)).toMatchObject({ type: 'scene.ended', how: 'complete' });
    for (const { id } of PACKS) {
      const { total, verdicts } = cardOf(session, id);
      expect([id, total, verdicts.filter(({ outcome }) => outcome === 'missed' || outcome === 'partly')]).toEqual([id, 100, []]);
    }
  }
});
