import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lowTable, vessel, type LowTable } from '../../tests/support/low-table';
import { distance } from './geometry';
import { armMm } from './landmarks';
import { shoulderPoint } from './reach';
import { DEG } from '../kernel/trig';
import { SIDES, type Side } from './world';

/** How far a hand is from its shoulder, in arms. */
function stretch({ one }: LowTable, side: Side): number {
  const [hand, shoulder] = [one.hands[side], shoulderPoint(one, side)];
  const [along, up] = [distance(hand, shoulder), hand.y - shoulder.y];
  return Math.sqrt(along * along + up * up) / armMm(one);
}

/** Seated, with a bottle in these hands. */
function withBottle(sides: readonly Side[]): LowTable {
  const table = lowTable([vessel('bottle.1', 'bottle', 330, 0, 400), ...[430, -430].map((z) => vessel(`glass.${z}`, 'glass', -120, z, 20))]);
  table.feed('reach.target', 'bottle.1');
  for (const side of sides) table.feed(`hand.${side}.grip`, 1, 90);
  expect(sides.map((side) => table.one.hands[side].holds)).toEqual(sides.map(() => 'bottle.1'));
  return table;
}

describe('hands that hold something out over a low table', () => {
  it('are never farther from their shoulders than an arm and what a shoulder gives, wherever they are wanted', () => {
    const wanted = fc.record({ side: fc.constantFrom(-400, -350, 0, 350, 400), reach: fc.integer({ min: 400, max: 650 }), height: fc.integer({ min: -100, max: 100 }), tilt: fc.constantFrom(-1080, -800, -500, 0) });
    fc.assert(fc.property(fc.constantFrom<readonly Side[]>(['right'], ['left'], ['right', 'left']), fc.array(wanted, { minLength: 1, maxLength: 3 }), (sides, ways) => {
      const table = withBottle(sides);
      for (const { side, reach, height, tilt } of ways) {
        table.feed('hands.side', side);
        table.feed('hands.reach', reach);
        table.feed('hands.height', height);
        table.feed('object.tilt', tilt);
        for (let n = 0; n < 90; n += 1) {
          table.live(1);
          for (const each of SIDES) expect(stretch(table, each)).toBeLessThan(1.2);
        }
      }
    }), { numRuns: 40 });
  });

  it('take the back with them where an arm would have to stretch: to pour across, one leans out', () => {
    const table = withBottle(['right']);
    table.feed('hands.side', -350);
    table.feed('hands.reach', 560, 120);
    const before = table.one.lean;
    table.feed('object.tilt', -850, 200);
    expect(table.one.lean).toBeGreaterThan(before + 5 * DEG);
    expect(stretch(table, 'right')).toBeLessThan(1.13);
  });
});
