import { Ray, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { hitBall, hitBox, hitLevel } from './ray';
import { zoneAt } from './stage-handle';

const down = new Ray(new Vector3(0, 2, 0), new Vector3(0, -1, 0));

describe('rays', () => {
  it('meet a turned box where its turned side is', () => {
    const box = { x: 0, y: 0.5, z: 2, halfX: 1, halfY: 0.5, halfZ: 0.1, yaw: 0 };
    const ahead = new Ray(new Vector3(0, 0.5, 0), new Vector3(0, 0, 1));
    expect(hitBox(ahead, box)).toBeCloseTo(1.9, 6);
    expect(hitBox(ahead, { ...box, yaw: Math.PI / 2 })).toBeCloseTo(1, 6);
    expect(hitBox(new Ray(new Vector3(0.5, 0.5, 0), new Vector3(0, 0, 1)), { ...box, yaw: Math.PI / 2 })).toBeUndefined();
  });

  it('turn a box the way a thing is turned: positive yaw from +z toward +x', () => {
    const box = { x: 0, y: 0, z: 0, halfX: 0.1, halfY: 1, halfZ: 1, yaw: Math.PI / 4 };
    expect(hitBox(new Ray(new Vector3(0.5, 2, 0.5), new Vector3(0, -1, 0)), box)).toBeCloseTo(1, 6);
    expect(hitBox(new Ray(new Vector3(0.5, 2, -0.5), new Vector3(0, -1, 0)), box)).toBeUndefined();
  });

  it('meet balls before them and none behind', () => {
    expect(hitBall(down, { x: 0, y: 0, z: 0, radius: 0.5 })).toBeCloseTo(1.5, 6);
    expect(hitBall(down, { x: 0, y: 4, z: 0, radius: 0.5 })).toBeUndefined();
  });

  it('meet a level plane only ahead', () => {
    expect(hitLevel(down, 0.7)).toBeCloseTo(1.3, 6);
    expect(hitLevel(down, 3)).toBeUndefined();
  });
});

describe('the own body\'s places', () => {
  const size = { width: 1000, height: 600 };
  const zones = { left: 'inner', right: 'pocket' };
  it('lie left and right at the lower rim', () => {
    expect(zoneAt({ x: 100, y: 590 }, size, zones)).toBe('inner');
    expect(zoneAt({ x: 900, y: 590 }, size, zones)).toBe('pocket');
    expect(zoneAt({ x: 500, y: 590 }, size, zones)).toBe('');
    expect(zoneAt({ x: 100, y: 300 }, size, zones)).toBe('');
    expect(zoneAt({ x: 100, y: 590 }, size, undefined)).toBe('');
  });
});
