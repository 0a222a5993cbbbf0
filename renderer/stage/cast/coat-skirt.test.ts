import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { castRig } from '../../../tests/support/cast-rig';
import { BONE, LEG, legOf, placeOf } from '../body/bones';
import { skirtOf } from './coat-skirt';
import type { Model } from './load-model';

const LEG_RADIUS = 0.075;

describe.each(['kobayashi', 'suzuki', 'learner-woman-light-long', 'learner-man-light-short'])('the skirt of an overcoat on %s', (name) => {
  const rig = castRig(name);
  const joints = [BONE.pelvis, legOf('left') + LEG.thigh, legOf('right') + LEG.thigh];
  const at = (joint: number): Vector3 => placeOf(rig.rest, joint);
  const [hip, knee] = [at(legOf('left') + LEG.thigh), at(legOf('left') + LEG.shin)];
  /** Round thighs: what the trousers of a person are to it. */
  const legs = (['left', 'right'] as const).flatMap((side) => Array.from({ length: 10 }, (_, n) => at(legOf(side) + LEG.thigh).clone().lerp(at(legOf(side) + LEG.shin), n / 9))
    .flatMap((middle) => Array.from({ length: 12 }, (_, n) => middle.clone().add(new Vector3(Math.cos(n / 2) * LEG_RADIUS, 0, Math.sin(n / 2) * LEG_RADIUS)))));
  const skirt = skirtOf({ rig, joints, parts: [], inverses: [] } satisfies Model, legs);
  const heights = skirt.vertices.map((one) => one.at.y);

  it('goes from the hips to the knee', () => {
    expect(Math.max(...heights)).toBeGreaterThan(hip.y);
    expect(Math.min(...heights)).toBeLessThan(knee.y);
    expect(Math.min(...heights)).toBeGreaterThan(knee.y - 0.05);
  });

  it('goes round both legs in one piece', () => {
    const hem = skirt.vertices.filter((one) => one.at.y < knee.y);
    for (const axis of ['x', 'z'] as const) {
      expect(Math.max(...hem.map((one) => one.at[axis]))).toBeGreaterThan(Math.max(...legs.map((one) => one[axis])));
      expect(Math.min(...hem.map((one) => one.at[axis]))).toBeLessThan(Math.min(...legs.map((one) => one[axis])));
    }
  });

  it('is carried by the hips above, by the nearer thigh below, and by both in the middle', () => {
    for (const { weights } of skirt.vertices) expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    const lowest = skirt.vertices.slice(-20);
    const [aside, middle] = [lowest.reduce((a, b) => (b.at.x > a.at.x ? b : a)), lowest.reduce((a, b) => (Math.abs(b.at.x) < Math.abs(a.at.x) ? b : a))];
    expect(aside.weights[1]).toBeCloseTo(1, 6);
    expect(middle.weights[1]).toBeGreaterThan(0.3);
    expect(middle.weights[2]).toBeGreaterThan(0.3);
    expect(skirt.vertices[0]?.weights[0]).toBe(1);
  });

  it('shows its outer side outward', () => {
    const [a, b, c] = skirt.index.slice(0, 3).map((corner) => skirt.vertices[corner]);
    if (a === undefined || b === undefined || c === undefined) throw new Error('the skirt has no cloth');
    expect(b.at.clone().sub(a.at).cross(c.at.clone().sub(a.at)).dot(a.normal)).toBeGreaterThan(0);
  });
});
