import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atan2, cos, DEG, PI, sin, TAU, wrapRad } from './trig';

const angle = fc.double({ min: -1000, max: 1000, noNaN: true });
const side = fc.double({ min: -1e5, max: 1e5, noNaN: true });
const NEAR = 1e-9;

describe('trigonometry from plain arithmetic', () => {
  it('knows the constants', () => {
    expect([PI, TAU, DEG]).toEqual([Math.PI, 2 * Math.PI, Math.PI / 180]);
  });

  it('agrees with the machine to 1e-9, in the quarters and at their borders', () => {
    const borders = Array.from({ length: 321 }, (_, at) => ((at - 160) * PI) / 8);
    for (const border of borders) {
      for (const rad of [border, border + 1e-12, border - 1e-12, border + 0.3]) {
        expect(Math.abs(sin(rad) - Math.sin(rad))).toBeLessThan(NEAR);
        expect(Math.abs(cos(rad) - Math.cos(rad))).toBeLessThan(NEAR);
      }
    }
    fc.assert(fc.property(angle, (rad) => {
      expect(Math.abs(sin(rad) - Math.sin(rad))).toBeLessThan(NEAR);
      expect(Math.abs(cos(rad) - Math.cos(rad))).toBeLessThan(NEAR);
    }));
  });

  it('finds the angle of a vector to 1e-9, on the axes and between', () => {
    fc.assert(fc.property(side, side, (y, x) => {
      expect(Math.abs(atan2(y, x) - Math.atan2(y === 0 ? 0 : y, x === 0 ? 0 : x))).toBeLessThan(NEAR);
    }));
    for (const [y, x] of [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, -1], [1e-300, -1], [5, 5.000000001]] as const) {
      expect(Math.abs(atan2(y, x) - Math.atan2(y, x))).toBeLessThan(NEAR);
    }
    expect(atan2(0, 0)).toBe(0);
  });

  it('brings any angle within half a turn, and changes nothing else', () => {
    fc.assert(fc.property(angle, (rad) => {
      const wrapped = wrapRad(rad);
      expect(Math.abs(wrapped)).toBeLessThanOrEqual(PI + NEAR);
      expect(Math.abs(Math.sin(wrapped) - Math.sin(rad))).toBeLessThan(NEAR);
      expect(Math.abs(Math.cos(wrapped) - Math.cos(rad))).toBeLessThan(NEAR);
      expect(wrapRad(wrapped)).toBe(wrapped);
    }));
  });
});
