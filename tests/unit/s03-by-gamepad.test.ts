import { describe, expect, it } from 'vitest';
import { summarise } from '../../renderer/session/summarise';
import { s03 } from '../../scenarios/scenes/s03-first-visit/scene';
import { visitByGamepad } from '../support/visit-by-gamepad';

describe('the first visit by gamepad', () => {
  it.each([1, 2, 5])('can be played without a fault: seed %i', { timeout: 30_000 }, (seed) => {
    const visitor = visitByGamepad(seed);
    expect(visitor.session.ended).toBe(true);
    const { total, critical } = summarise(s03, visitor.session);
    expect(critical).toEqual([]);
    expect(total).toBe(100);
  });
});
