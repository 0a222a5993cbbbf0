import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { asideFor, liftFor, riseFor } from './look-past';

/** Eyes at the origin look along z; left is +x. */
const EYE = new Vector3(0, 1.1, 0);

function pouring(bottle: Vector3, glass: Vector3, was = 0, by = 'learner'): number {
  const things = new Map([
    ['bottle', { kind: 'bottle', parent: `hand:${by}`, room: 'tatami', at: bottle } as const], ['glass', { kind: 'glass', parent: 'hand:tanaka', room: 'tatami', at: glass } as const],
  ]);
  return asideFor('learner', things, EYE, was);
}

/** How far apart the two are, seen by a head that is bent so far to the left. */
function apart(bottle: Vector3, glass: Vector3, left: number): number {
  return Math.abs(Math.atan2(bottle.x - left, bottle.z) - Math.atan2(glass.x - left, glass.z));
}

describe('a head', () => {
  const [bottle, glass] = [new Vector3(0, 0.6, 0.48), new Vector3(0, 0.45, 0.75)];

  it('is bent aside until the glass is seen past the bottle that is between', () => {
    const left = pouring(bottle, glass);
    expect(left).toBeGreaterThan(0.1);
    expect(apart(bottle, glass, left)).toBeGreaterThan(0.11);
    expect(apart(bottle, glass, left)).toBeGreaterThan(apart(bottle, glass, left / 2));
  });

  it('is bent to the side on which less is in the way, and does not waver between the two', () => {
    const leftish = new Vector3(0.05, 0.6, 0.48);
    const right = pouring(leftish, glass);
    expect(right).toBeLessThan(0);
    expect(apart(leftish, glass, right)).toBeGreaterThan(apart(leftish, glass, 0));
    const between = new Vector3(0.02, 0.6, 0.48);
    expect([Math.sign(pouring(between, glass, 0.1)), Math.sign(pouring(between, glass, -0.1))]).toEqual([1, -1]);
  });

  it('stays where it is when the glass is in sight, far off, or there is nothing to pour from', () => {
    expect(pouring(new Vector3(-0.2, 0.6, 0.5), glass)).toBe(0);
    expect(pouring(bottle, new Vector3(0, 0.45, 1.2))).toBe(0);
    expect(pouring(bottle, glass, 0, 'sato')).toBe(0);
  });

  it('goes aside little by little as the bottle comes over the glass', () => {
    const shares = [0.49, 0.44, 0.4, 0.36].map((far) => pouring(new Vector3(0, 0.6, 0.75 - far), glass));
    for (let at = 1; at < shares.length; at += 1) expect(shares[at]).toBeGreaterThan(shares[at - 1] ?? 0);
  });

  it('rises as it goes aside, to either side, and no further than the neck bends', () => {
    expect(riseFor(0)).toBe(0);
    expect(riseFor(0.1)).toBeGreaterThan(0.1);
    expect(riseFor(-0.1)).toBe(riseFor(0.1));
    expect(riseFor(1)).toBe(riseFor(0.2));
  });

  it('is no lower over the table than upright, from hips that stay where they are', () => {
    const [hipToEye, pitch] = [0.75, 0.7];
    expect(liftFor(0)).toBe(0);
    expect(hipToEye * Math.cos(pitch) + liftFor(pitch)).toBeGreaterThan(hipToEye);
  });
});
