import { describe, expect, it } from 'vitest';
import { smallWorld, type SmallWorld } from '../../tests/support/small-world';
import { DEG } from '../kernel/trig';
import { closeBow, pitch10, planBow } from './trunk';

const alone = (): SmallWorld => smallWorld({ one: { x: 2000, z: 2000, yaw: 0 } });

/** Wants an angle for some steps, as an input device does. */
function want(small: SmallWorld, deg: number, steps: number): number[] {
  const seen: number[] = [];
  for (let n = 0; n < steps; n += 1) {
    small.person('one').wantPitch = deg * DEG;
    small.live(1);
    seen.push(pitch10(small.person('one')));
  }
  return seen;
}

describe('a bow by wish', () => {
  it('never moves faster than 60 degrees a second, either way', () => {
    const small = alone();
    const seen = [...want(small, 60, 80), ...want(small, 0, 80)];
    const changes = seen.map((pitch, at) => Math.abs(pitch - (seen[at - 1] ?? 0)));
    expect(Math.max(...changes)).toBeLessThanOrEqual(10);
    expect(Math.max(...seen)).toBe(600);
    expect(seen.at(-1)).toBe(0);
  });

  it('that stops at 22 degrees stays at 22', () => {
    expect(new Set(want(alone(), 22, 300).slice(60))).toEqual(new Set([220]));
  });

  it.each([[15, 42], [30, 72], [45, 150]])('of %d degrees held for %d steps is measured so', (deg, hold) => {
    const small = alone();
    const down = Math.ceil(deg);
    want(small, deg, down + hold);
    for (let back = deg; back >= 0; back -= 2 / 3) want(small, back, 1);
    want(small, 0, 5);
    const [bow, ...more] = small.of('bow.made');
    expect(more).toEqual([]);
    expect(bow).toMatchObject({ peak10: deg * 10, hipsPercent: 70, neck10: 20 });
    // 0.15 s is what one can tell apart.
    expect(Math.abs((bow?.holdSteps ?? 0) - hold)).toBeLessThanOrEqual(9);
    expect((bow?.riseSteps ?? 0) / (bow?.fallSteps ?? 1)).toBeCloseTo(1.5, 0);
    expect(small.of('bow.began')).toHaveLength(1);
  });

  it('below 3 degrees is none', () => {
    const small = alone();
    want(small, 2.9, 60);
    want(small, 0, 60);
    expect(small.facts).toEqual([]);
  });

  it('that a scene’s end cuts short is still recorded, once', () => {
    const small = alone();
    want(small, 20, 40);
    closeBow(small.world, small.person('one'));
    closeBow(small.world, small.person('one'));
    expect(small.of('bow.made')).toMatchObject([{ peak10: 200, riseSteps: 0 }]);
  });
});

describe('a planned bow', () => {
  it('falls, holds and rises in the planned times, smooth at both ends', () => {
    const small = alone();
    const one = small.person('one');
    planBow(one, 30 * DEG, 56, 66, 88);
    const seen: number[] = [];
    for (let n = 0; n < 240; n += 1) {
      small.live(1);
      seen.push(one.pitch / DEG);
    }
    expect([seen[55], seen[121], seen[209]].map((deg) => Math.round((deg ?? 0) * 100) / 100)).toEqual([30, 30, 0]);
    const speeds = seen.map((deg, at) => Math.abs(deg - (seen[at - 1] ?? 0)));
    expect(Math.max(speeds[0] ?? 1, speeds[55] ?? 1, speeds[122] ?? 1)).toBeLessThan(0.1);
    const [bow] = small.of('bow.made');
    expect(bow?.peak10).toBe(300);
    // What lies within a degree of the deepest counts as held: a little of both slopes.
    expect((bow?.holdSteps ?? 0) - 66).toBeLessThan(30);
    expect((bow?.riseSteps ?? 0) / (bow?.fallSteps ?? 1)).toBeGreaterThan(1.4);
  });

  it('begins where the body is', () => {
    const small = alone();
    want(small, 10, 30);
    planBow(small.person('one'), 30 * DEG, 20, 10, 30);
    small.live(1);
    expect(pitch10(small.person('one'))).toBeGreaterThanOrEqual(100);
    small.live(100);
    expect(small.of('bow.made')).toHaveLength(1);
  });
});
