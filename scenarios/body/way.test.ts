import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_ROOM, smallWorld, type SmallWorld } from '../../tests/support/small-world';
import { PI } from '../kernel/trig';
import { distance } from './geometry';
import type { Furniture } from './layout';
import { walkTo } from './walk';

const LOW: Furniture = { ...(SMALL_ROOM.furniture[0] as Furniture), kind: 'lowtable', x: 0, z: 0, yaw10: 900, widthMm: 2160, depthMm: 800, heightMm: 360 };
const SITTERS = { upper: { x: 790, z: -720, yaw: -PI / 2 }, middle: { x: 790, z: 0, yaw: -PI / 2 }, lower: { x: 790, z: 720, yaw: -PI / 2 }, opposite: { x: -790, z: 0, yaw: PI / 2 } };
const DOOR = { x: 0, z: 2600, yaw: 0 };

/** A learner among people who sit on the floor round a low table. */
function amongSitters(at: { readonly x: number; readonly z: number }): SmallWorld {
  const small = smallWorld({ one: { ...at, yaw: 0 }, ...SITTERS }, [], { ...SMALL_ROOM, furniture: [LOW] });
  for (const id of Object.keys(SITTERS)) Object.assign(small.person(id), { posture: 'sit', wantPosture: 'sit', sit: 1, sitting: 'seiza' });
  return small;
}

function walksOut(small: SmallWorld): void {
  const one = small.person('one');
  walkTo(small.world, one, DOOR, 'door');
  small.live(1500);
  expect(distance(one, DOOR)).toBeLessThan(2);
}

describe('a way for whoever stands where nobody would walk', () => {
  it.each([
    ['between the table and a neighbour', { x: 571, z: -141 }],
    ['at a corner of the table, before two neighbours', { x: 575, z: 360 }],
  ])('leads out from %s', (_, at) => walksOut(amongSitters(at)));

  it('leads out from anywhere along a row of people at table', () => {
    const place = fc.record({ x: fc.integer({ min: 571, max: 1100 }), z: fc.integer({ min: -1300, max: 1300 }) })
      .filter((at) => Object.values(SITTERS).every((sitter) => distance(sitter, at) > 260));
    fc.assert(fc.property(place, (at) => walksOut(amongSitters(at))), { numRuns: 60 });
  });
});
