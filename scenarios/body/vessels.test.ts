import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VESSELS, capacityMl, depthMm, levelMm, radiusAtMm, vesselOf, volumeBelowMl, type VesselName } from './vessels';

const names = Object.keys(VESSELS) as VesselName[];

describe('vessels', () => {
  it('hold what such vessels hold', () => {
    const held = Object.fromEntries(names.map((name) => [name, Math.round(capacityMl(VESSELS[name]))]));
    expect(held['glass']).toBeGreaterThan(200);
    expect(held['glass']).toBeLessThan(250);
    expect(held['tokkuri']).toBeGreaterThan(240);
    expect(held['ochoko']).toBeLessThan(50);
    expect(held['bottle']).toBeGreaterThan(633);
  });

  it('stand as high as what is below says, at any fill', () => {
    fc.assert(fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const vessel = VESSELS[name];
      const ml = capacityMl(vessel) * share;
      expect(volumeBelowMl(vessel, levelMm(vessel, ml))).toBeCloseTo(ml, 3);
    }));
  });

  it('rise with every drop, foam above beer, and never over the brim', () => {
    const { glass } = VESSELS;
    let before = -1;
    for (let ml = 0; ml <= 400; ml += 10) {
      const level = levelMm(glass, ml);
      expect(level).toBeGreaterThanOrEqual(before);
      expect(levelMm(glass, ml + 30)).toBeGreaterThanOrEqual(level);
      before = level;
    }
    expect(before).toBe(depthMm(glass));
  });

  it('are as wide at a height as their profile', () => {
    expect(radiusAtMm(VESSELS.glass, 55)).toBeCloseTo(25.25, 6);
    expect(radiusAtMm(VESSELS.glass, -5)).toBe(22);
    expect(radiusAtMm(VESSELS.glass, 500)).toBe(28.5);
  });

  it('are told by kind and by what is in them', () => {
    expect(vesselOf('glass', 'beer')).toBe('glass');
    expect(vesselOf('glass', 'oolong')).toBe('tumbler');
    expect(vesselOf('ochoko', '')).toBe('ochoko');
    expect(vesselOf('card', '')).toBeUndefined();
  });
});
