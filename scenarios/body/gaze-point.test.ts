import { describe, expect, it } from 'vitest';
import { smallWorld, thing } from '../../tests/support/small-world';
import { gazePoint } from './gaze-point';

describe('where one looks', () => {
  const lookAt = (parent: string) => {
    const small = smallWorld({ one: { x: 2000, z: 2000, yaw: 0 }, two: { x: 1000, z: 2000, yaw: 0 } }, [thing('holder.one', 'holder', 'one', parent)]);
    const one = small.person('one');
    const ahead = gazePoint(small.world, one);
    one.gazeAt = 'holder.one';
    return { at: gazePoint(small.world, one), holder: small.thing('holder.one'), ahead };
  };

  it.each(['inner:one', 'pocket:one'])('is into the room once the thing looked at has gone to %s', (parent) => {
    const { at, ahead } = lookAt(parent);
    expect(at).toEqual(ahead);
  });

  it.each(['table', 'inner:two'])('is the thing while it is at %s', (parent) => {
    const { at, holder } = lookAt(parent);
    expect(at).toMatchObject({ x: holder.x, y: holder.y, z: holder.z });
  });
});
