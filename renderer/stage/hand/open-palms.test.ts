import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { metricsOf } from '../../../scenarios/body/metrics';
import { castRig } from '../../../tests/support/cast-rig';
import { ARM, BODY_SIDES, FINGER_JOINTS, type BodySide, type Pose, armOf, emptyPose, placeOf, turnOf } from '../body/bones';
import { emptyPerson } from '../body/person-view';
import { physiqueOf } from '../body/physique';
import { solvePose } from '../body/solve-pose';
import { easeGrip, gripOf } from './grip-shares';

/** As the core holds open hands out: so far from the middle, so far ahead and so high (m). */
const ASIDE = 0.045;
const AHEAD = 0.43;
/** From bone to skin at a little finger's side, m. */
const SKIN = 0.007;

function openPalms(model: string): Pose {
  const metrics = metricsOf(model);
  const person = emptyPerson('learner');
  for (const side of BODY_SIDES) {
    person[side].shape = 'open';
    person[side].point.set(side === 'left' ? ASIDE : -ASIDE, (metrics.sternumMm - 80) / 1000, AHEAD);
    easeGrip(person[side].shares, person[side].lead, gripOf('open', ''), -1);
  }
  const pose = emptyPose();
  solvePose(person, physiqueOf(castRig(model), metrics), { yaw: 0, pitch: 0 }, 1, pose);
  return pose;
}

/** Points along all fingers of a hand. */
function fingersOf(pose: Pose, side: BodySide): Vector3[] {
  const first = armOf(side) + ARM.hand + 1;
  return Array.from({ length: FINGER_JOINTS }, (_, joint) => first + joint)
    .flatMap((joint) => [0, 0.008, 0.016].map((along) => new Vector3(0, along, 0).applyQuaternion(turnOf(pose, joint)).add(placeOf(pose, joint))));
}

describe.each(['learner-man-light-short', 'learner-man-deep-long', 'learner-woman-medium-short'])('the open palms of %s, side by side', (model) => {
  it('do not touch', () => {
    const pose = openPalms(model);
    const [left, right] = BODY_SIDES.map((side) => fingersOf(pose, side));
    const apart = Math.min(...(left ?? []).flatMap((one) => (right ?? []).map((other) => one.distanceTo(other))));
    expect(apart).toBeGreaterThan(2 * SKIN);
  });
});
