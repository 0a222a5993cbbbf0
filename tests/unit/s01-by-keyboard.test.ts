import { describe, expect, it } from 'vitest';
import { summarise } from '../../renderer/session/summarise';
import { s01 } from '../../scenarios/scenes/s01-workbench/scene';
import { eveningByKeyboard } from '../support/evening-by-keyboard';

describe('the evening at the workbench by keyboard alone', () => {
  it.each([1, 2, 3, 6])('can be played without a fault, with never more than two keys down: seed %i', (seed) => {
    const visitor = eveningByKeyboard(seed);
    expect(visitor.session.ended).toBe(true);
    const { total, critical } = summarise(s01, visitor.session);
    expect(critical).toEqual([]);
    expect(total).toBe(100);
    expect(visitor.mostDown).toBeLessThanOrEqual(2);
  });
});
