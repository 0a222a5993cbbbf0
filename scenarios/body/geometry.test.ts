import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALL_ROOM, smallWorld } from '../../tests/support/small-world';
import { DEG, PI } from '../kernel/trig';
import { between, crosses, distance, facingError, footprint, fromFrame, inside, surfaceUnder, toFrame, yawToward } from './geometry';
import type { Furniture, Layout } from './layout';

const mm = fc.double({ min: -5000, max: 5000, noNaN: true });
const frame = fc.record({ x: mm, z: mm, yaw: fc.double({ min: -PI, max: PI, noNaN: true }) });

describe('a body’s own frame', () => {
  it('has the right hand toward -x when it faces +z', () => {
    const at = fromFrame({ x: 100, z: 200, yaw: 0 }, 50, 300);
    expect([at.x, at.z]).toEqual([50, 500]);
    expect(toFrame({ x: 100, z: 200, yaw: 0 }, { x: 50, z: 500 })).toEqual({ side: 50, forward: 300 });
  });

  it('is left and entered without loss', () => {
    fc.assert(fc.property(frame, mm, mm, (body, side, forward) => {
      const back = toFrame(body, fromFrame(body, side, forward));
      expect(Math.abs(back.side - side) + Math.abs(back.forward - forward)).toBeLessThan(1e-6);
    }));
  });

  it('faces what lies straight ahead', () => {
    fc.assert(fc.property(frame, (at) => {
      const { person } = smallWorld({ one: at });
      const ahead = fromFrame(at, 0, 1000);
      expect(facingError(person('one'), ahead)).toBeLessThan(1e-6);
      expect(facingError(person('one'), fromFrame(at, 1000, 0))).toBeCloseTo(PI / 2, 6);
      expect(Math.abs(distance(at, ahead) - 1000)).toBeLessThan(1e-6);
    }));
  });

  it('counts yaw from +z toward +x', () => {
    expect([[0, 1], [1, 0], [-1, 0], [1, 1]].map(([x = 0, z = 0]) => Math.round(yawToward({ x: 0, z: 0 }, { x, z }) / DEG))).toEqual([0, 90, -90, 45]);
  });
});

describe('furniture', () => {
  const table = SMALL_ROOM.furniture[0] as Furniture;

  it('covers its width along x, turned by 90 degrees along z', () => {
    expect(footprint(table)).toEqual({ x0: -800, x1: 800, z0: -400, z1: 400 });
    expect(footprint({ ...table, yaw10: -900 }, 10)).toEqual({ x0: -410, x1: 410, z0: -810, z1: 810 });
  });

  it('stands between two points exactly when a point of the line lies inside it', () => {
    const rect = footprint(table);
    fc.assert(fc.property(mm, mm, mm, mm, (ax, az, bx, bz) => {
      const [a, b] = [{ x: ax, z: az }, { x: bx, z: bz }];
      const points = Array.from({ length: 801 }, (_, at) => ({ x: ax + ((bx - ax) * at) / 800, z: az + ((bz - az) * at) / 800 }));
      if (points.some((point) => inside(rect, point))) expect(crosses(rect, a, b)).toBe(true);
      if (!crosses(footprint(table, 30), a, b)) expect(points.some((point) => inside(rect, point))).toBe(false);
      expect(crosses(rect, b, a)).toBe(crosses(rect, a, b));
    }));
  });

  it('is between people across it, not beside it, and never in another room or when it is a chair', () => {
    const across = [{ x: 0, z: -900 }, { x: 0, z: 900 }] as const;
    expect(between(SMALL_ROOM, 'room', ...across)).toBe('table');
    expect(between(SMALL_ROOM, 'room', { x: 1200, z: -900 }, { x: 1200, z: 900 })).toBe('');
    expect(between(SMALL_ROOM, 'lobby', ...across)).toBe('');
    const chair: Layout = { ...SMALL_ROOM, furniture: [{ ...table, id: 'chair', kind: 'chair' }] };
    expect(between(chair, 'room', ...across)).toBe('');
  });

  it('bears what is held over it', () => {
    expect(surfaceUnder(SMALL_ROOM, 'room', { x: 0, z: 399 })).toEqual({ id: 'table', y: 700 });
    expect(surfaceUnder(SMALL_ROOM, 'room', { x: 0, z: 401 })).toEqual({ id: 'floor', y: 0 });
  });
});
