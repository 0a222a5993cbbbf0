import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { card, SMALL_ROOM, smallWorld, type Place, type SmallWorld } from '../../tests/support/small-world';
import { DEG, PI, wrapRad } from '../kernel/trig';
import { distance, footprint, inside, toFrame } from './geometry';
import type { Furniture } from './layout';
import { restingControls, steer } from './steer';
import { seatNear, walkTo, walkToSpot } from './walk';

const table = SMALL_ROOM.furniture[0] as Furniture;
/** Where a body may stand: clear of the walls and of the table. */
const place = fc.record({ x: fc.integer({ min: -2700, max: 2700 }), z: fc.integer({ min: -2700, max: 2700 }), yaw: fc.double({ min: -PI, max: PI, noNaN: true }) })
  .filter((at) => !inside(footprint(table, 200), at));

/** Lives until the walk is over; every step of it must be lawful. */
function arrive(small: SmallWorld, most = 1200): number {
  const one = small.person('one');
  let steps = 0;
  while ((one.path.length > 0 || one.walking) && steps < most) {
    const before = { x: one.x, z: one.z };
    small.live(1);
    steps += 1;
    expect(distance(before, one)).toBeLessThanOrEqual(1150 / 60 + 1e-6);
    expect(inside(footprint(table, 100), one)).toBe(false);
    expect(Math.abs(one.x) <= 2751 && Math.abs(one.z) <= 2751).toBe(true);
  }
  return steps;
}

describe('walking', () => {
  it('goes round somebody who stands in the way', () => {
    const small = smallWorld({ one: { x: -2000, z: 2000, yaw: 0 }, two: { x: 0, z: 2000, yaw: 0 } });
    walkTo(small.world, small.person('one'), { x: 2000, z: 2000, yaw: 0 }, 'there');
    const steps = arrive(small);
    expect(distance(small.person('one'), { x: 2000, z: 2000 })).toBeLessThan(2);
    expect(steps).toBeLessThan(420);
  });

  it('squeezes past where there is no way round', () => {
    const narrow = { ...SMALL_ROOM, rooms: [{ id: 'room', x0: -3000, z0: -520, x1: 3000, z1: 520 }], furniture: [] };
    const small = smallWorld({ one: { x: -1500, z: 0, yaw: PI / 2 }, two: { x: 0, z: 30, yaw: 0 } }, [], narrow);
    walkTo(small.world, small.person('one'), { x: 1500, z: 0, yaw: 0 }, 'there');
    small.live(360);
    expect(small.person('one').x).toBeGreaterThan(1400);
  });

  it('goes behind who sits on the floor at a table, not between them and it', () => {
    const low: Furniture = { ...table, kind: 'lowtable', x: 0, z: 0, yaw10: 900, widthMm: 2160, depthMm: 800, heightMm: 360 };
    const small = smallWorld({ one: { x: 700, z: 1700, yaw: PI }, two: { x: 790, z: 0, yaw: -PI / 2 } }, [], { ...SMALL_ROOM, furniture: [low] });
    Object.assign(small.person('two'), { posture: 'sit', wantPosture: 'sit', sit: 1, sitting: 'seiza' });
    walkTo(small.world, small.person('one'), { x: 790, z: -720, yaw: 0 }, 'beside');
    for (let n = 0; n < 900 && small.person('one').path.length > 0; n += 1) {
      small.live(1);
      expect(distance(small.person('one'), small.person('two'))).toBeGreaterThan(300);
    }
    expect(distance(small.person('one'), { x: 790, z: -720 })).toBeLessThan(2);
  });

  it('goes round who sits down in the way meanwhile', () => {
    const low: Furniture = { ...table, kind: 'lowtable', x: 0, z: 0, yaw10: 900, widthMm: 2160, depthMm: 800, heightMm: 360 };
    const small = smallWorld({ one: { x: 700, z: 2000, yaw: PI }, two: { x: 790, z: 0, yaw: -PI / 2 } }, [], {
      ...SMALL_ROOM, furniture: [low, { id: 'cushion', kind: 'zabuton', room: 'room', x: 790, z: 0, yaw10: -900, widthMm: 550, depthMm: 590, heightMm: 60 }],
      spots: [...SMALL_ROOM.spots, { id: 'seat', room: 'room', x: 790, z: 0, yaw10: -900, seat: 'cushion' }],
    });
    walkTo(small.world, small.person('one'), { x: 790, z: -720, yaw: 0 }, 'beside');
    small.live(20);
    small.person('two').wantPosture = 'sit';
    for (let n = 0; n < 900 && small.person('one').path.length > 0; n += 1) {
      small.live(1);
      expect(distance(small.person('one'), small.person('two'))).toBeGreaterThan(300);
    }
    expect(distance(small.person('one'), { x: 790, z: -720 })).toBeLessThan(2);
  });

  it('goes round the table, whatever side one comes from, and ends as asked', () => {
    fc.assert(fc.property(place, place, (from, to) => {
      const small = smallWorld({ one: from });
      walkTo(small.world, small.person('one'), to, 'there');
      arrive(small);
      expect(distance(small.person('one'), to)).toBeLessThanOrEqual(1.5);
      expect(Math.abs(wrapRad(small.person('one').yaw - to.yaw))).toBeLessThan(0.1 * DEG);
      if (distance(from, to) > 50) expect(small.of('walk.ended')).toMatchObject([{ by: 'one', at: 'there' }]);
    }), { numRuns: 60 });
  });

  it('who is asked to come into the table comes up to it and stands', () => {
    const small = smallWorld({ one: { x: 0, z: 1500, yaw: PI } });
    walkTo(small.world, small.person('one'), { x: 0, z: 100, yaw: PI });
    expect(arrive(small)).toBeLessThan(240);
    const edge = footprint(table, 0).z1;
    expect(small.person('one').z - edge).toBeGreaterThan(150);
    expect(small.person('one').z - edge).toBeLessThan(260);
    expect(small.person('one').path).toEqual([]);
  });

  it('takes about as long as the way is', () => {
    const small = smallWorld({ one: { x: 0, z: -1500, yaw: PI } });
    walkTo(small.world, small.person('one'), { x: 0, z: 1500, yaw: 0 });
    // 3.0 m as the crow flies, about 3.6 m round the table, at 1.15 m/s with turns: between 3 and 7 s.
    const steps = arrive(small);
    expect(steps).toBeGreaterThan(180);
    expect(steps).toBeLessThan(420);
  });

  it('steered into the table slides along it and never into it', () => {
    fc.assert(fc.property(place, fc.double({ min: -1, max: 1, noNaN: true }), fc.double({ min: -1, max: 1, noNaN: true }), (from, driveX, driveZ) => {
      const small = smallWorld({ one: from });
      Object.assign(small.person('one'), { driveX, driveZ, driveTurn: 0.2 });
      for (let n = 0; n < 300; n += 1) {
        small.live(1);
        expect(inside(footprint(table, 100), small.person('one'))).toBe(false);
      }
    }), { numRuns: 40 });
  });

  it('forward and sideways at once is no faster than either', () => {
    const small = smallWorld({ one: { x: 1500, z: -2500, yaw: 0 } });
    Object.assign(small.person('one'), { driveX: 0.7, driveZ: 0.7 });
    small.live(60);
    const part = distance(small.person('one'), { x: 1500, z: -2500 });
    Object.assign(small.person('one'), { driveX: 1, driveZ: 1 });
    small.live(60);
    const whole = distance(small.person('one'), { x: 1500, z: -2500 }) - part;
    expect([part, whole].map(Math.round)).toEqual([Math.round(1150 * Math.SQRT2 * 0.7), 1150]);
  });

  it('takes hands and what they hold along, however fast', () => {
    const small = smallWorld({ one: { x: 2000, z: -2500, yaw: 0 } }, [card('card', 'one', 'hand:one')]);
    const one = small.person('one');
    Object.assign(one.hands.right, { holds: 'card', grip: true });
    small.live(300);
    const places = () => [one.hands.left, one.hands.right, small.thing('card')].map((each) => toFrame(one, each));
    const before = places();
    Object.assign(one, { driveZ: 1, driveTurn: 1 });
    small.live(120);
    for (const [at, { side, forward }] of places().entries()) {
      expect(Math.abs(side - (before[at]?.side ?? 0)) + Math.abs(forward - (before[at]?.forward ?? 0))).toBeLessThan(1);
    }
  });

  it('stops short of another person', () => {
    const small = smallWorld({ one: { x: 2000, z: -2000, yaw: 0 }, two: { x: 2000, z: 500, yaw: PI } });
    small.person('one').driveZ = 1;
    small.live(300);
    expect(distance(small.person('one'), small.person('two'))).toBeGreaterThanOrEqual(449);
    small.person('one').driveZ = 0;
    small.live(10);
    const [ended] = small.of('walk.ended');
    expect(ended?.awayMm).toBeLessThan(-1900);
  });

  it('follows a person who is looked at with the whole body, once the feet are still', () => {
    const small = smallWorld({ one: { x: 2000, z: -2000, yaw: PI }, two: { x: 2000, z: 500, yaw: PI } });
    small.person('one').gazeAt = 'face:two';
    small.live(220);
    expect(Math.abs(wrapRad(small.person('one').yaw))).toBeLessThan(0.1 * DEG);
  });
});

describe('sitting', () => {
  const chair: Place = { x: -1200, z: 0, yaw: 90 * DEG };

  it('needs a chair within reach, takes its time, and frees the chair again', () => {
    const small = smallWorld({ one: chair, two: { ...chair, z: 300 } });
    const [one, two] = [small.person('one'), small.person('two')];
    one.wantPosture = 'sit';
    small.live(70);
    expect([one.sit, one.seat]).toEqual([1, 'seat']);
    expect(seatNear(small.world, two)).toBeUndefined();
    one.wantPosture = 'stand';
    small.live(70);
    expect([one.sit, one.seat]).toEqual([0, '']);
    expect(small.facts.map(({ type }) => type)).toEqual(['posture.began', 'posture.changed', 'posture.began', 'posture.changed']);
    expect(seatNear(small.world, two)?.id).toBe('seat');
  });

  it('lets one turn on the seat as far as one’s knees do, and back, without rising', () => {
    const small = smallWorld({ one: chair });
    const one = small.person('one');
    one.wantPosture = 'sit';
    small.live(70);
    const turning = (way: number): void => steer(small.world, one, restingControls(), 'step.turn', way);
    turning(100);
    small.live(20);
    expect((one.yaw - chair.yaw) / DEG).toBeCloseTo(-15, 6);
    small.live(100);
    expect((one.yaw - chair.yaw) / DEG).toBeCloseTo(-34.5, 0);
    turning(-100);
    small.live(200);
    expect((one.yaw - chair.yaw) / DEG).toBeCloseTo(34.5, 0);
    expect([one.posture, one.wantPosture, one.sit]).toEqual(['sit', 'sit', 1]);
    steer(small.world, one, restingControls(), 'step.forward', 100);
    small.live(2);
    expect(one.posture).toBe('stand');
  });

  it('without a chair is not done', () => {
    const small = smallWorld({ one: { x: 2000, z: 2000, yaw: 0 } });
    small.person('one').wantPosture = 'sit';
    small.live(5);
    expect([small.person('one').posture, small.person('one').wantPosture]).toEqual(['stand', 'stand']);
  });

  it('a walk to somewhere else gets up first', () => {
    const small = smallWorld({ one: chair });
    const one = small.person('one');
    one.wantPosture = 'sit';
    small.live(70);
    const corner = SMALL_ROOM.spots.find(({ id }) => id === 'corner');
    if (corner === undefined) throw new Error('the room has a corner');
    walkToSpot(small.world, one, corner);
    small.live(600);
    expect(distance(one, corner)).toBeLessThan(2);
    expect(small.of('walk.ended').at(-1)).toMatchObject({ at: 'corner' });
  });
});
