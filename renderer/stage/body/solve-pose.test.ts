import fc from 'fast-check';
import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { metricsFromStature } from '../../../scenarios/body/metrics';
import { easeShape } from '../hand/hand-mix';
import { ARM, BODY_SIDES, BONE, LEG, armOf, emptyPose, legOf, placeOf, turnOf } from './bones';
import { type PersonView, emptyPerson } from './person-view';
import { proportionsOf } from './proportions';
import { solvePose } from './solve-pose';

const DEG = Math.PI / 180;
const p = proportionsOf(metricsFromStature(1660));

function solved(set: (person: PersonView) => void) {
  const person = emptyPerson('learner');
  for (const side of BODY_SIDES) person[side].point.set(side === 'left' ? 0.23 : -0.23, 0.72, 0.05);
  set(person);
  for (const side of BODY_SIDES) easeShape(person[side].mix, person[side].shape, -1);
  const pose = emptyPose();
  solvePose(person, p, { yaw: 0, pitch: 0 }, 1, pose);
  return { person, pose };
}

/** Lean of the line from hip joints to neck base, in degrees. */
function trunkLean(pose: ReturnType<typeof emptyPose>, yaw: number): number {
  const line = placeOf(pose, BONE.neck).clone().sub(placeOf(pose, BONE.pelvis));
  return Math.atan2(line.x * Math.sin(yaw) + line.z * Math.cos(yaw), line.y) / DEG;
}

describe('the trunk', () => {
  it('leans by the pitch asked for, while the feet stay where they are', () => {
    const upright = solved(() => undefined).pose;
    for (const pitch of [0, 5, 15, 22, 30, 45, 60]) {
      for (const yaw of [0, 1.1, -2.4]) {
        const { pose } = solved((person) => { person.pitch = pitch * DEG; person.yaw = yaw; });
        expect(Math.abs(trunkLean(pose, yaw) - pitch)).toBeLessThan(0.05);
        for (const side of BODY_SIDES) {
          const foot = placeOf(pose, legOf(side) + LEG.foot);
          expect(foot.y).toBeCloseTo(placeOf(upright, legOf(side) + LEG.foot).y, 2);
          expect(Math.hypot(foot.x, foot.z)).toBeCloseTo(0.05, 3);
        }
      }
    }
  });

  it('makes seven tenths of a bow at the hips', () => {
    const { pose } = solved((person) => { person.pitch = 30 * DEG; });
    const pelvis = new Vector3(0, 1, 0).applyQuaternion(turnOf(pose, BONE.pelvis));
    expect(Math.atan2(pelvis.z, pelvis.y) / DEG).toBeCloseTo(21, 1);
  });

  it('keeps the neck within fifteen degrees of the back in a bow, wherever the gaze is', () => {
    for (const height of [0, 1, 1.6, 3]) {
      const { pose } = solved((person) => { person.pitch = 40 * DEG; person.gaze.set(0, height, 1.2); });
      const chest = new Vector3(0, 0, 1).applyQuaternion(turnOf(pose, BONE.chest));
      const head = new Vector3(0, 0, 1).applyQuaternion(turnOf(pose, BONE.head));
      expect(chest.angleTo(head) / DEG).toBeLessThan(15.1);
    }
  });

  it('brings the eyes down and forward', () => {
    const up = placeOf(solved(() => undefined).pose, BONE.head);
    const bent = placeOf(solved((person) => { person.pitch = 30 * DEG; }).pose, BONE.head);
    expect(bent.y).toBeLessThan(up.y - 0.05);
    expect(bent.z).toBeGreaterThan(up.z + 0.2);
  });
});

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
/** An arm from shoulder to pinch point, as the core limits it. */
const REACH = p.upperArm + p.foreArm + metricsFromStature(1660).handMm / 1000;
const SHAPES = ['open', 'pinch', 'hold', 'stop', 'gesture'] as const;

describe('the arms', () => {
  it('bring the pinch point within 5 mm of where it is wanted, for all that can be reached', () => {
    fc.assert(fc.property(number(-0.25, 0.25), number(0.95, 1.35), number(0.22, 0.5), number(0, 30), fc.constantFrom(...SHAPES), number(-0.3, 0.5), (x, y, z, pitch, shape, tilt) => {
      const { person, pose } = solved((one) => {
        one.pitch = pitch * DEG;
        for (const side of BODY_SIDES) {
          one[side].shape = shape;
          one[side].holds = shape === 'pinch' ? 'card' : '';
          one[side].tilt = tilt;
          one[side].point.set(x + (side === 'left' ? 0.04 : -0.04), y, z);
        }
      });
      for (const side of BODY_SIDES) {
        const hand = armOf(side) + ARM.hand;
        const shoulder = new Vector3(side === 'left' ? p.shoulderHalf : -p.shoulderHalf, p.hip + (p.shoulder - p.hip) * Math.cos(pitch * DEG), (p.shoulder - p.hip) * Math.sin(pitch * DEG));
        if (shoulder.distanceTo(person[side].point) > REACH) continue;
        const anchor = person[side].mix.anchor.clone().multiplyScalar(p.handScale);
        if (side === 'left') anchor.x *= -1;
        const pinch = anchor.applyQuaternion(turnOf(pose, hand)).add(placeOf(pose, hand));
        expect(pinch.distanceTo(person[side].point)).toBeLessThan(0.005);
        expect(placeOf(pose, armOf(side) + ARM.fore).distanceTo(placeOf(pose, armOf(side) + ARM.upper))).toBeCloseTo(p.upperArm, 4);
        expect(placeOf(pose, hand).distanceTo(placeOf(pose, armOf(side) + ARM.fore))).toBeCloseTo(p.foreArm, 4);
      }
      // Low and far out, where the shoulder's drop has its limit: once 5 mm short.
    }), { numRuns: 300, examples: [[0, 0.95, 0.49247937486311716, 0, 'pinch', 0.49999999999999994]] });
  });

  it('lay the thumb flat on a card: its nail looks along the card\'s normal', () => {
    for (const tilt of [0, 0.3]) {
      const { pose } = solved((one) => {
        for (const side of BODY_SIDES) {
          one[side].shape = 'pinch';
          one[side].holds = 'card';
          one[side].tilt = tilt;
          one[side].point.set(side === 'left' ? 0.04 : -0.04, 1.15, 0.4);
        }
      });
      for (const side of BODY_SIDES) {
        const nail = new Vector3(0, 1, 0).applyQuaternion(turnOf(pose, armOf(side) + ARM.hand + 3));
        expect(nail.angleTo(new Vector3(0, Math.cos(tilt), -Math.sin(tilt))) / DEG).toBeLessThan(3);
      }
    }
  });

  it('are mirror images of each other', () => {
    const { pose } = solved((one) => {
      for (const side of BODY_SIDES) {
        one[side].shape = 'pinch';
        one[side].point.set(side === 'left' ? 0.04 : -0.04, 1.15, 0.4);
      }
    });
    const mirrored = new Quaternion();
    for (let bone = 0; bone < 21; bone += 1) {
      const left = placeOf(pose, BONE.armLeft + bone);
      const right = placeOf(pose, BONE.armRight + bone);
      expect(left.distanceTo(new Vector3(-right.x, right.y, right.z))).toBeLessThan(1e-6);
      const turn = turnOf(pose, BONE.armRight + bone);
      mirrored.set(turn.x, -turn.y, -turn.z, turn.w);
      if (bone >= ARM.hand) expect(Math.abs(mirrored.dot(turnOf(pose, BONE.armLeft + bone)))).toBeCloseTo(1, 6);
    }
  });
});
