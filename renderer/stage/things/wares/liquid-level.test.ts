import { describe, expect, it } from 'vitest';
import { VESSELS, capacityMl, levelMm } from '../../../../scenarios/body/vessels';
import { circleBeyond, surfaceMm, volumeUnderMl, wallMm } from './liquid-level';

const { glass } = VESSELS;
const tan = (deg: number): number => Math.tan((deg * Math.PI) / 180);

describe('the surface of a liquid', () => {
  it('stands upright where the profile says, within half a millimetre', () => {
    for (const share of [0.1, 0.4, 0.8]) {
      const ml = capacityMl(glass) * share;
      expect(Math.abs(surfaceMm(glass, ml, 0) - levelMm(glass, ml))).toBeLessThan(2);
    }
  });

  it('keeps its volume as the glass is tilted', () => {
    const ml = capacityMl(glass) * 0.5;
    for (const deg of [5, 15, 30, 45]) expect(Math.abs(volumeUnderMl(glass, surfaceMm(glass, ml, tan(deg)), tan(deg)) - ml)).toBeLessThan(1);
  });

  it('rises on one wall as it falls on the other', () => {
    const surface = surfaceMm(glass, capacityMl(glass) * 0.5, tan(20));
    const [up, down] = [wallMm(glass, surface, tan(20), 1), wallMm(glass, surface, tan(20), -1)];
    expect(up).toBeGreaterThan(surface);
    expect(down).toBeLessThan(surface);
    expect((up - down) / (2 * 25)).toBeCloseTo(tan(20), 1);
  });

  it('reaches the brim when a full glass is tilted, and never beyond', () => {
    const surface = surfaceMm(glass, capacityMl(glass) * 0.9, tan(40));
    expect(wallMm(glass, surface, tan(40), 1)).toBe(110);
  });

  it('cuts a circle as geometry says', () => {
    expect(circleBeyond(10, -20)).toBeCloseTo(Math.PI * 100, 9);
    expect(circleBeyond(10, 0)).toBeCloseTo(Math.PI * 50, 9);
    expect(circleBeyond(10, 20)).toBe(0);
  });
});
