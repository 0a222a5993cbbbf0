import { describe, expect, it } from 'vitest';
import { GRIPS, easeGrip, gripOf, restingShares } from './grip-shares';

describe('a hand between grips', () => {
  it('goes over without a jump, and arrives', () => {
    const shares = restingShares();
    const lead = restingShares();
    let last = shares.pinch;
    let turns = 0;
    let fastest = 0;
    while (easeGrip(shares, lead, 'pinch', 1)) {
      expect(GRIPS.reduce((sum, grip) => sum + shares[grip], 0)).toBeCloseTo(1, 9);
      expect(shares.pinch - last).toBeLessThan(0.2);
      // Gently off: the first step is not the largest.
      if (turns === 0) expect(shares.pinch).toBeLessThan(0.1);
      fastest = Math.max(fastest, shares.pinch - last);
      last = shares.pinch;
      turns += 1;
    }
    expect(shares.pinch).toBe(1);
    expect(fastest).toBeLessThan(0.12);
    expect(turns).toBeGreaterThan(10);
  });

  it('is simply there after a jump in time', () => {
    const shares = restingShares();
    const lead = restingShares();
    expect(easeGrip(shares, lead, 'open', 400)).toBe(false);
    expect(shares.open).toBe(1);
  });

  it('lies flat under what is flat and closes about what is not', () => {
    expect(gripOf('hold', 'holder')).toBe('tray');
    expect(gripOf('hold', 'bag')).toBe('round');
    expect(gripOf('pinch', 'card')).toBe('pinch');
    // Near a table bent fingers have no room; about a bottle they have.
    for (const grip of [gripOf('pinch', 'card', true), gripOf('hold', 'holder', true)]) expect(grip).toBe('flat');
    expect(gripOf('hold', 'bottle', true)).toBe('bottle');
  });
});
