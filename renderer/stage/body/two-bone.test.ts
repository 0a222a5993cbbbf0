import fc from 'fast-check';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { bendTwoBones } from './two-bone';

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });

describe('bendTwoBones', () => {
  it('keeps both lengths, and the tip where it was wanted whenever it can be reached', () => {
    fc.assert(fc.property(coordinate, coordinate, coordinate, coordinate, coordinate, coordinate, (x, y, z, px, py, pz) => {
      const root = new Vector3(0.1, 1.3, -0.2);
      const wanted = new Vector3(x, y, z).multiplyScalar(0.7).add(root);
      const tip = wanted.clone();
      const middle = new Vector3();
      const moved = bendTwoBones(root, tip, 0.31, 0.24, new Vector3(px, py, pz), middle);
      expect(middle.distanceTo(root)).toBeCloseTo(0.31, 4);
      expect(middle.distanceTo(tip)).toBeCloseTo(0.24, 4);
      const far = wanted.distanceTo(root);
      if (far > 0.075 && far < 0.549) expect(tip.distanceTo(wanted)).toBeLessThan(0.001);
      expect(moved).toBeCloseTo(tip.distanceTo(wanted), 5);
    }));
  });

  it('bends toward the pole', () => {
    const middle = new Vector3();
    bendTwoBones(new Vector3(), new Vector3(0, -0.4, 0), 0.3, 0.25, new Vector3(0, 0, -1), middle);
    expect(middle.z).toBeLessThan(-0.05);
    expect(middle.x).toBeCloseTo(0, 6);
  });
});
