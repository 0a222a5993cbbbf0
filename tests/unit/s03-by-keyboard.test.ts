import { describe, expect, it } from 'vitest';
import { summarise } from '../../renderer/session/summarise';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { visitByKeyboard } from '../support/visit-by-keyboard';

describe('the first visit by keyboard alone', () => {
  it.each([1, 2, 5])('can be played without a fault, with never more than two keys down: seed %i', (seed) => {
    const visitor = visitByKeyboard(seed);
    expect(visitor.session.ended).toBe(true);
    const { total, critical } = summarise(s03, visitor.session);
    expect(critical).toEqual([]);
    expect(total).toBe(100);
    expect(visitor.mostDown).toBeLessThanOrEqual(2);
  });
});
